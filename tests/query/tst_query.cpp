#include "query.h"
#include "queryparser.h"

#include <QTest>

#include <limits>

using namespace acervo;
using namespace Qt::StringLiterals;

class TestQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spansAreDays_data();
    void spansAreDays();
    void aClauseIsOwnedWhenAllItsLeavesAreOfOneFacet_data();
    void aClauseIsOwnedWhenAllItsLeavesAreOfOneFacet();
    void everyFacetHasAFieldOfItsOwn();
    void deepBracketsHaveAnOwnerAtOnce();
};

void TestQuery::spansAreDays_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("today");
    QTest::addColumn<QDate>("first"); // invalid: open
    QTest::addColumn<QDate>("last");

    const QDate today(2024, 7, 15);
    QTest::newRow("year") << u"2023"_s << today << QDate(2023, 1, 1) << QDate(2023, 12, 31);
    QTest::newRow("month") << u"2024-02"_s << today << QDate(2024, 2, 1) << QDate(2024, 2, 29);
    QTest::newRow("range") << u"2021-03..2023"_s << today << QDate(2021, 3, 1)
                           << QDate(2023, 12, 31);
    QTest::newRow("from") << u">=2022"_s << today << QDate(2022, 1, 1) << QDate();
    QTest::newRow("after") << u">2022"_s << today << QDate(2023, 1, 1) << QDate();
    QTest::newRow("to") << u"<=2022-06"_s << today << QDate() << QDate(2022, 6, 30);
    QTest::newRow("before") << u"<2022-06-01"_s << today << QDate() << QDate(2022, 5, 31);
    QTest::newRow("one day") << u"last-1-day"_s << today << today << today;
    QTest::newRow("days") << u"last-30-days"_s << today << QDate(2024, 6, 16) << today;
    QTest::newRow("weeks") << u"last-2-weeks"_s << today << QDate(2024, 7, 2) << today;
    QTest::newRow("months") << u"last-6-months"_s << today << QDate(2024, 1, 16) << today;
    QTest::newRow("years") << u"last-1-year"_s << today << QDate(2023, 7, 16) << today;
    QTest::newRow("end of a month")
        << u"last-1-month"_s << QDate(2024, 3, 31) << QDate(2024, 3, 1) << QDate(2024, 3, 31);
    QTest::newRow("leap day") << u"last-1-year"_s << QDate(2024, 2, 29) << QDate(2023, 3, 1)
                              << QDate(2024, 2, 29);
    QTest::newRow("before Christ")
        << u"last-9999-years"_s << today << today.addYears(-9999).addDays(1) << today;
    QTest::newRow("no today") << u"last-1-year"_s << QDate() << QDate() << QDate();
}

void TestQuery::spansAreDays()
{
    QFETCH(QString, text);
    QFETCH(QDate, today);
    QFETCH(QDate, first);
    QFETCH(QDate, last);
    using Limits = std::numeric_limits<qint32>;
    const Query query = parseQuery(u"date:"_s + text).query;
    QCOMPARE(query.clauses.size(), 1);
    QCOMPARE(query.clauses.first().kind, Expr::Kind::Dates);
    const DateSpan::Days days = query.clauses.first().dates.days(today);
    QCOMPARE(days.first, first.isValid() ? first.toJulianDay() : Limits::min());
    QCOMPARE(days.last, last.isValid() ? last.toJulianDay() : Limits::max());
}

void TestQuery::aClauseIsOwnedWhenAllItsLeavesAreOfOneFacet_data()
{
    QTest::addColumn<std::optional<Facet>>("owner");
    const auto row = [](const char *text, std::optional<Facet> owner) {
        QTest::newRow(text) << owner;
    };
    row("country:VE", Facet::Country);
    row("country:(VE OR CU)", Facet::Country);
    row("-country:VE", Facet::Country);
    row("country:(VE OR none)", Facet::Country);
    row("country:VE OR -country:(CU AR)", Facet::Country);
    row("region:419", Facet::Region);
    row("topic:x", Facet::Topic);
    row("tag:x", Facet::Tag);
    row("source:x", Facet::Source);
    row("lang:es", Facet::Language);
    row("author:smith", Facet::Author);
    row("author:\"Ana Smith\"", Facet::Author);
    row("date:2023", Facet::Year);
    row("date:2021..2023", Facet::Year);
    row("is:read OR has:note", Facet::State);
    row("country:VE OR topic:x", std::nullopt);
    row("country:VE OR venezuela", std::nullopt);
    row("venezuela", std::nullopt);
    row("title:venezuela", std::nullopt);
    row("near(a b, 3)", std::nullopt);
    row("added:2023", std::nullopt);
    row("collection:x", std::nullopt);
    row("id:3", std::nullopt);
    row("url:x", std::nullopt);
}

void TestQuery::aClauseIsOwnedWhenAllItsLeavesAreOfOneFacet()
{
    QFETCH(std::optional<Facet>, owner);
    const Query query = parseQuery(QString::fromUtf8(QTest::currentDataTag())).query;
    QCOMPARE(query.clauses.size(), 1);
    QVERIFY(ownerOf(query.clauses.first()) == owner);
}

void TestQuery::everyFacetHasAFieldOfItsOwn()
{
    for (int i = 0; i <= static_cast<int>(Facet::State); ++i)
        QVERIFY(facetOf(fieldOf(static_cast<Facet>(i))) == static_cast<Facet>(i));
}

// As often as a query is nested, whose owner is asked for at every click, it is looked at once.
void TestQuery::deepBracketsHaveAnOwnerAtOnce()
{
    const Expr venezuela{.kind = Expr::Kind::Value, .field = Field::Country, .text = u"VE"_s};
    const Expr cuba{.kind = Expr::Kind::Value, .field = Field::Country, .text = u"CU"_s};
    Expr clause = venezuela;
    for (int i = 0; i < 200; ++i) {
        const auto kind = i % 2 == 0 ? Expr::Kind::Or : Expr::Kind::And;
        clause = {.kind = Expr::Kind::Not, .parts = {Expr{.kind = kind, .parts = {clause, cuba}}}};
    }
    QCOMPARE(ownerOf(clause), Facet::Country);
}

QTEST_GUILESS_MAIN(TestQuery)
#include "tst_query.moc"
