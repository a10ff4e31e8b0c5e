#include "facetitems.h"

#include <QTest>

using namespace acervo;

namespace {

FacetCounts countsOf(Facet facet, const QString &text)
{
    FacetCounts counts{.facet = facet, .values = {}};
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        QString number = word.section(u':', 1);
        FacetValueCount value{0, word.section(u':', 0, 0), 0};
        value.value = facet == Facet::Country ? packedCode(value.name) : value.name.toUInt();
        if (number.endsWith(u'!')) {
            value.state = ValueState::Ticked;
            number.chop(1);
        }
        value.count = number.toInt();
        counts.values.append(value);
    }
    return counts;
}

// "VE<419:6": the values with what they lie below, sorted.
QString inShort(const QList<FacetItem> &items)
{
    QStringList words;
    for (const FacetItem &item : items) {
        const QString above = item.above ? QStringLiteral("<%1").arg(item.above->value) : QString();
        words << QStringLiteral("%1%2:%3").arg(item.entry.name, above).arg(item.entry.count);
    }
    words.sort();
    return words.join(u' ');
}

} // namespace

class TestFacetItems : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void regionsGroupTheCountries_data();
    void regionsGroupTheCountries();
    void aHeldRegionStaysThoughItSaysNothing();
    void theFullestAreOpened();
};

void TestFacetItems::regionsGroupTheCountries_data()
{
    QTest::addColumn<QString>("countries");
    QTest::addColumn<QString>("regions");
    QTest::addColumn<QString>("items");
    QTest::newRow("two regions") << "VE:6 CU:2 ES:1" << "419:8 019:8 005:6 029:2 150:1 039:1"
                                 << "005<419:6 029<419:2 039:1 419:8 CU<29:2 ES<39:1 VE<5:6";
    QTest::newRow("a region of its own articles says more than the one below it")
        << "VE:6" << "019:9 419:6 005:6" << "005<19:6 019:9 VE<5:6";
    QTest::newRow("a ticked region stays") << "VE:6" << "019:6! 419:6 005:6!"
                                           << "005<19:6 019:6 VE<5:6";
    QTest::newRow("a country that is not counted under the query keeps its regions")
        << "VE:6 ES:1" << "019:6 419:6 005:6" << "005:6 039:0 ES<39:1 VE<5:6";
    QTest::newRow("a region without countries") << "" << "150:3" << "150:3";
    QTest::newRow("in no region") << "AQ:1" << "" << "AQ:1";
}

void TestFacetItems::regionsGroupTheCountries()
{
    QFETCH(QString, countries);
    QFETCH(QString, regions);
    QTEST(inShort(
              itemsByRegion(countsOf(Facet::Country, countries), countsOf(Facet::Region, regions))),
          "items");
}

// A person acts in the list: the region that stands there stays, with its own count.
void TestFacetItems::aHeldRegionStaysThoughItSaysNothing()
{
    const FacetCounts countries = countsOf(Facet::Country, QStringLiteral("FR:5"));
    const FacetCounts regions = countsOf(Facet::Region, QStringLiteral("150:5 155:5"));
    const FacetKey europe{Facet::Region, 150};
    const auto hasEurope = [&](const QList<FacetItem> &items) {
        return std::ranges::any_of(items, [&](const FacetItem &item) {
            return item.entry.key == europe && item.entry.count == 5;
        });
    };
    QVERIFY(!hasEurope(itemsByRegion(countries, regions)));
    QVERIFY(hasEurope(itemsByRegion(countries, regions, {europe})));
}

void TestFacetItems::theFullestAreOpened()
{
    const QList<FacetItem> items =
        itemsByRegion(countsOf(Facet::Country, QStringLiteral("VE:6 CU:2 AR:1 ES:1 FR:1")),
                      countsOf(Facet::Region, QStringLiteral("419:9 019:9 005:7 029:2 150:2 039:1 "
                                                             "155:1")));
    const QList<FacetKey> all = fullestValues(items, 100);
    QCOMPARE(all.size(), 6);
    QCOMPARE(all.first(), (FacetKey{Facet::Region, 419}));
    QCOMPARE(fullestValues(items, 4), (QList<FacetKey>{{Facet::Region, 419}, {Facet::Region, 5}}));
    QVERIFY(fullestValues(items, 1).isEmpty());
}

QTEST_GUILESS_MAIN(TestFacetItems)
#include "tst_facetitems.moc"
