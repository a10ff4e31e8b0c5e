// Columns out of a snapshot are the columns that went in, or none at all.

#include "columnscomparison.h"
#include "columnssnapshot.h"

#include <QTemporaryDir>

using namespace acervo;

namespace {

QByteArray contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// The first and the last ones of a file, and some hundred between.
QList<qsizetype> places(qsizetype size)
{
    constexpr qsizetype ends = 64;
    const qsizetype step = size / 200 + 1;
    QList<qsizetype> list;
    for (qsizetype at = 0; at < size; ++at) {
        if (at < ends || at >= size - ends || at % step == 0)
            list.append(at);
    }
    return list;
}

bool write(const QString &name, const QByteArray &content)
{
    QFile file(name);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

} // namespace

class TestColumnsSnapshot : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatComesOutIsWhatWentIn_data();
    void whatComesOutIsWhatWentIn();
    void changesAreFollowedAsBefore();
    void anEmptyLibraryHasOneToo();
    void oneOfAnotherLibraryOrCommitIsNone();
    void oneThatIsNotThereIsNone();
    void aGarbledByteIsNoticedWhereverItStands();
    void aTornFileIsNoticedWhereverItEnds();
    void whatFollowsTheEndIsNoticed();
    void aNewerOneTakesThePlaceOfTheOld();
    void whereNothingCanBeWrittenNothingIsSaved();

private:
    QString path() const { return m_folder.filePath(QStringLiteral("columns")); }
    ColumnsSnapshot snapshot() const { return {path(), QStringLiteral("library")}; }

    QTemporaryDir m_folder;
};

void TestColumnsSnapshot::whatComesOutIsWhatWentIn_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 20; ++seed)
        QTest::addRow("library %u", seed) << seed;
}

void TestColumnsSnapshot::whatComesOutIsWhatWentIn()
{
    QFETCH(quint32, seed);
    RandomLibrary library(seed, int(seed * 7));
    Columns columns = library.load();
    for (int commit = 0; commit < 10; ++commit)
        columns.apply(library.change());
    QVERIFY(snapshot().save(columns));
    const auto back = snapshot().load(columns.generation());
    QVERIFY(back);
    compare(*back, columns, library);
    compare(*back, library.load(), library);
    QCOMPARE(back->slotCount(), columns.slotCount());
}

void TestColumnsSnapshot::changesAreFollowedAsBefore()
{
    RandomLibrary library(5, 100);
    QVERIFY(snapshot().save(library.load()));
    auto columns = snapshot().load(library.load().generation());
    QVERIFY(columns);
    for (int commit = 0; commit < 30; ++commit) {
        columns->apply(library.change());
        compare(*columns, library.load(), library);
        if (QTest::currentTestFailed())
            return;
    }
}

void TestColumnsSnapshot::anEmptyLibraryHasOneToo()
{
    Columns columns;
    columns.finishLoading(1);
    QVERIFY(snapshot().save(columns));
    const auto back = snapshot().load(1);
    QVERIFY(back);
    QCOMPARE(back->slotCount(), 0);
    QVERIFY(back->newestFirst().empty());
}

void TestColumnsSnapshot::oneOfAnotherLibraryOrCommitIsNone()
{
    const Columns columns = RandomLibrary(1, 30).load();
    QVERIFY(snapshot().save(columns));
    QVERIFY(snapshot().load(columns.generation()));
    QVERIFY(!snapshot().load(columns.generation() + 1));
    QVERIFY(!ColumnsSnapshot(path(), QStringLiteral("other")).load(columns.generation()));
}

void TestColumnsSnapshot::oneThatIsNotThereIsNone()
{
    QVERIFY(!ColumnsSnapshot(m_folder.filePath(QStringLiteral("nothing")), QString()).load(1));
}

void TestColumnsSnapshot::aGarbledByteIsNoticedWhereverItStands()
{
    const Columns columns = RandomLibrary(2, 12).load();
    QVERIFY(snapshot().save(columns));
    const QByteArray whole = contentOf(path());
    for (const qsizetype at : places(whole.size())) {
        QByteArray garbled = whole;
        garbled[at] = char(garbled[at] ^ (1 << (at % 8)));
        QVERIFY(write(path(), garbled));
        QVERIFY2(!snapshot().load(columns.generation()), qPrintable(QString::number(at)));
    }
    QVERIFY(write(path(), whole));
    QVERIFY(snapshot().load(columns.generation()));
}

void TestColumnsSnapshot::aTornFileIsNoticedWhereverItEnds()
{
    const Columns columns = RandomLibrary(3, 12).load();
    QVERIFY(snapshot().save(columns));
    const QByteArray whole = contentOf(path());
    for (const qsizetype size : places(whole.size())) {
        QVERIFY(write(path(), whole.first(size)));
        QVERIFY2(!snapshot().load(columns.generation()), qPrintable(QString::number(size)));
    }
}

void TestColumnsSnapshot::whatFollowsTheEndIsNoticed()
{
    const Columns columns = RandomLibrary(4, 12).load();
    QVERIFY(snapshot().save(columns));
    QVERIFY(write(path(), contentOf(path()) + '\0'));
    QVERIFY(!snapshot().load(columns.generation()));
}

void TestColumnsSnapshot::aNewerOneTakesThePlaceOfTheOld()
{
    RandomLibrary library(6, 50);
    Columns columns = library.load();
    QVERIFY(snapshot().save(columns));
    columns.apply(library.change());
    QVERIFY(snapshot().save(columns));
    QVERIFY(snapshot().load(columns.generation()));
    QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files), QStringList("columns"));
}

void TestColumnsSnapshot::whereNothingCanBeWrittenNothingIsSaved()
{
    const QString nowhere = m_folder.filePath(QStringLiteral("no folder/columns"));
    QVERIFY(!ColumnsSnapshot(nowhere, QString()).save(RandomLibrary(1, 5).load()));
    QVERIFY(!QFile::exists(nowhere));
}

QTEST_GUILESS_MAIN(TestColumnsSnapshot)
#include "tst_columnssnapshot.moc"
