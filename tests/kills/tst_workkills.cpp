// A process tags, imports, undoes … and is killed in the midst of it. What is there afterwards is
// what all steps that it was told are done make together, or these and the one that was under way:
// nothing of it is missing, nothing is half. Twenty kills; ACERVO_KILLS of them in the long test.
#include "workscript.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace acervo;
using namespace Qt::StringLiterals;

namespace {

struct Bed
{
    QTemporaryDir folder;
    QString file() const { return folder.filePath(u"a.acervo"_s); }
    QString cache() const { return folder.filePath(u"cache/a.cache"_s); }
};

// As it is when somebody opens it.
QString opened(const Bed &bed)
{
    const auto writer = LibraryWriter::open(bed.file(), bed.cache());
    if (!writer)
        return u"can't be opened: %1"_s.arg(int(writer.error().code));
    const auto reader = LibraryReader::open(bed.file(), bed.cache());
    const auto wrong = (*reader)->check();
    return wrong && wrong->isEmpty() ? describedLibrary(**reader) : u"damaged"_s;
}

// After so many steps, undisturbed.
QString expected(quint32 seed, qsizetype steps)
{
    const Bed bed;
    {
        const auto writer = LibraryWriter::open(bed.file(), bed.cache());
        WorkScript script(**writer, seed);
        for (qsizetype step = 0; step < steps; ++step)
            script.step();
    }
    return opened(bed);
}

} // namespace

class TestWorkKills : public QObject
{
    Q_OBJECT

public:
    // Two hundred take longer than a test function may, where the machine has other work.
    TestWorkKills() { qputenv("QTEST_FUNCTION_TIMEOUT", "3600000"); }

private Q_SLOTS:
    void whatWasConfirmedIsThereAndNothingIsHalf();

private:
    QRandomGenerator m_random{20262};
};

void TestWorkKills::whatWasConfirmedIsThereAndNothingIsHalf()
{
    qsizetype all = 0;
    qsizetype unconfirmed = 0;
    for (quint32 round = 1; round <= ACERVO_KILLS; ++round) {
        const Bed bed;
        QProcess worker;
        worker.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        worker.start(QStringLiteral(ACERVO_WORKER),
                     {bed.file(), bed.cache(), QString::number(round)});
        QVERIFY(worker.waitForReadyRead(60'000));
        QTest::qWait(int(m_random.bounded(300)));
        worker.kill(); // SIGKILL
        worker.waitForFinished();
        const qsizetype done = worker.readAllStandardOutput().count("done\n");
        QVERIFY(done > 0);
        all += done;
        const QString found = opened(bed);
        if (found != expected(round, done)) {
            ++unconfirmed;
            QCOMPARE(found, expected(round, done + 1));
        }
    }
    qInfo("%d kills after %lld steps; in %lld of them the step under way was on disk already",
          ACERVO_KILLS, qint64(all), qint64(unconfirmed));
}

QTEST_GUILESS_MAIN(TestWorkKills)
#include "tst_workkills.moc"
