#include "facetentry.h"

#include <QTest>

using namespace acervo;
using Kind = FacetEntry::Kind;

namespace {

// Values 1 to `values`, the first the most frequent; those in `ticked` are ticked.
FacetCounts countsOf(int values, qint64 none = 0, bool noneTicked = false,
                     const QList<int> &ticked = {})
{
    FacetCounts counts;
    counts.facet = Facet::Topic;
    counts.none = none;
    counts.noneTicked = noneTicked;
    for (int i = 1; i <= values; ++i) {
        counts.values.append({FacetValue(i), QString::number(i), 1000 - i,
                              ticked.contains(i) ? ValueState::Ticked : ValueState::Off});
    }
    return counts;
}

// "1 2 none more:9": the lines in short.
QString inShort(const QList<FacetEntry> &entries)
{
    QStringList words;
    for (const FacetEntry &entry : entries) {
        switch (entry.kind) {
        case Kind::Value:
            words << entry.name;
            break;
        case Kind::None:
            words << QStringLiteral("none");
            break;
        case Kind::More:
            words << QStringLiteral("more:%1").arg(entry.count);
            break;
        case Kind::Fewer:
            words << QStringLiteral("fewer");
            break;
        }
    }
    return words.join(u' ');
}

} // namespace

class TestFacetEntry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsAFewValues_data();
    void listsAFewValues();
    void aLineCarriesWhatWasCounted();
};

void TestFacetEntry::listsAFewValues_data()
{
    QTest::addColumn<FacetCounts>("counts");
    QTest::addColumn<int>("limit");
    QTest::addColumn<QString>("lines");
    QTest::newRow("nothing to choose from") << countsOf(0) << 8 << "";
    QTest::newRow("no values, all without one") << countsOf(0, 13) << 8 << "";
    QTest::newRow("no values, none ticked") << countsOf(0, 13, true) << 8 << "none";
    QTest::newRow("few") << countsOf(2) << 8 << "1 2";
    QTest::newRow("articles without a value") << countsOf(2, 3) << 8 << "1 2 none";
    QTest::newRow("none ticked and none left") << countsOf(2, 0, true) << 8 << "1 2 none";
    QTest::newRow("exactly the limit") << countsOf(8) << 8 << "1 2 3 4 5 6 7 8";
    QTest::newRow("more") << countsOf(34, 1) << 8 << "1 2 3 4 5 6 7 8 none more:34";
    QTest::newRow("a tick beyond the limit stays in sight")
        << countsOf(34, 0, false, {2, 20}) << 8 << "1 2 3 4 5 6 7 8 20 more:34";
    QTest::newRow("all beyond the limit ticked")
        << countsOf(9, 0, false, {9}) << 8 << "1 2 3 4 5 6 7 8 9";
    QTest::newRow("opened") << countsOf(10) << 500 << "1 2 3 4 5 6 7 8 9 10 fewer";
    QTest::newRow("opened, but few are left") << countsOf(3) << 500 << "1 2 3";
}

void TestFacetEntry::listsAFewValues()
{
    QFETCH(FacetCounts, counts);
    QFETCH(int, limit);
    QTEST(inShort(facetEntries(counts, limit)), "lines");
}

void TestFacetEntry::aLineCarriesWhatWasCounted()
{
    const FacetEntry entry = facetEntries(countsOf(1, 0, false, {1}), 8).first();
    QCOMPARE(entry, (FacetEntry{Kind::Value, 1, QStringLiteral("1"), 999, ValueState::Ticked}));
}

QTEST_GUILESS_MAIN(TestFacetEntry)
#include "tst_facetentry.moc"
