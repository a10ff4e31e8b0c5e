// A start with a snapshot of the columns, and without; and changes that need neither.

#include "libraryfixture.h"
#include "libraryreader.h"
#include "librarywriter.h"
#include "searchengine.h"

#include <QDir>

using namespace acervo;

namespace {

constexpr const char *articles = "{\"title\":\"Councils\",\"date\":\"2023-02-16\",\"tags\":[]}\n"
                                 "{\"title\":\"Communes in Venezuela\",\"date\":\"2021\"}\n"
                                 "{\"title\":\"Mills\",\"authors\":[\"Ana Paz\"]}\n";

QStringList snapshotsIn(const QDir &cache)
{
    return cache.entryList({QStringLiteral("*.columns")}, QDir::Files);
}

QString snapshotOf(const LibraryFixture &fixture)
{
    const QDir cache(fixture.path(QStringLiteral("cache")));
    return cache.filePath(snapshotsIn(cache).value(0, QStringLiteral("none")));
}

QStringList titlesOf(Library &library, const QString &query)
{
    const SearchResultPtr found = searchFor(library, query);
    QStringList titles;
    const QList<ArticleId> ids(found->articles.begin(), found->articles.end());
    const auto rows = await(library.rows(ids));
    for (const ArticleRow &row : rows.value_or(QList<ArticleRow>()))
        titles += row.title;
    return titles;
}

void damage(const QString &name)
{
    QFile file(name);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(file.size() / 2));
    file.write("damage");
}

} // namespace

class TestSnapshot : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsLeftBehindAndUsed();
    void withoutItOrWithDamageNothingIsLost();
    void whateverIsAskedFirstWaitsForAllThatItNeeds_data();
    void whateverIsAskedFirstWaitsForAllThatItNeeds();
    void oneThatReadsLeavesNone();
    void aThousandChangesAreFollowedWithoutReading();
};

void TestSnapshot::itIsLeftBehindAndUsed()
{
    const LibraryFixture fixture;
    const QStringList all{"Councils", "Communes in Venezuela", "Mills"};
    {
        const auto library = fixture.open();
        importAll(*library, {fixture.write(QStringLiteral("a.jsonl"), articles)});
        QCOMPARE(titlesOf(*library, {}), all);
    }
    QVERIFY(QFile::exists(snapshotOf(fixture)));
    const QDateTime written = QFileInfo(snapshotOf(fixture)).lastModified();
    {
        const auto library = fixture.open();
        QCOMPARE(titlesOf(*library, {}), all);
        QCOMPARE(titlesOf(*library, QStringLiteral("country:VE")), QStringList(all[1]));
        QCOMPARE(titlesOf(*library, QStringLiteral("author:\"Ana Paz\"")), QStringList(all[2]));
    }
    // What was read and has not changed is not written again.
    QCOMPARE(QFileInfo(snapshotOf(fixture)).lastModified(), written);
    {
        const auto library = fixture.open();
        QVERIFY(await(library->addTag({ArticleId{1}}, QStringLiteral("read"))));
    }
    const auto library = fixture.open();
    QCOMPARE(titlesOf(*library, QStringLiteral("tag:read")), QStringList(all[0]));
}

void TestSnapshot::withoutItOrWithDamageNothingIsLost()
{
    const LibraryFixture fixture;
    importAll(*fixture.open(), {fixture.write(QStringLiteral("a.jsonl"), articles)});
    damage(snapshotOf(fixture));
    QCOMPARE(titlesOf(*fixture.open(), QStringLiteral("country:VE")),
             QStringList("Communes in Venezuela"));
    QVERIFY(QFile::remove(snapshotOf(fixture)));
    QCOMPARE(titlesOf(*fixture.open(), QStringLiteral("country:VE")),
             QStringList("Communes in Venezuela"));
    QVERIFY(QFile::exists(snapshotOf(fixture)));
}

void TestSnapshot::whateverIsAskedFirstWaitsForAllThatItNeeds_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("titles");
    QTest::newRow("country") << "country:VE" << QStringList("Communes in Venezuela");
    QTest::newRow("author") << "author:\"Ana Paz\"" << QStringList("Mills");
    QTest::newRow("tag") << "tag:read" << QStringList("Mills");
    QTest::newRow("word") << "councils" << QStringList("Councils");
}

void TestSnapshot::whateverIsAskedFirstWaitsForAllThatItNeeds()
{
    QFETCH(const QString, query);
    QFETCH(const QStringList, titles);
    const LibraryFixture fixture;
    {
        const auto library = fixture.open();
        importAll(*library, {fixture.write(QStringLiteral("a.jsonl"), articles)});
        QVERIFY(await(library->addTag({ArticleId{3}}, QStringLiteral("read"))));
    }
    QVERIFY(QFile::remove(snapshotOf(fixture)));
    const auto library = fixture.open();
    const auto first = await(library->search({.query = parseQuery(query).query,
                                              .today = testToday,
                                              .facets = {Facet::State},
                                              .rowsFirst = true}));
    QVERIFY(first);
    QVERIFY((*first)->isCounted);
    QCOMPARE((*first)->facets.size(), 1);
    QCOMPARE(titlesOf(*library, query), titles);
}

void TestSnapshot::oneThatReadsLeavesNone()
{
    const LibraryFixture fixture;
    const auto library = fixture.open();
    importAll(*library, {fixture.write(QStringLiteral("a.jsonl"), articles)});
    {
        const auto reader = fixture.open(Library::Access::Read);
        QCOMPARE(titlesOf(*reader, QStringLiteral("country:VE")),
                 QStringList("Communes in Venezuela"));
    }
    QCOMPARE(snapshotsIn(QDir(fixture.path(QStringLiteral("cache")))), QStringList());
}

// What the file does not hold shows that the columns follow the change alone.
void TestSnapshot::aThousandChangesAreFollowedWithoutReading()
{
    const LibraryFixture fixture;
    const QString file = fixture.path(QStringLiteral("test.acervo"));
    const QString cache = fixture.path(QStringLiteral("cache/test.cache"));
    const auto writer = LibraryWriter::open(file, cache);
    QVERIFY(writer);
    auto reader = LibraryReader::open(file, cache);
    QVERIFY(reader);
    const quint64 generation = *(*reader)->generation();
    SearchEngine engine(std::move(*reader), cache + QStringLiteral(".columns"));
    engine.load();

    Change change{.generation = generation + 1};
    for (qint64 id = 1; id <= 1000; ++id)
        change.added.append({.id = ArticleId{id},
                             .date = PartialDate::ofMonth(2000 + int(id % 20), 1 + int(id % 12))});
    engine.apply(change);
    change.generation += 1;
    change.touched = std::exchange(change.added, {});
    for (ArticleFacts &facts : change.touched)
        facts.tags = {7};
    change.names = {{.facet = Facet::Tag, .value = 7, .name = QStringLiteral("communes")}};
    engine.apply(change);

    const auto found = engine.search({.query = parseQuery(QStringLiteral("tag:communes")).query,
                                      .today = testToday,
                                      .facets = {Facet::Tag}},
                                     {});
    QVERIFY(found);
    QCOMPARE((*found)->articles.size(), size_t(1000));
    QCOMPARE((*found)->facets.value(0).values.value(0).count, 1000);
    qint64 inBars = 0;
    for (const TimeBar &bar : (*found)->time.bars)
        inBars += bar.matching;
    QCOMPARE(inBars, 1000);
    QCOMPARE((*found)->generation, generation + 2);
}

QTEST_GUILESS_MAIN(TestSnapshot)
#include "tst_snapshot.moc"
