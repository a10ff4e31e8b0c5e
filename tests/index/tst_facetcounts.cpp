#include "facetcounts.h"
#include "fold.h"
#include "naivesearch.h"
#include "queryprinter.h"
#include "randomsearch.h"

#include <QTest>

using namespace acervo;

namespace {

const QDate today(2024, 6, 15);
const QList<Facet> facets = {Facet::Country,  Facet::Region, Facet::Topic,
                             Facet::Tag,      Facet::Year,   Facet::Source,
                             Facet::Language, Facet::Author, Facet::State};

Expr value(Field field, const char *text)
{
    return {.kind = Expr::Kind::Value, .field = field, .text = QString::fromUtf8(text)};
}

Expr negated(const Expr &expr) { return {.kind = Expr::Kind::Not, .parts = {expr}}; }

// `-country:(VE AND CU)`, `-country:(VE OR (CU AND AR))` and exclusions by words: what one of their
// values takes away is not counted.
bool isBeyondValues(const Expr &clause)
{
    const auto isPlain = [](const Expr &leaf) {
        const bool isName = leaf.field != Field::Author || leaf.text != u"Nobody Known";
        switch (leaf.kind) {
        case Expr::Kind::Value:
        case Expr::Kind::Phrase:
            return isName;
        case Expr::Kind::Dates:
            return leaf.dates.from == leaf.dates.to &&
                   leaf.dates.from.precision() == PartialDate::Precision::Year;
        default:
            return leaf.kind == Expr::Kind::None;
        }
    };
    if (clause.kind != Expr::Kind::Not)
        return false;
    const Expr &inner = clause.parts.first();
    return inner.kind == Expr::Kind::Or ? !std::ranges::all_of(inner.parts, isPlain)
                                        : !isPlain(inner);
}

// What DESIGN section 2 promises, found out by doing it.
class Judge
{
public:
    Judge(const RandomLibrary &library, const Query &query, Facet facet, FacetMode mode,
          FreeNotes freeNotes)
        : m_naive(library, today, freeNotes)
        , m_query(query)
        , m_facet(facet)
        , m_mode(mode)
    {}

    qint64 count(const QString &name) const
    {
        switch (valueState(m_query, m_facet, name)) {
        case ValueState::Excluded:
            return takenAway(name);
        case ValueState::Ticked:
            return m_mode == FacetMode::And ? seen(m_query, name) : again(name);
        case ValueState::Off:
        case ValueState::Mixed:
            break;
        }
        return seen(toggled(m_query, m_facet, name, m_mode), name);
    }

    qint64 countNone() const
    {
        if (m_facet == Facet::State)
            return 0;
        const Query other = noneToggled(m_query, m_facet, m_mode);
        if (!noneTicked(m_query, m_facet))
            return m_naive.countNone(other, m_facet);
        const bool isAnd = m_mode == FacetMode::And;
        return m_naive.countNone(isAnd ? m_query : noneToggled(other, m_facet, m_mode), m_facet);
    }

    // An exclusion of the facet may be of those without a value: see the test of its own.
    bool isNoneExcluded() const
    {
        return std::ranges::any_of(m_query.clauses, [this](const Expr &clause) {
            return ownerOf(clause) == m_facet && isExclusion(clause);
        });
    }

    // Not counted: what an exclusion beyond plain values takes away, and the excluded trash or free
    // notes, which stay hidden however it is done.
    bool isCounted(const QString &name) const
    {
        const bool isBeyond = std::ranges::any_of(m_query.clauses, [this](const Expr &clause) {
            return ownerOf(clause) == m_facet && isBeyondValues(clause);
        });
        const bool isExcluded = valueState(m_query, m_facet, name) == ValueState::Excluded;
        return !isExcluded || !(isBeyond || name == u"trashed" || name == u"free-note");
    }

    QMap<QString, qint64> expected() const
    {
        QStringList names = m_naive.allValues(m_facet);
        if (m_facet == Facet::State)
            names << "unread" << "read" << "starred" << "trashed" << "note" << "highlight" << "url"
                  << "doi" << "text" << "free-note";
        else if (m_facet != Facet::Author)
            names << "ZZ" << "VE" << "419" << "005" << "150" << "gone" << "fr" << "2020" << "2025";
        QMap<QString, qint64> expected;
        for (const QString &name : std::as_const(names)) {
            const qint64 articles = isCounted(name) ? count(name) : 0;
            if (articles > 0 || valueState(m_query, m_facet, name) != ValueState::Off)
                expected.insert(name, articles);
        }
        return expected;
    }

private:
    qint64 seen(const Query &query, const QString &name) const
    {
        return m_naive.count(query, m_facet, name);
    }
    // A tick in OR mode: what one would see if it were taken off and set again.
    qint64 again(const QString &name) const
    {
        const Query off = toggled(m_query, m_facet, name, m_mode);
        return seen(toggled(off, m_facet, name, m_mode), name);
    }
    qint64 takenAway(const QString &name) const
    {
        return seen(excludedToggled(m_query, m_facet, name), name) - seen(m_query, name);
    }

    NaiveSearch m_naive;
    Query m_query;
    Facet m_facet;
    FacetMode m_mode;
};

// An author may be shown as it is written elsewhere.
QString nameIn(const FacetCounts &counts, const FacetValueCount &value)
{
    return counts.facet == Facet::Author ? folded(value.name) : value.name;
}

QString described(const FacetCounts &counts)
{
    QString text;
    for (const FacetValueCount &value : counts.values)
        text += QStringLiteral("%1:%2:%3 ")
                    .arg(nameIn(counts, value))
                    .arg(value.count)
                    .arg(int(value.state));
    return text;
}

QString described(const QMap<QString, qint64> &counts)
{
    QString text;
    for (const auto &[name, count] : counts.asKeyValueRange())
        text += QStringLiteral("%1:%2 ").arg(name).arg(count);
    return text;
}

QString described(const FacetCounts &counts, const Judge &judge)
{
    QMap<QString, qint64> byName;
    for (const FacetValueCount &value : counts.values) {
        const QString name = nameIn(counts, value);
        byName.insert(name, judge.isCounted(name) ? value.count : 0);
    }
    return described(byName);
}

} // namespace

class TestFacetCounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countIsWhatAClickShows_data();
    void countIsWhatAClickShows();
    void oneAfterTheOtherTheyAreTheSame();
    void orderIsByCountThenName();
    void emptyQueryCountsEverything();
    void tickedStaysListedWithoutArticles();
    void valueThatNobodyKnowsIsListed();
    void valueOfAMixedClauseIsMixed();
    void excludedShowsWhatItAloneTakesAway();
    void excludedNoneShowsWhatItTakesAway();
    void trashCountsWhatAClickWouldOpen();
    void limitKeepsTheHighestAndTheSpokenOf();
    void aValueKnowsWhatItLiesUnder();
    void countsAreTheSameInChangedColumns();
};

void TestFacetCounts::countIsWhatAClickShows_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<FacetMode>("mode");
    for (quint32 seed = 1; seed <= 8; ++seed) {
        QTest::addRow("OR, seed %u", seed) << seed << FacetMode::Or;
        QTest::addRow("AND, seed %u", seed) << seed << FacetMode::And;
    }
}

void TestFacetCounts::countIsWhatAClickShows()
{
    QFETCH(const quint32, seed);
    QFETCH(const FacetMode, mode);
    const RandomLibrary library(seed, 40);
    const Columns columns = library.load();
    FakeWords words;
    Evaluator evaluator(columns, words);
    RandomQuery queries(seed, library);
    for (int i = 0; i < 18; ++i) {
        const Query query = queries.next();
        const FreeNotes freeNotes = i % 2 == 0 ? FreeNotes::Among : FreeNotes::Apart;
        const auto evaluation = evaluator.evaluate(query, today, freeNotes);
        QVERIFY(evaluation);
        for (const Facet facet : facets) {
            const FacetCounts counts = countFacet(columns, *evaluation, facet, mode);
            const Judge judge(library, query, facet, mode, freeNotes);
            const QString clicked = described(judge.expected());
            const QString context = QStringLiteral("facet %1 of «%2», clicked: %3")
                                        .arg(int(facet))
                                        .arg(printQuery(query), clicked);
            QVERIFY2(described(counts, judge) == clicked,
                     qPrintable(context + QStringLiteral(" counted: ") + described(counts, judge)));
            QVERIFY2(judge.isNoneExcluded() || counts.none == judge.countNone(),
                     qPrintable(context));
            QCOMPARE(counts.noneTicked, noneTicked(query, facet));
            for (const FacetValueCount &value : counts.values)
                QVERIFY2(value.state == valueState(query, facet, value.name),
                         qPrintable(context + value.name));
        }
    }
}

// What has come and gone since the last query is counted, and nothing else: over dates that are
// dragged, ticks, and changes of the library in between.
void TestFacetCounts::oneAfterTheOtherTheyAreTheSame()
{
    RandomLibrary library(9, 400);
    Columns columns = library.load();
    FakeWords words;
    std::optional<Evaluator> evaluator;
    RandomQuery queries(9, library);
    std::vector<FacetCounter> counters;
    const auto forgetSlots = [&] {
        evaluator.emplace(columns, words);
        counters = std::vector<FacetCounter>(facets.begin(), facets.end());
    };
    forgetSlots();
    for (int i = 0; i < 120; ++i) {
        if (i % 10 == 9)
            columns.apply(library.change());
        if (i % 25 == 24 && columns.layByTime())
            forgetSlots();
        const DateSpan dragged{.from = PartialDate::ofYear(1995),
                               .to = PartialDate::ofMonth(2000 + i / 5, 1 + i % 12)};
        const Query query = i % 4 == 3 ? queries.next() : withDates({}, dragged);
        const auto evaluation = evaluator->evaluate(query, today);
        QVERIFY(evaluation);
        for (qsizetype facet = 0; facet < facets.size(); ++facet) {
            const FacetMode mode = i % 3 == 0 ? FacetMode::And : FacetMode::Or;
            const FacetCounts counts =
                counters[size_t(facet)].count(columns, *evaluation, mode, -1, {});
            QVERIFY2(counts == countFacet(columns, *evaluation, facets[facet], mode),
                     qPrintable(printQuery(query)));
        }
    }
}

void TestFacetCounts::orderIsByCountThenName()
{
    const RandomLibrary library(2, 100);
    const Columns columns = library.load();
    FakeWords words;
    const auto evaluation = Evaluator(columns, words).evaluate({}, today);
    for (const Facet facet : facets) {
        const FacetCounts counts = countFacet(columns, *evaluation, facet);
        QCOMPARE(counts.facet, facet);
        QVERIFY(!counts.values.isEmpty());
        QVERIFY(std::ranges::is_sorted(counts.values, [](const auto &a, const auto &b) {
            return a.count != b.count ? a.count > b.count : a.name < b.name;
        }));
    }
}

void TestFacetCounts::emptyQueryCountsEverything()
{
    Columns columns;
    const FacetValue ve = packedCode(u"VE");
    const FacetValue cu = packedCode(u"CU");
    columns.addArticle({.id = ArticleId(1), .countries = {ve}});
    columns.addArticle({.id = ArticleId(2), .countries = {cu, ve}});
    columns.addArticle({.id = ArticleId(3)});
    columns.addArticle(
        {.id = ArticleId(4), .states = StateFlags(StateFlag::Trashed), .countries = {ve}});
    columns.finishLoading(1);
    FakeWords words;
    const auto evaluation = Evaluator(columns, words).evaluate({}, today);
    const FacetCounts counts = countFacet(columns, *evaluation, Facet::Country);
    QCOMPARE(described(counts), QStringLiteral("VE:2:0 CU:1:0 "));
    QCOMPARE(counts.none, 1);
    QVERIFY(!counts.noneTicked);
}

void TestFacetCounts::tickedStaysListedWithoutArticles()
{
    const RandomLibrary library(2, 50);
    const Columns columns = library.load();
    FakeWords words;
    const Query nothing{{value(Field::Country, "VE"), value(Field::Id, "0")}};
    const auto evaluation = Evaluator(columns, words).evaluate(nothing, today);
    QCOMPARE(described(countFacet(columns, *evaluation, Facet::Country)),
             QStringLiteral("VE:0:%1 ").arg(int(ValueState::Ticked)));
    QVERIFY(countFacet(columns, *evaluation, Facet::Topic).values.isEmpty());
}

void TestFacetCounts::valueThatNobodyKnowsIsListed()
{
    const RandomLibrary library(2, 50);
    const Columns columns = library.load();
    FakeWords words;
    const Query query{{value(Field::Tag, "gone"), negated(value(Field::Tag, "lost"))}};
    const auto evaluation = Evaluator(columns, words).evaluate(query, today);
    const FacetCounts counts = countFacet(columns, *evaluation, Facet::Tag);
    QHash<QString, FacetValueCount> byName;
    QSet<FacetValue> values;
    for (const FacetValueCount &counted : counts.values) {
        byName.insert(counted.name, counted);
        values.insert(counted.value);
    }
    QCOMPARE(byName[QStringLiteral("gone")].state, ValueState::Ticked);
    QCOMPARE(byName[QStringLiteral("lost")].state, ValueState::Excluded);
    QCOMPARE(values.size(), counts.values.size());
}

void TestFacetCounts::valueOfAMixedClauseIsMixed()
{
    const RandomLibrary library(2, 50);
    const Columns columns = library.load();
    FakeWords words;
    const Query query{
        {{.kind = Expr::Kind::Or, .parts = {value(Field::Country, "VE"), value(Field::Id, "0")}}}};
    const auto evaluation = Evaluator(columns, words).evaluate(query, today);
    const FacetCounts counts = countFacet(columns, *evaluation, Facet::Country);
    QCOMPARE(counts.values.first().name, QStringLiteral("VE"));
    QCOMPARE(counts.values.first().state, ValueState::Mixed);
    QCOMPARE(counts.values.first().count, evaluation->matches.count());
}

void TestFacetCounts::excludedShowsWhatItAloneTakesAway()
{
    Columns columns;
    const FacetValue ve = packedCode(u"VE");
    const FacetValue cu = packedCode(u"CU");
    const FacetValue ar = packedCode(u"AR");
    columns.addArticle({.id = ArticleId(1), .countries = {ve}});
    columns.addArticle({.id = ArticleId(2), .countries = {cu, ve}});
    columns.addArticle({.id = ArticleId(3), .countries = {ar}});
    columns.finishLoading(1);
    FakeWords words;
    const Query query{{negated(value(Field::Country, "VE")), negated(value(Field::Country, "CU"))}};
    const auto evaluation = Evaluator(columns, words).evaluate(query, today);
    QCOMPARE(described(countFacet(columns, *evaluation, Facet::Country)),
             QStringLiteral("AR:1:0 VE:1:2 CU:0:2 "));
}

void TestFacetCounts::excludedNoneShowsWhatItTakesAway()
{
    Columns columns;
    columns.addArticle({.id = ArticleId(1), .topics = {1}});
    columns.addArticle({.id = ArticleId(2)});
    columns.addArticle({.id = ArticleId(3)});
    columns.finishLoading(1);
    FakeWords words;
    const Query query{{negated({.kind = Expr::Kind::None, .field = Field::Topic})}};
    const auto evaluation = Evaluator(columns, words).evaluate(query, today);
    const FacetCounts counts = countFacet(columns, *evaluation, Facet::Topic);
    QCOMPARE(counts.none, 2);
    QVERIFY(!counts.noneTicked);
}

void TestFacetCounts::trashCountsWhatAClickWouldOpen()
{
    Columns columns;
    columns.addArticle({.id = ArticleId(1)});
    columns.addArticle({.id = ArticleId(2), .states = StateFlags(StateFlag::Trashed)});
    columns.addArticle({.id = ArticleId(3), .states = StateFlags(StateFlag::Read)});
    columns.finishLoading(1);
    FakeWords words;
    Evaluator evaluator(columns, words);
    const auto all = evaluator.evaluate({}, today);
    QCOMPARE(described(countFacet(columns, *all, Facet::State)),
             QStringLiteral("read:1:0 trashed:1:0 unread:1:0 "));
    QCOMPARE(countFacet(columns, *all, Facet::State).none, 0);
    const auto trashed = evaluator.evaluate({{value(Field::Is, "trashed")}}, today);
    QCOMPARE(described(countFacet(columns, *trashed, Facet::State, FacetMode::And)),
             QStringLiteral("trashed:1:1 unread:1:0 "));
}

void TestFacetCounts::limitKeepsTheHighestAndTheSpokenOf()
{
    Columns columns;
    for (int i = 1; i <= 100; ++i) {
        ArticleFacts facts{.id = ArticleId(i)};
        for (FacetValue topic = 1; topic <= FacetValue(i); ++topic)
            facts.topics.append(topic);
        columns.addArticle(facts);
    }
    for (FacetValue topic = 1; topic <= 100; ++topic)
        columns.addName({Facet::Topic, topic, 0, QStringLiteral("t%1").arg(topic)});
    columns.finishLoading(1);
    FakeWords words;
    Evaluator evaluator(columns, words);
    const auto all = evaluator.evaluate({}, today);
    const FacetCounts few = countFacet(columns, *all, Facet::Topic, FacetMode::Or, 3);
    QCOMPARE(described(few), QStringLiteral("t1:100:0 t2:99:0 t3:98:0 "));
    QCOMPARE(few.more, 97);
    const auto last = evaluator.evaluate({{value(Field::Topic, "t100")}}, today);
    const FacetCounts spoken = countFacet(columns, *last, Facet::Topic, FacetMode::Or, 3);
    QCOMPARE(described(spoken), QStringLiteral("t1:100:0 t2:99:0 t100:1:1 "));
    QCOMPARE(spoken.more, 97);
    QCOMPARE(countFacet(columns, *all, Facet::Topic).more, 0);
    QCOMPARE(countFacet(columns, *all, Facet::Topic, FacetMode::Or, 100).values.size(), 100);
    const auto endsInNine = [](const QString &name) { return name.endsWith(u'9'); };
    const FacetCounts nines =
        countFacet(columns, *last, Facet::Topic, FacetMode::Or, 3, endsInNine);
    QCOMPARE(described(nines), QStringLiteral("t9:92:0 t19:82:0 t100:1:1 "));
    QCOMPARE(nines.more, 8);
}

void TestFacetCounts::aValueKnowsWhatItLiesUnder()
{
    Columns columns;
    columns.addArticle({.id = ArticleId(1), .topics = {2}});
    columns.addArticle({.id = ArticleId(2), .topics = {1}});
    columns.addName({Facet::Topic, 1, 0, QStringLiteral("land")});
    columns.addName({Facet::Topic, 2, 1, QStringLiteral("reform")});
    columns.finishLoading(1);
    FakeWords words;
    const auto all = Evaluator(columns, words).evaluate({}, today);
    const FacetCounts counts = countFacet(columns, *all, Facet::Topic);
    for (const FacetValueCount &value : counts.values)
        QCOMPARE(value.parent, value.value == 2 ? FacetValue(1) : FacetValue(0));
}

void TestFacetCounts::countsAreTheSameInChangedColumns()
{
    RandomLibrary library(8, 60);
    Columns columns = library.load();
    FakeWords words;
    Evaluator evaluator(columns, words);
    for (quint32 i = 0; i < 30; ++i) {
        columns.apply(library.change());
        const Columns afresh = library.load();
        Evaluator evaluatorAfresh(afresh, words);
        RandomQuery queries(i, library);
        for (int q = 0; q < 10; ++q) {
            const Query query = queries.next();
            const auto changed = evaluator.evaluate(query, today);
            const auto loaded = evaluatorAfresh.evaluate(query, today);
            for (const Facet facet : facets) {
                const FacetCounts counts = countFacet(columns, *changed, facet);
                const FacetCounts countsAfresh = countFacet(afresh, *loaded, facet);
                QCOMPARE(described(counts), described(countsAfresh));
                QCOMPARE(counts.none, countsAfresh.none);
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestFacetCounts)
#include "tst_facetcounts.moc"
