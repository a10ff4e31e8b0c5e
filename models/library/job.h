// A Job is long work seen from the thread that started it: progress, then exactly one of finished
// or failed. GUI thread. stop() is safe at any time and takes effect within 500 ms.
#pragma once

#include "error.h"

#include <QObject>

namespace acervo {

class Job : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void stop() = 0;
    bool isDone() const { return m_done; }

Q_SIGNALS:
    // `total` is 0 while it is not known. What is counted is the job's affair.
    void progressed(qint64 done, qint64 total);
    void finished();
    void failed(const acervo::Error &error);

protected:
    // The end of every job: says how it ended and deletes itself.
    template <typename T>
    void conclude(const Result<T> &result)
    {
        m_done = true;
        if (result)
            Q_EMIT finished();
        else
            Q_EMIT failed(result.error());
        deleteLater();
    }

private:
    bool m_done = false;
};

} // namespace acervo
