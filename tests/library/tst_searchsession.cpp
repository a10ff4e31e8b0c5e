#include "libraryfixture.h"

#include "searchsession.h"

#include <QDir>

using namespace acervo;

class TestSearchSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyTheNewestQuestionIsAnswered();
    void aQuestionThatIsOldWhenItsTurnComesCostsNothing();
    void aChangeAsksAgain();
    void withoutASnapshotRowsComeBeforeCounts();
    void answersStopWithTheSession();
};

namespace {

SearchRequest requestFor(const QString &text)
{
    return {.query = parseQuery(text).query, .today = testToday};
}

QByteArray someArticles()
{
    QByteArray lines;
    for (int i = 0; i < 2000; ++i)
        lines += QStringLiteral(R"({"title": "Loom %1"})").arg(i).toUtf8() + '\n';
    return lines;
}

} // namespace

void TestSearchSession::onlyTheNewestQuestionIsAnswered()
{
    const LibraryFixture fixture;
    const auto library = fixture.open();
    QVERIFY(library);
    importAll(*library, {fixture.write(QStringLiteral("a.jsonl"), someArticles())});

    SearchSession session(*library);
    QSignalSpy answers(&session, &SearchSession::answered);
    const QString word = QStringLiteral("loom");
    for (qsizetype length = 1; length <= word.size(); ++length)
        session.search(requestFor(word.first(length) + u'*'));
    QTRY_COMPARE(answers.size(), 1);
    QTest::qWait(50);
    QCOMPARE(answers.size(), 1);
    const auto result = answers.front().front().value<SearchResultPtr>();
    QCOMPARE(result->serial, session.newestSerial());
    QCOMPARE(result->articles.size(), size_t(2000));
}

void TestSearchSession::aQuestionThatIsOldWhenItsTurnComesCostsNothing()
{
    const LibraryFixture fixture;
    const auto library = fixture.open();
    QVERIFY(library);
    importAll(*library, {fixture.write(QStringLiteral("a.jsonl"), someArticles())});
    for (const char *text : {"", "loom", "lo*", "loom sort:title", "loom sort:relevance"}) {
        int asked = 0;
        const auto answer = await(library->search(requestFor(QString::fromLatin1(text)), [&asked] {
            ++asked;
            return true;
        }));
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, ErrorCode::Cancelled);
        QCOMPARE(asked, 1); // before anything was looked up
    }
}

void TestSearchSession::aChangeAsksAgain()
{
    const LibraryFixture fixture;
    const auto library = fixture.open();
    QVERIFY(library);
    SearchSession session(*library);
    QSignalSpy answers(&session, &SearchSession::answered);
    session.search(requestFor({}));
    QTRY_COMPARE(answers.size(), 1);
    importAll(*library, {fixture.write(QStringLiteral("a.jsonl"), someArticles())});
    QTRY_VERIFY(answers.size() >= 2);
    QTRY_COMPARE(answers.back().front().value<SearchResultPtr>()->articles.size(), size_t(2000));
}

void TestSearchSession::withoutASnapshotRowsComeBeforeCounts()
{
    const LibraryFixture fixture;
    importAll(*fixture.open(), {fixture.write(QStringLiteral("a.jsonl"), someArticles())});
    const QDir cache(fixture.path(QStringLiteral("cache")));
    const QStringList snapshots = cache.entryList({QStringLiteral("*.columns")});
    QCOMPARE(snapshots.size(), 1);
    QVERIFY(QFile::remove(cache.filePath(snapshots.front())));

    const auto library = fixture.open();
    SearchSession session(*library);
    QSignalSpy answers(&session, &SearchSession::answered);
    SearchRequest request = requestFor({});
    request.facets = {Facet::State};
    session.search(request);
    QTRY_COMPARE(answers.size(), 2);
    const auto rows = answers.front().front().value<SearchResultPtr>();
    QVERIFY(!rows->isCounted);
    QVERIFY(rows->facets.isEmpty());
    const auto counted = answers.back().front().value<SearchResultPtr>();
    QVERIFY(counted->isCounted);
    QCOMPARE(counted->facets.size(), 1);
    QCOMPARE(rows->articles, counted->articles);
    QCOMPARE(rows->headings, counted->headings);
    QCOMPARE(rows->time, counted->time);
    // What needs all that is counted waits for it, and then nothing has to be asked twice.
    session.search(request);
    QTRY_COMPARE(answers.size(), 3);
    QTest::qWait(50);
    QCOMPARE(answers.size(), 3);
}

void TestSearchSession::answersStopWithTheSession()
{
    const LibraryFixture fixture;
    const auto library = fixture.open();
    QVERIFY(library);
    auto session = std::make_unique<SearchSession>(*library);
    session->search(requestFor(QStringLiteral("loom")));
    session.reset();
    // A later question of another session is answered as ever.
    SearchSession other(*library);
    QSignalSpy answers(&other, &SearchSession::answered);
    other.search(requestFor({}));
    QTRY_COMPARE(answers.size(), 1);
}

QTEST_GUILESS_MAIN(TestSearchSession)
#include "tst_searchsession.moc"
