#include "typesettingpool.h"

namespace acervo {

namespace {

// More threads than this only hold more fonts: painting, which is one thread's, is then the slower.
constexpr unsigned kMostThreads = 4;

} // namespace

TypesettingPool::TypesettingPool(FontBook &fonts)
    : m_fonts(fonts)
{
    begin();
}

TypesettingPool::~TypesettingPool() { end(); }

void TypesettingPool::renew()
{
    end();
    m_queue = {};
    begin();
}

void TypesettingPool::begin()
{
    const unsigned count = std::clamp(std::thread::hardware_concurrency(), 1U, kMostThreads);
    for (unsigned i = 0; i < count; ++i)
        m_threads.emplace_back([this](const std::stop_token &stop) { serve(stop); });
}

void TypesettingPool::end()
{
    for (std::jthread &thread : m_threads)
        thread.request_stop();
    m_threads.clear();
}

void TypesettingPool::enqueue(Work work)
{
    {
        const std::lock_guard lock(m_mutex);
        m_queue.push(std::move(work));
    }
    m_wake.notify_one();
}

void TypesettingPool::serve(const std::stop_token &stop)
{
    Typesetter typesetter(m_fonts);
    for (;;) {
        Work work;
        {
            std::unique_lock lock(m_mutex);
            if (!m_wake.wait(lock, stop, [&] { return !m_queue.empty(); }) || stop.stop_requested())
                return;
            work = std::move(m_queue.front());
            m_queue.pop();
        }
        work(typesetter);
    }
}

} // namespace acervo
