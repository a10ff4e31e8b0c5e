#include "resultpool.h"

#include <QTest>

using namespace acervo;

class TestResultPool : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesTheMemoryOfOnesThatNobodyHolds();
    void leavesThoseThatAreHeld();
    void keepsFew();
    void resultsOutliveIt();
};

namespace {

constexpr qsizetype many = 1000;

std::shared_ptr<SearchResult> filled(ResultPool &pool)
{
    auto result = pool.make();
    for (qsizetype row = 0; row < many; ++row) {
        result->articles.push_back(ArticleId(row + 1));
        result->dates.append(PartialDate::ofYear(2000));
    }
    result->total = many;
    result->isCounted = false;
    result->facets = {{.facet = Facet::Tag, .values = {}}};
    return result;
}

} // namespace

void TestResultPool::takesTheMemoryOfOnesThatNobodyHolds()
{
    ResultPool pool;
    auto before = filled(pool);
    const ArticleId *memory = before->articles.data();
    before.reset();
    const auto next = pool.make();
    QVERIFY(next->articles.empty());
    QCOMPARE(next->dates.size(), 0);
    QCOMPARE(next->total, 0);
    QVERIFY(next->isCounted);
    QVERIFY(next->facets.isEmpty());
    next->articles.push_back(ArticleId(7));
    QCOMPARE(next->articles.data(), memory);
}

void TestResultPool::leavesThoseThatAreHeld()
{
    ResultPool pool;
    const SearchResultPtr held = filled(pool);
    const auto other = filled(pool);
    other->articles.front() = ArticleId(99);
    QCOMPARE(held->articles.front(), ArticleId(1));
    QCOMPARE(held->articles.size(), size_t(many));
}

void TestResultPool::keepsFew()
{
    ResultPool pool;
    QList<std::shared_ptr<SearchResult>> results;
    for (int i = 0; i < 10; ++i)
        results.append(filled(pool));
    results.clear();
    int kept = 0;
    for (int i = 0; i < 10; ++i) {
        results.append(pool.make());
        kept += results.last()->articles.capacity() > 0 ? 1 : 0;
    }
    QVERIFY(kept > 0);
    QVERIFY(kept <= 2);
}

void TestResultPool::resultsOutliveIt()
{
    auto pool = std::make_unique<ResultPool>();
    const SearchResultPtr held = filled(*pool);
    pool.reset();
    QCOMPARE(held->articles.size(), size_t(many));
}

QTEST_GUILESS_MAIN(TestResultPool)
#include "tst_resultpool.moc"
