#include "workthread.h"

#include <QByteArray>

#include <pthread.h>

namespace acervo {

WorkThread::WorkThread(const QString &name)
    : m_thread([this, name] { loop(name); })
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
    }
    m_wake.notify_one();
}

bool WorkThread::hasUrgent()
{
    const std::scoped_lock lock(m_mutex);
    return m_ending || !m_urgent.empty();
}

void WorkThread::setLast(Task task)
{
    const std::scoped_lock lock(m_mutex);
    m_last = std::move(task);
}

void WorkThread::loop(const QString &name)
{
    pthread_setname_np(pthread_self(), name.left(15).toUtf8().constData());
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
        }
        task();
    }
    if (m_last)
        m_last();
}

} // namespace acervo
