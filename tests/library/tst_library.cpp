#include "detectionjob.h"
#include "lexiconpreviewjob.h"
#include "lexicontext.h"
#include "libraryfixture.h"
#include "phrasesuggestionjob.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>

using namespace acervo;

class TestLibrary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLexiconThatIsEditedIsDetectedAndUndone();
    void aPreviewSaysWhatTheLexiconWouldChange();
    void phrasesAreSuggestedOfATopicsArticles();
    void detectingAgainOverridesNoDecisionAndCanBeStopped();
    void aLexiconThatCannotBeReadBackIsNotTaken();
    void aBareWordFindsItsOtherForms_data();
    void aBareWordFindsItsOtherForms();
    void theSeedsGiveThirteenArticles();
    void theSeedsAreFoundBy_data();
    void theSeedsAreFoundBy();
    void importingAgainChangesNothing();
    void undoAndRedoWorkAfterReopening();
    void headingsAreTheYearsNewestFirst();
    void headingsAreAsFineAsFits_data();
    void headingsAreAsFineAsFits();
    void aCancelledImportKeepsWholeBatches();
    void oneBadRecordDoesNotStopTheOthers();
    void aBadFileIsSaidAndTheOthersAreRead_data();
    void aBadFileIsSaidAndTheOthersAreRead();
    void aLibraryCanBeReadBesideItsWriter();
    void aSecondWriterIsTurnedAway();
    void aLostCacheIsMadeAnew();
    void whatIsNoLibraryIsRefusedAndLeftAlone();
    void cleanupTestCase() { m_seeded.reset(); }

private:
    LibraryFixture m_seedFixture; // one library for all rows of theSeedsAreFoundBy
    std::unique_ptr<Library> m_seeded;
};

namespace {

QByteArray jsonLines(int count)
{
    QByteArray lines;
    for (int i = 0; i < count; ++i) {
        lines +=
            QStringLiteral(
                R"({"title": "Article number %1", "date": "20%2-03-04", "summary": "About looms"})")
                .arg(i)
                .arg(i % 24, 2, 10, QChar(u'0'))
                .toUtf8() +
            '\n';
    }
    return lines;
}

} // namespace

#define SKIP_WITHOUT_SEEDS                                                                         \
    if (LibraryFixture::seeds().isEmpty())                                                         \
    QSKIP("the folder shared/data/seeds is not beside the checkout")

void TestLibrary::theSeedsGiveThirteenArticles()
{
    SKIP_WITHOUT_SEEDS;
    const LibraryFixture fixture;
    const auto library = fixture.open();
    QVERIFY(library);
    const ImportReport report = importAll(*library, LibraryFixture::seeds());
    QCOMPARE(report.added, 13);
    QCOMPARE(report.updated, 0);
    QCOMPARE(report.unchanged, 6);
    QCOMPARE(report.failures, 0);

    const SearchResultPtr all = searchFor(*library, {});
    QVERIFY(all);
    const auto articles =
        await(library->articles(QList(all->articles.begin(), all->articles.end())));
    QVERIFY(articles.has_value());
    QCOMPARE(articles->size(), 13);
    for (const Article &article : *articles) {
        QVERIFY(!article.title.isEmpty());
        QVERIFY(!article.summary.isEmpty());
        QCOMPARE(article.date.precision(), PartialDate::Precision::Day);
        const auto isStated = [](const Topic &topic) {
            return topic.provenance == Provenance::Stated;
        };
        QCOMPARE(std::ranges::count_if(article.topics, isStated), 1);
        QCOMPARE(std::ranges::find_if(article.topics, isStated)->name,
                 QStringLiteral("Latin America"));
        QCOMPARE(article.sources.size(), 1);
    }
    QCOMPARE(articles->front().title, QStringLiteral("A Factory without Bosses"));
}

void TestLibrary::theSeedsAreFoundBy_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("count");
    QTest::newRow("everything") << QString() << 13;
    QTest::newRow("Venezuela") << QStringLiteral("country:VE") << 6;
    QTest::newRow("Venezuela by name") << QStringLiteral("country:Venezuela") << 6;
    QTest::newRow("Cuba") << QStringLiteral("country:cuba") << 2;
    QTest::newRow("Argentina") << QStringLiteral("country:AR") << 1;
    QTest::newRow("Haiti and Grenada") << QStringLiteral("country:(HT AND GD)") << 1;
    QTest::newRow("no country") << QStringLiteral("country:none") << 3;
    QTest::newRow("a former state is none") << QStringLiteral("country:RS") << 0;
    QTest::newRow("topic") << QStringLiteral("topic:\"Latin America\"") << 13;
    QTest::newRow("region") << QStringLiteral("region:\"América Latina\"") << 13;
    QTest::newRow("year") << QStringLiteral("date:2023") << 6;
    QTest::newRow("range") << QStringLiteral("date:2022..2023-02") << 8;
    QTest::newRow("a word") << QStringLiteral("bosses") << 1;
    QTest::newRow("a word without its accents") << QStringLiteral("bolivar") << 1;
    QTest::newRow("a phrase") << QStringLiteral("\"social relations\"") << 1;
    QTest::newRow("a word left out as it stands") << QStringLiteral("country:VE -\"commune\"") << 5;
    // "Communal" has the stem of "commune".
    QTest::newRow("a word left out in all its forms") << QStringLiteral("country:VE -commune") << 4;
    QTest::newRow("country and word") << QStringLiteral("country:CU legislation") << 1;
}

void TestLibrary::theSeedsAreFoundBy()
{
    SKIP_WITHOUT_SEEDS;
    QFETCH(QString, query);
    QFETCH(int, count);
    if (!m_seeded) {
        m_seeded = m_seedFixture.open();
        QVERIFY(m_seeded);
        importAll(*m_seeded, LibraryFixture::seeds());
    }
    QCOMPARE(countOf(*m_seeded, query), count);
}

void TestLibrary::importingAgainChangesNothing()
{
    SKIP_WITHOUT_SEEDS;
    const LibraryFixture fixture;
    const auto library = fixture.open();
    QVERIFY(library);
    importAll(*library, LibraryFixture::seeds());
    const ImportReport again = importAll(*library, LibraryFixture::seeds());
    QCOMPARE(again.added, 0);
    QCOMPARE(again.updated, 0);
    QCOMPARE(again.unchanged, 19);
    const auto journal = await(library->journal(10));
    QVERIFY(journal.has_value());
    QCOMPARE(journal->size(), 1);
}

void TestLibrary::undoAndRedoWorkAfterReopening()
{
    const LibraryFixture fixture;
    const QString file = fixture.write(QStringLiteral("some.jsonl"), jsonLines(50));
    {
        const auto library = fixture.open();
        QVERIFY(library);
        QCOMPARE(importAll(*library, {file}).added, 50);
    }
    {
        const auto library = fixture.open();
        QVERIFY(library);
        QVERIFY(await(library->undo()).has_value());
        QCOMPARE(countOf(*library, {}), 0);
        QCOMPARE(await(library->undo()).error().code, ErrorCode::NothingToUndo);
    }
    {
        const auto library = fixture.open();
        QVERIFY(library);
        QCOMPARE(countOf(*library, {}), 0);
        QVERIFY(await(library->redo()).has_value());
        QCOMPARE(countOf(*library, {}), 50);
        QCOMPARE(countOf(*library, QStringLiteral("looms")), 50);
    }
}

void TestLibrary::headingsAreAsFineAsFits_data()
{
    QTest::addColumn<QStringList>("dates"); // each ten times, the last one once
    QTest::addColumn<QString>("sort");
    QTest::addColumn<QStringList>("headings");
    const QStringList days{QStringLiteral("2023-02-01"), QStringLiteral("2023-02-03"),
                           QStringLiteral("2023-02")};
    QTest::newRow("days") << days << QString()
                          << QStringList{QStringLiteral("2023-02-03"), QStringLiteral("2023-02-01"),
                                         QStringLiteral("2023-02")};
    QTest::newRow("days, oldest first")
        << days << QStringLiteral("sort:oldest")
        << QStringList{QStringLiteral("2023-02-01"), QStringLiteral("2023-02-03"),
                       QStringLiteral("2023-02")};
    QTest::newRow("months") << QStringList{QStringLiteral("2023-01-31"),
                                           QStringLiteral("2023-04-01"), QStringLiteral("2023")}
                            << QString()
                            << QStringList{QStringLiteral("2023-04"), QStringLiteral("2023-01"),
                                           QStringLiteral("2023")};
    QTest::newRow("years") << QStringList{QStringLiteral("2003-01-31"),
                                          QStringLiteral("2023-04-01"), QStringLiteral("2022-07")}
                           << QString()
                           << QStringList{QStringLiteral("2023"), QStringLiteral("2022"),
                                          QStringLiteral("2003")};
    QTest::newRow("none by title") << days << QStringLiteral("sort:title") << QStringList{};
}

void TestLibrary::headingsAreAsFineAsFits()
{
    QFETCH(QStringList, dates);
    QFETCH(QString, sort);
    const LibraryFixture fixture;
    const auto library = fixture.open();
    QVERIFY(library);
    QByteArray lines;
    for (const QString &date : std::as_const(dates)) {
        for (int i = 0; i < (date == dates.last() ? 1 : 10); ++i) {
            lines += QStringLiteral("{\"title\": \"Number %1 of %2\", \"date\": \"%2\"}\n")
                         .arg(i)
                         .arg(date)
                         .toUtf8();
        }
    }
    importAll(*library, {fixture.write(QStringLiteral("a.jsonl"), lines)});
    const SearchResultPtr result = searchFor(*library, sort);
    QVERIFY(result);
    QCOMPARE(result->articles.size(), size_t(21));
    QStringList headings;
    for (const TimelineHeading &heading : result->headings)
        headings += heading.period.toIso();
    QTEST(headings, "headings");
}

void TestLibrary::headingsAreTheYearsNewestFirst()
{
    const LibraryFixture fixture;
    const auto library = fixture.open();
    QVERIFY(library);
    importAll(*library,
              {fixture.write(QStringLiteral("a.jsonl"), R"({"title": "One", "date": "2021-05-01"}
{"title": "Two", "date": "2023"}
{"title": "Three", "date": "2023-01-01"}
{"title": "Four"}
)")});
    const SearchResultPtr result = searchFor(*library, {});
    QVERIFY(result);
    const std::vector<TimelineHeading> expected{
        {0, PartialDate::ofYear(2023)}, {2, PartialDate::ofYear(2021)}, {3, PartialDate()}};
    QCOMPARE(result->headings, expected);
    const auto rows = await(library->rows(QList(result->articles.begin(), result->articles.end())));
    QVERIFY(rows.has_value());
    QStringList titles;
    for (const ArticleRow &row : *rows)
        titles += row.title;
    QCOMPARE(titles.join(u' '), QStringLiteral("Three Two One Four"));
}

void TestLibrary::aCancelledImportKeepsWholeBatches()
{
    const LibraryFixture fixture;
    const auto library = fixture.open();
    QVERIFY(library);
    const QString file = fixture.write(QStringLiteral("many.jsonl"), jsonLines(60'000));
    ImportJob *job = library->importFiles({file});
    ImportReport report;
    QEventLoop loop;
    QElapsedTimer sinceStop;
    connect(library.get(), &Library::changed, &loop, [&] {
        if (!sinceStop.isValid())
            sinceStop.start();
        job->stop();
    });
    connect(job, &Job::finished, &loop, [&] {
        report = job->report();
        loop.quit();
    });
    loop.exec();
    QVERIFY(report.cancelled);
    QVERIFY(report.added > 0);
    QVERIFY(report.added < 60'000);
    QCOMPARE(countOf(*library, {}), report.added);
    QVERIFY(await(library->undo()).has_value());
    QCOMPARE(countOf(*library, {}), 0);
}

void TestLibrary::oneBadRecordDoesNotStopTheOthers()
{
    const LibraryFixture fixture;
    const auto library = fixture.open();
    QVERIFY(library);
    const ImportReport report = importAll(
        *library, {fixture.write(QStringLiteral("a.jsonl"),
                                 "{\"title\": \"One\"}\nnonsense\n{\"title\": \"Two\"}\n")});
    QCOMPARE(report.added, 2);
    QCOMPARE(report.failures, 1);
    QCOMPARE(report.failed.front().line, 2);
}

void TestLibrary::aBadFileIsSaidAndTheOthersAreRead_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("empty") << QByteArray() << ErrorCode::FileEmpty;
    QTest::newRow("binary") << QByteArray("\x7f"
                                          "ELF\0\0\0\1\2\3\0\0",
                                          12)
                            << ErrorCode::FileBinary;
}

void TestLibrary::aBadFileIsSaidAndTheOthersAreRead()
{
    QFETCH(QByteArray, content);
    QFETCH(ErrorCode, code);
    const LibraryFixture fixture;
    const auto library = fixture.open();
    QVERIFY(library);
    const ImportReport report =
        importAll(*library, {fixture.write(QStringLiteral("bad.txt"), content),
                             fixture.path(QStringLiteral("missing.txt")),
                             fixture.write(QStringLiteral("good.jsonl"), jsonLines(3))});
    QCOMPARE(report.added, 3);
    QCOMPARE(report.failures, 2);
    QCOMPARE(report.failed[0].code, code);
    QCOMPARE(report.failed[1].code, ErrorCode::FileNotFound);
}

void TestLibrary::aLibraryCanBeReadBesideItsWriter()
{
    const LibraryFixture fixture;
    const auto writing = fixture.open();
    QVERIFY(writing);
    importAll(*writing, {fixture.write(QStringLiteral("a.jsonl"), jsonLines(5))});
    const auto reading = fixture.open(Library::Access::Read);
    QVERIFY(reading);
    QCOMPARE(countOf(*reading, QStringLiteral("looms")), 5);
    QCOMPARE(await(reading->undo()).error().code, ErrorCode::ReadOnly);
}

void TestLibrary::aSecondWriterIsTurnedAway()
{
    const LibraryFixture fixture;
    const auto first = fixture.open();
    QVERIFY(first);
    const auto second = Library::open(first->file(), fixture.path(QStringLiteral("cache")),
                                      Library::Access::ReadWrite);
    QVERIFY(!second);
    QCOMPARE(second.error().code, ErrorCode::LibraryInUse);
}

void TestLibrary::aLostCacheIsMadeAnew()
{
    SKIP_WITHOUT_SEEDS;
    const LibraryFixture fixture;
    {
        const auto library = fixture.open();
        QVERIFY(library);
        importAll(*library, LibraryFixture::seeds());
    }
    QVERIFY(QDir(fixture.path(QStringLiteral("cache"))).removeRecursively());
    const auto library = fixture.open(Library::Access::Read);
    QVERIFY(library);
    QCOMPARE(countOf(*library, QStringLiteral("bosses")), 1);
    QCOMPARE(countOf(*library, QStringLiteral("country:VE")), 6);
}

void TestLibrary::whatIsNoLibraryIsRefusedAndLeftAlone()
{
    const LibraryFixture fixture;
    const QByteArray text = "Dear diary, this is not a database.\n";
    const QString file = fixture.write(QStringLiteral("diary.acervo"), text);
    const auto library =
        Library::open(file, fixture.path(QStringLiteral("cache")), Library::Access::ReadWrite);
    QVERIFY(!library);
    QCOMPARE(library.error().code, ErrorCode::NotALibrary);
    QFile after(file);
    QVERIFY(after.open(QIODevice::ReadOnly));
    QCOMPARE(after.readAll(), text);
}

void TestLibrary::aBareWordFindsItsOtherForms_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<qint64>("articles");
    QTest::newRow("other form") << "cooperativas" << qint64(1);
    QTest::newRow("language guessed") << "factories" << qint64(1);
    QTest::newRow("quoted") << "\"cooperativas\"" << qint64(0);
    QTest::newRow("as it stands") << "\"cooperativa\"" << qint64(1);
    QTest::newRow("a beginning") << "cooperativas*" << qint64(0);
    QTest::newRow("a field that has it") << "title:cooperativas" << qint64(1);
    QTest::newRow("one that has not") << "summary:cooperativas" << qint64(0);
    QTest::newRow("excluded") << "-cooperativas" << qint64(1);
    QTest::newRow("a name") << "author:factories" << qint64(0);
}

void TestLibrary::aBareWordFindsItsOtherForms()
{
    QFETCH(const QString, query);
    QFETCH(const qint64, articles);
    const LibraryFixture fixture;
    const auto library = fixture.open();
    importAll(*library, {fixture.write(QStringLiteral("two.jsonl"),
                                       R"({"title":"La cooperativa","lang":"es"}
{"title":"What the workers of a factory have learnt","summary":"It is not how they work but what they work for."}
)")});
    QCOMPARE(countOf(*library, query), articles);
}

// The end of the next job that detects again; the error where it failed.
static std::optional<Error> awaitDetection(Library &library, const std::function<void()> &begin)
{
    std::optional<Error> error;
    QEventLoop loop;
    const auto connection =
        QObject::connect(&library, &Library::detecting, &loop, [&](DetectionJob *job) {
            QObject::connect(job, &Job::finished, &loop, &QEventLoop::quit);
            QObject::connect(job, &Job::failed, &loop, [&](const Error &failed) {
                error = failed;
                loop.quit();
            });
        });
    begin();
    loop.exec();
    QObject::disconnect(connection);
    return error;
}

static QList<LexiconTopic> lexiconWith(const QList<LexiconTopic> &topics, const QString &more)
{
    return topics + topicsFromText(more).value_or(QList<LexiconTopic>());
}

static QList<ArticleId> found(Library &library, const QString &query)
{
    const SearchResultPtr result = searchFor(library, query);
    QList<ArticleId> ids(result->articles.begin(), result->articles.end());
    std::ranges::sort(ids);
    return ids;
}

static void importThree(Library &library, const LibraryFixture &fixture)
{
    importAll(library, {fixture.write(QStringLiteral("three.jsonl"),
                                      R"({"title":"The zeppelin over Caracas, Venezuela"})"
                                      "\n"
                                      R"({"title":"A zeppelin lands beside the credit union"})"
                                      "\n"
                                      R"({"title":"Nothing of the kind"})"
                                      "\n")});
}

void TestLibrary::aLexiconThatIsEditedIsDetectedAndUndone()
{
    const LibraryFixture fixture;
    const auto library = fixture.open();
    importThree(*library, fixture);
    QCOMPARE(countOf(*library, QStringLiteral("topic:\"Credit unions\"")), 1);
    QCOMPARE(countOf(*library, QStringLiteral("topic:Finance")), 1); // what is below is in it
    QCOMPARE(countOf(*library, QStringLiteral("topic:Airships")), 0);
    QCOMPARE(countOf(*library, QStringLiteral("region:\"South America\"")), 1);

    const auto topics = await(library->lexicon());
    QVERIFY(topics.has_value());
    const auto more =
        lexiconWith(*topics, QStringLiteral("Transport > Airships\n  en: a zeppelin, zeppelin\n"));
    QVERIFY(!awaitDetection(*library, [&] { QVERIFY(await(library->setLexicon(more))); }));
    QCOMPARE(countOf(*library, QStringLiteral("topic:Airships")), 2);
    QCOMPARE(countOf(*library, QStringLiteral("topic:Transport")), 2);
    QCOMPARE(*await(library->lexicon()), more);

    QVERIFY(!awaitDetection(*library, [&] { QVERIFY(await(library->undo())); }));
    QCOMPARE(countOf(*library, QStringLiteral("topic:Airships")), 0);
    QCOMPARE(countOf(*library, QStringLiteral("topic:\"Credit unions\"")), 1);
    QCOMPARE(*await(library->lexicon()), *topics);
}

void TestLibrary::aPreviewSaysWhatTheLexiconWouldChange()
{
    const LibraryFixture fixture;
    const auto library = fixture.open();
    importThree(*library, fixture);
    QList<LexiconTopic> topics = *await(library->lexicon());
    topics.removeIf([](const LexiconTopic &topic) { return topic.name() == u"Credit unions"; });
    topics = lexiconWith(topics, QStringLiteral("Airships\n  en: zeppelin\n"));
    const QList<ArticleId> unions = found(*library, QStringLiteral("topic:\"Credit unions\""));
    QCOMPARE(unions.size(), 1);

    LexiconPreviewJob *job = library->previewLexicon(topics, found(*library, {}));
    QList<TopicPreview> preview;
    QEventLoop loop;
    connect(job, &Job::finished, &loop, [&] {
        preview = job->topics();
        loop.quit();
    });
    connect(job, &Job::failed, &loop, &QEventLoop::quit);
    loop.exec();

    QVERIFY(!awaitDetection(*library, [&] { QVERIFY(await(library->setLexicon(topics))); }));
    QCOMPARE(preview, (QList<TopicPreview>{{QStringLiteral("Airships"),
                                            found(*library, QStringLiteral("topic:Airships")),
                                            {}},
                                           {QStringLiteral("Credit unions"), {}, unions}}));
    QCOMPARE(preview.first().gained.size(), 2);
}

void TestLibrary::phrasesAreSuggestedOfATopicsArticles()
{
    const LibraryFixture fixture;
    const auto library = fixture.open();
    QByteArray lines;
    for (int i = 0; i < 8; ++i) {
        lines += R"({"title":"The credit union opens a night shelter )" + QByteArray::number(i) +
                 "\"}\n";
        lines +=
            R"({"title":"The football club opens a stadium )" + QByteArray::number(i) + "\"}\n";
    }
    importAll(*library, {fixture.write(QStringLiteral("many.jsonl"), lines)});
    const LexiconTopic topic{.path = {QStringLiteral("Credit unions")},
                             .phrases = {{QStringLiteral("en"), QStringLiteral("credit union")}}};
    const auto inside = found(*library, QStringLiteral("topic:\"Credit unions\""));
    QCOMPARE(inside.size(), 8);
    PhraseSuggestionJob *job = library->suggestPhrases(
        topic, inside, found(*library, QStringLiteral("-topic:\"Credit unions\"")));
    QStringList phrases;
    QEventLoop loop;
    connect(job, &Job::finished, &loop, [&] {
        for (const PhraseSuggestion &phrase : job->phrases())
            phrases += phrase.text;
        loop.quit();
    });
    connect(job, &Job::failed, &loop, &QEventLoop::quit);
    loop.exec();
    QVERIFY2(phrases.contains(QStringLiteral("night shelter")), qPrintable(phrases.join(u'|')));
    QVERIFY(!phrases.join(u'|').contains(QStringLiteral("stadium")));
    QVERIFY(!phrases.contains(QStringLiteral("credit union")));
}

void TestLibrary::detectingAgainOverridesNoDecisionAndCanBeStopped()
{
    const LibraryFixture fixture;
    const auto library = fixture.open();
    importThree(*library, fixture);
    const QList<ArticleId> venezuela = found(*library, QStringLiteral("country:VE"));
    QCOMPARE(venezuela.size(), 1);
    using About = DecisionRecord::About;
    QVERIFY(
        await(library->decide(venezuela, {{About::Place, QStringLiteral("VE"), Verdict::Reject},
                                          {About::Place, QStringLiteral("HT"), Verdict::Add}})));
    const auto check = [&] {
        QCOMPARE(countOf(*library, QStringLiteral("country:VE")), 0);
        QCOMPARE(found(*library, QStringLiteral("country:HT")), venezuela);
        QCOMPARE(countOf(*library, QStringLiteral("region:\"South America\"")), 0);
        QCOMPARE(countOf(*library, QStringLiteral("topic:Finance")), 1);
    };
    check();
    const auto stopped = awaitDetection(*library, [&] { library->detectAgain()->stop(); });
    QVERIFY(!stopped || stopped->code == ErrorCode::Cancelled);
    check();
    QVERIFY(!awaitDetection(*library, [&] { library->detectAgain(); }));
    check();
}

void TestLibrary::aLexiconThatCannotBeReadBackIsNotTaken()
{
    const LibraryFixture fixture;
    const auto library = fixture.open();
    const LexiconTopic topic{.path = {QStringLiteral("Land")}, .phrases = {}};
    const auto set = await(library->setLexicon({topic, topic}));
    QVERIFY(!set);
    QCOMPARE(set.error().code, ErrorCode::RecordMalformed);
    QCOMPARE(set.error().detail, QStringLiteral("Land"));
}

QTEST_GUILESS_MAIN(TestLibrary)
#include "tst_library.moc"
