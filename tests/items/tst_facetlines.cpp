#include "facetlines.h"

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

// "1 2 none more:9", and "+1 -2" for an open value with its own below: the lines in short.
QString inShort(const QList<FacetEntry> &entries)
{
    QStringList words;
    for (const FacetEntry &entry : entries) {
        const QString depth(entry.depth, u'-');
        const QString fold = entry.fold == FacetEntry::Fold::Open     ? QStringLiteral("+")
                             : entry.fold == FacetEntry::Fold::Closed ? QStringLiteral("*")
                                                                      : QString();
        switch (entry.kind) {
        case Kind::Value:
            words << depth + fold + entry.name;
            break;
        case Kind::None:
            words << QStringLiteral("none");
            break;
        case Kind::More:
            words << depth + QStringLiteral("more:%1").arg(entry.count);
            break;
        case Kind::Fewer:
            words << depth + QStringLiteral("fewer");
            break;
        case Kind::Beyond:
            words << QStringLiteral("beyond:%1").arg(entry.count);
            break;
        case Kind::Nothing:
            words << QStringLiteral("nothing");
            break;
        }
    }
    return words.join(u' ');
}

constexpr FacetKey top{Facet::Topic, 0};

// No limit but the one at the top.
FacetArrangement arrangement(qsizetype limit = fewFacetValues)
{
    return {.open = {},
            .limits = {{top, limit}},
            .places = {},
            .isFound = {},
            .label = [](const FacetEntry &entry) { return entry.name; }};
}

QString linesOf(const FacetCounts &counts, const FacetArrangement &wanted)
{
    return inShort(facetLines(counts, facetItems(counts), wanted));
}

// "2<1:5 1:9": topic 2 below topic 1 with 5 articles, 1 with 9. A ! after the number ticks it.
FacetCounts tree(const QString &text)
{
    FacetCounts counts{.facet = Facet::Topic, .values = {}};
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        const QString path = word.section(u':', 0, 0);
        QString number = word.section(u':', 1);
        FacetValueCount value{FacetValue(path.section(u'<', 0, 0).toInt()),
                              path.section(u'<', 0, 0), 0};
        if (number.endsWith(u'!')) {
            value.state = ValueState::Ticked;
            number.chop(1);
        }
        value.count = number.toInt();
        value.parent = FacetValue(path.section(u'<', 1).toUInt());
        counts.values.append(value);
    }
    return counts;
}

} // namespace

class TestFacetLines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsAFewValues_data();
    void listsAFewValues();
    void aLineCarriesWhatWasCounted();
    void valuesStandBelowTheirOwn_data();
    void valuesStandBelowTheirOwn();
    void aLongLevelHasItsOwnRest();
    void valuesThatNoListHoldsAreToldOf();
    void byNameIsTheReadersOrder();
    void theHighestRankIsFirst();
    void yearsByNameAreNewestFirst();
    void heldValuesStayWhereTheyAre();
    void whatIsFoundShowsWhatItLiesBelow_data();
    void whatIsFoundShowsWhatItLiesBelow();
    void aCircleOfParentsEnds();
};

void TestFacetLines::listsAFewValues_data()
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

void TestFacetLines::listsAFewValues()
{
    QFETCH(FacetCounts, counts);
    QFETCH(int, limit);
    QTEST(linesOf(counts, arrangement(limit)), "lines");
}

void TestFacetLines::aLineCarriesWhatWasCounted()
{
    const FacetCounts counts = countsOf(1, 0, false, {1});
    const FacetEntry line = facetLines(counts, facetItems(counts), arrangement()).first();
    QCOMPARE(line, (FacetEntry{.key = {Facet::Topic, 1},
                               .name = QStringLiteral("1"),
                               .count = 999,
                               .state = ValueState::Ticked}));
}

void TestFacetLines::valuesStandBelowTheirOwn_data()
{
    QTest::addColumn<QString>("values");
    QTest::addColumn<QList<int>>("open");
    QTest::addColumn<QString>("lines");
    using Open = QList<int>;
    QTest::newRow("closed at first") << "1:9 2<1:5 3:4" << Open{} << "*1 3";
    QTest::newRow("open") << "1:9 2<1:5 3:4" << Open{1} << "+1 -2 3";
    QTest::newRow("deeper") << "1:9 2<1:5 3<2:4" << Open{1, 2} << "+1 -+2 --3";
    QTest::newRow("open below closed") << "1:9 2<1:5 3<2:4" << Open{2} << "*1";
    QTest::newRow("a tick below a closed one stays in sight")
        << "1:9 2<1:5 4<1:4! 3:4" << Open{} << "*1 -4 3";
    QTest::newRow("a tick two levels below") << "1:9 2<1:5 3<2:4! 4<2:1" << Open{} << "*1 -*2 --3";
    QTest::newRow("the one above is not counted") << "2<1:5 3:4" << Open{} << "2 3";
}

void TestFacetLines::valuesStandBelowTheirOwn()
{
    QFETCH(QString, values);
    QFETCH(QList<int>, open);
    FacetArrangement wanted = arrangement();
    for (const int value : open)
        wanted.open.insert({Facet::Topic, FacetValue(value)});
    QTEST(linesOf(tree(values), wanted), "lines");
}

void TestFacetLines::aLongLevelHasItsOwnRest()
{
    QString values = QStringLiteral("1:99");
    for (int i = 2; i < 12; ++i)
        values += QStringLiteral(" %1<1:%2").arg(i).arg(50 - i);
    FacetArrangement wanted = arrangement();
    wanted.open.insert({Facet::Topic, 1});
    QCOMPARE(linesOf(tree(values), wanted), QStringLiteral("+1 -2 -3 -4 -5 -6 -7 -8 -9 -more:10"));
    wanted.limits.insert({Facet::Topic, 1}, 500);
    QCOMPARE(linesOf(tree(values), wanted),
             QStringLiteral("+1 -2 -3 -4 -5 -6 -7 -8 -9 -10 -11 -fewer"));
}

void TestFacetLines::valuesThatNoListHoldsAreToldOf()
{
    FacetCounts counts = countsOf(3);
    counts.more = 40;
    QCOMPARE(linesOf(counts, arrangement()), QStringLiteral("1 2 3 beyond:40"));
    counts = countsOf(10);
    counts.more = 40;
    QCOMPARE(linesOf(counts, arrangement()), QStringLiteral("1 2 3 4 5 6 7 8 more:50"));
    QCOMPARE(linesOf(counts, arrangement(500)),
             QStringLiteral("1 2 3 4 5 6 7 8 9 10 beyond:40 fewer"));
}

void TestFacetLines::byNameIsTheReadersOrder()
{
    FacetCounts counts{.facet = Facet::Topic, .values = {}};
    const QStringList names{QStringLiteral("Zines"), QStringLiteral("énergie"),
                            QStringLiteral("Bread"), QStringLiteral("part 10"),
                            QStringLiteral("part 9")};
    for (qsizetype i = 0; i < names.size(); ++i)
        counts.values.append({FacetValue(i + 1), names[i], 10 - i});
    FacetArrangement wanted = arrangement();
    wanted.byName = true;
    QLocale::setDefault(QLocale(QLocale::English));
    QCOMPARE(linesOf(counts, wanted), QStringLiteral("Bread énergie part 9 part 10 Zines"));
}

// What was used last stands first, whatever its count; the others follow by theirs.
void TestFacetLines::theHighestRankIsFirst()
{
    FacetArrangement wanted = arrangement();
    wanted.ranks = {{3, 1000}, {1, 2000}};
    QCOMPARE(linesOf(tree(QStringLiteral("1:1 2:9 3:4 4:12")), wanted),
             QStringLiteral("1 3 4 2"));
}

void TestFacetLines::yearsByNameAreNewestFirst()
{
    FacetCounts counts{.facet = Facet::Year, .values = {}};
    for (const int year : {2021, 1999, 2024})
        counts.values.append({FacetValue(year), QString::number(year), 1});
    FacetArrangement wanted = arrangement();
    wanted.byName = true;
    QCOMPARE(linesOf(counts, wanted), QStringLiteral("2024 2021 1999"));
}

void TestFacetLines::heldValuesStayWhereTheyAre()
{
    const FacetCounts before = tree(QStringLiteral("1:9 2<1:5 3:4 4:2"));
    FacetArrangement wanted = arrangement();
    wanted.open.insert({Facet::Topic, 1});
    const QList<FacetEntry> lines = facetLines(before, facetItems(before), wanted);
    QCOMPARE(inShort(lines), QStringLiteral("+1 -2 3 4"));
    const FacetCounts after = tree(QStringLiteral("5:8 4:3 1:1"));
    QList<FacetItem> items = facetItems(after);
    keepValues(items, lines);
    for (const FacetEntry &line : lines)
        wanted.places.insert(line.key, wanted.places.size());
    const QList<FacetEntry> held = facetLines(after, items, wanted);
    QCOMPARE(inShort(held), QStringLiteral("+1 -2 3 4 5"));
    QCOMPARE(held[1].count, 0);
    QCOMPARE(held[3].count, 3);
}

void TestFacetLines::whatIsFoundShowsWhatItLiesBelow_data()
{
    QTest::addColumn<QString>("part");
    QTest::addColumn<QString>("lines");
    QTest::newRow("a value") << "3" << "3";
    QTest::newRow("one below another") << "12" << "+1 -12";
    QTest::newRow("one with others below it") << "1" << "+1 -12 -13";
    QTest::newRow("none") << "7" << "";
}

void TestFacetLines::whatIsFoundShowsWhatItLiesBelow()
{
    QFETCH(QString, part);
    FacetArrangement wanted = arrangement();
    wanted.isFound = [part](const FacetEntry &entry) { return entry.name.startsWith(part); };
    QTEST(linesOf(tree(QStringLiteral("1:9 12<1:5 13<1:4 3:4")), wanted), "lines");
}

// No library should have one, and a broken one must not hang the window.
void TestFacetLines::aCircleOfParentsEnds()
{
    const FacetCounts counts = tree(QStringLiteral("1<2:9! 2<1:5! 3:1"));
    QCOMPARE(linesOf(counts, arrangement()), QStringLiteral("3"));
}

QTEST_GUILESS_MAIN(TestFacetLines)
#include "tst_facetlines.moc"
