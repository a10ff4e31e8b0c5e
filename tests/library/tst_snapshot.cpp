// A start with a snapshot of the columns, and without; and changes that need neither.

#include "changetrail.h"
#include "libraryfixture.h"
#include "libraryreader.h"
#include "librarywriter.h"
#include "searchengine.h"

#include <QDir>
#include <QDirIterator>

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

QByteArray read(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &name, const QByteArray &bytes)
{
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

QHash<QString, QByteArray> filesIn(const QString &folder)
{
    QHash<QString, QByteArray> all;
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString name = files.next();
        all.insert(name, read(name));
    }
    return all;
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
    void afterAKillWhatHasChangedIsCaughtUp_data();
    void afterAKillWhatHasChangedIsCaughtUp();
    void aCopyThatWentItsOwnWayHasNoPartInIt();
    void aTrailOfTooManyArticlesIsNone();
    void withoutOneItIsSavedBeforeTheEnd();
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

void TestSnapshot::afterAKillWhatHasChangedIsCaughtUp_data()
{
    QTest::addColumn<qint64>("cut"); // bytes that the trail lacks; -1: all of it
    QTest::addColumn<bool>("isUsed");
    QTest::newRow("whole trail") << qint64(0) << true;
    QTest::newRow("torn trail") << qint64(5) << false;
    QTest::newRow("no trail") << qint64(-1) << false;
}

// Snapshot and trail are put back as they were while the library was open.
void TestSnapshot::afterAKillWhatHasChangedIsCaughtUp()
{
    QFETCH(const qint64, cut);
    QFETCH(const bool, isUsed);
    const LibraryFixture fixture;
    importAll(*fixture.open(), {fixture.write(QStringLiteral("a.jsonl"), articles)});
    const QString snapshot = snapshotOf(fixture);
    const QString trail = snapshot + QStringLiteral(".trail");
    QByteArray oldSnapshot;
    QByteArray oldTrail;
    {
        const auto library = fixture.open();
        QCOMPARE(titlesOf(*library, {}).size(),
                 3); // what comes before the snapshot is taken has none
        QVERIFY(await(library->addTag({ArticleId{1}}, QStringLiteral("kept"))));
        QVERIFY(await(library->setStarred({ArticleId{2}}, true)));
        QVERIFY(await(library->setTrashed({ArticleId{3}}, true)));
        QVERIFY(await(library->emptyTrash()));
        importAll(*library, {fixture.write(QStringLiteral("b.jsonl"),
                                           "{\"title\":\"Docks\",\"date\":\"2024-02-01\","
                                           "\"authors\":[\"Eva Mar\"]}\n")});
        QCOMPARE(titlesOf(*library, {}).size(), 3); // the search thread knows of all
        oldSnapshot = read(snapshot);
        oldTrail = read(trail);
        QVERIFY(!oldTrail.isEmpty());
    }
    QVERIFY(!QFile::exists(trail));
    write(snapshot, oldSnapshot);
    if (cut >= 0)
        write(trail, oldTrail.chopped(cut));

    const auto library = fixture.open();
    const auto first = await(library->search({.query = {}, .today = testToday, .rowsFirst = true}));
    QVERIFY(first);
    QCOMPARE((*first)->isCounted, isUsed); // what the file has is there at once
    QCOMPARE(titlesOf(*library, {}), QStringList({"Docks", "Councils", "Communes in Venezuela"}));
    QCOMPARE(titlesOf(*library, QStringLiteral("tag:kept")), QStringList("Councils"));
    QCOMPARE(titlesOf(*library, QStringLiteral("is:starred")),
             QStringList("Communes in Venezuela"));
    QCOMPARE(titlesOf(*library, QStringLiteral("author:\"Eva Mar\"")), QStringList("Docks"));
    QCOMPARE(titlesOf(*library, QStringLiteral("author:\"Ana Paz\"")), QStringList());
    QCOMPARE(titlesOf(*library, QStringLiteral("country:VE")),
             QStringList("Communes in Venezuela"));
}

void TestSnapshot::aCopyThatWentItsOwnWayHasNoPartInIt()
{
    const LibraryFixture fixture;
    importAll(*fixture.open(), {fixture.write(QStringLiteral("a.jsonl"), articles)});
    const QString snapshot = snapshotOf(fixture);
    const QString trail = snapshot + QStringLiteral(".trail");
    const QHash<QString, QByteArray> copy = filesIn(fixture.path({}));
    QByteArray oldSnapshot;
    QByteArray oldTrail;
    const auto star = [&](qint64 id) {
        const auto library = fixture.open();
        QVERIFY(!titlesOf(*library, {}).isEmpty()); // the snapshot is taken
        QVERIFY(await(library->setStarred({ArticleId{id}}, true)));
        QCOMPARE(titlesOf(*library, QStringLiteral("is:starred")).size(), 1);
        oldSnapshot = read(snapshot);
        oldTrail = read(trail);
    };
    star(1);
    const QByteArray itsSnapshot = oldSnapshot;
    const QByteArray itsTrail = oldTrail;
    QVERIFY(!itsTrail.isEmpty());
    for (const auto &[name, bytes] : copy.asKeyValueRange())
        write(name, bytes);
    write(snapshot, itsSnapshot);
    star(2); // as many commits as the other
    QCOMPARE(oldTrail.size(), itsTrail.size());
    write(snapshot, itsSnapshot);
    write(trail, itsTrail);
    QCOMPARE(titlesOf(*fixture.open(), QStringLiteral("is:starred")),
             QStringList("Communes in Venezuela"));
}

void TestSnapshot::aTrailOfTooManyArticlesIsNone()
{
    const QTemporaryDir folder;
    ChangeTrail trail(folder.filePath(QStringLiteral("trail")));
    const auto changeOf = [](quint64 generation, qint64 first, qint64 count) {
        Change change{.generation = generation};
        for (qint64 id = first; id < first + count; ++id)
            change.touched.append({.id = ArticleId{id}});
        return change;
    };
    constexpr qint64 half = ChangeTrail::mostArticles / 2;
    for (quint64 generation = 2; generation < 6; ++generation)
        trail.append(changeOf(generation, 1, half), {});
    trail.append(changeOf(6, half, 2), QStringLiteral("6"));
    QCOMPARE(trail.between(1, 6)->articles.size(), half + 1); // mostly the same ones
    QCOMPARE(trail.between(5, 6)->articles.size(), 2);
    QCOMPARE(trail.between(1, 5)->state, QString());
    QCOMPARE(trail.between(1, 6)->state, QStringLiteral("6"));
    QVERIFY(!trail.between(0, 6)); // what led to 1 is not there
    QVERIFY(!trail.between(1, 7));
    trail.append(changeOf(7, half + 1, half + 1), QStringLiteral("7"));
    QVERIFY(!trail.between(1, 7));
    QCOMPARE(trail.between(6, 7)->articles.size(), half + 1);
    trail.append(changeOf(8, 1, 2 * half + 1), QStringLiteral("8"));
    trail.append(changeOf(9, 1, 1), QStringLiteral("9"));
    QVERIFY(!trail.between(7, 9));
    QCOMPARE(trail.between(8, 9)->articles.size(), 1);
    trail.clear();
    QVERIFY(!trail.between(8, 9));
}

void TestSnapshot::withoutOneItIsSavedBeforeTheEnd()
{
    const LibraryFixture fixture;
    importAll(*fixture.open(), {fixture.write(QStringLiteral("a.jsonl"), articles)});
    const QString snapshot = snapshotOf(fixture);
    QVERIFY(QFile::remove(snapshot));
    const auto library = fixture.open();
    QCOMPARE(titlesOf(*library, QStringLiteral("country:VE")).size(), 1);
    QTRY_VERIFY(QFile::exists(snapshot));
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
