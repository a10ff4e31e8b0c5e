#include "naivesearch.h"
#include "queryedit.h"
#include "queryparser.h"
#include "randomsearch.h"
#include "timehistogram.h"

#include <QTest>

using namespace acervo;
using Unit = PartialDate::Precision;

namespace {

const QDate today(2024, 6, 15);

Columns loaded(const QStringList &dates)
{
    Columns columns;
    qint64 id = 0;
    for (const QString &date : dates)
        columns.addArticle({.id = ArticleId(++id), .date = PartialDate::fromIso(date)});
    columns.finishLoading(1);
    return columns;
}

TimeHistogram counted(const Columns &columns, Unit unit, const Query &query = {})
{
    FakeWords words;
    return countTime(columns, *Evaluator(columns, words).evaluate(query, today), unit);
}

TimeHistogram counted(const Columns &columns, Unit unit, const char *first, const char *last)
{
    FakeWords words;
    return countTime(columns, *Evaluator(columns, words).evaluate(Query(), today), unit,
                     PartialDate::fromIso(QString::fromLatin1(first)).firstDay(),
                     PartialDate::fromIso(QString::fromLatin1(last)).lastDay());
}

// "2023 all/matching/uncertain" of the bars that have any.
QStringList described(const TimeHistogram &histogram)
{
    QStringList bars;
    for (const TimeBar &bar : histogram.bars) {
        if (bar.all != 0)
            bars.append(QStringLiteral("%1 %2/%3/%4")
                            .arg(bar.period.toIso())
                            .arg(bar.all)
                            .arg(bar.matching)
                            .arg(bar.uncertain));
    }
    return bars;
}

Query dates(const char *from, const char *to)
{
    return {{{.kind = Expr::Kind::Dates,
              .field = Field::Date,
              .dates = {PartialDate::fromIso(QString::fromLatin1(from)),
                        PartialDate::fromIso(QString::fromLatin1(to))}}}};
}

} // namespace

class TestTimeHistogram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPeriodBetweenFirstAndLastHasABar_data();
    void everyPeriodBetweenFirstAndLastHasABar();
    void longerPeriodIsUncertainInShorterBars();
    void queryOwnDatesDoNotCutTheStrip();
    void whatTheDatesFindIsToldApart_data();
    void whatTheDatesFindIsToldApart();
    void undatedAreCountedApart();
    void noArticlesGiveNoBars();
    void oneOldArticleDoesNotMakeAMillionBars();
    void barsOfAStretchAreWholePeriods();
    void whatReachesIntoTheStretchIsCountedAtItsFirstBar();
    void theUncertainAreToldByTheirOwnPeriod();
    void theWholeIsToldWhateverTheStretch();
    void whatIsRememberedIsWhatWouldBeCounted();
    void wildStretchesAreBounded();
    void barsAreWhatANaiveCountFinds_data();
    void barsAreWhatANaiveCountFinds();
};

void TestTimeHistogram::everyPeriodBetweenFirstAndLastHasABar_data()
{
    QTest::addColumn<Unit>("unit");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    QTest::newRow("years") << Unit::Year << "2022" << "2024";
    QTest::newRow("months") << Unit::Month << "2022-12" << "2024-02";
    QTest::newRow("days") << Unit::Day << "2022-12-30" << "2024-02-28";
    QTest::newRow("no unit is years") << Unit::None << "2022" << "2024";
}

void TestTimeHistogram::everyPeriodBetweenFirstAndLastHasABar()
{
    QFETCH(const Unit, unit);
    QFETCH(const QString, first);
    QFETCH(const QString, last);
    const Columns columns = loaded({"2024-02-28", "2022-12-30"});
    const TimeHistogram histogram = counted(columns, unit);
    QCOMPARE(histogram.bars.first().period.toIso(), first);
    QCOMPARE(histogram.bars.last().period.toIso(), last);
    for (qsizetype i = 1; i < histogram.bars.size(); ++i)
        QCOMPARE(histogram.bars[i].period.firstDay(), histogram.bars[i - 1].period.lastDay() + 1);
    QCOMPARE(described(histogram), QStringList({first + " 1/1/0", last + " 1/1/0"}));
}

void TestTimeHistogram::longerPeriodIsUncertainInShorterBars()
{
    const Columns columns = loaded({"2023", "2023-01", "2023-01-05", "2023-04-01"});
    QCOMPARE(described(counted(columns, Unit::Year)), QStringList{"2023 4/4/0"});
    QCOMPARE(described(counted(columns, Unit::Month)),
             QStringList({"2023-01 3/3/1", "2023-04 1/1/0"}));
    QCOMPARE(described(counted(columns, Unit::Day)),
             QStringList({"2023-01-01 2/2/2", "2023-01-05 1/1/0", "2023-04-01 1/1/0"}));
}

void TestTimeHistogram::queryOwnDatesDoNotCutTheStrip()
{
    const Columns columns = loaded({"2022-05-05", "2023-05-05", "2024-05-05"});
    Query query = dates("2023", "2023");
    QCOMPARE(described(counted(columns, Unit::Year, query)),
             QStringList({"2022 1/1/0", "2023 1/1/0", "2024 1/1/0"}));
    query.clauses.append({.kind = Expr::Kind::Value, .field = Field::Id, .text = "1"});
    QCOMPARE(described(counted(columns, Unit::Year, query)),
             QStringList({"2022 1/1/0", "2023 1/0/0", "2024 1/0/0"}));
}

void TestTimeHistogram::whatTheDatesFindIsToldApart_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("found"); // of the matching
    using L = QStringList;
    const L all{"2011 1/1", "2012 2/2", "2015 1/1", "none 2/2"};
    QTest::newRow("no dates") << "" << all;
    QTest::newRow("a range") << "date:2011..2012"
                             << L{"2011 1/1", "2012 2/2", "2015 0/1", "none 0/2"};
    QTest::newRow("half of a year")
        << "date:>=2012-07" << L{"2011 0/1", "2012 1/2", "2015 1/1", "none 0/2"};
    QTest::newRow("two years") << "date:2011 OR date:2015"
                               << L{"2011 1/1", "2012 0/2", "2015 1/1", "none 0/2"};
    QTest::newRow("in brackets") << "date:(2011 OR 2015)"
                                 << L{"2011 1/1", "2012 0/2", "2015 1/1", "none 0/2"};
    QTest::newRow("two clauses") << "date:<=2012 date:>=2012"
                                 << L{"2011 0/1", "2012 2/2", "2015 0/1", "none 0/2"};
    QTest::newRow("none") << "date:none" << L{"2011 0/1", "2012 0/2", "2015 0/1", "none 2/2"};
    QTest::newRow("any") << "date:any" << L{"2011 1/1", "2012 2/2", "2015 1/1", "none 0/2"};
    QTest::newRow("a year or none")
        << "date:(2011 OR none)" << L{"2011 1/1", "2012 0/2", "2015 0/1", "none 2/2"};
    // An exclusion stays in force, as in every facet.
    QTest::newRow("not") << "-date:2012" << L{"2011 1/1", "2012 0/0", "2015 1/1", "none 2/2"};
    QTest::newRow("not, and a range")
        << "date:>=2012 -date:2012" << L{"2011 0/1", "2012 0/0", "2015 1/1", "none 0/2"};
    QTest::newRow("nothing that is there")
        << "date:1990" << L{"2011 0/1", "2012 0/2", "2015 0/1", "none 0/2"};
    QTest::newRow("mixed with another")
        << "(date:2011 OR id:4)" << L{"2011 1/1", "2012 0/0", "2015 1/1", "none 0/0"};
}

void TestTimeHistogram::whatTheDatesFindIsToldApart()
{
    QFETCH(const QString, query);
    const Columns columns =
        loaded({"2011-05-05", "2012-05-05", "2012-08-08", "2015-05-05", "", ""});
    const TimeHistogram histogram = counted(columns, Unit::Year, parseQuery(query).query);
    QStringList found;
    const auto tell = [&found](const QString &what, qint64 ofThese, qint64 matching) {
        found.append(QStringLiteral("%1 %2/%3").arg(what).arg(ofThese).arg(matching));
    };
    for (const TimeBar &bar : histogram.bars) {
        if (bar.all > 0)
            tell(bar.period.toIso(), bar.found, bar.matching);
    }
    tell(QStringLiteral("none"), histogram.undatedFound, histogram.undatedMatching);
    QTEST(found, "found");
}

void TestTimeHistogram::undatedAreCountedApart()
{
    const Columns columns = loaded({"2022", "", ""});
    const TimeHistogram histogram = counted(
        columns, Unit::Year, {{{.kind = Expr::Kind::Value, .field = Field::Id, .text = "3"}}});
    QCOMPARE(histogram.undated, 2);
    QCOMPARE(histogram.undatedMatching, 1);
    QCOMPARE(described(histogram), QStringList{"2022 1/0/0"});
}

void TestTimeHistogram::noArticlesGiveNoBars()
{
    QVERIFY(counted(Columns(), Unit::Month).bars.isEmpty());
    const TimeHistogram undated = counted(loaded({"", ""}), Unit::Day);
    QVERIFY(undated.bars.isEmpty());
    QCOMPARE(undated.undated, 2);
    QCOMPARE(undated.outside, 0);
}

void TestTimeHistogram::oneOldArticleDoesNotMakeAMillionBars()
{
    const Columns columns =
        loaded({"0001-01-01", "2023-05-05", "2023-05-06", "2024-01-01", "9999"});
    const TimeHistogram histogram = counted(columns, Unit::Day);
    QCOMPARE(described(histogram),
             QStringList({"2023-05-05 1/1/0", "2023-05-06 1/1/0", "2024-01-01 1/1/0"}));
    QVERIFY(histogram.bars.size() <= TimeHistogram::mostBars);
    QCOMPARE(histogram.outside, 2);
    QCOMPARE(histogram.outsideMatching, 2);
    const TimeHistogram years = counted(columns, Unit::Year);
    QCOMPARE(described(years), QStringList({"0001 1/1/0", "2023 2/2/0", "2024 1/1/0"}));
    QCOMPARE(years.outside, 1);
}

void TestTimeHistogram::barsOfAStretchAreWholePeriods()
{
    const Columns columns = loaded({"2023-01-01", "2023-02-01", "2023-03-31", "2023-04-01"});
    const TimeHistogram histogram = counted(columns, Unit::Month, "2023-02-15", "2023-03-02");
    QCOMPARE(described(histogram), QStringList({"2023-02 1/1/0", "2023-03 1/1/0"}));
    QCOMPARE(histogram.outside, 2);
}

void TestTimeHistogram::whatReachesIntoTheStretchIsCountedAtItsFirstBar()
{
    const Columns columns = loaded({"2023", "2022", "2023-02-28", "2023-02-01"});
    const TimeHistogram histogram = counted(columns, Unit::Day, "2023-02-27", "2023-02-28");
    QCOMPARE(described(histogram), QStringList({"2023-02-27 1/1/1", "2023-02-28 1/1/0"}));
    QCOMPARE(histogram.outside, 2);
}

void TestTimeHistogram::theUncertainAreToldByTheirOwnPeriod()
{
    const Columns columns = loaded({"2023", "2022", "2023-02", "2023-02-28", "2023-02-01", "2023",
                                    "2024-01", "2023-01-01", "2023-01"});
    const auto longer = [](const TimeHistogram &histogram) {
        QStringList periods;
        for (const TimeBar &bar : histogram.longer)
            periods << QStringLiteral("%1 %2/%3")
                           .arg(bar.period.toIso())
                           .arg(bar.all)
                           .arg(bar.matching);
        return periods;
    };
    QCOMPARE(longer(counted(columns, Unit::Year)), QStringList());
    QCOMPARE(longer(counted(columns, Unit::Month)), QStringList({"2022 1/1", "2023 2/2"}));
    QCOMPARE(longer(counted(columns, Unit::Day)),
             QStringList({"2022 1/1", "2023 2/2", "2023-01 1/1", "2023-02 1/1", "2024-01 1/1"}));
    QCOMPARE(longer(counted(columns, Unit::Day, "2023-02-27", "2023-02-28")),
             QStringList({"2023 2/2", "2023-02 1/1"}));
    QCOMPARE(longer(counted(columns, Unit::Month,
                            {{{.kind = Expr::Kind::Value, .field = Field::Id, .text = "6"}}})),
             QStringList({"2022 1/0", "2023 2/1"}));
}

void TestTimeHistogram::theWholeIsToldWhateverTheStretch()
{
    const Columns columns = loaded({"2021-03-05", "2023", "2023-02-28", ""});
    const TimeHistogram days = counted(columns, Unit::Day, "2022-02-27", "2022-02-28");
    QCOMPARE(days.wholeFirst, PartialDate::ofDay(2021, 3, 1).firstDay());
    QCOMPARE(days.wholeLast, PartialDate::ofDay(2023, 2, 28).firstDay());
    QCOMPARE(counted(loaded({""}), Unit::Day).wholeLast, 0);
}

void TestTimeHistogram::wildStretchesAreBounded()
{
    const Columns columns = loaded({"2023-05-05"});
    FakeWords words;
    const auto evaluation = Evaluator(columns, words).evaluate(Query(), today);
    using Limits = std::numeric_limits<qint32>;
    for (const Unit unit : {Unit::Year, Unit::Month, Unit::Day}) {
        const auto all = countTime(columns, *evaluation, unit, Limits::min(), Limits::max());
        QCOMPARE(described(all).size(), 1);
        QVERIFY(all.bars.size() <= TimeHistogram::mostBars);
        const auto nothing = countTime(columns, *evaluation, unit, Limits::min(), 2'000'000);
        QCOMPARE(nothing.outside, 1);
        QVERIFY(nothing.bars.size() <= TimeHistogram::mostBars);
        const auto backwards = countTime(columns, *evaluation, unit, Limits::max(), 5);
        QCOMPARE(backwards.bars.size(), 1);
    }
}

void TestTimeHistogram::barsAreWhatANaiveCountFinds_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<Unit>("unit");
    for (quint32 seed = 1; seed <= 4; ++seed) {
        QTest::addRow("years, seed %u", seed) << seed << Unit::Year;
        QTest::addRow("months, seed %u", seed) << seed << Unit::Month;
        QTest::addRow("days, seed %u", seed) << seed << Unit::Day;
    }
}

void TestTimeHistogram::barsAreWhatANaiveCountFinds()
{
    QFETCH(const quint32, seed);
    QFETCH(const Unit, unit);
    const RandomLibrary library(seed, 80);
    const Columns columns = library.load();
    const NaiveSearch naive(library, today);
    RandomQuery queries(seed, library);
    for (int i = 0; i < 50; ++i) {
        Query query = queries.next();
        const TimeHistogram histogram = counted(columns, unit, query);
        qint64 barsMatching = 0;
        for (const TimeBar &bar : histogram.bars)
            barsMatching += bar.matching;

        const QList<ArticleId> found = naive.find(query);
        query.clauses.removeIf([](const Expr &clause) {
            return ownerOf(clause) == Facet::Year && clause.kind != Expr::Kind::Not;
        });
        const QList<ArticleId> expected = naive.find(query);
        QCOMPARE(barsMatching + histogram.undatedMatching + histogram.outsideMatching,
                 expected.size());
        QCOMPARE(histogram.outside, 0);
        for (const TimeBar &bar : histogram.bars) {
            qint64 matching = 0;
            qint64 uncertain = 0;
            qint64 alsoFound = 0;
            for (const ArticleId id : expected) {
                const PartialDate &date = library.articles()[id].date;
                if (!date.isKnown() || date.firstDay() < bar.period.firstDay() ||
                    date.firstDay() > bar.period.lastDay())
                    continue;
                ++matching;
                uncertain += date.precision() < unit;
                alsoFound += found.contains(id);
            }
            QCOMPARE(bar.found, alsoFound);
            QCOMPARE(bar.matching, matching);
            QCOMPARE(bar.uncertain, uncertain);
        }
        qint64 longer = 0;
        qint64 uncertain = 0;
        for (const TimeBar &period : histogram.longer)
            longer += period.matching;
        for (const TimeBar &bar : histogram.bars)
            uncertain += bar.uncertain;
        QCOMPARE(longer, uncertain);
    }
}

void TestTimeHistogram::whatIsRememberedIsWhatWouldBeCounted()
{
    using enum PartialDate::Precision;
    RandomLibrary library(7, 80);
    Columns columns = library.load();
    RandomQuery queries(7, library);
    TimeCounting counting;
    FakeWords words;
    Evaluator evaluator(columns, words);
    Query query;
    for (int round = 0; round < 400; ++round) {
        if (round % 20 == 0)
            columns.apply(library.change());
        const int next = round % 4;
        if (next == 0)
            query = queries.next();
        else if (next == 1)
            query = withDates(query, {.from = PartialDate::ofYear(2021 + round % 3)});
        else if (next == 2)
            query.clauses.append({.kind = Expr::Kind::Value, .field = Field::Is, .text = "read"});
        const auto evaluation = evaluator.evaluate(query, today);
        QVERIFY(evaluation);
        const Unit unit = QList{Year, Month, Day}[round / 7 % 3];
        const qint32 first = round % 5 == 0 ? PartialDate::ofYear(2022).firstDay() : 0;
        const qint32 last = round % 5 == 0 ? PartialDate::ofYear(2023).lastDay() : 0;
        QCOMPARE(counting.count(columns, *evaluation, unit, first, last),
                 countTime(columns, *evaluation, unit, first, last));
    }
}

QTEST_GUILESS_MAIN(TestTimeHistogram)
#include "tst_timehistogram.moc"
