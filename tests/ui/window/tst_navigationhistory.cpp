#include "navigationhistory.h"
#include "queryprinter.h"
#include "querystate.h"

#include <QTest>

using namespace acervo;

namespace {

Query query(const char *text) { return QueryState::ofText(QString::fromLatin1(text)).query; }

} // namespace

class NavigationHistoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void backAndForwardWalkTheSteps();
    void theSameQueryIsOneStep();
    void anewStepForgetsWhatLayAhead();
    void theOldestStepsGo();
    void anOpenWordIsAskedAsAPrefix();
    void aClickWritesTheCanonicalText();
};

void NavigationHistoryTest::backAndForwardWalkTheSteps()
{
    NavigationHistory history;
    QVERIFY(!history.canGoBack() && !history.canGoForward());
    history.record(query("a"));
    history.record(query("b"));
    history.record(query("c"));
    QCOMPARE(history.back(), query("b"));
    QCOMPARE(history.back(), query("a"));
    QVERIFY(!history.canGoBack());
    QCOMPARE(history.forward(), query("b"));
    QVERIFY(history.canGoForward());
}

void NavigationHistoryTest::theSameQueryIsOneStep()
{
    NavigationHistory history;
    history.record(query("a"));
    history.record(query("a"));
    QVERIFY(!history.canGoBack());
}

void NavigationHistoryTest::anewStepForgetsWhatLayAhead()
{
    NavigationHistory history;
    history.record(query("a"));
    history.record(query("b"));
    history.back();
    history.record(query("c"));
    QVERIFY(!history.canGoForward());
    QCOMPARE(history.back(), query("a"));
}

void NavigationHistoryTest::theOldestStepsGo()
{
    NavigationHistory history;
    for (int i = 0; i < 2 * NavigationHistory::mostSteps; ++i)
        history.record(query(qPrintable(QString::number(i))));
    qsizetype steps = 1;
    while (history.canGoBack()) {
        history.back();
        ++steps;
    }
    QCOMPARE(steps, NavigationHistory::mostSteps);
}

void NavigationHistoryTest::anOpenWordIsAskedAsAPrefix()
{
    const QueryState open = QueryState::ofText(QStringLiteral("commun"));
    QVERIFY(open.isOpen());
    QVERIFY(open.asked.clauses.front().prefix);
    QCOMPARE(printQuery(open.query), "commun*"); // a click goes on from what is shown
    QCOMPARE(printQuery(open.whole), "commun");
    const QueryState closed = QueryState::ofText(QStringLiteral("commun "));
    QVERIFY(!closed.isOpen());
    QCOMPARE(closed.asked, closed.query);
    QCOMPARE(open.asWhole().query, closed.query);
    QCOMPARE(open.asWhole().text, "commun");
    // What is no clause yet is kept, and is not asked.
    const QueryState unfinished = QueryState::ofText(QStringLiteral("coop* country:Ven"));
    QVERIFY(!unfinished.isOpen());
    QCOMPARE(unfinished.query.clauses.size(), 2);
    QCOMPARE(printQuery(unfinished.asked), "coop*");
}

void NavigationHistoryTest::aClickWritesTheCanonicalText()
{
    const Query typed = QueryState::ofText(QStringLiteral("país:Cuba sort:newest")).query;
    QCOMPARE(QueryState::ofQuery(typed).text, "country:CU");
}

QTEST_GUILESS_MAIN(NavigationHistoryTest)
#include "tst_navigationhistory.moc"
