#include "stripfixture.h"

#include "style.h"
#include "timestrip.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

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
            QObject::connect(&strip, &TimeStrip::rangeChanged, &strip,
                             [this](DateSpan span) { strip.showRange(span, QDate(2024, 1, 1)); });
            const TimeHistogram whole = yearly(2010, 2019);
            QObject::connect(
                &strip, &TimeStrip::viewChanged, &strip,
                [this, whole](const TimeView &view) { strip.showHistogram(barsFor(view, whole)); });
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
    void showYears(int first, int last)
    {
        DateSpan span;
        span.from = PartialDate::ofYear(first);
        span.to = PartialDate::ofYear(last);
        strip.showRange(span, QDate(2024, 1, 1));
    }
    void turnWheel(QPoint place, int notches, Qt::KeyboardModifiers modifiers = {})
    {
        QWheelEvent event(place, strip.mapToGlobal(place), {}, QPoint(0, notches * 120), {},
                          modifiers, Qt::NoScrollPhase, false);
        QApplication::sendEvent(&strip, &event);
    }
    // The day that is drawn at x, as exact as the bars are.
    qint32 dayAt(int x) const
    {
        return strip.scale().bars()[strip.scale().indexAt(x)].first.firstDay();
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
    void arrowsMoveTheRangeAndStopAtTheEnds();
    void shiftMovesOneEndAndTurnsOver();
    void shiftBeginsARangeAtTheCursor();
    void homeAndEndMoveTheRangeToTheEnds();
    void anOpenEndStaysOpen();
    void anEdgeOutOfSightStaysWhereItIs();
    void aDragOfAMoreExactRangeIsTakenBackExactly();
    void deleteClears();
    void theWheelComesToDaysInThreeSteps_data();
    void theWheelComesToDaysInThreeSteps();
    void theDayUnderThePointerStaysThere();
    void theWheelGoesOutToTheWholeAgain();
    void shiftWheelAndMiddleButtonMoveAlong();
    void keysZoomAroundTheRange();
    void theCursorLeadsTheViewAlong();
    void aClickOnALabelLeadsThere();
    void undatedArticlesStandAside();
    void theUndatedAreReachedByKeys();
    void aRangeIsSpokenWithItsCounts();
    void aScreenReaderCanMoveIt();
    void anEmptyStripTakesEveryEvent();
    void aScreenReaderHearsPeriodAndCounts();
    void itPaintsInEveryState();
    void whatTheDatesKeepAwayIsPale();
    void whileARangeIsDrawnItSaysWhatIsPale();
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
    f.showYears(2012, 2014);
    f.drag(f.edgeAt(5) - QPoint(1, 0), {f.middleOf(2016), f.middleOf(2017)});
    QCOMPARE(f.last(), "2012..2017!");
    f.drag(f.edgeAt(2) + QPoint(1, 0), {f.middleOf(2011), f.middleOf(2010)});
    QCOMPARE(f.last(), "2010..2017!");
}

void TimeStripTest::anEdgeDraggedOverTheOtherTurnsTheRange()
{
    Fixture f;
    f.showYears(2012, 2014);
    f.drag(f.edgeAt(2) + QPoint(1, 0), {f.middleOf(2014), f.middleOf(2017)});
    QCOMPARE(f.last(), "2014..2017!");
}

void TimeStripTest::theMiddleMovesTheRangeAndStopsAtTheEnds()
{
    Fixture f;
    f.showYears(2012, 2014);
    f.drag(f.middleOf(2013), {f.middleOf(2014), f.middleOf(2015)});
    QCOMPARE(f.last(), "2014..2016!");
    f.drag(f.middleOf(2015), {f.middleOf(2017), QPoint(2000, 30)});
    QCOMPARE(f.last(), "2017..2019!");
}

void TimeStripTest::escapeTakesADragBack()
{
    Fixture f;
    f.showYears(2011, 2011);
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

void TimeStripTest::arrowsMoveTheRangeAndStopAtTheEnds()
{
    Fixture f;
    f.strip.setFocus();
    f.showYears(2016, 2017);
    QTest::keyClick(&f.strip, Qt::Key_Left);
    QCOMPARE(f.last(), "2015..2016");
    for (int i = 0; i < 5; ++i)
        QTest::keyClick(&f.strip, Qt::Key_Right);
    QCOMPARE(f.last(), "2018..2019");
}

void TimeStripTest::shiftMovesOneEndAndTurnsOver()
{
    Fixture f;
    f.strip.setFocus();
    f.showYears(2014, 2015);
    QStringList told;
    for (const Qt::Key key :
         {Qt::Key_Right, Qt::Key_Left, Qt::Key_Left, Qt::Key_Left, Qt::Key_Left, Qt::Key_Right}) {
        QTest::keyClick(&f.strip, key, Qt::ShiftModifier);
        told << f.last();
    }
    QCOMPARE(told, (QStringList{"2014..2016", "2014..2015", "2014..2014", "2013..2014",
                                "2012..2014", "2013..2014"}));
}

void TimeStripTest::shiftBeginsARangeAtTheCursor()
{
    Fixture f;
    f.strip.setFocus();
    QTest::keyClick(&f.strip, Qt::Key_End);
    QTest::keyClick(&f.strip, Qt::Key_Left, Qt::ShiftModifier);
    QTest::keyClick(&f.strip, Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(f.last(), "2017..2019");
    QCOMPARE(f.strip.range(), (StripRange{7, 9}));
}

void TimeStripTest::homeAndEndMoveTheRangeToTheEnds()
{
    Fixture f;
    f.strip.setFocus();
    f.showYears(2014, 2015);
    QTest::keyClick(&f.strip, Qt::Key_Home);
    QCOMPARE(f.last(), "2010..2011");
    QTest::keyClick(&f.strip, Qt::Key_End);
    QCOMPARE(f.last(), "2018..2019");
    QTest::keyClick(&f.strip, Qt::Key_Home, Qt::ShiftModifier);
    QCOMPARE(f.last(), "2010..2018");
}

void TimeStripTest::anOpenEndStaysOpen()
{
    Fixture f;
    f.strip.setFocus();
    DateSpan span;
    span.from = PartialDate::ofYear(2014);
    f.strip.showRange(span, QDate(2024, 1, 1));
    f.drag(f.edgeAt(4) + QPoint(1, 0), {f.middleOf(2013), f.middleOf(2012)});
    QCOMPARE(f.last(), "2012..!");
    QTest::keyClick(&f.strip, Qt::Key_Left);
    QCOMPARE(f.last(), "2011..");
}

void TimeStripTest::anEdgeOutOfSightStaysWhereItIs()
{
    Fixture f;
    DateSpan span;
    span.from = PartialDate::fromIso(u"1995-03-04");
    span.to = PartialDate::ofYear(2014);
    f.strip.showRange(span, QDate(2024, 1, 1));
    f.drag(f.edgeAt(5) - QPoint(1, 0), {f.middleOf(2015), f.middleOf(2016)});
    QCOMPARE(f.last(), "1995-03-04..2016!");
}

void TimeStripTest::aDragOfAMoreExactRangeIsTakenBackExactly()
{
    Fixture f;
    f.strip.setFocus();
    DateSpan span;
    span.from = PartialDate::fromIso(u"2012-03");
    span.to = PartialDate::fromIso(u"2012-05-06");
    f.strip.showRange(span, QDate(2024, 1, 1));
    QTest::mousePress(&f.strip, Qt::LeftButton, {}, f.middleOf(2012));
    QTest::mouseMove(&f.strip, f.middleOf(2014));
    QCOMPARE(f.last(), "2014-03..2014-05-06");
    QTest::keyClick(&f.strip, Qt::Key_Escape);
    QCOMPARE(f.last(), "2012-03..2012-05-06!");
}

void TimeStripTest::theWheelComesToDaysInThreeSteps_data()
{
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("last");
    QTest::newRow("ten years") << 2010 << 2019;
    QTest::newRow("forty years") << 1986 << 2025;
    QTest::newRow("1500 to 2100") << 1500 << 2100;
}

void TimeStripTest::theWheelComesToDaysInThreeSteps()
{
    QFETCH(int, first);
    QFETCH(int, last);
    Fixture f(false);
    const TimeHistogram whole = yearly(first, last);
    QSignalSpy wanted(&f.strip, &TimeStrip::viewChanged);
    connect(&f.strip, &TimeStrip::viewChanged, &f.strip,
            [&f, whole](const TimeView &view) { f.strip.showHistogram(barsFor(view, whole)); });
    f.strip.showHistogram(whole);
    for (int i = 0; i < 3; ++i)
        f.turnWheel(QPoint(200, 30), 1);
    QCOMPARE_LE(wanted.size(), 3);
    QCOMPARE(f.strip.scale().unit(), PartialDate::Precision::Day);
}

void TimeStripTest::theDayUnderThePointerStaysThere()
{
    for (const int x : {20, 130, 300, 510}) {
        Fixture f;
        for (int i = 0; i < 3; ++i) {
            const StripBar before = f.strip.scale().bars()[f.strip.scale().indexAt(x)];
            f.turnWheel(QPoint(x, 30), 1);
            const qint32 day = f.dayAt(x);
            QCOMPARE_GE(day, before.first.firstDay() - 62); // a view begins and ends with a month
            QCOMPARE_LE(day, before.last.lastDay() + 62);
        }
    }
}

void TimeStripTest::theWheelGoesOutToTheWholeAgain()
{
    Fixture f;
    const StripScale before = f.strip.scale();
    f.turnWheel(QPoint(200, 30), 1);
    QVERIFY(!f.strip.view().isWhole());
    f.turnWheel(QPoint(100, 30), -1);
    f.turnWheel(QPoint(100, 30), -1);
    QVERIFY(f.strip.view().isWhole());
    QCOMPARE(f.strip.scale().bars(), before.bars());
}

void TimeStripTest::shiftWheelAndMiddleButtonMoveAlong()
{
    Fixture f;
    f.turnWheel(QPoint(300, 30), 2);
    const qint32 start = f.strip.view().first();
    f.turnWheel(QPoint(300, 30), -1, Qt::ShiftModifier);
    const qint32 later = f.strip.view().first();
    QCOMPARE_GT(later, start);
    QTest::mousePress(&f.strip, Qt::MiddleButton, {}, QPoint(200, 30));
    for (int x = 210; x <= 400; x += 10)
        QTest::mouseMove(&f.strip, QPoint(x, 30));
    QTest::mouseRelease(&f.strip, Qt::MiddleButton, {}, QPoint(400, 30));
    QCOMPARE_LT(f.strip.view().first(), later);
    QCOMPARE(f.changed.size(), 0);
}

void TimeStripTest::keysZoomAroundTheRange()
{
    Fixture f;
    f.strip.setFocus();
    f.showYears(2017, 2017);
    QTest::keyClick(&f.strip, Qt::Key_Plus);
    QVERIFY(!f.strip.view().isWhole());
    QVERIFY(f.strip.range());
    QTest::keyClick(&f.strip, Qt::Key_Minus);
    QVERIFY(f.strip.view().isWhole());
    QTest::keyClick(&f.strip, Qt::Key_Plus);
    QTest::keyClick(&f.strip, Qt::Key_0);
    QVERIFY(f.strip.view().isWhole());
}

void TimeStripTest::theCursorLeadsTheViewAlong()
{
    Fixture f;
    f.strip.setFocus();
    QTest::keyClick(&f.strip, Qt::Key_Home);
    QTest::keyClick(&f.strip, Qt::Key_Plus);
    const qsizetype bars = f.strip.scale().bars().size();
    for (qsizetype i = 0; i < bars + 2; ++i)
        QTest::keyClick(&f.strip, Qt::Key_Right);
    QVERIFY(f.strip.cursorBar());
    QCOMPARE_GT(f.strip.view().first(), PartialDate::ofYear(2010).firstDay());
    QTest::keyClick(&f.strip, Qt::Key_End);
    QVERIFY(f.strip.cursorBar());
    QCOMPARE(f.strip.view().last(), PartialDate::ofYear(2019).lastDay());
}

void TimeStripTest::aClickOnALabelLeadsThere()
{
    Fixture f;
    QSignalSpy wanted(&f.strip, &TimeStrip::periodWanted);
    QTest::mouseClick(&f.strip, Qt::LeftButton, {},
                      QPoint(f.middleOf(2014).x(), f.strip.height() - 10));
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.last().first().value<PartialDate>(), PartialDate::ofYear(2014));
    QCOMPARE(f.changed.size(), 0);
}

void TimeStripTest::undatedArticlesStandAside()
{
    Fixture f;
    QVERIFY(f.strip.undatedArea().isEmpty());
    TimeHistogram histogram = yearly(2010, 2019);
    histogram.undated = 7;
    histogram.undatedMatching = 3;
    f.strip.showHistogram(histogram);
    QVERIFY(!f.strip.undatedArea().isEmpty());
    QCOMPARE_LT(f.strip.scale().leftOf(10), double(f.strip.undatedArea().left()));
    QSignalSpy toggled(&f.strip, &TimeStrip::undatedToggled);
    QTest::mouseClick(&f.strip, Qt::LeftButton, {}, f.strip.undatedArea().center());
    QCOMPARE(toggled.size(), 1);
    QCOMPARE(f.changed.size(), 0);
    f.strip.showUndatedChosen(true);
    QCOMPARE(f.strip.grab().toImage().size(), f.strip.size());
}

void TimeStripTest::theUndatedAreReachedByKeys()
{
    Fixture f;
    TimeHistogram histogram = yearly(2010, 2019);
    histogram.undated = 7;
    f.strip.showHistogram(histogram);
    f.strip.setFocus();
    QSignalSpy toggled(&f.strip, &TimeStrip::undatedToggled);
    QTest::keyClick(&f.strip, Qt::Key_End);
    QTest::keyClick(&f.strip, Qt::Key_Right);
    QCOMPARE(f.strip.valueText(), "No date: 0 of 7 articles");
    QTest::keyClick(&f.strip, Qt::Key_Return);
    QCOMPARE(toggled.size(), 1);
    QTest::keyClick(&f.strip, Qt::Key_Left);
    QCOMPARE(f.strip.valueText(), "2019: 4 of 10 articles");
}

void TimeStripTest::aRangeIsSpokenWithItsCounts()
{
    Fixture f;
    f.showYears(2012, 2014);
    QCOMPARE(f.strip.valueText(), "2012 to 2014: 12 of 30 articles");
}

void TimeStripTest::aScreenReaderCanMoveIt()
{
    Fixture f;
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(&f.strip);
    QAccessibleValueInterface *value = spoken->valueInterface();
    QVERIFY(value);
    QCOMPARE(value->maximumValue().toInt(), 9);
    value->setCurrentValue(4);
    QCOMPARE(f.last(), "2014..2014!");
    QCOMPARE(value->currentValue().toInt(), 4);
    value->setCurrentValue(10);
    QCOMPARE(f.last(), "2014..2014!");
}

void TimeStripTest::deleteClears()
{
    Fixture f;
    f.strip.setFocus();
    QTest::keyClick(&f.strip, Qt::Key_Delete);
    QCOMPARE(f.last(), "..!");
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
    histogram.undated = 2;
    histogram.unit = PartialDate::Precision::Year;
    f.strip.showHistogram(histogram);
    f.showYears(2012, 2014);
    f.strip.setFocus();
    QTest::keyClick(&f.strip, Qt::Key_End);
    const QImage wide = f.strip.grab().toImage();
    QVERIFY(wide.pixelColor(f.middleOf(2013)) != wide.pixelColor(QPoint(5, 5)));
    f.strip.resize(40, f.strip.height());
    QVERIFY(!f.strip.grab().isNull());
}

namespace {

// At the ground line, where all bars that have anything are.
QColor groundColour(const TimeStrip &strip, int x)
{
    const QImage image = const_cast<TimeStrip &>(strip).grab().toImage();
    return image.pixelColor(QPoint(x, strip.scale().area().bottom()));
}

} // namespace

// Any two years, say; there is no band then.
void TimeStripTest::whatTheDatesKeepAwayIsPale()
{
    Fixture f;
    TimeHistogram histogram = yearly(2010, 2019);
    histogram.undated = histogram.undatedMatching = 5;
    for (TimeBar &bar : histogram.bars)
        bar.found = bar.period.year() == 2012 || bar.period.year() == 2015 ? bar.matching : 0;
    histogram.bars.back().matching = 0;
    f.strip.showHistogram(histogram);
    const auto at = [&f](int year) { return groundColour(f.strip, f.middleOf(year).x()); };
    const QColor full = style::accent(f.strip.palette());
    QCOMPARE(at(2012), full);
    QCOMPARE(at(2015), full);
    const QColor pale = at(2013);
    QVERIFY(pale != full);
    QCOMPARE(at(2010), pale);
    QVERIFY(at(2019) != full && at(2019) != pale); // matches nothing: grey
    const auto undated = [&f] { return groundColour(f.strip, f.strip.undatedArea().center().x()); };
    QCOMPARE(undated(), pale);
    histogram.undatedFound = 5;
    f.strip.showHistogram(histogram);
    QCOMPARE(undated(), full);
}

void TimeStripTest::whileARangeIsDrawnItSaysWhatIsPale()
{
    Fixture f(false); // nobody answers yet
    QTest::mousePress(&f.strip, Qt::LeftButton, {}, f.middleOf(2012));
    QTest::mouseMove(&f.strip, f.middleOf(2013));
    QTest::mouseMove(&f.strip, f.middleOf(2014));
    const auto at = [&f](int year) { return groundColour(f.strip, f.middleOf(year).x()); };
    const QColor full = style::accent(f.strip.palette());
    for (const int year : {2012, 2013, 2014})
        QCOMPARE(at(year), full);
    QVERIFY(at(2011) != full && at(2015) != full);
    QTest::mouseRelease(&f.strip, Qt::LeftButton, {}, f.middleOf(2014));
}

QTEST_MAIN(TimeStripTest)
#include "tst_timestrip.moc"
