// A Preparation works batches out for the writer, some at once, each on a thread of its own, and
// gives them back in the order in which they came. The thread that made it.
//
// A Worker has `Prepared prepare(Batch)` with the types Batch and Prepared. Each thread has its
// own.
#pragma once

#include "workthread.h"

#include <QFuture>

#include <array>
#include <deque>

namespace acervo {

template <typename Worker>
class Preparation
{
public:
    using Batch = Worker::Batch;
    using Prepared = Worker::Prepared;

    void add(Batch batch)
    {
        Desk &desk = m_desks[m_next];
        m_next = (m_next + 1) % m_desks.size();
        m_underWay.push_back(desk.thread.run([&desk, batch = std::move(batch)]() mutable {
            return desk.worker.prepare(std::move(batch));
        }));
    }
    size_t underWay() const { return m_underWay.size(); }
    Prepared takeFirst() // one must be under way; waits until it is done
    {
        QFuture<Prepared> first = std::move(m_underWay.front());
        m_underWay.pop_front();
        return first.takeResult();
    }

    // Takes back what was made of a batch and is done with. It goes on the threads that make it:
    // the writer would wait for their locks on the memory, and they for it.
    template <typename Leavings>
    void discard(Leavings leavings)
    {
        m_desks[m_next].thread.post([leavings = std::move(leavings)] {});
    }

    // Each thread has one in hand while another waits: more would only take memory.
    static constexpr size_t enough = 4;

private:
    struct Desk
    {
        Worker worker;
        // Last: it uses the worker.
        WorkThread thread{QStringLiteral("prepare"), WorkThread::Work::Long};
    };

    std::array<Desk, 2> m_desks;
    size_t m_next = 0; // the desk whose turn it is
    std::deque<QFuture<Prepared>> m_underWay;
};

} // namespace acervo
