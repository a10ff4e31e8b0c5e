#include "style.h"
#include "timelinemetrics.h"

#include <QApplication>
#include <QTest>

using namespace acervo;
using Precision = PartialDate::Precision;

class TestTimelineMetrics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void heightsStandOnTheGrid_data();
    void heightsStandOnTheGrid();
    void everyDateFitsItsColumn_data();
    void everyDateFitsItsColumn();
    void partsDoNotOverlap_data();
    void partsDoNotOverlap();
    void aDateSaysHowWellItIsKnown_data();
    void aDateSaysHowWellItIsKnown();
    void aNarrowRowIsNotNegative();
    void aCompactRowHasItsSummaryBehindTheTitle();
};

void TestTimelineMetrics::heightsStandOnTheGrid_data()
{
    QTest::addColumn<int>("points");
    for (const int points : {6, 10, 13, 24})
        QTest::addRow("%d points", points) << points;
}

void TestTimelineMetrics::heightsStandOnTheGrid()
{
    QFETCH(int, points);
    QFont font = QApplication::font();
    font.setPointSize(points);
    const TimelineMetrics metrics = TimelineMetrics::of(font);
    QCOMPARE(metrics.rowHeight % style::grid, 0);
    QCOMPARE(metrics.headingHeight % style::grid, 0);
    const int lines =
        QFontMetrics(metrics.unreadTitle).height() + QFontMetrics(metrics.summary).height();
    QVERIFY(metrics.rowHeight >= lines + style::grid);
    QVERIFY(metrics.headingHeight > QFontMetrics(metrics.heading).height());
    QCOMPARE(metrics.heightOf(true), metrics.rowHeight + metrics.headingHeight);
}

void TestTimelineMetrics::everyDateFitsItsColumn_data()
{
    QTest::addColumn<QLocale>("locale");
    for (const char *name : {"en_GB", "es_ES", "pt_BR", "fr_FR"})
        QTest::newRow(name) << QLocale(QLatin1String(name));
}

void TestTimelineMetrics::everyDateFitsItsColumn()
{
    QFETCH(QLocale, locale);
    QLocale::setDefault(locale);
    const TimelineMetrics metrics = TimelineMetrics::of(QApplication::font());
    const QFontMetrics font(metrics.date);
    for (int month = 1; month <= 12; ++month) {
        for (const PartialDate date :
             {PartialDate::ofDay(2024, month, 28), PartialDate::ofMonth(2024, month)}) {
            QVERIFY(font.horizontalAdvance(timelineDate(date, Precision::Year)) <= metrics.yearlessDate);
            QVERIFY(font.horizontalAdvance(timelineDate(date, Precision::None)) <= metrics.fullDate);
        }
    }
    QLocale::setDefault(QLocale::c());
}

void TestTimelineMetrics::partsDoNotOverlap_data()
{
    QTest::addColumn<bool>("heading");
    QTest::addColumn<Precision>("unit");
    QTest::addColumn<RowDensity>("density");
    QTest::addColumn<int>("marks");
    const auto two = RowDensity::Comfortable;
    QTest::newRow("plain") << false << Precision::Year << two << 0;
    QTest::newRow("with marks") << false << Precision::Month << two << 3;
    QTest::newRow("with a heading") << true << Precision::Year << two << 1;
    QTest::newRow("with whole dates") << false << Precision::None << two << 2;
    QTest::newRow("without dates") << true << Precision::Day << two << 2;
    QTest::newRow("compact") << true << Precision::Year << RowDensity::Compact << 3;
}

void TestTimelineMetrics::partsDoNotOverlap()
{
    QFETCH(bool, heading);
    QFETCH(Precision, unit);
    QFETCH(RowDensity, density);
    QFETCH(int, marks);
    const TimelineMetrics metrics = TimelineMetrics::of(QApplication::font(), density);
    const QRect section(0, 1000, 600, metrics.heightOf(heading));
    const auto l = TimelineRowLayout::of(metrics, section, heading, unit, marks);
    QCOMPARE(l.row.height(), metrics.rowHeight);
    QCOMPARE(l.row.bottom(), section.bottom());
    QVERIFY(l.heading.isEmpty() != heading);
    const QList<QRect> parts{l.heading, l.dot, l.date, l.title, l.summary, l.marks};
    for (qsizetype i = 0; i < parts.size(); ++i) {
        QVERIFY(parts[i].isEmpty() || section.contains(parts[i]));
        for (qsizetype k = i + 1; k < parts.size(); ++k)
            QVERIFY2(!parts[i].intersects(parts[k]), qPrintable(QString::number(i * 10 + k)));
    }
}

void TestTimelineMetrics::aDateSaysHowWellItIsKnown_data()
{
    QTest::addColumn<PartialDate>("date");
    QTest::addColumn<QString>("underItsYear");
    QTest::addColumn<QString>("alone");
    QTest::newRow("day") << PartialDate::ofDay(2024, 1, 5) << "5 Jan" << "5 Jan 2024";
    QTest::newRow("month") << PartialDate::ofMonth(2024, 1) << "Jan" << "Jan 2024";
    QTest::newRow("year") << PartialDate::ofYear(2024) << "2024" << "2024";
    QTest::newRow("unknown") << PartialDate() << "" << "No date";
}

void TestTimelineMetrics::aDateSaysHowWellItIsKnown()
{
    QFETCH(PartialDate, date);
    QLocale::setDefault(QLocale(QLocale::English));
    QTEST(timelineDate(date, Precision::Year), "underItsYear");
    QTEST(timelineDate(date, Precision::None), "alone");
}

void TestTimelineMetrics::aNarrowRowIsNotNegative()
{
    const TimelineMetrics metrics = TimelineMetrics::of(QApplication::font());
    const auto l =
        TimelineRowLayout::of(metrics, QRect(0, 0, 20, metrics.rowHeight), false,
                              Precision::Year, 3);
    QVERIFY(l.title.width() >= 0);
    QVERIFY(l.summary.width() >= 0);
}

void TestTimelineMetrics::aCompactRowHasItsSummaryBehindTheTitle()
{
    const auto metrics = TimelineMetrics::of(QApplication::font(), RowDensity::Compact);
    QVERIFY(metrics.rowHeight < TimelineMetrics::of(QApplication::font()).rowHeight);
    const auto l = TimelineRowLayout::of(metrics, QRect(0, 0, 600, metrics.rowHeight), false,
                                         Precision::Year, 1);
    QVERIFY(l.summary.isEmpty());
    const QRect summary = l.summaryBehindTitle(100);
    QVERIFY(summary.left() > l.title.left() + 100);
    QCOMPARE(summary.right(), l.title.right());
    QVERIFY(l.summaryBehindTitle(l.title.width()).isEmpty()); // a long title leaves no room
}

QTEST_MAIN(TestTimelineMetrics)
#include "tst_timelinemetrics.moc"
