#include "searchresult.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <ranges>

using namespace acervo;

class TestSearchResult : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void datesComeOutAsTheyWentIn();
    void aDateLeadsToTheFirstRowAtItOrBehind_data();
    void aDateLeadsToTheFirstRowAtItOrBehind();
    void aDateLeadsNowhereInAnotherOrder();
};

namespace {

struct Dated
{
    ArticleId id{};
    PartialDate date;
};

PartialDate someDate(QRandomGenerator &random)
{
    const int year = random.bounded(2020, 2023);
    const int month = random.bounded(1, 13);
    switch (random.bounded(4)) {
    case 0:
        return PartialDate::ofYear(year);
    case 1:
        return PartialDate::ofMonth(year, month);
    case 2:
        return PartialDate::ofDay(year, month, random.bounded(1, 29));
    default:
        return random.bounded(3) == 0 ? PartialDate() : PartialDate::ofDay(year, month, 1);
    }
}

std::vector<Dated> someArticles(QRandomGenerator &random)
{
    std::vector<Dated> articles;
    const int count = random.bounded(40);
    for (int id = 1; id <= count; ++id)
        articles.push_back({.id = ArticleId(id), .date = someDate(random)});
    return articles;
}

bool isBefore(const Dated &a, const Dated &b, SortOrder sort)
{
    const bool isNewestFirst = sort == SortOrder::Newest;
    const auto order =
        isNewestFirst ? compareNewestFirst(a.date, b.date) : compareOldestFirst(a.date, b.date);
    return order < 0 || (order == 0 && (isNewestFirst ? a.id > b.id : a.id < b.id));
}

SearchResult resultOf(std::vector<Dated> articles, SortOrder sort)
{
    std::ranges::sort(articles,
                      [=](const Dated &a, const Dated &b) { return isBefore(a, b, sort); });
    SearchResult result;
    result.query.sort = sort;
    for (const Dated &article : articles) {
        result.articles.push_back(article.id);
        result.dates.append(article.date);
    }
    return result;
}

// One row after the other.
std::optional<qsizetype> firstRowAt(const PartialDate &date, const SearchResult &result)
{
    for (qsizetype row = 0; row < result.dates.size(); ++row) {
        const PartialDate at = result.dateAt(row);
        const bool isReached =
            !at.isKnown() || (date.isKnown() && (result.query.sort == SortOrder::Newest
                                                     ? at.firstDay() <= date.lastDay()
                                                     : at.lastDay() >= date.firstDay()));
        if (isReached)
            return row;
    }
    return {};
}

void addDirections()
{
    QTest::addColumn<SortOrder>("sort");
    QTest::newRow("newest first") << SortOrder::Newest;
    QTest::newRow("oldest first") << SortOrder::Oldest;
}

} // namespace

void TestSearchResult::datesComeOutAsTheyWentIn()
{
    const QList<PartialDate> dates{PartialDate(), PartialDate::ofYear(1), PartialDate::ofYear(9999),
                                   PartialDate::ofMonth(2024, 2), PartialDate::ofDay(9999, 12, 31)};
    SearchResult result;
    for (const PartialDate &date : dates)
        result.dates.append(date);
    for (qsizetype row = 0; row < dates.size(); ++row)
        QCOMPARE(result.dateAt(row), dates[row]);
    QCOMPARE(result.dateAt(-1), PartialDate());
    QCOMPARE(result.dateAt(dates.size()), PartialDate());
}

void TestSearchResult::aDateLeadsToTheFirstRowAtItOrBehind_data() { addDirections(); }

void TestSearchResult::aDateLeadsToTheFirstRowAtItOrBehind()
{
    QFETCH(const SortOrder, sort);
    QRandomGenerator random(7);
    for (int round = 0; round < 500; ++round) {
        const SearchResult result = resultOf(someArticles(random), sort);
        const PartialDate date = someDate(random);
        QCOMPARE(result.rowAtDate(date), firstRowAt(date, result));
    }
}

void TestSearchResult::aDateLeadsNowhereInAnotherOrder()
{
    SearchResult result = resultOf({{ArticleId(1), PartialDate::ofYear(2020)}}, SortOrder::Newest);
    result.query.sort = SortOrder::Title;
    QVERIFY(!result.rowAtDate(PartialDate::ofYear(2020)));
}

QTEST_GUILESS_MAIN(TestSearchResult)
#include "tst_searchresult.moc"
