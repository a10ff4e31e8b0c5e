// TypesettingPool sets lines on several threads, each with a typesetter of its own.
// run() on one thread; the work must touch nothing else that is shared.
#pragma once

#include "error.h"
#include "typesetter.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <future>
#include <mutex>
#include <queue>
#include <thread>

namespace acervo {

class TypesettingPool
{
public:
    using Work = std::function<void(Typesetter &)>;

    explicit TypesettingPool(FontBook &fonts);
    ~TypesettingPool(); // waits for the work under way, drops the rest

    int threads() const { return static_cast<int>(m_threads.size()); }

    // Waits for the work under way, drops the rest, and goes on with typesetters that have met no
    // font yet: each keeps all that it has met.
    void renew();

    template <typename F>
    auto run(F work) -> std::future<std::invoke_result_t<F, Typesetter &>>
    {
        using Value = std::invoke_result_t<F, Typesetter &>;
        auto task = std::make_shared<std::packaged_task<Value(Typesetter &)>>(std::move(work));
        auto future = task->get_future();
        enqueue([task](Typesetter &typesetter) { (*task)(typesetter); });
        return future;
    }

private:
    void begin();
    void end();
    void enqueue(Work work);
    void serve(const std::stop_token &stop);

    FontBook &m_fonts;
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::queue<Work> m_queue;
    std::vector<std::jthread> m_threads; // last: they end before what they use
};

// Keeps `ahead` pieces of work under way and hands their results to `take`, in order. `start` gives
// the next future, an invalid one when there is no more work; an error of either ends it.
template <typename Start, typename Take>
Result<void> inOrder(std::size_t ahead, Start start, Take take)
{
    using Future = typename std::invoke_result_t<Start>::value_type;
    std::deque<Future> underWay;
    for (bool more = true; more || !underWay.empty();) {
        while (more && underWay.size() < ahead) {
            auto started = start();
            if (!started)
                return std::unexpected(started.error());
            more = started->valid();
            if (more)
                underWay.push_back(std::move(*started));
        }
        if (underWay.empty())
            break;
        auto result = underWay.front().get();
        underWay.pop_front();
        if (Result<void> taken = take(std::move(result)); !taken)
            return taken;
    }
    return {};
}

} // namespace acervo
