#include "stripfixture.h"

#include "timestrip.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

using namespace acervo;

namespace {

// Ten years, 2010 to 2019, shown and active; answers rangeChanged() as the window does.
struct Fixture
{
    TimeStrip strip;
    QSignalSpy changed{&strip, &TimeStrip::rangeChanged};

    explicit Fixture(bool answers = true)
    {
        if (answers) {
            QObject::connect(&strip, &TimeStrip::rangeChanged, &strip, [this](DateSpan span) {
                if (span == DateSpan{})
                    strip.showRange({});
                else
                    strip.showRange(span.days(QDate(2024, 1, 1)));
            });
        }
        strip.showHistogram(yearly(2010, 2019));
        strip.resize(532, strip.sizeHint().height());
        strip.show();
        strip.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&strip));
    }

    QPoint middleOf(int year) const
    {
        const StripScale &scale = strip.scale();
        return QPoint(int(scale.leftOf(year - 2010) + scale.placeWidth() / 2), 30);
    }
    QPoint edgeAt(qsizetype index) const { return QPoint(int(strip.scale().leftOf(index)), 30); }

    void drag(QPoint from, const QList<QPoint> &way)
    {
        QTest::mousePress(&strip, Qt::LeftButton, {}, from);
        for (const QPoint &point : way)
            QTest::mouseMove(&strip, point);
        QTest::mouseRelease(&strip, Qt::LeftButton, {}, way.isEmpty() ? from : way.back());
    }

    static QString words(const QVariantList &arguments)
    {
        const auto span = arguments.at(0).value<DateSpan>();
        return span.from.toIso() + QStringLiteral("..") + span.to.toIso() +
               (arguments.at(1).toBool() ? QStringLiteral("!") : QString());
    }
    QString last() const { return changed.isEmpty() ? QString() : words(changed.last()); }
};

} // namespace

class TimeStripTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("QPainter"))); }
    void aClickChoosesThatPeriod();
    void aDragTellsEveryStepAndThenTheLast();
    void aDragBackwardsIsTheSameRange();
    void anEdgeCanBeDragged();
    void anEdgeDraggedOverTheOtherTurnsTheRange();
    void theMiddleMovesTheRangeAndStopsAtTheEnds();
    void escapeTakesADragBack();
    void escapeWithoutADragIsTheWindows();
    void aDoubleClickClears();
    void arrowsMoveAndReturnChooses();
    void shiftExtendsUntilReturn();
    void homeAndEndGoToTheEnds();
    void deleteClears();
    void escapeDropsWhatShiftHasBegun();
    void otherPeriodsForgetTheCursor();
    void anEmptyStripTakesEveryEvent();
    void aScreenReaderHearsPeriodAndCounts();
    void itPaintsInEveryState();
};

void TimeStripTest::aClickChoosesThatPeriod()
{
    Fixture f;
    QTest::mouseClick(&f.strip, Qt::LeftButton, {}, f.middleOf(2013));
    QCOMPARE(f.changed.size(), 1);
    QCOMPARE(f.last(), "2013..2013!");
    QCOMPARE(f.strip.range(), (StripRange{3, 3}));
}

void TimeStripTest::aDragTellsEveryStepAndThenTheLast()
{
    Fixture f;
    f.drag(f.middleOf(2012), {f.middleOf(2013), f.middleOf(2014), f.middleOf(2015)});
    QStringList told;
    for (const QVariantList &arguments : f.changed)
        told << Fixture::words(arguments);
    QCOMPARE(told, (QStringList{"2012..2013", "2012..2014", "2012..2015", "2012..2015!"}));
}

void TimeStripTest::aDragBackwardsIsTheSameRange()
{
    Fixture f;
    f.drag(f.middleOf(2015), {f.middleOf(2014), f.middleOf(2012)});
    QCOMPARE(f.last(), "2012..2015!");
}

void TimeStripTest::anEdgeCanBeDragged()
{
    Fixture f;
    f.strip.showRange(
        DateSpan::Days{PartialDate::ofYear(2012).firstDay(), PartialDate::ofYear(2014).lastDay()});
    f.drag(f.edgeAt(5) - QPoint(1, 0), {f.middleOf(2016), f.middleOf(2017)});
    QCOMPARE(f.last(), "2012..2017!");
    f.drag(f.edgeAt(2) + QPoint(1, 0), {f.middleOf(2011), f.middleOf(2010)});
    QCOMPARE(f.last(), "2010..2017!");
}

void TimeStripTest::anEdgeDraggedOverTheOtherTurnsTheRange()
{
    Fixture f;
    f.strip.showRange(
        DateSpan::Days{PartialDate::ofYear(2012).firstDay(), PartialDate::ofYear(2014).lastDay()});
    f.drag(f.edgeAt(2) + QPoint(1, 0), {f.middleOf(2014), f.middleOf(2017)});
    QCOMPARE(f.last(), "2014..2017!");
}

void TimeStripTest::theMiddleMovesTheRangeAndStopsAtTheEnds()
{
    Fixture f;
    f.strip.showRange(
        DateSpan::Days{PartialDate::ofYear(2012).firstDay(), PartialDate::ofYear(2014).lastDay()});
    f.drag(f.middleOf(2013), {f.middleOf(2014), f.middleOf(2015)});
    QCOMPARE(f.last(), "2014..2016!");
    f.drag(f.middleOf(2015), {f.middleOf(2017), QPoint(2000, 30)});
    QCOMPARE(f.last(), "2017..2019!");
}

void TimeStripTest::escapeTakesADragBack()
{
    Fixture f;
    f.strip.showRange(
        DateSpan::Days{PartialDate::ofYear(2011).firstDay(), PartialDate::ofYear(2011).lastDay()});
    f.strip.setFocus();
    QTest::mousePress(&f.strip, Qt::LeftButton, {}, f.middleOf(2014));
    QTest::mouseMove(&f.strip, f.middleOf(2017));
    QCOMPARE(f.last(), "2014..2017");
    QTest::keyClick(&f.strip, Qt::Key_Escape);
    QCOMPARE(f.last(), "2011..2011!");
    const auto told = f.changed.size();
    QTest::mouseRelease(&f.strip, Qt::LeftButton, {}, f.middleOf(2017));
    QCOMPARE(f.changed.size(), told);
}

void TimeStripTest::escapeWithoutADragIsTheWindows()
{
    Fixture f;
    QAction windowsOwn;
    windowsOwn.setShortcut(Qt::Key_Escape);
    f.strip.addAction(&windowsOwn);
    QSignalSpy taken(&windowsOwn, &QAction::triggered);
    f.strip.setFocus();
    QTest::keyClick(&f.strip, Qt::Key_Escape);
    QCOMPARE(taken.size(), 1);
}

void TimeStripTest::aDoubleClickClears()
{
    Fixture f;
    QTest::mouseDClick(&f.strip, Qt::LeftButton, {}, f.middleOf(2013));
    QCOMPARE(f.last(), "..!");
    QVERIFY(!f.strip.range());
}

void TimeStripTest::arrowsMoveAndReturnChooses()
{
    Fixture f;
    f.strip.setFocus();
    QTest::keyClick(&f.strip, Qt::Key_Home);
    QTest::keyClick(&f.strip, Qt::Key_Right);
    QTest::keyClick(&f.strip, Qt::Key_Right);
    QTest::keyClick(&f.strip, Qt::Key_Left);
    QCOMPARE(f.changed.size(), 0);
    QTest::keyClick(&f.strip, Qt::Key_Return);
    QCOMPARE(f.last(), "2011..2011!");
}

void TimeStripTest::shiftExtendsUntilReturn()
{
    Fixture f;
    f.strip.setFocus();
    QTest::keyClick(&f.strip, Qt::Key_End);
    QTest::keyClick(&f.strip, Qt::Key_Left, Qt::ShiftModifier);
    QTest::keyClick(&f.strip, Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(f.strip.range(), (StripRange{7, 9}));
    QCOMPARE(f.changed.size(), 0);
    QTest::keyClick(&f.strip, Qt::Key_Return);
    QCOMPARE(f.last(), "2017..2019!");
}

void TimeStripTest::homeAndEndGoToTheEnds()
{
    Fixture f;
    f.strip.setFocus();
    QTest::keyClick(&f.strip, Qt::Key_Home);
    QTest::keyClick(&f.strip, Qt::Key_End, Qt::ShiftModifier);
    QTest::keyClick(&f.strip, Qt::Key_Return);
    QCOMPARE(f.last(), "2010..2019!");
}

void TimeStripTest::deleteClears()
{
    Fixture f;
    f.strip.setFocus();
    QTest::keyClick(&f.strip, Qt::Key_Delete);
    QCOMPARE(f.last(), "..!");
}

void TimeStripTest::escapeDropsWhatShiftHasBegun()
{
    Fixture f;
    f.strip.setFocus();
    QTest::keyClick(&f.strip, Qt::Key_End);
    QTest::keyClick(&f.strip, Qt::Key_Left, Qt::ShiftModifier);
    QVERIFY(f.strip.range());
    QTest::keyClick(&f.strip, Qt::Key_Escape);
    QVERIFY(!f.strip.range());
    QCOMPARE(f.changed.size(), 0);
}

void TimeStripTest::otherPeriodsForgetTheCursor()
{
    Fixture f;
    f.strip.setFocus();
    QTest::keyClick(&f.strip, Qt::Key_End);
    f.strip.showHistogram(yearly(2018, 2019));
    QTest::keyClick(&f.strip, Qt::Key_Return);
    QCOMPARE(f.changed.size(), 0);
}

void TimeStripTest::anEmptyStripTakesEveryEvent()
{
    Fixture f;
    f.strip.showHistogram({});
    f.strip.setFocus();
    f.drag(QPoint(50, 30), {QPoint(90, 30), QPoint(200, 30)});
    for (const Qt::Key key : {Qt::Key_Left, Qt::Key_Right, Qt::Key_Home, Qt::Key_Return})
        QTest::keyClick(&f.strip, key, Qt::ShiftModifier);
    QCOMPARE(f.changed.size(), 0);
}

void TimeStripTest::aScreenReaderHearsPeriodAndCounts()
{
    Fixture f;
    f.strip.setFocus();
    QTest::keyClick(&f.strip, Qt::Key_End);
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(&f.strip);
    QVERIFY(spoken);
    QCOMPARE(spoken->role(), QAccessible::Slider);
    QVERIFY(!spoken->text(QAccessible::Name).isEmpty());
    QCOMPARE(spoken->text(QAccessible::Value), "2019: 4 of 10 articles");
}

void TimeStripTest::itPaintsInEveryState()
{
    Fixture f;
    TimeHistogram histogram = yearly(2010, 2019);
    histogram.bars[4].uncertain = 3;
    f.strip.showHistogram(histogram);
    f.strip.showRange(
        DateSpan::Days{PartialDate::ofYear(2012).firstDay(), PartialDate::ofYear(2014).lastDay()});
    f.strip.setFocus();
    QTest::keyClick(&f.strip, Qt::Key_End);
    const QImage wide = f.strip.grab().toImage();
    QVERIFY(wide.pixelColor(f.middleOf(2013)) != wide.pixelColor(QPoint(5, 5)));
    f.strip.resize(40, f.strip.height());
    QVERIFY(!f.strip.grab().isNull());
}

QTEST_MAIN(TimeStripTest)
#include "tst_timestrip.moc"
