#include "queryedit.h"
#include "tickmodes.h"
#include "queryparser.h"
#include "queryprinter.h"
#include "randomquery.h"

#include <QRandomGenerator>
#include <QTest>

using namespace acervo;
using namespace Qt::StringLiterals;

namespace {

Query parsed(const QString &text) { return parseQuery(text).query; }

// A small world: which countries, topics and year each article has.
struct Item
{
    QStringList countries;
    QStringList topics;
};

QList<Item> world()
{
    static const QStringList countries = {"VE", "CU", "AR"};
    static const QStringList topics = {"a", "b"};
    QList<Item> items;
    for (int bits = 0; bits < 32; ++bits) {
        Item item;
        for (int i = 0; i < 3; ++i) {
            if (bits & (1 << i))
                item.countries.append(countries[i]);
        }
        for (int i = 0; i < 2; ++i) {
            if (bits & (8 << i))
                item.topics.append(topics[i]);
        }
        items.append(item);
    }
    return items;
}

bool matches(const Item &item, const Expr &expr)
{
    const QStringList &values = expr.field == Field::Country ? item.countries : item.topics;
    const auto holds = [&](const Expr &part) { return matches(item, part); };
    switch (expr.kind) {
    case Expr::Kind::Value:
        return values.contains(expr.text);
    case Expr::Kind::None:
        return values.isEmpty();
    case Expr::Kind::Known:
        return !values.isEmpty();
    case Expr::Kind::And:
        return std::ranges::all_of(expr.parts, holds);
    case Expr::Kind::Or:
        return std::ranges::any_of(expr.parts, holds);
    case Expr::Kind::Not:
        return !holds(expr.parts.first());
    default:
        return false;
    }
}

// How many articles with the country are shown under the clauses that `counts` lets through.
template <typename Counts>
int countOf(const Query &query, const QString &country, Counts counts)
{
    int count = 0;
    for (const Item &item : world()) {
        const bool shown = std::ranges::all_of(query.clauses, [&](const Expr &clause) {
            return !counts(clause) || matches(item, clause);
        });
        if (shown && item.countries.contains(country))
            ++count;
    }
    return count;
}

Query randomFacetQuery(QRandomGenerator &random)
{
    static const QStringList clauses = {"country:VE",
                                        "country:(VE OR CU)",
                                        "-country:CU",
                                        "-country:(VE OR AR)",
                                        "country:none",
                                        "country:any",
                                        "country:(CU OR none)",
                                        "topic:a",
                                        "-topic:b",
                                        "country:AR OR topic:a",
                                        "(country:VE OR -country:CU)",
                                        "country:VE country:CU",
                                        "-(country:VE country:AR)",
                                        "(country:AR OR country:VE country:CU)"};
    QString text;
    for (int i = random.bounded(4); i > 0; --i)
        text += u'(' + clauses[random.bounded(clauses.size())] + u") "_s;
    return parsed(text);
}

} // namespace

class TestQueryEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aClickEditsTheText_data();
    void aClickEditsTheText();
    void ctrlClickExcludes_data();
    void ctrlClickExcludes();
    void shiftClickLeavesOnlyThis_data();
    void shiftClickLeavesOnlyThis();
    void noneIsAValueLikeOthers_data();
    void noneIsAValueLikeOthers();
    void valuesKnowTheirState_data();
    void valuesKnowTheirState();
    void theStripHasOneStretch_data();
    void theStripHasOneStretch();
    void ticksAreCombinedInEitherWay_data();
    void ticksAreCombinedInEitherWay();
    void restOfTheEdits();
    void theCountIsWhatAClickShows();
    void aSecondClickTakesTheFirstBack();
    void otherClausesKeepTheirPlace();
    void editedQueriesPrintAndParse();
    void valuesThatNoTextHasChangeNothing();
};

void TestQueryEdit::aClickEditsTheText_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<Facet>("facet");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("orMode");
    QTest::addColumn<QString>("andMode");
    const auto row = [](const char *name, const char *before, Facet facet, const char *value,
                        const char *orMode, const char *andMode) {
        QTest::newRow(name) << QString::fromUtf8(before) << facet << QString::fromUtf8(value)
                            << QString::fromUtf8(orMode) << QString::fromUtf8(andMode);
    };
    row("first", "x", Facet::Country, "VE", "x country:VE", "x country:VE");
    row("second", "country:VE x", Facet::Country, "CU", "country:(VE OR CU) x",
        "country:VE x country:CU");
    row("third", "country:(VE OR CU)", Facet::Country, "AR", "country:(VE OR CU OR AR)",
        "country:(VE OR CU) country:AR");
    row("off", "country:VE x", Facet::Country, "VE", "x", "x");
    row("off, of several", "country:(VE OR CU OR AR) x", Facet::Country, "CU",
        "country:(VE OR AR) x", "country:(VE OR AR) x");
    row("off, of two", "x country:(VE OR CU)", Facet::Country, "VE", "x country:CU",
        "x country:CU");
    row("off, of a conjunction", "topic:a topic:b", Facet::Topic, "a", "topic:b", "topic:b");
    row("several clauses become one", "topic:a x topic:b", Facet::Topic, "c",
        "topic:(a OR b OR c) x", "topic:a x topic:b topic:c");
    row("excluded", "-country:VE x", Facet::Country, "VE", "x", "x");
    row("excluded, of several", "-country:(VE OR CU)", Facet::Country, "VE", "-country:CU",
        "-country:CU");
    row("another is excluded", "-country:VE", Facet::Country, "CU", "-country:VE country:CU",
        "-country:VE country:CU");
    row("mixed", "country:VE OR topic:x", Facet::Country, "VE",
        "(country:VE OR topic:x) country:VE", "(country:VE OR topic:x) country:VE");
    row("beside none", "country:none", Facet::Country, "VE", "country:(none OR VE)",
        "country:none country:VE");
    row("spaces", "", Facet::Tag, "to read", "tag:\"to read\"", "tag:\"to read\"");
    row("spaces, off", "tag:(\"to read\" OR x)", Facet::Tag, "to read", "tag:x", "tag:x");
    row("case and accents", "topic:Économie", Facet::Topic, "economie", "", "");
    row("quotes", "", Facet::Topic, "the \"new\" left", R"(topic:"the ""new"" left")",
        R"(topic:"the ""new"" left")");
    row("year", "date:2021", Facet::Year, "2023", "date:(2021 OR 2023)", "date:2021 date:2023");
    row("year, off", "date:(2021 OR 2023)", Facet::Year, "2021", "date:2023", "date:2023");
    row("year beside a stretch", "date:2019..2021", Facet::Year, "2023",
        "date:(2019..2021 OR 2023)", "date:2019..2021 date:2023");
    row("state", "is:starred", Facet::State, "read", "is:(starred OR read)", "is:starred is:read");
    row("state of has", "is:starred", Facet::State, "note", "is:starred OR has:note",
        "is:starred has:note");
    row("state of has, off", "has:note x", Facet::State, "note", "x", "x");
    row("author", "", Facet::Author, "Ana Smith", "author:\"Ana Smith\"", "author:\"Ana Smith\"");
    row("author, off", "author:\"Ana Smith\"", Facet::Author, "Ana Smith", "", "");
    row("language", "", Facet::Language, "es", "lang:es", "lang:es");
    row("region", "", Facet::Region, "419", "region:419", "region:419");
    row("source", "", Facet::Source, "geo.coop", "source:geo.coop", "source:geo.coop");
    row("the order stays", "sort:title", Facet::Country, "VE", "country:VE sort:title",
        "country:VE sort:title");
}

void TestQueryEdit::aClickEditsTheText()
{
    QFETCH(QString, before);
    QFETCH(Facet, facet);
    QFETCH(QString, value);
    QFETCH(QString, orMode);
    QFETCH(QString, andMode);
    QCOMPARE(printQuery(toggled(parsed(before), facet, value, FacetMode::Or)), orMode);
    QCOMPARE(printQuery(toggled(parsed(before), facet, value, FacetMode::And)), andMode);
}

void TestQueryEdit::ctrlClickExcludes_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after"); // Ctrl-click on Venezuela
    QTest::newRow("first") << u"x"_s << u"x -country:VE"_s;
    QTest::newRow("ticked") << u"country:VE x"_s << u"x -country:VE"_s;
    QTest::newRow("ticked with another") << u"country:(VE OR CU)"_s << u"country:CU -country:VE"_s;
    QTest::newRow("again") << u"-country:VE x"_s << u"x"_s;
    QTest::newRow("again, of several") << u"-country:(VE OR CU)"_s << u"-country:CU"_s;
    QTest::newRow("another") << u"-country:CU"_s << u"-country:CU -country:VE"_s;
    QTest::newRow("mixed") << u"country:VE OR x"_s << u"(country:VE OR x) -country:VE"_s;
}

void TestQueryEdit::ctrlClickExcludes()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QCOMPARE(printQuery(excludedToggled(parsed(before), Facet::Country, u"VE"_s)), after);
}

void TestQueryEdit::shiftClickLeavesOnlyThis_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after"); // Shift-click on Venezuela
    QTest::newRow("first") << u"x"_s << u"x country:VE"_s;
    QTest::newRow("others") << u"country:(CU OR AR) x"_s << u"country:VE x"_s;
    QTest::newRow("itself") << u"country:VE x"_s << u"country:VE x"_s;
    QTest::newRow("excluded") << u"x -country:VE -country:CU y"_s << u"x country:VE y"_s;
    QTest::newRow("none") << u"country:none"_s << u"country:VE"_s;
    QTest::newRow("mixed stays") << u"country:CU OR x"_s << u"(country:CU OR x) country:VE"_s;
}

void TestQueryEdit::shiftClickLeavesOnlyThis()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QCOMPARE(printQuery(only(parsed(before), Facet::Country, u"VE"_s)), after);
}

void TestQueryEdit::noneIsAValueLikeOthers_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("first") << u"x"_s << u"x country:none"_s;
    QTest::newRow("beside others") << u"country:VE x"_s << u"country:(VE OR none) x"_s;
    QTest::newRow("off") << u"country:none x"_s << u"x"_s;
    QTest::newRow("off beside others") << u"country:(VE OR none)"_s << u"country:VE"_s;
    QTest::newRow("another facet's") << u"topic:none"_s << u"topic:none country:none"_s;
}

void TestQueryEdit::noneIsAValueLikeOthers()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    const Query edited = noneToggled(parsed(before), Facet::Country);
    QCOMPARE(printQuery(edited), after);
    QCOMPARE(noneTicked(edited, Facet::Country), after.contains("country"_L1) &&
                                                     after.contains("none"_L1) &&
                                                     !noneTicked(parsed(before), Facet::Country));
}

void TestQueryEdit::valuesKnowTheirState_data()
{
    QTest::addColumn<Facet>("facet");
    QTest::addColumn<QString>("value");
    QTest::addColumn<ValueState>("state");
    const auto row = [](const char *text, Facet facet, const char *value, ValueState state) {
        QTest::newRow(text) << facet << QString::fromUtf8(value) << state;
    };
    row("", Facet::Country, "VE", ValueState::Off);
    row("venezuela", Facet::Country, "VE", ValueState::Off);
    row("country:VE", Facet::Country, "VE", ValueState::Ticked);
    row("country:(CU OR VE)", Facet::Country, "VE", ValueState::Ticked);
    row("country:CU country:VE", Facet::Country, "VE", ValueState::Ticked);
    row("-country:VE", Facet::Country, "VE", ValueState::Excluded);
    row("-country:(VE OR CU)", Facet::Country, "VE", ValueState::Excluded);
    row("country:VE -country:VE", Facet::Country, "VE", ValueState::Excluded);
    row("country:VE OR x", Facet::Country, "VE", ValueState::Mixed);
    row("-(country:VE x)", Facet::Country, "VE", ValueState::Mixed);
    row("(country:VE OR y) country:VE", Facet::Country, "VE", ValueState::Ticked);
    row("country:none", Facet::Country, "VE", ValueState::Off);
    row("region:419", Facet::Country, "419", ValueState::Off);
    row("topic:\"Solidarité\"", Facet::Topic, "solidarite", ValueState::Ticked);
    row("date:2023", Facet::Year, "2023", ValueState::Ticked);
    row("date:2022..2023", Facet::Year, "2023", ValueState::Off);
    row("date:2023-01", Facet::Year, "2023", ValueState::Off);
    row("added:2023", Facet::Year, "2023", ValueState::Off);
    row("has:note", Facet::State, "note", ValueState::Ticked);
    row("-is:read", Facet::State, "read", ValueState::Excluded);
    row("author:\"ana smith\"", Facet::Author, "Ana Smith", ValueState::Ticked);
    row("author:smi*", Facet::Author, "smi", ValueState::Off);
}

void TestQueryEdit::valuesKnowTheirState()
{
    QFETCH(Facet, facet);
    QFETCH(QString, value);
    QFETCH(ValueState, state);
    QCOMPARE(valueState(parsed(QString::fromUtf8(QTest::currentDataTag())), facet, value), state);
}

void TestQueryEdit::theStripHasOneStretch_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("dates"); // of the query as it is
    QTest::addColumn<QString>("after"); // with 2020..2021
    QTest::addColumn<QString>("without");
    QTest::newRow("none") << u"x"_s << QString() << u"x date:2020..2021"_s << u"x"_s;
    QTest::newRow("one") << u"date:2019 x"_s << u"2019"_s << u"date:2020..2021 x"_s << u"x"_s;
    QTest::newRow("counted back") << u"x date:last-6-months"_s << u"last-6-months"_s
                                  << u"x date:2020..2021"_s << u"x"_s;
    QTest::newRow("several years")
        << u"date:(2019 OR 2022) x"_s << QString() << u"date:2020..2021 x"_s << u"x"_s;
    QTest::newRow("two clauses") << u"date:2019 x date:2022"_s << QString()
                                 << u"date:2020..2021 x"_s << u"x"_s;
    QTest::newRow("excluded stays") << u"-date:2019 date:2022"_s << u"2022"_s
                                    << u"-date:2019 date:2020..2021"_s << u"-date:2019"_s;
    QTest::newRow("no date") << u"date:none"_s << QString() << u"date:2020..2021"_s << QString();
    QTest::newRow("mixed stays") << u"date:2019 OR x"_s << QString()
                                 << u"(date:2019 OR x) date:2020..2021"_s << u"date:2019 OR x"_s;
}

void TestQueryEdit::theStripHasOneStretch()
{
    QFETCH(QString, before);
    QFETCH(QString, dates);
    QFETCH(QString, after);
    QFETCH(QString, without);
    const Query query = parsed(before);
    const auto spanOf = [](const QString &text) {
        return parsed(u"date:"_s + text).clauses.first().dates;
    };
    QVERIFY(datesOf(query) == (dates.isEmpty() ? std::nullopt : std::optional(spanOf(dates))));
    QCOMPARE(printQuery(withDates(query, spanOf(u"2020..2021"_s))), after);
    QCOMPARE(printQuery(withDates(query, DateSpan())), without);
}

void TestQueryEdit::ticksAreCombinedInEitherWay_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("any");
    QTest::addColumn<QString>("all");
    QTest::addColumn<QString>("stands"); // what modeOf() reads; empty: nothing
    const auto row = [](const char *name, const char *before, const char *any, const char *all,
                        const char *stands) {
        QTest::newRow(name) << QString::fromUtf8(before) << QString::fromUtf8(any)
                            << QString::fromUtf8(all) << QString::fromUtf8(stands);
    };
    row("none", "x", "x", "x", "");
    row("one", "topic:a x", "topic:a x", "topic:a x", "");
    row("any of two", "topic:(a OR b) x", "topic:(a OR b) x", "topic:a topic:b x", "any");
    row("all of two", "topic:a x topic:b", "topic:(a OR b) x", "topic:a topic:b x", "all");
    row("exclusions stay", "topic:(a OR b) -topic:c", "topic:(a OR b) -topic:c",
        "topic:a topic:b -topic:c", "any");
    row("a mixed clause stays", "topic:(a OR b) (topic:c OR country:VE)",
        "topic:(a OR b) (topic:c OR country:VE)", "topic:a topic:b (topic:c OR country:VE)", "any");
    row("another facet's stay", "country:(VE OR CU) topic:a topic:b",
        "country:(VE OR CU) topic:(a OR b)", "country:(VE OR CU) topic:a topic:b", "all");
}

void TestQueryEdit::ticksAreCombinedInEitherWay()
{
    QFETCH(QString, before);
    const Query query = parsed(before);
    QTEST(printQuery(withMode(query, Facet::Topic, FacetMode::Or)), "any");
    QTEST(printQuery(withMode(query, Facet::Topic, FacetMode::And)), "all");
    const bool isFixed =
        modeOf(query, Facet::Topic, FacetMode::Or) == modeOf(query, Facet::Topic, FacetMode::And);
    const QString read =
        modeOf(query, Facet::Topic, FacetMode::Or) == FacetMode::And ? u"all"_s : u"any"_s;
    QTEST(isFixed ? read : QString(), "stands");
}

void TestQueryEdit::restOfTheEdits()
{
    const Query query = parsed(u"x country:VE -country:CU (country:AR OR y) sort:title"_s);
    QCOMPARE(printQuery(withoutFacet(query, Facet::Country)), u"x (country:AR OR y) sort:title"_s);
    QCOMPARE(printQuery(withoutLastClause(query)), u"x country:VE -country:CU sort:title"_s);
    QCOMPARE(withoutLastClause(Query()), Query());
    QCOMPARE(withSort(query, SortOrder::Oldest).sort, SortOrder::Oldest);
    QCOMPARE(withSort(query, SortOrder::Oldest).clauses, query.clauses);
}

// DESIGN, section 2: the number beside a value is the number of its articles that a click would
// show.
void TestQueryEdit::theCountIsWhatAClickShows()
{
    QRandomGenerator random(21);
    const auto all = [](const Expr &) { return true; };
    const auto butOwnPositive = [](const Expr &clause) {
        return ownerOf(clause) != Facet::Country || clause.kind == Expr::Kind::Not;
    };
    int clicks = 0;
    for (int i = 0; i < 1'000; ++i) {
        const Query query = randomFacetQuery(random);
        for (const QString &value : {u"VE"_s, u"CU"_s, u"AR"_s}) {
            const ValueState state = valueState(query, Facet::Country, value);
            if (state == ValueState::Ticked || state == ValueState::Excluded)
                continue;
            ++clicks;
            const Query inOr = toggled(query, Facet::Country, value, FacetMode::Or);
            QCOMPARE(countOf(inOr, value, all), countOf(query, value, butOwnPositive));
            const Query inAnd = toggled(query, Facet::Country, value, FacetMode::And);
            QCOMPARE(countOf(inAnd, value, all), countOf(query, value, all));
        }
    }
    QVERIFY(clicks > 500);
}

void TestQueryEdit::aSecondClickTakesTheFirstBack()
{
    QRandomGenerator random(22);
    for (int i = 0; i < 1'000; ++i) {
        const Query query = randomFacetQuery(random);
        for (const QString &value : {u"VE"_s, u"UY"_s}) {
            if (valueState(query, Facet::Country, value) != ValueState::Off)
                continue;
            const Query ticked = toggled(query, Facet::Country, value, FacetMode::And);
            QCOMPARE(valueState(ticked, Facet::Country, value), ValueState::Ticked);
            QCOMPARE(toggled(ticked, Facet::Country, value, FacetMode::And), query);
            const Query either = toggled(query, Facet::Country, value, FacetMode::Or);
            QCOMPARE(valueState(either, Facet::Country, value), ValueState::Ticked);
            const Query back = toggled(either, Facet::Country, value, FacetMode::Or);
            QCOMPARE(valueState(back, Facet::Country, value), ValueState::Off);
            const Query excluded = excludedToggled(query, Facet::Country, value);
            QCOMPARE(valueState(excluded, Facet::Country, value), ValueState::Excluded);
            QCOMPARE(excludedToggled(excluded, Facet::Country, value), query);
        }
    }
}

void TestQueryEdit::otherClausesKeepTheirPlace()
{
    RandomQuery source(23);
    for (int i = 0; i < 5'000; ++i) {
        const Query query = source.query();
        const auto facet = static_cast<Facet>(source.random().bounded(9));
        const QString value = facet == Facet::Year ? u"2023"_s : u"communes"_s;
        const QList<Query> edited = {toggled(query, facet, value, FacetMode::Or),
                                     toggled(query, facet, value, FacetMode::And),
                                     excludedToggled(query, facet, value),
                                     only(query, facet, value),
                                     noneToggled(query, facet),
                                     withoutFacet(query, facet)};
        for (const Query &after : edited) {
            QCOMPARE(withoutFacet(after, facet), withoutFacet(query, facet));
            QCOMPARE(after.sort, query.sort);
        }
    }
}

void TestQueryEdit::editedQueriesPrintAndParse()
{
    RandomQuery source(24);
    for (int i = 0; i < 5'000; ++i) {
        const auto facet = static_cast<Facet>(source.random().bounded(9));
        const QString value = facet == Facet::Language ? u"es"_s
                              : facet == Facet::State  ? u"note"_s
                              : facet == Facet::Year   ? u"2023"_s
                                                       : u"the \"new\" OR: -left"_s;
        Query query = source.query();
        for (int click = 0; click < 4; ++click) {
            switch (source.random().bounded(4)) {
            case 0:
                query = toggled(query, facet, value, FacetMode::Or);
                break;
            case 1:
                query = toggled(query, facet, value, FacetMode::And);
                break;
            case 2:
                query = excludedToggled(query, facet, value);
                break;
            default:
                query = noneToggled(query, facet);
                break;
            }
        }
        QCOMPARE(parseQuery(printQuery(query)).query, query);
    }
}

void TestQueryEdit::valuesThatNoTextHasChangeNothing()
{
    const Query query = parsed(u"x country:VE date:2023"_s);
    for (const auto &[facet, value] :
         {std::pair(Facet::Country, QString()), std::pair(Facet::Year, u"x"_s)}) {
        QCOMPARE(toggled(query, facet, value, FacetMode::Or), query);
        QCOMPARE(excludedToggled(query, facet, value), query);
        QCOMPARE(only(query, facet, value), query);
        QCOMPARE(valueState(query, facet, value), ValueState::Off);
    }
    QCOMPARE(noneToggled(query, Facet::State), query);
}

QTEST_GUILESS_MAIN(TestQueryEdit)
#include "tst_queryedit.moc"
