#include "libraryfixture.h"

#include "searchsession.h"

using namespace acervo;

class TestSearchSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyTheNewestQuestionIsAnswered();
    void aQuestionThatIsOldWhenItsTurnComesCostsNothing();
    void aChangeAsksAgain();
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
