// JobCount knows whether the library works by itself: detects, or makes its index. GUI thread.
#pragma once

#include "detectionjob.h"
#include "indexjob.h"
#include "library.h"

#include <QTest>

#include <tuple>

namespace acervo {

class JobCount
{
public:
    explicit JobCount(Library &library)
    {
        if (Job *job = library.indexJob())
            add(job);
        const auto count = [this](Job *job) { add(job); };
        QObject::connect(&library, &Library::indexing, &m_context, count);
        QObject::connect(&library, &Library::detecting, &m_context, count);
    }

    bool areRunning() const { return m_running > 0; }
    // What is to begin after a start does so within the time.
    void waitForBegin() const
    {
        constexpr int time = 3000; // ms
        std::ignore = QTest::qWaitFor([this] { return areRunning(); }, time);
    }
    void waitForEnd() const
    {
        constexpr int time = 1'800'000;
        constexpr int rest = 1000; // what the disk still does
        std::ignore = QTest::qWaitFor([this] { return !areRunning(); }, time);
        QTest::qWait(rest);
    }

private:
    void add(Job *job)
    {
        ++m_running;
        QObject::connect(job, &QObject::destroyed, &m_context, [this] { --m_running; });
    }

    QObject m_context;
    int m_running = 0;
};

} // namespace acervo
