#include "facetpanel.h"
#include "facetview.h"
#include "queryparser.h"

#include <QLineEdit>
#include <QMenu>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>
#include <QTimer>
#include <QToolButton>

using namespace acervo;

namespace {

struct Fixture
{
    FacetPanel panel{{}};
    FacetView &view = *panel.findChild<FacetView *>();
    QLineEdit &field = *panel.findChild<QLineEdit *>();
    QSignalSpy counting{&panel, &FacetPanel::countingChanged};

    Fixture()
    {
        panel.resize(240, 700);
        panel.showCounts(counts());
        panel.show();
        panel.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&panel));
        view.setFocus();
    }
    QList<FacetCounts> counts() const
    {
        QList<FacetCounts> all;
        for (const Facet facet : panel.counting().facets) {
            FacetCounts one{.facet = facet, .values = {}};
            if (facet == Facet::Topic || facet == Facet::Tag)
                one.values = {{1, QStringLiteral("beta"), 6}, {2, QStringLiteral("alpha"), 9}};
            all.append(one);
        }
        return all;
    }
    QModelIndex section(Facet facet) const { return view.lines().sectionOf(facet); }
    QString firstOf(Facet facet) const
    {
        return view.model()->index(0, 0, section(facet)).data().toString();
    }
    QStringList headings() const
    {
        QStringList headings;
        for (int row = 0; row < view.model()->rowCount(); ++row)
            headings << view.model()->index(row, 0).data().toString();
        return headings;
    }
    // Opens the menu of a heading by its key, and chooses by name.
    void choose(Facet facet, const QString &text)
    {
        view.setCurrentIndex(section(facet));
        QTimer::singleShot(0, &panel, [text] {
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            QVERIFY(menu);
            for (QAction *action : menu->actions()) {
                if (action->text() == text) {
                    menu->setActiveAction(action);
                    QTest::keyClick(menu, Qt::Key_Return);
                    return;
                }
            }
            menu->close();
            QFAIL(qPrintable(text));
        });
        QContextMenuEvent byKey(QContextMenuEvent::Keyboard, QPoint(), QPoint());
        QCoreApplication::sendEvent(view.viewport(), &byKey);
    }
};

} // namespace

class TestFacetPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QSettings().clear(); }
    void authorsAreCountedWhereTheyAreSeen();
    void typingFindsAndEscapeTakesItBack();
    void enterLeadsIntoWhatWasFound();
    void aHeadingMovesByKeyAndIsRemembered();
    void aFacetIsHiddenAndComesBack();
    void sortingIsRemembered();
    void tagsStandByTheirLastUse();
    void allOfTheTickedIsAskedFor();
    void theQuerySaysHowItsValuesCombine();
    void countriesStandAloneOrBelowRegions();
    void brokenMemoryIsMended();
};

void TestFacetPanel::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("acervo-test"));
    QCoreApplication::setApplicationName(QStringLiteral("tst_facetpanel"));
    QLocale::setDefault(QLocale(QLocale::English));
}

void TestFacetPanel::authorsAreCountedWhereTheyAreSeen()
{
    Fixture f;
    QVERIFY(!f.panel.counting().facets.contains(Facet::Author));
    QVERIFY(f.section(Facet::Author).isValid()); // to be opened
    f.view.setCurrentIndex(f.section(Facet::Author));
    QTest::keyClick(&f.view, Qt::Key_Space);
    QCOMPARE(f.counting.size(), 1);
    QVERIFY(f.panel.counting().facets.contains(Facet::Author));
    QTest::keyClick(&f.view, Qt::Key_Space);
    QTest::keyClicks(&f.field, QStringLiteral("per"));
    QVERIFY(f.panel.counting().facets.contains(Facet::Author));
    QCOMPARE(f.panel.counting().authorPart, QStringLiteral("per"));
}

void TestFacetPanel::typingFindsAndEscapeTakesItBack()
{
    Fixture f;
    QTest::keyClicks(&f.field, QStringLiteral("LPH"));
    QCOMPARE(f.firstOf(Facet::Topic), QStringLiteral("alpha"));
    QCOMPARE(f.view.model()->rowCount(f.section(Facet::Topic)), 1);
    QTest::keyClick(&f.view, Qt::Key_Escape);
    QCOMPARE(f.field.text(), QString());
    QCOMPARE(f.view.model()->rowCount(f.section(Facet::Topic)), 2);
}

void TestFacetPanel::enterLeadsIntoWhatWasFound()
{
    Fixture f;
    QSignalSpy toggled(&f.panel, &FacetPanel::toggled);
    f.panel.find();
    QTRY_VERIFY(f.field.hasFocus());
    QTest::keyClicks(&f.field, QStringLiteral("bet"));
    QTest::keyClick(&f.field, Qt::Key_Return);
    QTRY_VERIFY(f.view.hasFocus());
    QTest::keyClick(&f.view, Qt::Key_Space);
    QCOMPARE(toggled.size(), 1);
    QCOMPARE(toggled.first().at(1).toString(), QStringLiteral("beta"));
}

void TestFacetPanel::aHeadingMovesByKeyAndIsRemembered()
{
    {
        Fixture f;
        QCOMPARE(f.headings().first(2).join(u' '), QStringLiteral("Topics Tags"));
        f.view.setCurrentIndex(f.section(Facet::Tag));
        QTest::keyClick(&f.view, Qt::Key_Up, Qt::ControlModifier);
        QCOMPARE(f.headings().first(2).join(u' '), QStringLiteral("Tags Topics"));
        QCOMPARE(f.view.currentIndex(), f.section(Facet::Tag));
    }
    Fixture again;
    QCOMPARE(again.headings().first(2).join(u' '), QStringLiteral("Tags Topics"));
    QTest::keyClick(&again.view, Qt::Key_Home);
    QTest::keyClick(&again.view, Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(again.headings().first(2).join(u' '), QStringLiteral("Topics Tags"));
}

void TestFacetPanel::aFacetIsHiddenAndComesBack()
{
    {
        Fixture f;
        f.choose(Facet::Topic, QStringLiteral("Hide “Topics”"));
        QVERIFY(!f.section(Facet::Topic).isValid());
    }
    Fixture again;
    QVERIFY(!again.section(Facet::Topic).isValid());
    auto *button = again.panel.findChild<QToolButton *>();
    QTimer::singleShot(0, &again.panel, [button] {
        for (QAction *action : button->menu()->actions()) {
            if (action->text() == QStringLiteral("Topics"))
                button->menu()->setActiveAction(action);
        }
        QTest::keyClick(button->menu(), Qt::Key_Return);
    });
    QTest::mouseClick(button, Qt::LeftButton);
    again.panel.showCounts(again.counts());
    QVERIFY(again.section(Facet::Topic).isValid());
}

void TestFacetPanel::sortingIsRemembered()
{
    {
        Fixture f;
        QCOMPARE(f.firstOf(Facet::Topic), QStringLiteral("alpha"));
        f.choose(Facet::Tag, QStringLiteral("By name"));
        f.view.setCurrentIndex(f.section(Facet::Topic));
        QTest::keyClicks(&f.view, QStringLiteral("#"));
        f.panel.showCounts(
            {{.facet = Facet::Topic,
              .values = {{1, QStringLiteral("beta"), 6}, {2, QStringLiteral("alpha"), 2}}}});
        QCOMPARE(f.firstOf(Facet::Topic), QStringLiteral("alpha"));
    }
    Fixture again;
    again.panel.showCounts(
        {{.facet = Facet::Topic,
          .values = {{1, QStringLiteral("beta"), 6}, {2, QStringLiteral("alpha"), 2}}}});
    QCOMPARE(again.firstOf(Facet::Topic), QStringLiteral("alpha"));
}

void TestFacetPanel::tagsStandByTheirLastUse()
{
    const auto usedAt = [](qint64 seconds) { return QDateTime::fromSecsSinceEpoch(seconds); };
    const QList<Tag> tags{{.id = 1, .lastUsed = usedAt(2000)}, {.id = 2, .lastUsed = usedAt(1000)}};
    {
        Fixture f;
        f.panel.showTags(tags);
        QCOMPARE(f.firstOf(Facet::Tag), QStringLiteral("alpha")); // it has more articles
        f.choose(Facet::Tag, QStringLiteral("Last used first"));
        QCOMPARE(f.firstOf(Facet::Tag), QStringLiteral("beta"));
        QCOMPARE(f.firstOf(Facet::Topic), QStringLiteral("alpha"));
        f.panel.showTags(
            {{.id = 1, .lastUsed = usedAt(2000)}, {.id = 2, .lastUsed = usedAt(3000)}});
        QCOMPARE(f.firstOf(Facet::Tag), QStringLiteral("alpha"));
    }
    Fixture f;
    f.panel.showTags(tags);
    QCOMPARE(f.firstOf(Facet::Tag), QStringLiteral("beta"));
    f.choose(Facet::Tag, QStringLiteral("Most articles first"));
    QCOMPARE(f.firstOf(Facet::Tag), QStringLiteral("alpha"));
}

void TestFacetPanel::allOfTheTickedIsAskedFor()
{
    Fixture f;
    QSignalSpy changed(&f.panel, &FacetPanel::modeChanged);
    f.choose(Facet::Topic, QStringLiteral("All of the ticked"));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(f.panel.modeOf(Facet::Topic), FacetMode::And);
    QCOMPARE(f.panel.counting().allOf, QList<Facet>{Facet::Topic});
    QVERIFY(f.section(Facet::Topic).data(FacetModel::AllOfRole).toBool());
    f.view.setCurrentIndex(f.section(Facet::Topic));
    QTest::keyClicks(&f.view, QStringLiteral("|"));
    QCOMPARE(f.panel.modeOf(Facet::Topic), FacetMode::Or);
    QVERIFY(!f.section(Facet::Topic).data(FacetModel::AllOfRole).toBool());
}

void TestFacetPanel::theQuerySaysHowItsValuesCombine()
{
    Fixture f;
    f.panel.showQuery(parseQuery(QStringLiteral("topic:alpha topic:beta")).query);
    QCOMPARE(f.panel.modeOf(Facet::Topic), FacetMode::And);
    f.panel.showQuery(parseQuery(QStringLiteral("topic:(alpha OR beta)")).query);
    QCOMPARE(f.panel.modeOf(Facet::Topic), FacetMode::Or);
}

void TestFacetPanel::countriesStandAloneOrBelowRegions()
{
    Fixture f;
    const QList<FacetCounts> counts{
        {.facet = Facet::Country, .values = {{packedCode(u"VE"), QStringLiteral("VE"), 6}}},
        {.facet = Facet::Region,
         .values = {{5, QStringLiteral("005"), 6},
                    {19, QStringLiteral("019"), 6},
                    {419, QStringLiteral("419"), 6}}}};
    f.panel.showCounts(counts);
    QCOMPARE(f.firstOf(Facet::Country), QStringLiteral("005"));
    QVERIFY(!f.section(Facet::Region).isValid());
    f.choose(Facet::Country, QStringLiteral("Countries below their regions"));
    QCOMPARE(f.firstOf(Facet::Country), QStringLiteral("VE"));
    QCOMPARE(f.firstOf(Facet::Region), QStringLiteral("005"));
}

void TestFacetPanel::brokenMemoryIsMended()
{
    QSettings settings;
    settings.setValue("facets/order", QStringList{QStringLiteral("tag"), QStringLiteral("no"),
                                                  QStringLiteral("tag")});
    Fixture f;
    QCOMPARE(f.headings().first(2).join(u' '), QStringLiteral("Tags Topics"));
    QCOMPARE(FacetPreferences::kept().order.size(), FacetPreferences::atFirst().order.size());
}

QTEST_MAIN(TestFacetPanel)
#include "tst_facetpanel.moc"
