#include "damagedcache.h"
#include "libraryfixture.h"

#include "indexjob.h"

using namespace acervo;
using namespace Qt::StringLiterals;

namespace {

constexpr int looms = 300;

QByteArray lines(const QByteArray &word, int count)
{
    QByteArray all;
    for (int i = 0; i < count; ++i)
        all += "{\"title\": \"" + word + ' ' + QByteArray::number(i * 7919) +
               "\", \"summary\": \"Weavers in Venezuela.\", \"lang\": \"en\"}\n";
    return all;
}

struct Damaged
{
    LibraryFixture fixture;
    std::unique_ptr<Library> library;

    // A library of looms with a note on one; the cache is garbled while it is closed.
    bool make(const QString &table)
    {
        library = fixture.open();
        importAll(*library, {fixture.write(u"a.jsonl"_s, lines("Loom", looms))});
        const auto noted = await(library->saveNote(ArticleId{7}, u"About shuttles."_s));
        library.reset();
        const bool garbled = garbleTable(cacheIn(fixture.path(u"cache"_s)), table);
        library = fixture.open();
        return noted && garbled && library;
    }
    // The job that a damage starts, at its end. The events of the library run meanwhile.
    bool waitUntilWhole()
    {
        return QTest::qWaitFor([this] {
            const auto found = searchFor(*library, u"loom"_s);
            return found && found->isComplete && !library->indexJob();
        });
    }
};

} // namespace

class TestDamagedIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsFoundDamagedIsMadeAnew_data();
    void whatIsFoundDamagedIsMadeAnew();
    void damageKeepsNoSaveFromTheDisk_data();
    void damageKeepsNoSaveFromTheDisk();
    void anImportOverDamageBringsNothingTwice();
    void aStoppedIndexSaysSoAndGoesOn();
    void savesAreQuickWhileTheIndexIsMade();
};

void TestDamagedIndex::whatIsFoundDamagedIsMadeAnew_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("query"); // what comes upon it
    QTest::newRow("words") << u"word_data"_s << u"loom"_s;
    QTest::newRow("stems") << u"stem_data"_s << u"weavers"_s;
    QTest::newRow("notes") << u"note_word_data"_s << u"note:shuttles"_s;
    QTest::newRow("settings of the words") << u"word_config"_s << u"loom"_s;
    QTest::newRow("about the cache") << u"meta"_s << u"loom"_s;
}

// No search fails, none lies, and in the end all is there again.
void TestDamagedIndex::whatIsFoundDamagedIsMadeAnew()
{
    QFETCH(const QString, table);
    QFETCH(const QString, query);
    Damaged damaged;
    QVERIFY(damaged.make(table));
    const auto found = searchFor(*damaged.library, query);
    QVERIFY(found);
    QVERIFY(!found->isComplete || !found->articles.empty());
    QVERIFY(damaged.waitUntilWhole());
    QCOMPARE(countOf(*damaged.library, u"loom"_s), looms);
    QCOMPARE(countOf(*damaged.library, u"weaver"_s), looms);
    QCOMPARE(countOf(*damaged.library, u"note:shuttles"_s), 1);
    QCOMPARE(countOf(*damaged.library, u"country:VE"_s), looms);
    QVERIFY(await(damaged.library->check())->isEmpty());
}

void TestDamagedIndex::damageKeepsNoSaveFromTheDisk_data()
{
    QTest::addColumn<QString>("table");
    for (const char *table :
         {"note_word_data", "note_word_docsize", "detected_place", "detected_topic"})
        QTest::newRow(table) << QString::fromLatin1(table);
}

void TestDamagedIndex::damageKeepsNoSaveFromTheDisk()
{
    QFETCH(const QString, table);
    Damaged damaged;
    QVERIFY(damaged.make(table));
    QVERIFY(await(damaged.library->saveNote(ArticleId{7}, u"About bobbins."_s)));
    QVERIFY(await(damaged.library->addTag({ArticleId{7}, ArticleId{8}}, u"cloth"_s)));
    QCOMPARE(await(damaged.library->note(ArticleId{7})).value(), u"About bobbins."_s);
    const auto article = await(damaged.library->articles({ArticleId{7}}));
    QVERIFY(article);
    QCOMPARE(article->first().tags, QStringList{u"cloth"_s});
    QVERIFY(damaged.waitUntilWhole());
    QCOMPARE(countOf(*damaged.library, u"note:bobbins"_s), 1);
    QCOMPARE(countOf(*damaged.library, u"note:shuttles"_s), 0);
    QCOMPARE(countOf(*damaged.library, u"tag:cloth"_s), 2);
    QCOMPARE(countOf(*damaged.library, u"country:VE"_s), looms);
}

void TestDamagedIndex::anImportOverDamageBringsNothingTwice()
{
    Damaged damaged;
    QVERIFY(damaged.make(u"identity"_s));
    const QString file = damaged.fixture.write(u"b.jsonl"_s, lines("Loom", looms + 5));
    const ImportReport report = importAll(*damaged.library, {file});
    QCOMPARE(report.failures, 0);
    QCOMPARE(report.added, 5);
    QCOMPARE(report.unchanged, looms);
    QVERIFY(damaged.waitUntilWhole());
    QCOMPARE(countOf(*damaged.library, u"loom"_s), looms + 5);
}

void TestDamagedIndex::aStoppedIndexSaysSoAndGoesOn()
{
    const LibraryFixture fixture;
    auto library = fixture.open();
    constexpr int many = 3000;
    importAll(*library, {fixture.write(u"a.jsonl"_s, lines("Loom", many))});
    IndexJob *job = library->makeIndex(Library::Indexing::Anew);
    QSignalSpy failed(job, &Job::failed);
    QSignalSpy progressed(job, &Job::progressed);
    QVERIFY(progressed.wait());
    QElapsedTimer since;
    since.start();
    job->stop();
    QVERIFY(failed.wait());
    QCOMPARE_LT(since.elapsed(), 500);
    QCOMPARE(failed.first().first().value<Error>().code, ErrorCode::Cancelled);
    const auto before = searchFor(*library, u"loom"_s);
    QVERIFY(!before->isComplete);
    QCOMPARE_LT(before->articles.size(), size_t(many));
    library.reset();

    // Also after a restart, and from its place.
    library = Library::open(fixture.path(u"test.acervo"_s), fixture.path(u"cache"_s),
                            Library::Access::ReadWrite)
                  .value();
    QVERIFY(library->indexJob());
    QSignalSpy goesOn(library->indexJob(), &Job::progressed);
    QVERIFY(goesOn.wait());
    QCOMPARE_GE(goesOn.first().first().toLongLong(), qint64(before->articles.size()));
    QVERIFY(await(library->derivedReady()));
    const auto after = searchFor(*library, u"loom"_s);
    QVERIFY(after->isComplete);
    QCOMPARE(after->articles.size(), size_t(many));
}

void TestDamagedIndex::savesAreQuickWhileTheIndexIsMade()
{
    const LibraryFixture fixture;
    const auto library = fixture.open();
    importAll(*library, {fixture.write(u"a.jsonl"_s, lines("Loom", 3000))});
    library->makeIndex(Library::Indexing::Anew);
    QList<qint64> waited;
    for (int i = 0; library->indexJob(); ++i) {
        QElapsedTimer since;
        since.start();
        QVERIFY(await(library->saveNote(ArticleId{1 + i}, u"bobbin"_s)));
        waited.append(since.elapsed());
        QTest::qWait(20);
    }
    QVERIFY(!waited.isEmpty());
    // A machine that does other things as well may hold one up; the rest tells.
    std::ranges::sort(waited);
    QCOMPARE_LT(waited[waited.size() / 2], 250);
    QCOMPARE(countOf(*library, u"note:bobbin"_s), waited.size());
}

QTEST_GUILESS_MAIN(TestDamagedIndex)
#include "tst_damagedindex.moc"
