// A WorkThread runs tasks one after another on a thread of its own: what a person waits for before
// what can wait. Everything may be called from any thread, except where said otherwise.
#pragma once

#include <QFuture>
#include <QPromise>
#include <QString>

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

    explicit WorkThread(const QString &name);
    // Finishes the urgent tasks that wait (they hold what a person typed) and drops the others:
    // their futures are cancelled.
    ~WorkThread();
    WorkThread(const WorkThread &) = delete;
    WorkThread &operator=(const WorkThread &) = delete;

    void post(Task task, Urgency urgency = Urgency::Now);
    // Something that a person waits for has come: a task that can wait may make room.
    bool hasUrgent();
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
    void loop(const QString &name);

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Task> m_urgent;
    std::deque<Task> m_later;
    Task m_last;
    bool m_ending = false;
    std::thread m_thread; // last: it uses all the others
};

} // namespace acervo
