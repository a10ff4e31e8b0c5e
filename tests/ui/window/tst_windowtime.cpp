// Time in the window: the strip, the list and the query lead each other.
#include "sortbar.h"
#include "style.h"
#include "timelinemodel.h"
#include "timestrip.h"
#include "windowhands.h"

#include <QInputDialog>
#include <QLineEdit>
#include <QToolButton>
#include <QWheelEvent>

using namespace acervo;

class WindowTimeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theWheelOnTheStripAsksForFinerBars();
    void theStripShowsWhereTheListIs();
    void aHeadingOfTheListIsChosenAndLeftAgain();
    void everyOrderIsOneClickAway_data();
    void everyOrderIsOneClickAway();
    void onlyWordsCanBeMatchedBest();
    void ctrlGLeadsToADate();
    void theColourOfABarIsWhatTheQueryFinds_data();
    void theColourOfABarIsWhatTheQueryFinds();
};

namespace {

QToolButton *orderButton(const WindowFixture &f, const QString &text)
{
    for (QToolButton *button : f.part<SortBar>()->findChildren<QToolButton *>()) {
        if (button->text() == text)
            return button;
    }
    return nullptr;
}

const TimelineModel &modelOf(const WindowFixture &f)
{
    return *static_cast<const TimelineModel *>(f.list()->model());
}

} // namespace

void WindowTimeTest::initTestCase()
{
    if (seedFiles().isEmpty())
        QSKIP("the folder shared/data/seeds is not beside the checkout");
}

void WindowTimeTest::theWheelOnTheStripAsksForFinerBars()
{
    WindowFixture f;
    f.importSeeds();
    auto *strip = f.part<TimeStrip>();
    QTRY_VERIFY(!strip->scale().isEmpty());
    const QPoint place = strip->scale().area().center();
    for (int i = 0; i < 3; ++i) {
        QWheelEvent turn(place, strip->mapToGlobal(place), {}, QPoint(0, 120), {}, {},
                         Qt::NoScrollPhase, false);
        QApplication::sendEvent(strip, &turn);
    }
    QTRY_COMPARE(strip->scale().unit(), PartialDate::Precision::Day);
    QCOMPARE(f.query(), ""); // looking closer is no filter
    QCOMPARE(f.list()->model()->rowCount(), 13);
}

void WindowTimeTest::theStripShowsWhereTheListIs()
{
    WindowFixture f;
    f.importSeeds();
    auto *strip = f.part<TimeStrip>();
    QTRY_VERIFY(strip->listPlace());
    const PartialDate newest =
        modelOf(f).index(0, 0).data(TimelineModel::DateRole).value<PartialDate>();
    QVERIFY(newest.isKnown());
    QCOMPARE(strip->listPlace()->last, newest.lastDay());
}

void WindowTimeTest::aHeadingOfTheListIsChosenAndLeftAgain()
{
    WindowFixture f;
    f.importSeeds();
    const PartialDate period = modelOf(f).headings().front().period;
    const QPoint heading(60, 8); // the one that stays at the top lies there
    QTest::mouseClick(f.list()->viewport(), Qt::LeftButton, {}, heading);
    QCOMPARE(f.query(), "date:" + period.toIso());
    QCOMPARE(number(f.list()->currentArticle()), 0); // no article was clicked
    QTRY_VERIFY(f.list()->model()->rowCount() < 13);
    QTest::mouseClick(f.list()->viewport(), Qt::LeftButton, {}, heading);
    QCOMPARE(f.query(), "");
}

void WindowTimeTest::everyOrderIsOneClickAway_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("query");
    QTest::addColumn<bool>("hasHeadings");
    QTest::newRow("oldest") << "Oldest"
                            << "cooperatives sort:oldest" << true;
    QTest::newRow("unread") << "Unread"
                            << "cooperatives sort:unread" << false;
    QTest::newRow("best") << "Best match"
                          << "cooperatives sort:relevance" << false;
    QTest::newRow("title") << "Title"
                           << "cooperatives sort:title" << false;
    QTest::newRow("added") << "Added"
                           << "cooperatives sort:added" << false;
    QTest::newRow("newest") << "Newest"
                            << "cooperatives" << true;
}

void WindowTimeTest::everyOrderIsOneClickAway()
{
    QFETCH(QString, button);
    QFETCH(QString, query);
    QFETCH(bool, hasHeadings);
    WindowFixture f;
    f.importSeeds();
    f.window->setQueryText(
        QStringLiteral("cooperatives sort:%1").arg(button == u"Title" ? "added" : "title"));
    QTRY_VERIFY(modelOf(f).headings().empty());
    QToolButton *order = orderButton(f, button);
    QVERIFY(order && order->isEnabled());
    QVERIFY(!order->isChecked());
    QTest::mouseClick(order, Qt::LeftButton);
    QCOMPARE(f.query(), query);
    QVERIFY(order->isChecked());
    QTRY_COMPARE(!modelOf(f).headings().empty(), hasHeadings);
}

void WindowTimeTest::onlyWordsCanBeMatchedBest()
{
    WindowFixture f;
    f.importSeeds();
    f.window->setQueryText(QStringLiteral("country:VE"));
    QVERIFY(!orderButton(f, QStringLiteral("Best match"))->isEnabled());
    f.window->setQueryText(QStringLiteral("country:VE communes"));
    QVERIFY(orderButton(f, QStringLiteral("Best match"))->isEnabled());
}

void WindowTimeTest::ctrlGLeadsToADate()
{
    WindowFixture f;
    f.importSeeds();
    QVERIFY(modelOf(f).headings().size() > 1);
    const TimelineHeading last = modelOf(f).headings().back();
    bool answered = false;
    whenShown<QInputDialog>([&](QInputDialog *dialog) {
        auto *field = dialog->findChild<QLineEdit *>();
        QTest::keyClicks(field, "yesteryear");
        QTest::keyClick(field, Qt::Key_Return);
        whenShown<QInputDialog>([&](QInputDialog *again) {
            auto *secondField = again->findChild<QLineEdit *>();
            secondField->selectAll();
            QTest::keyClicks(secondField, last.period.toIso());
            QTest::keyClick(secondField, Qt::Key_Return);
            answered = true;
        });
    });
    f.key(Qt::Key_G, Qt::ControlModifier);
    QTRY_VERIFY(answered);
    QTRY_COMPARE(f.list()->currentIndex().row(), int(last.row));
}

// A letter for each year from 2010 to 2016 and for those without a date: Full colour, Pale, Grey.
void WindowTimeTest::theColourOfABarIsWhatTheQueryFinds_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("bars");
    QTest::newRow("nothing") << "" << "FFFFFFFF";
    QTest::newRow("a year") << "date:2011" << "PFPPPPPP";
    QTest::newRow("two years") << "date:2010 OR date:2012" << "FPFPPPPP";
    QTest::newRow("two years in brackets") << "date:(2010 OR 2012)" << "FPFPPPPP";
    QTest::newRow("no date") << "date:none" << "PPPPPPPF";
    QTest::newRow("any date") << "date:any" << "FFFFFFFP";
    QTest::newRow("not a year") << "-date:2012" << "FFGFFFFF";
    QTest::newRow("a range without one of its years") << "date:>=2011 -date:2012" << "PFGFFFFP";
    QTest::newRow("out of sight") << "date:1999" << "PPPPPPPP";
    QTest::newRow("with another filter") << "tin date:2010" << "FGGGGGGP";
}

void WindowTimeTest::theColourOfABarIsWhatTheQueryFinds()
{
    QFETCH(const QString, query);
    QFETCH(const QString, bars);
    WindowFixture f;
    QFile file(f.folder.filePath(QStringLiteral("eight.jsonl")));
    QVERIFY(file.open(QFile::WriteOnly));
    file.write(R"({"title":"One tin","date":"2010"})"
               "\n"
               R"({"title":"Two","date":"2011"})"
               "\n"
               R"({"title":"Three","date":"2012"})"
               "\n"
               R"({"title":"Four","date":"2013"})"
               "\n"
               R"({"title":"Five","date":"2014"})"
               "\n"
               R"({"title":"Six","date":"2015"})"
               "\n"
               R"({"title":"Seven","date":"2016"})"
               "\n"
               R"({"title":"Eight tin"})"
               "\n");
    file.close();
    f.window->importFiles({file.fileName()});
    QTRY_COMPARE(f.status(), "8 articles");
    auto *strip = f.part<TimeStrip>();
    const auto letters = [strip] {
        const StripScale &scale = strip->scale();
        const QImage image = strip->grab().toImage();
        const QColor full = style::accent(strip->palette());
        const QColor base = strip->palette().color(QPalette::Base);
        const QColor pale = style::blended(full, base, 0.5);
        QString found;
        const auto look = [&](double x) {
            const QColor colour = image.pixelColor(int(x), scale.area().bottom());
            found += QLatin1Char(colour == full ? 'F' : colour.rgb() == pale.rgb() ? 'P' : 'G');
        };
        for (qsizetype bar = 0; bar < scale.bars().size(); ++bar)
            look(scale.leftOf(bar) + scale.placeWidth() / 2);
        look(strip->undatedArea().center().x());
        return found;
    };
    f.key(Qt::Key_Slash);
    f.type(query);
    QTRY_COMPARE(letters(), bars);
}

QTEST_MAIN(WindowTimeTest)
#include "tst_windowtime.moc"
