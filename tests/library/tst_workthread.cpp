#include "workthread.h"

#include <QTest>

#include <latch>

using namespace acervo;

class TestWorkThread : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesTheAnswerOfTheFunction();
    void urgentTasksOvertakeThoseThatCanWait();
    void waitingUrgentTasksAreDoneBeforeTheEnd();
    void tasksThatCanWaitAreCancelledAtTheEnd();
    void theLastTaskComesLastAndOnTheThread();
    void aTaskThatCanWaitIsTold();
};

void TestWorkThread::givesTheAnswerOfTheFunction()
{
    WorkThread thread(QStringLiteral("test"));
    QCOMPARE(thread.run([] { return 42; }).result(), 42);
}

void TestWorkThread::urgentTasksOvertakeThoseThatCanWait()
{
    WorkThread thread(QStringLiteral("test"));
    std::latch posted(1);
    QStringList order;
    thread.post([&] { posted.wait(); });
    const auto later =
        thread.run([&] { order += QStringLiteral("later"); }, WorkThread::Urgency::Later);
    thread.post([&] { order += QStringLiteral("now"); });
    posted.count_down();
    QFuture<void>(later).waitForFinished();
    QCOMPARE(order, QStringList({QStringLiteral("now"), QStringLiteral("later")}));
}

void TestWorkThread::waitingUrgentTasksAreDoneBeforeTheEnd()
{
    int done = 0;
    {
        WorkThread thread(QStringLiteral("test"));
        for (int i = 0; i < 100; ++i)
            thread.post([&] { ++done; });
    }
    QCOMPARE(done, 100);
}

void TestWorkThread::tasksThatCanWaitAreCancelledAtTheEnd()
{
    QFuture<int> dropped;
    {
        WorkThread thread(QStringLiteral("test"));
        // While this runs, the end begins: what waits behind it is dropped.
        std::latch started(1);
        thread.post([&] {
            started.count_down();
            QTest::qSleep(100);
        });
        started.wait();
        dropped = thread.run([] { return 1; }, WorkThread::Urgency::Later);
    }
    dropped.waitForFinished();
    QCOMPARE(dropped.resultCount(), 0);
}

void TestWorkThread::theLastTaskComesLastAndOnTheThread()
{
    std::thread::id threadId;
    std::thread::id lastId;
    bool workDone = false;
    bool workWasDone = false;
    {
        WorkThread thread(QStringLiteral("test"));
        thread.setLast([&] {
            lastId = std::this_thread::get_id();
            workWasDone = workDone;
        });
        thread.post([&] {
            threadId = std::this_thread::get_id();
            workDone = true;
        });
    }
    QCOMPARE(lastId, threadId);
    QVERIFY(workWasDone);
}

// What can wait makes room: it is told as soon as something comes that somebody waits for.
void TestWorkThread::aTaskThatCanWaitIsTold()
{
    WorkThread thread(QStringLiteral("test"));
    std::latch started(1);
    const QFuture<bool> before = thread.run(
        [&] {
            const bool isTold = thread.isUrgentWaiting();
            started.count_down();
            while (!thread.isUrgentWaiting())
                QTest::qSleep(1);
            return isTold;
        },
        WorkThread::Urgency::Later);
    started.wait();
    const QFuture<int> urgent = thread.run([] { return 1; });
    QCOMPARE(QFuture(urgent).result(), 1);
    QCOMPARE(QFuture(before).result(), false);
}

QTEST_GUILESS_MAIN(TestWorkThread)
#include "tst_workthread.moc"
