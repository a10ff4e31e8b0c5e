// A WorkThread runs tasks one after another on a thread of its own: what a person waits for before
// what can wait. Everything may be called from any thread, except where said otherwise.
#pragma once

#include <QFuture>
#include <QPromise>
#include <QString>

#include <atomic>
#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <type_traits>

namespace acervo {

class WorkThread
{
public:
    enum class Urgency : quint8 { Now, Later };
    using Task = std::move_only_function<void()>;

    // Long work gets what the threads that a person waits for leave of the processors.
    enum class Work : quint8 { Awaited, Long };

    explicit WorkThread(const QString &name, Work work = Work::Awaited);
    // Finishes the urgent tasks that wait (they hold what a person typed) and drops the others:
    // their futures are cancelled.
    ~WorkThread();
    WorkThread(const WorkThread &) = delete;
    WorkThread &operator=(const WorkThread &) = delete;

    void post(Task task, Urgency urgency = Urgency::Now);
    // Whether a task that can't wait does: one that can may make room for it.
    bool isUrgentWaiting() const { return m_urgentCount > 0; }
    // The thread's very last task: destroys what was made on it.
    void setLast(Task task);

    template <typename Function>
    QFuture<std::invoke_result_t<Function>> run(Function function, Urgency urgency = Urgency::Now)
    {
        using Value = std::invoke_result_t<Function>;
        auto promise = std::make_shared<QPromise<Value>>();
        promise->start();
        QFuture<Value> future = promise->future();
        post(
            [promise, function = std::move(function)]() mutable {
                if constexpr (std::is_void_v<Value>)
                    function();
                else
                    promise->addResult(function());
                promise->finish();
            },
            urgency);
        return future;
    }

private:
    void loop(const QString &name, Work work);

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Task> m_urgent;
    std::atomic<size_t> m_urgentCount = 0;
    std::deque<Task> m_later;
    Task m_last;
    bool m_ending = false;
    std::thread m_thread; // last: it uses all the others
};

} // namespace acervo
