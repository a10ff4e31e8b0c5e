#include "navigationhistory.h"
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
    QVERIFY(open.asked != open.query);
    QVERIFY(open.asked.clauses.front().prefix);
    const QueryState closed = QueryState::ofText(QStringLiteral("commun "));
    QCOMPARE(closed.asked, closed.query);
}

void NavigationHistoryTest::aClickWritesTheCanonicalText()
{
    const Query typed = QueryState::ofText(QStringLiteral("país:Cuba sort:newest")).query;
    QCOMPARE(QueryState::ofQuery(typed).text, "country:CU");
}

QTEST_GUILESS_MAIN(NavigationHistoryTest)
#include "tst_navigationhistory.moc"
