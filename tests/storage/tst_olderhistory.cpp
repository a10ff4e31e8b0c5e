// What was done with the program of any older version is undone and done again by today's, whatever
// came to the tables in between.
#include "librarybed.h"
#include "migrations.h"
#include "olderprogram.h"

#include <QFile>

using namespace acervo;
using namespace Qt::StringLiterals;

class TestOlderHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyOlderVersionIsHere();
    void theJournalOfAnOlderProgramIsUndoneAndRedone_data();
    void theJournalOfAnOlderProgramIsUndoneAndRedone();
};

void TestOlderHistory::everyOlderVersionIsHere()
{
    const QTemporaryDir folder;
    const int newest = versionAfter(migrations());
    for (int version = 1; version < newest; ++version)
        QVERIFY(OlderProgram(folder.filePath(QString::number(version)), version)
                    .columns()
                    .contains(u"article"_s));
}

void TestOlderHistory::theJournalOfAnOlderProgramIsUndoneAndRedone_data()
{
    QTest::addColumn<int>("version");
    QTest::addColumn<quint32>("seed");
    for (int version = 1; version < versionAfter(migrations()); ++version) {
        for (quint32 seed = 1; seed <= 3; ++seed)
            QTest::addRow("version %d, seed %u", version, seed) << version << seed;
    }
}

void TestOlderHistory::theJournalOfAnOlderProgramIsUndoneAndRedone()
{
    QFETCH(const int, version);
    QFETCH(const quint32, seed);
    QRandomGenerator random(seed * 100 + quint32(version));
    LibraryBed bed;
    bed.close();
    for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(bed.file() + suffix);
    QFile::remove(bed.cacheFile());

    ColumnsOfTables columns;
    QStringList states;
    qsizetype at = 0;
    {
        OlderProgram older(bed.file(), version);
        while (older.states().size() < 60)
            older.doSomething(random);
        columns = older.columns();
        states = older.states();
        at = older.now();
    }
    bed.open();
    QCOMPARE(bed.value(u"PRAGMA user_version"_s).toInt(), versionAfter(migrations()));
    const auto connection = must(Connection::open(bed.file(), Connection::Mode::Read));
    const auto shown = [&] { return shownState(*connection, columns); };
    QCOMPARE(shown(), states[at]);
    const auto goTo = [&](qsizetype to) {
        to < at ? (void)must(bed.writer().undo()) : (void)must(bed.writer().redo());
        at = to;
        QCOMPARE(shown(), states[at]);
    };
    while (at + 1 < states.size() && !QTest::currentTestFailed())
        goTo(at + 1);
    QCOMPARE(bed.writer().redo().error().code, ErrorCode::NothingToRedo);
    while (at > 0 && !QTest::currentTestFailed())
        goTo(at - 1);
    QCOMPARE(bed.writer().undo().error().code, ErrorCode::NothingToUndo);
    for (int i = 0; i < 80 && !QTest::currentTestFailed(); ++i) {
        const bool isBack = at == states.size() - 1 || (at > 0 && random.bounded(3) == 0);
        goTo(isBack ? at - 1 : at + 1);
        if (i % 20 == 0)
            bed.reopen();
    }
    while (at + 1 < states.size() && !QTest::currentTestFailed())
        goTo(at + 1);
    QCOMPARE(bed.value(u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
    QVERIFY(bed.value(u"PRAGMA foreign_key_check"_s).isNull());
}

QTEST_GUILESS_MAIN(TestOlderHistory)
#include "tst_olderhistory.moc"
