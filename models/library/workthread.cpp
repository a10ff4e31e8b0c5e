#include "workthread.h"

#include <QByteArray>

#include <pthread.h>
#include <sys/resource.h>
#include <tuple>
#include <unistd.h>

namespace acervo {

namespace {

// On Linux a thread has a niceness of its own. Whoever may not be nice is as before.
void beNice()
{
    constexpr int niceness = 10; // a tenth of what the others get where all want a processor
    std::ignore = setpriority(PRIO_PROCESS, id_t(gettid()), niceness);
}

} // namespace

WorkThread::WorkThread(const QString &name, Work work)
    : m_thread([this, name, work] { loop(name, work); })
{}

WorkThread::~WorkThread()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_ending = true;
        m_later.clear();
    }
    m_wake.notify_all();
    m_thread.join();
}

void WorkThread::post(Task task, Urgency urgency)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (m_ending && urgency == Urgency::Later)
            return;
        (urgency == Urgency::Now ? m_urgent : m_later).push_back(std::move(task));
        m_urgentCount = m_urgent.size();
    }
    m_wake.notify_one();
}

void WorkThread::setLast(Task task)
{
    const std::scoped_lock lock(m_mutex);
    m_last = std::move(task);
}

void WorkThread::loop(const QString &name, Work work)
{
    pthread_setname_np(pthread_self(), name.left(15).toUtf8().constData());
    if (work == Work::Long)
        beNice();
    while (true) {
        Task task;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_ending || !m_urgent.empty() || !m_later.empty(); });
            auto &queue = m_urgent.empty() ? m_later : m_urgent;
            if (queue.empty())
                break; // ending, and nothing left
            task = std::move(queue.front());
            queue.pop_front();
            m_urgentCount = m_urgent.size();
        }
        task();
    }
    if (m_last)
        m_last();
}

} // namespace acervo
