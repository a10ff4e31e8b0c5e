#include "windowhands.h"

#include "articletext.h"
#include "detailpane.h"
#include "emptystate.h"
#include "messagebar.h"
#include "queryfield.h"
#include "timelinemodel.h"
#include "timestrip.h"

#include <QPushButton>
#include <QSignalSpy>

using namespace acervo;

namespace {

// Clicks on a value of the side bar as it is shown.
void clickValue(const FacetView &panel, const QString &label, Qt::KeyboardModifiers modifiers = {})
{
    const QAbstractItemModel &model = *panel.model();
    for (int section = 0; section < model.rowCount(); ++section) {
        const QModelIndex parent = model.index(section, 0);
        for (int row = 0; row < model.rowCount(parent); ++row) {
            const QModelIndex index = model.index(row, 0, parent);
            if (index.data().toString() == label) {
                QTest::mouseClick(panel.viewport(), Qt::LeftButton, modifiers,
                                  panel.visualRect(index).center());
                return;
            }
        }
    }
    QFAIL(qPrintable(QStringLiteral("no value ") + label));
}

} // namespace

class MainWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theListHasTheKeysAsSoonAsThereIsOne();
    void typingSearchesAtOnce();
    void slashAndCtrlLFocusTheQuery();
    void aSlashInTheFieldIsAnOrdinaryCharacter();
    void aClickedCountryEditsTheText();
    void aRegionAndACountryFilterTogether();
    void allOfTheTickedHoldsForTheNextClick();
    void theFilterKeyLeadsToTheFindBox();
    void backAndForwardWalkTheQueries();
    void escapeTakesTheLastFilterAway();
    void noMatchOffersToClear();
    void aDragOnTheStripIsADateRange();
    void keysWalkTheListAndThePaneFollows();
    void lettersInTheFieldAreText();
    void sortingIsPartOfTheQuery();
    void menuWishesForAnotherLibraryAndForQuit();
    void everyPartHasAnAccessibleName();

private:
    std::unique_ptr<WindowFixture> m_fixture;

    WindowFixture &fresh()
    {
        m_fixture = std::make_unique<WindowFixture>();
        m_fixture->importSeeds();
        return *m_fixture;
    }
};

void MainWindowTest::initTestCase()
{
    if (seedFiles().isEmpty())
        QSKIP("the folder shared/data/seeds is not beside the checkout");
}

void MainWindowTest::typingSearchesAtOnce()
{
    WindowFixture &f = fresh();
    f.key(Qt::Key_Slash);
    f.type(QStringLiteral("country:VE"));
    QTRY_COMPARE(f.status(), "13 articles  ·  6 shown");
    QCOMPARE(f.list()->model()->rowCount(), 6);
}

void MainWindowTest::slashAndCtrlLFocusTheQuery()
{
    WindowFixture &f = fresh();
    f.list()->setFocus();
    f.key(Qt::Key_Slash);
    QVERIFY(f.part<QueryBar>()->hasQueryFocus());
    f.key(Qt::Key_Escape);
    QVERIFY(f.list()->hasFocus());
    f.key(Qt::Key_L, Qt::ControlModifier);
    QVERIFY(f.part<QueryBar>()->hasQueryFocus());
}

void MainWindowTest::aSlashInTheFieldIsAnOrdinaryCharacter()
{
    WindowFixture &f = fresh();
    f.part<QueryBar>()->focusQuery();
    f.type(QStringLiteral("a/b"));
    QCOMPARE(f.query(), "a/b");
}

void MainWindowTest::aClickedCountryEditsTheText()
{
    WindowFixture &f = fresh();
    const auto *panel = f.part<FacetView>();
    clickValue(*panel, QStringLiteral("Venezuela"));
    QCOMPARE(f.query(), "country:VE");
    QTRY_COMPARE(f.status(), "13 articles  ·  6 shown");
    clickValue(*panel, QStringLiteral("Cuba"));
    QTRY_COMPARE(f.status(), "13 articles  ·  8 shown");
    clickValue(*panel, QStringLiteral("Cuba"), Qt::ControlModifier);
    QVERIFY(f.query().contains(u"-country:CU"));
}

void MainWindowTest::aRegionAndACountryFilterTogether()
{
    WindowFixture &f = fresh();
    f.window->setQueryText(QStringLiteral("region:\"South America\""));
    QTRY_VERIFY(f.status().endsWith(u"shown"));
    clickValue(*f.part<FacetView>(), QStringLiteral("Venezuela"));
    QCOMPARE(f.query(), "region:005 country:VE");
    QTRY_COMPARE(f.status(), "13 articles  ·  6 shown");
    clickValue(*f.part<FacetView>(), QStringLiteral("South America"));
    QCOMPARE(f.query(), "country:VE");
}

void MainWindowTest::allOfTheTickedHoldsForTheNextClick()
{
    WindowFixture &f = fresh();
    auto *view = f.part<FacetView>();
    clickValue(*view, QStringLiteral("Venezuela"));
    view->setFocus();
    QTest::keyClicks(view, QStringLiteral("&"));
    clickValue(*view, QStringLiteral("Cuba"));
    QCOMPARE(f.query(), "country:VE country:CU");
    QTest::keyClicks(view, QStringLiteral("|"));
    QCOMPARE(f.query(), "country:(VE OR CU)");
    QTRY_COMPARE(f.status(), "13 articles  ·  8 shown");
}

void MainWindowTest::theFilterKeyLeadsToTheFindBox()
{
    WindowFixture &f = fresh();
    f.key(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    f.type(QStringLiteral("venez"));
    auto *view = f.part<FacetView>();
    QTRY_VERIFY(facetValue(*view, QStringLiteral("Venezuela")).isValid());
    QVERIFY(!facetValue(*view, QStringLiteral("Cuba")).isValid());
    f.key(Qt::Key_Return);
    f.key(Qt::Key_Down); // from its region to the country
    QTRY_VERIFY(view->hasFocus());
    f.key(Qt::Key_Escape);
    QTRY_VERIFY(facetValue(*view, QStringLiteral("Cuba")).isValid());
}

void MainWindowTest::backAndForwardWalkTheQueries()
{
    WindowFixture &f = fresh();
    clickValue(*f.part<FacetView>(), QStringLiteral("Venezuela"));
    QTRY_COMPARE(f.status(), "13 articles  ·  6 shown");
    f.list()->setFocus();
    f.key(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(f.query(), "");
    QTRY_COMPARE(f.status(), "13 articles");
    f.key(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(f.query(), "country:VE");
    QTRY_COMPARE(f.status(), "13 articles  ·  6 shown");
}

void MainWindowTest::escapeTakesTheLastFilterAway()
{
    WindowFixture &f = fresh();
    QTRY_VERIFY(f.part<MessageBar>()->isVisible());
    f.window->setQueryText(QStringLiteral("country:VE date:2023"));
    f.list()->setFocus();
    f.key(Qt::Key_Escape); // the report of the import
    f.key(Qt::Key_Escape);
    QCOMPARE(f.query(), "country:VE");
    f.key(Qt::Key_Escape);
    QCOMPARE(f.query(), "");
    f.key(Qt::Key_Escape);
    QTRY_COMPARE(f.status(), "13 articles");
}

void MainWindowTest::noMatchOffersToClear()
{
    WindowFixture &f = fresh();
    f.window->setQueryText(QStringLiteral("country:JP "));
    QTRY_COMPARE(f.status(), "13 articles  ·  0 shown");
    QPushButton *clear = nullptr;
    for (QPushButton *button : f.window->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == u"Clear the query")
            clear = button;
    }
    QVERIFY(clear);
    QTest::mouseClick(clear, Qt::LeftButton);
    QCOMPARE(f.query(), "");
    QTRY_COMPARE(f.status(), "13 articles");
    QTRY_VERIFY(f.list()->isVisible());
}

void MainWindowTest::aDragOnTheStripIsADateRange()
{
    WindowFixture &f = fresh();
    auto *strip = f.part<TimeStrip>();
    QTRY_VERIFY(!strip->scale().isEmpty());
    const qsizetype bars = strip->scale().bars().size();
    QVERIFY(bars >= 3);
    const auto at = [&](qsizetype bar) {
        return QPoint(int(strip->scale().leftOf(bar) + strip->scale().placeWidth() / 2), 30);
    };
    QTest::mousePress(strip, Qt::LeftButton, {}, at(bars - 2));
    QTest::mouseMove(strip, at(bars - 1));
    QVERIFY(f.query().startsWith(u"date:")); // live
    QTest::mouseRelease(strip, Qt::LeftButton, {}, at(bars - 1));
    QVERIFY(f.query().startsWith(u"date:"));
    QTRY_VERIFY(f.status().contains(u"shown"));
    QTest::mouseDClick(strip, Qt::LeftButton, {}, at(0));
    QTRY_COMPARE(f.query(), "");
}

void MainWindowTest::keysWalkTheListAndThePaneFollows()
{
    WindowFixture &f = fresh();
    f.list()->setFocus();
    f.key(Qt::Key_J);
    const auto *model = static_cast<TimelineModel *>(f.list()->model());
    const auto *pane = f.part<DetailPane>();
    QTRY_COMPARE(pane->article(), model->articleAt(0));
    f.key(Qt::Key_J);
    QTRY_COMPARE(pane->article(), model->articleAt(1));
    f.key(Qt::Key_K);
    QTRY_COMPARE(pane->article(), model->articleAt(0));
    f.key(Qt::Key_Return);
    QVERIFY(f.part<ArticleText>()->hasFocus());
    f.key(Qt::Key_J); // acts in the article, too
    QTRY_COMPARE(pane->article(), model->articleAt(1));
}

void MainWindowTest::lettersInTheFieldAreText()
{
    WindowFixture &f = fresh();
    f.part<QueryBar>()->focusQuery();
    f.type(QStringLiteral("jko"));
    QCOMPARE(f.query(), "jko");
    QCOMPARE(number(f.list()->currentArticle()), 0);
}

void MainWindowTest::sortingIsPartOfTheQuery()
{
    WindowFixture &f = fresh();
    const auto *model = static_cast<TimelineModel *>(f.list()->model());
    const ArticleId newest = model->articleAt(0);
    f.window->setQueryText(QStringLiteral("sort:oldest"));
    QTRY_COMPARE(model->articleAt(12), newest);
}

void MainWindowTest::menuWishesForAnotherLibraryAndForQuit()
{
    WindowFixture &f = fresh();
    QSignalSpy quit(f.window.get(), &MainWindow::quitWanted);
    f.key(Qt::Key_Q, Qt::ControlModifier);
    QCOMPARE(quit.size(), 1);
}

void MainWindowTest::everyPartHasAnAccessibleName()
{
    WindowFixture &f = fresh();
    for (const QWidget *part :
         {static_cast<QWidget *>(f.list()), static_cast<QWidget *>(f.part<FacetView>()),
          static_cast<QWidget *>(f.part<TimeStrip>()), static_cast<QWidget *>(f.part<DetailPane>()),
          static_cast<QWidget *>(f.part<QueryField>()),
          static_cast<QWidget *>(f.part<ArticleText>())})
        QVERIFY2(!part->accessibleName().isEmpty(), part->metaObject()->className());
}

// In an empty library the list is hidden, and must not lose the keys to what stands beside it.
void MainWindowTest::theListHasTheKeysAsSoonAsThereIsOne()
{
    WindowFixture f;
    f.importSeeds();
    QVERIFY(f.list()->hasFocus());
    f.key(Qt::Key_Slash);
    f.type("nothingiscalledso");
    QTRY_COMPARE(f.status(), "13 articles  ·  0 shown");
    f.key(Qt::Key_Return);
    f.key(Qt::Key_Space); // “Clear the query” stands where the list was
    QTRY_COMPARE(f.status(), "13 articles");
    QTRY_VERIFY(f.list()->hasFocus());
}

QTEST_MAIN(MainWindowTest)
#include "tst_mainwindow.moc"
