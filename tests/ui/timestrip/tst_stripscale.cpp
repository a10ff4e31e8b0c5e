#include "stripfixture.h"

#include "striplabels.h"
#include "stripscale.h"

#include <QFontDatabase>
#include <QTest>

using namespace acervo;

class StripScaleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyBarIsWhereItsPlaceIs();
    void placesOutsideMeanTheNearestBar();
    void heightsAreProportional();
    void oneArticleAmongManyStillShows();
    void manyPeriodsShareABarAndLoseNothing();
    void whatIsKnownToTheYearIsSpreadOverIt();
    void aRangeCountsWhatMayLieInIt();
    void aRangeCoversTheBarsThatItTouches_data();
    void aRangeCoversTheBarsThatItTouches();
    void labelsNeverOverlap_data();
    void labelsNeverOverlap();
    void fewYearsAreAllLabelled();
    void nothingComesOfNothing();

private:
    const QRect m_area{10, 10, 500, 40};
};

void StripScaleTest::everyBarIsWhereItsPlaceIs()
{
    const StripScale scale(yearly(2000, 2023), m_area);
    for (qsizetype i = 0; i < scale.bars().size(); ++i)
        QCOMPARE(scale.indexAt(scale.leftOf(i) + scale.placeWidth() / 2), i);
}

void StripScaleTest::placesOutsideMeanTheNearestBar()
{
    const StripScale scale(yearly(2000, 2023), m_area);
    QCOMPARE(scale.indexAt(-100), 0);
    QCOMPARE(scale.indexAt(10'000), 23);
}

void StripScaleTest::heightsAreProportional()
{
    TimeHistogram histogram = yearly(2000, 2001);
    histogram.bars[0].all = 40;
    histogram.bars[1].all = 20;
    const StripScale scale(histogram, m_area);
    QCOMPARE(scale.barRect(0, 40).height(), 40.0);
    QCOMPARE(scale.barRect(1, 20).height(), 20.0);
    QCOMPARE(scale.barRect(1, 20).bottom(), scale.barRect(0, 40).bottom());
}

void StripScaleTest::oneArticleAmongManyStillShows()
{
    TimeHistogram histogram = yearly(2000, 2001);
    histogram.bars[0].all = 1'000'000;
    histogram.bars[1].all = 1;
    const StripScale scale(histogram, m_area);
    QCOMPARE(scale.barRect(1, 1).height(), 2.0);
    QVERIFY(scale.barRect(1, 0).isEmpty());
}

void StripScaleTest::manyPeriodsShareABarAndLoseNothing()
{
    const StripScale scale(yearly(1, 9999), m_area);
    QVERIFY(scale.placeWidth() >= StripScale::narrowest);
    qint64 all = 0;
    for (const StripBar &bar : scale.bars())
        all += bar.all;
    QCOMPARE(all, 9999 * 10);
    QCOMPARE(scale.bars().front().first, PartialDate::ofYear(1));
    QCOMPARE(scale.bars().back().last, PartialDate::ofYear(9999));
}

void StripScaleTest::whatIsKnownToTheYearIsSpreadOverIt()
{
    // The histogram counts them at the first month.
    TimeHistogram histogram = monthly(2020, 24);
    histogram.bars[0].all += 366;
    histogram.bars[0].matching += 183;
    histogram.bars[0].found += 61;
    histogram.longer = {{PartialDate::ofYear(2020), 366, 183, 0, 61}};
    const StripScale scale(histogram, m_area);
    QCOMPARE(scale.bars()[0].all, 5);
    QCOMPARE(scale.bars()[0].matching, 2);
    QCOMPARE(scale.bars()[0].spreadAll, 31.0);
    QCOMPARE(scale.bars()[1].spreadAll, 29.0);
    QCOMPARE(scale.bars()[1].spreadMatching, 14.5);
    QCOMPARE(scale.bars()[0].found, 2);
    QCOMPARE(scale.bars()[3].spreadFound, 5.0);
    QCOMPARE(scale.bars()[12].spreadAll, 0.0);
}

void StripScaleTest::aRangeCountsWhatMayLieInIt()
{
    TimeHistogram histogram = monthly(2020, 24);
    histogram.bars[0].all += 3;
    histogram.bars[0].matching += 2;
    histogram.longer = {{PartialDate::ofYear(2020), 3, 2, 0}};
    const StripScale scale(histogram, m_area);
    QCOMPARE(scale.countsOf({4, 5}), (StripCounts{13, 6, 2}));
    QCOMPARE(scale.countsOf({0, 11}), (StripCounts{63, 26, 0})); // surely in 2020
    QCOMPARE(scale.countsOf({12, 13}), (StripCounts{10, 4, 0}));
}

void StripScaleTest::aRangeCoversTheBarsThatItTouches_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<int>("first"); // -1: none
    QTest::addColumn<int>("last");
    QTest::newRow("years") << "2001"
                           << "2003" << 1 << 3;
    QTest::newRow("inside a year") << "2002-03"
                                   << "2002-05-01" << 2 << 2;
    QTest::newRow("across") << "2001-12-31"
                            << "2002-01-01" << 1 << 2;
    QTest::newRow("wider") << "1950"
                           << "2050" << 0 << 9;
    QTest::newRow("before") << "1950"
                            << "1951" << -1 << -1;
    QTest::newRow("after") << "2050"
                           << "2051" << -1 << -1;
}

void StripScaleTest::aRangeCoversTheBarsThatItTouches()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(int, first);
    QFETCH(int, last);
    const StripScale scale(yearly(2000, 2009), m_area);
    const auto range =
        scale.rangeOf({PartialDate::fromIso(from).firstDay(), PartialDate::fromIso(to).lastDay()});
    QCOMPARE(range.has_value(), first >= 0);
    if (range) {
        QCOMPARE(range->first, first);
        QCOMPARE(range->last, last);
    }
}

void StripScaleTest::labelsNeverOverlap_data()
{
    QTest::addColumn<TimeHistogram>("histogram");
    QTest::newRow("few years") << yearly(2019, 2024);
    QTest::newRow("century") << yearly(1920, 2024);
    QTest::newRow("all of time") << yearly(1, 9999);
    QTest::newRow("months") << monthly(2020, 40);
    QTest::newRow("many months") << monthly(1950, 900);
}

void StripScaleTest::labelsNeverOverlap()
{
    QFETCH(TimeHistogram, histogram);
    const QFontMetrics metrics(QFontDatabase::systemFont(QFontDatabase::GeneralFont));
    for (const int width : {200, 500, 1600}) {
        const StripScale scale(histogram, QRect(0, 0, width, 40));
        const auto labels = stripLabels(scale, metrics, QLocale::c());
        QVERIFY(!labels.isEmpty());
        double right = -1e9;
        for (const StripLabel &label : labels) {
            const double half = metrics.horizontalAdvance(label.text) / 2.0;
            QVERIFY(label.centre - half > right);
            right = label.centre + half;
        }
    }
}

void StripScaleTest::fewYearsAreAllLabelled()
{
    const QFontMetrics metrics(QFontDatabase::systemFont(QFontDatabase::GeneralFont));
    const StripScale scale(yearly(2019, 2024), m_area);
    QStringList texts;
    for (const StripLabel &label : stripLabels(scale, metrics, QLocale::c()))
        texts << label.text;
    QCOMPARE(texts, (QStringList{"2019", "2020", "2021", "2022", "2023", "2024"}));
}

void StripScaleTest::nothingComesOfNothing()
{
    const StripScale scale(TimeHistogram{}, m_area);
    QVERIFY(scale.isEmpty());
    QCOMPARE(scale.indexAt(50), -1);
    QVERIFY(!scale.rangeOf({0, 1}));
    QVERIFY(StripScale(yearly(2000, 2001), QRect()).isEmpty());
}

QTEST_MAIN(StripScaleTest)
#include "tst_stripscale.moc"
