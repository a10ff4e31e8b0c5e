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
    void anArticleKeepsItsPlaceInTheNextResult_data();
    void anArticleKeepsItsPlaceInTheNextResult();
    void anArticleWithAnotherDateIsFound();
    void anArticleIsFoundInAnyOrder();
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

void TestSearchResult::anArticleKeepsItsPlaceInTheNextResult_data() { addDirections(); }

void TestSearchResult::anArticleKeepsItsPlaceInTheNextResult()
{
    QFETCH(const SortOrder, sort);
    QRandomGenerator random(11);
    for (int round = 0; round < 500; ++round) {
        const std::vector<Dated> all = someArticles(random);
        std::vector<Dated> some;
        std::ranges::copy_if(all, std::back_inserter(some),
                             [&](const Dated &) { return random.bounded(2) == 0; });
        const SearchResult result = resultOf(some, sort);
        for (const Dated &article : all) {
            // How many stand before it is where it stands.
            const auto row = std::ranges::count_if(
                some, [&](const Dated &other) { return isBefore(other, article, sort); });
            const bool isThere = std::ranges::contains(some, article.id, &Dated::id);
            const auto expected = row < qsizetype(some.size())
                                      ? std::optional(RowPlace{.row = row, .isThere = isThere})
                                      : std::nullopt;
            QCOMPARE(result.placeOf(article.id, article.date), expected);
        }
    }
}

void TestSearchResult::anArticleWithAnotherDateIsFound()
{
    const SearchResult result = resultOf({{ArticleId(1), PartialDate::ofYear(2020)},
                                          {ArticleId(2), PartialDate::ofYear(2021)},
                                          {ArticleId(3), PartialDate::ofYear(2022)}},
                                         SortOrder::Newest);
    QCOMPARE(result.placeOf(ArticleId(3), PartialDate::ofYear(2001)),
             (RowPlace{.row = 0, .isThere = true}));
}

void TestSearchResult::anArticleIsFoundInAnyOrder()
{
    SearchResult result;
    result.query.sort = SortOrder::Title;
    result.articles = {ArticleId(5), ArticleId(2), ArticleId(9)};
    QCOMPARE(result.placeOf(ArticleId(2), {}), (RowPlace{.row = 1, .isThere = true}));
    QVERIFY(!result.placeOf(ArticleId(3), {}));
}

QTEST_GUILESS_MAIN(TestSearchResult)
#include "tst_searchresult.moc"
