#include "facetview.h"
#include "palettes.h"

#include <QAccessible>
#include <QApplication>
#include <QDir>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPaintEvent>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

using namespace acervo;

namespace {

QString placeName(const QString &code)
{
    static const QHash<QString, QString> names{
        {QStringLiteral("VE"), QStringLiteral("Venezuela")},
        {QStringLiteral("CU"), QStringLiteral("Cuba")},
        {QStringLiteral("AR"), QStringLiteral("Argentina")},
        {QStringLiteral("HT"), QStringLiteral("Haiti")},
        {QStringLiteral("GS"), QStringLiteral("South Georgia and the South Sandwich Islands")}};
    return names.value(code);
}

FacetCounts countries()
{
    return {.facet = Facet::Country,
            .values = {{1, QStringLiteral("VE"), 6, ValueState::Ticked},
                       {2, QStringLiteral("CU"), 2, ValueState::Off},
                       {3, QStringLiteral("AR"), 1, ValueState::Excluded},
                       {4, QStringLiteral("GS"), 1, ValueState::Off},
                       {5, QStringLiteral("HT"), 0, ValueState::Ticked}},
            .none = 3};
}

FacetCounts topics(int count)
{
    FacetCounts counts{.facet = Facet::Topic, .values = {}};
    for (int i = 1; i <= count; ++i)
        counts.values.append({FacetValue(i), QStringLiteral("topic %1").arg(i), 120'000 / i});
    return counts;
}

struct Fixture
{
    FacetView view{placeName};
    QSignalSpy toggled{&view, &FacetView::toggled};
    QSignalSpy excluded{&view, &FacetView::excluded};
    QSignalSpy only{&view, &FacetView::only};
    QSignalSpy noneToggled{&view, &FacetView::noneToggled};

    Fixture()
    {
        view.lines().setFacets({Facet::Country, Facet::Topic, Facet::Tag, Facet::State,
                                Facet::Language, Facet::Author});
        view.resize(240, 700);
        count({countries(), topics(34)});
    }
    // The facets that are not named have nothing.
    void count(const QList<FacetCounts> &counts)
    {
        QList<FacetCounts> all = counts;
        for (const Facet facet : {Facet::Country, Facet::Topic, Facet::Tag, Facet::State,
                                  Facet::Language, Facet::Author}) {
            if (std::ranges::find(counts, facet, &FacetCounts::facet) == counts.end())
                all.append({.facet = facet, .values = {}});
        }
        view.showCounts(all);
    }
    void show()
    {
        view.show();
        view.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&view));
        view.setFocus();
    }
    QModelIndex section(int row) const { return view.model()->index(row, 0); }
    QModelIndex line(int sectionRow, int row) const
    {
        return view.model()->index(row, 0, section(sectionRow));
    }
    int lines(int sectionRow) const { return view.model()->rowCount(section(sectionRow)); }
    void click(const QModelIndex &index, Qt::KeyboardModifiers modifiers = {})
    {
        view.scrollTo(index);
        QTest::mouseClick(view.viewport(), Qt::LeftButton, modifiers,
                          view.visualRect(index).center());
    }
    // "toggled 0:CU": the one wish that was heard, or all of them.
    QString wishes() const
    {
        QStringList heard;
        const auto take = [&heard](const char *name, const QSignalSpy &spy) {
            for (const QList<QVariant> &wish : spy) {
                heard << QStringLiteral("%1 %2:%3")
                             .arg(QLatin1String(name))
                             .arg(int(wish.at(0).value<Facet>()))
                             .arg(wish.value(1).toString());
            }
        };
        take("toggled", toggled);
        take("excluded", excluded);
        take("only", only);
        take("none", noneToggled);
        return heard.join(QLatin1String(", "));
    }
};

} // namespace

class TestFacetView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aClickIsAWish_data();
    void aClickIsAWish();
    void aKeyIsAWish_data();
    void aKeyIsAWish();
    void aPressThatEndsElsewhereIsNoClick();
    void aClickPaintsNoMoreThanItsLines();
    void aDoubleClickIsTwoClicks();
    void aHeadingFoldsByClickAndKey();
    void aFoldedSectionStaysFoldedWhenItComesBack();
    void showAllOpensTheList();
    void newCountsMoveNothing();
    void tabLeadsToTheFirstLine();
    void aWishMayChangeTheCountsAtOnce();
    void aScreenReaderHearsTheSentence();
    void aValueOpensByItsChevronAndByKey();
    void keysOfTheFacet_data();
    void keysOfTheFacet();
    void aHeadingIsDraggedToItsPlace();
    void escapeEndsADrag();
    void aHeadingsMenuIsAskedForByClickAndKey();
    void firstLettersOfAnyWordFindAValue();
    void whatIsLookedAtStaysInItsPlace();
    void whatIsFoundIsOpen();
    void theLineOfMoreLeadsToTheFindBox();
    void aRegionSaysWhyACountryHasMore();
    void anEmptyBarSaysWhatBelongsThere();
    void fitsIntoANarrowBar();
    void looksRight_data();
    void looksRight();
};

void TestFacetView::aClickIsAWish_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::addColumn<QString>("wish");
    using M = Qt::KeyboardModifiers;
    QTest::newRow("toggles") << 1 << M() << "toggled 0:CU";
    QTest::newRow("toggles a ticked one") << 0 << M() << "toggled 0:VE";
    QTest::newRow("Ctrl excludes") << 1 << M(Qt::ControlModifier) << "excluded 0:CU";
    QTest::newRow("Shift: only this") << 1 << M(Qt::ShiftModifier) << "only 0:CU";
    QTest::newRow("without a country") << 5 << M() << "none 0:";
}

void TestFacetView::aClickIsAWish()
{
    QFETCH(int, row);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    Fixture f;
    f.show();
    f.click(f.line(0, row), modifiers);
    QTEST(f.wishes(), "wish");
}

void TestFacetView::aKeyIsAWish_data()
{
    QTest::addColumn<QList<Qt::Key>>("keys");
    QTest::addColumn<QString>("wish");
    using K = QList<Qt::Key>;
    QTest::newRow("Space toggles") << K{Qt::Key_Down, Qt::Key_Space} << "toggled 0:VE";
    QTest::newRow("minus excludes")
        << K{Qt::Key_Down, Qt::Key_Down, Qt::Key_Minus} << "excluded 0:CU";
    QTest::newRow("Enter: only this") << K{Qt::Key_Down, Qt::Key_Return} << "only 0:VE";
    QTest::newRow("keypad") << K{Qt::Key_Down, Qt::Key_Enter} << "only 0:VE";
    QTest::newRow("back up") << K{Qt::Key_Down, Qt::Key_Down, Qt::Key_Up, Qt::Key_Space}
                             << "toggled 0:VE";
    QTest::newRow("minus on a heading folds it, and the next line is the next heading's")
        << K{Qt::Key_Minus, Qt::Key_Down, Qt::Key_Down, Qt::Key_Space} << "toggled 2:topic 1";
    QTest::newRow("without a country") << K{Qt::Key_Down, Qt::Key_Down, Qt::Key_Down, Qt::Key_Down,
                                            Qt::Key_Down, Qt::Key_Down, Qt::Key_Space}
                                       << "none 0:";
}

void TestFacetView::aKeyIsAWish()
{
    QFETCH(QList<Qt::Key>, keys);
    Fixture f;
    f.show();
    for (const Qt::Key key : keys)
        QTest::keyClick(&f.view, key);
    QTEST(f.wishes(), "wish");
}

void TestFacetView::aPressThatEndsElsewhereIsNoClick()
{
    Fixture f;
    f.show();
    QWidget *viewport = f.view.viewport();
    QTest::mousePress(viewport, Qt::LeftButton, {}, f.view.visualRect(f.line(0, 0)).center());
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, f.view.visualRect(f.line(0, 1)).center());
    QTest::mouseClick(viewport, Qt::RightButton, {}, f.view.visualRect(f.line(0, 0)).center());
    QCOMPARE(f.wishes(), QString());
}

namespace {

class PaintedPlaces : public QObject
{
public:
    QRegion region;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            region += static_cast<QPaintEvent *>(event)->region();
        return false;
    }
};

} // namespace

void TestFacetView::aClickPaintsNoMoreThanItsLines()
{
    Fixture f;
    f.show();
    f.click(f.line(0, 1));
    QCoreApplication::processEvents();
    PaintedPlaces painted;
    f.view.viewport()->installEventFilter(&painted);
    f.click(f.line(0, 2));
    QCoreApplication::processEvents();
    QVERIFY(!painted.region.isEmpty());
    QVERIFY(!painted.region.intersects(f.view.visualRect(f.line(1, 3))));
}

void TestFacetView::aDoubleClickIsTwoClicks()
{
    Fixture f;
    f.show();
    const QPoint place = f.view.visualRect(f.line(0, 1)).center();
    QTest::mouseClick(f.view.viewport(), Qt::LeftButton, {}, place);
    QMouseEvent second(QEvent::MouseButtonDblClick, place,
                       f.view.viewport()->mapToGlobal(QPointF(place)), Qt::LeftButton,
                       Qt::LeftButton, {});
    QCoreApplication::sendEvent(f.view.viewport(), &second);
    QTest::mouseRelease(f.view.viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(f.toggled.size(), 2);
    QVERIFY(f.view.isExpanded(f.section(0)));
}

void TestFacetView::aHeadingFoldsByClickAndKey()
{
    Fixture f;
    f.show();
    QSignalSpy folded(&f.view, &FacetView::foldedChanged);
    QVERIFY(f.view.isExpanded(f.section(0)));
    f.click(f.section(0));
    QVERIFY(!f.view.isExpanded(f.section(0)));
    QVERIFY(f.view.isFolded(Facet::Country));
    QTest::keyClick(&f.view, Qt::Key_Space);
    QVERIFY(f.view.isExpanded(f.section(0)));
    QTest::keyClick(&f.view, Qt::Key_Left);
    QVERIFY(!f.view.isExpanded(f.section(0)));
    QCOMPARE(folded.size(), 3);
    QCOMPARE(f.wishes(), QString());
}

void TestFacetView::aFoldedSectionStaysFoldedWhenItComesBack()
{
    Fixture f;
    f.show();
    f.view.setFolded(Facet::Topic, true);
    f.count({countries()});
    QCOMPARE(f.view.model()->rowCount(), 1);
    f.count({countries(), topics(3)});
    QVERIFY(!f.view.isExpanded(f.section(1)));
    f.view.setFolded(Facet::Tag, true); // before it was ever seen
    f.count(
        {countries(), topics(3), {.facet = Facet::Tag, .values = {{1, QStringLiteral("t"), 1}}}});
    QVERIFY(!f.view.isExpanded(f.section(2)));
}

void TestFacetView::showAllOpensTheList()
{
    Fixture f;
    f.show();
    QCOMPARE(f.lines(1), 9);
    QCOMPARE(f.line(1, 8).data().toString(), QStringLiteral("Show all 34"));
    f.click(f.line(1, 8));
    QCOMPARE(f.lines(1), 35);
    f.click(f.line(1, 34));
    QCOMPARE(f.lines(1), 9);
    QCOMPARE(f.wishes(), QString());
}

void TestFacetView::newCountsMoveNothing()
{
    Fixture f;
    f.show();
    f.view.resize(240, 200);
    f.view.setCurrentIndex(f.line(1, 3));
    const QRect place = f.view.visualRect(f.line(1, 3));
    FacetCounts fewer = topics(30);
    for (FacetValueCount &value : fewer.values)
        value.count /= 2;
    f.count({countries(), fewer});
    QCOMPARE(f.view.currentIndex(), f.line(1, 3));
    QCOMPARE(f.view.visualRect(f.line(1, 3)), place);
    QVERIFY(f.view.verticalScrollBar()->value() > 0);
}

void TestFacetView::tabLeadsToTheFirstLine()
{
    Fixture f;
    f.show();
    QCOMPARE(f.view.currentIndex(), f.section(0));
}

void TestFacetView::aWishMayChangeTheCountsAtOnce()
{
    Fixture f;
    f.show();
    connect(&f.view, &FacetView::toggled, &f.view, [&f] { f.count({topics(3)}); });
    f.click(f.line(0, 1));
    QCOMPARE(f.wishes(), QStringLiteral("toggled 0:CU"));
    // Held under the pointer, until it goes.
    QCOMPARE(f.line(0, 1).data(FacetModel::CountRole).toInt(), 0);
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(f.view.viewport(), &leave);
    QCOMPARE(f.view.model()->rowCount(), 1);
    QTest::keyClick(&f.view, Qt::Key_Space); // on the next heading: it folds
    QCOMPARE(f.toggled.size(), 1);
}

void TestFacetView::aScreenReaderHearsTheSentence()
{
    QLocale::setDefault(QLocale(QLocale::English));
    Fixture f;
    f.show();
    QAccessibleInterface *tree = QAccessible::queryAccessibleInterface(&f.view);
    QVERIFY(tree);
    QCOMPARE(tree->role(), QAccessible::Tree);
    QCOMPARE(tree->text(QAccessible::Name), QStringLiteral("Filters"));
    QVERIFY(tree->tableInterface());
    QAccessibleInterface *heading = tree->tableInterface()->cellAt(0, 0);
    QCOMPARE(heading->text(QAccessible::Name), QStringLiteral("Countries, 3 in use"));
    QAccessibleInterface *line = tree->tableInterface()->cellAt(1, 0);
    QCOMPARE(line->text(QAccessible::Name), QStringLiteral("Venezuela, 6 articles, ticked"));
    QVERIFY(line->state().checked);
}

namespace {

// Topic 1 with 2 and 3 below it, and 4.
FacetCounts topicTree()
{
    return {.facet = Facet::Topic,
            .values = {{1, QStringLiteral("Finance"), 9, ValueState::Off},
                       {2, QStringLiteral("Credit unions"), 5, ValueState::Off, 1},
                       {4, QStringLiteral("Land"), 4, ValueState::Off},
                       {3, QStringLiteral("Épargne"), 3, ValueState::Off, 1}}};
}

} // namespace

void TestFacetView::aValueOpensByItsChevronAndByKey()
{
    Fixture f;
    f.count({topicTree()});
    f.show();
    QCOMPARE(f.lines(0), 2);
    const QRect line = f.view.visualRect(f.line(0, 0));
    QTest::mouseClick(f.view.viewport(), Qt::LeftButton, {}, QPoint(5, line.center().y()));
    QCOMPARE(f.lines(0), 4);
    QCOMPARE(f.line(0, 1).data().toString(), QStringLiteral("Credit unions"));
    QCOMPARE(f.wishes(), QString()); // a chevron ticks nothing
    f.view.setCurrentIndex(f.line(0, 2));
    QTest::keyClick(&f.view, Qt::Key_Left);
    QCOMPARE(f.view.currentIndex(), f.line(0, 0)); // what it lies below
    QTest::keyClick(&f.view, Qt::Key_Left);
    QCOMPARE(f.lines(0), 2);
    QTest::keyClick(&f.view, Qt::Key_Right);
    QCOMPARE(f.lines(0), 4);
    QTest::keyClick(&f.view, Qt::Key_Left);
    QTest::keyClick(&f.view, Qt::Key_Left);
    QCOMPARE(f.view.currentIndex(), f.section(0));
}

void TestFacetView::keysOfTheFacet_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("wish");
    QTest::newRow("sort") << "#" << "sort 2";
    QTest::newRow("all of") << "&" << "all 2";
    QTest::newRow("any of") << "|" << "any 2";
}

void TestFacetView::keysOfTheFacet()
{
    QFETCH(QString, key);
    Fixture f;
    f.show();
    QString wish;
    connect(&f.view, &FacetView::sortWanted, &f.view,
            [&](Facet facet) { wish = QStringLiteral("sort %1").arg(int(facet)); });
    connect(&f.view, &FacetView::modeWanted, &f.view, [&](Facet facet, FacetMode mode) {
        wish = QStringLiteral("%1 %2").arg(mode == FacetMode::And ? QStringLiteral("all")
                                                                  : QStringLiteral("any"),
                                           QString::number(int(facet)));
    });
    f.view.setCurrentIndex(f.line(1, 1));
    QTest::keyClicks(&f.view, key);
    QTEST(wish, "wish");
}

void TestFacetView::aHeadingIsDraggedToItsPlace()
{
    Fixture f;
    f.show();
    QSignalSpy moved(&f.view, &FacetView::moveWanted);
    const QPoint from = f.view.visualRect(f.section(0)).center();
    const QPoint to = f.view.visualRect(f.line(1, 8)).bottomLeft() + QPoint(20, 10);
    QTest::mousePress(f.view.viewport(), Qt::LeftButton, {}, from);
    QTest::mouseMove(f.view.viewport(), from + QPoint(0, 3));
    const auto drag = [&](const QPoint &place) {
        QMouseEvent move(QEvent::MouseMove, place, f.view.viewport()->mapToGlobal(QPointF(place)),
                         Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(f.view.viewport(), &move);
    };
    drag(from + QPoint(0, 40));
    drag(to);
    QTest::mouseRelease(f.view.viewport(), Qt::LeftButton, {}, to);
    QCOMPARE(moved.size(), 1);
    QCOMPARE(moved.first().at(0).value<Facet>(), Facet::Country);
    QCOMPARE(moved.first().at(1).toInt(), 2);
    QVERIFY(f.view.isExpanded(f.section(0))); // no click
    QTest::keyClick(&f.view, Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(moved.size(), 2);
    QCOMPARE(moved.last().at(1).toInt(), 2);
}

void TestFacetView::escapeEndsADrag()
{
    Fixture f;
    f.show();
    QSignalSpy moved(&f.view, &FacetView::moveWanted);
    const QPoint from = f.view.visualRect(f.section(0)).center();
    QTest::mousePress(f.view.viewport(), Qt::LeftButton, {}, from);
    const QPoint to = from + QPoint(0, 400);
    QMouseEvent move(QEvent::MouseMove, to, f.view.viewport()->mapToGlobal(QPointF(to)),
                     Qt::NoButton, Qt::LeftButton, {});
    QCoreApplication::sendEvent(f.view.viewport(), &move);
    QTest::keyClick(&f.view, Qt::Key_Escape);
    QTest::mouseRelease(f.view.viewport(), Qt::LeftButton, {}, to);
    QCOMPARE(moved.size(), 0);
    QVERIFY(f.view.isExpanded(f.section(0)));
}

void TestFacetView::aHeadingsMenuIsAskedForByClickAndKey()
{
    Fixture f;
    f.show();
    QSignalSpy wanted(&f.view, &FacetView::headingMenuWanted);
    const QRect heading = f.view.visualRect(f.section(1));
    QTest::mouseClick(f.view.viewport(), Qt::LeftButton, {},
                      QPoint(heading.right() - 36, heading.bottom() - 8)); // the three dots
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().at(0).value<Facet>(), Facet::Topic);
    QVERIFY(f.view.isExpanded(f.section(1)));
    QContextMenuEvent byKey(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QCoreApplication::sendEvent(f.view.viewport(), &byKey);
    QCOMPARE(wanted.size(), 2);
}

void TestFacetView::firstLettersOfAnyWordFindAValue()
{
    Fixture f;
    f.count({topicTree()});
    f.show();
    f.view.lines().setOpen(f.line(0, 0), true);
    QTest::keyClicks(&f.view, QStringLiteral("ep"));
    QCOMPARE(f.view.currentIndex().data().toString(), QStringLiteral("Épargne"));
    QTest::qWait(QApplication::keyboardInputInterval() + 1);
    QTest::keyClicks(&f.view, QStringLiteral("unio"));
    QCOMPARE(f.view.currentIndex().data().toString(), QStringLiteral("Credit unions"));
}

void TestFacetView::whatIsLookedAtStaysInItsPlace()
{
    Fixture f;
    f.view.resize(240, 300);
    f.show();
    f.view.setCurrentIndex(f.line(1, 2));
    const int before = f.view.visualRect(f.line(1, 2)).top();
    QCursor::setPos(f.view.viewport()->mapToGlobal(f.view.visualRect(f.line(1, 2)).center()));
    FacetCounts more = countries();
    for (const char *code : {"HT", "BO", "PE", "EC"})
        more.values.append({packedCode(QString::fromLatin1(code)), QString::fromLatin1(code), 1});
    f.count({more, topics(34)});
    QVERIFY(f.lines(0) > 6);
    QCOMPARE(f.view.visualRect(f.line(1, 2)).top(), before);
}

void TestFacetView::whatIsFoundIsOpen()
{
    Fixture f;
    f.view.setFolded(Facet::Country, true);
    f.show();
    f.view.setFound(QStringLiteral("cuba"));
    QCOMPARE(f.lines(0), 1);
    QVERIFY(f.view.isExpanded(f.section(0)));
    QCOMPARE(f.view.model()->rowCount(), 1);
    f.view.chooseFirstValue();
    QCOMPARE(f.view.currentIndex().parent(), f.section(0));
    f.view.setFound({});
    QVERIFY(!f.view.isExpanded(f.section(0)));
    QVERIFY(f.view.isFolded(Facet::Country));
}

void TestFacetView::theLineOfMoreLeadsToTheFindBox()
{
    Fixture f;
    FacetCounts authors{
        .facet = Facet::Author, .values = {{1, QStringLiteral("Ana"), 3}}, .more = 4000};
    f.count({authors});
    f.show();
    QSignalSpy wanted(&f.view, &FacetView::findWanted);
    f.click(f.line(0, 1));
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(f.wishes(), QString());
}

void TestFacetView::anEmptyBarSaysWhatBelongsThere()
{
    Fixture f;
    f.count({});
    f.show();
    const QImage blank = f.view.grab().toImage();
    f.view.setEmptyText(QStringLiteral("Nothing to filter by"));
    QVERIFY(f.view.grab().toImage() != blank);
}

void TestFacetView::fitsIntoANarrowBar()
{
    Fixture f;
    f.view.resize(f.view.minimumSizeHint());
    f.show();
    QVERIFY(!f.view.grab().isNull());
    QCOMPARE(f.view.horizontalScrollBar()->maximum(), 0);
}

void TestFacetView::looksRight_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("light") << paletteFor(Qt::ColorScheme::Light) << Qt::LeftToRight;
    QTest::newRow("dark") << paletteFor(Qt::ColorScheme::Dark) << Qt::LeftToRight;
    QTest::newRow("right-to-left") << paletteFor(Qt::ColorScheme::Light) << Qt::RightToLeft;
}

// Pictures for people to look at.
void TestFacetView::looksRight()
{
    QFETCH(QPalette, palette);
    QFETCH(Qt::LayoutDirection, direction);
    QLocale::setDefault(QLocale(QLocale::English));
    Fixture f;
    f.view.setPalette(palette);
    f.view.setLayoutDirection(direction);
    FacetCounts states{.facet = Facet::State,
                       .values = {{1, QStringLiteral("read"), 12, ValueState::Mixed},
                                  {2, QStringLiteral("starred"), 3, ValueState::Ticked}}};
    FacetCounts tags{.facet = Facet::Tag,
                     .values = {{1, QStringLiteral("Finance"), 30, ValueState::Off},
                                {2, QStringLiteral("Credit unions"), 20, ValueState::Ticked, 1},
                                {3, QStringLiteral("Land"), 12}}};
    f.view.setFolded(Facet::State, true);
    f.view.lines().setAllOf(Facet::Tag, true);
    f.count({countries(),
             topics(34),
             states,
             tags,
             {.facet = Facet::Language,
              .values = {{1, QStringLiteral("en"), 9, ValueState::Mixed},
                         {2, QStringLiteral("es"), 4}}}});
    f.show();
    f.view.setCurrentIndex(f.line(0, 1));
    const QString file = QDir::temp().filePath(
        QStringLiteral("acervo-facets-%1.png").arg(QLatin1String(QTest::currentDataTag())));
    QVERIFY(f.view.grab().toImage().save(file));
    qInfo("%s", qPrintable(file));
}

void TestFacetView::aRegionSaysWhyACountryHasMore()
{
    FacetView view(placeName);
    view.lines().setFacets({Facet::Country, Facet::Region});
    view.lines().setGrouped(true);
    view.resize(240, 700);
    // As with Argentina ticked.
    view.showCounts({{.facet = Facet::Country,
                      .values = {{packedCode(u"AR"), QStringLiteral("AR"), 5, ValueState::Ticked},
                                 {packedCode(u"CU"), QStringLiteral("CU"), 2}}},
                     {.facet = Facet::Region,
                      .values = {{419, QStringLiteral("419"), 5}, {5, QStringLiteral("005"), 5}}}});
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    const auto helpOn = [&view](const QString &name) {
        const QModelIndex section = view.model()->index(0, 0);
        for (int row = 0; row < view.model()->rowCount(section); ++row) {
            const QModelIndex line = view.model()->index(row, 0, section);
            if (line.data(FacetModel::NameRole).toString() != name)
                continue;
            const QPoint place = view.visualRect(line).center();
            QHelpEvent help(QEvent::ToolTip, place, view.viewport()->mapToGlobal(place));
            QApplication::sendEvent(view.viewport(), &help);
            return QToolTip::text();
        }
        return QStringLiteral("not there");
    };
    const QString why = QStringLiteral("hence the larger number below");
    QVERIFY2(helpOn(QStringLiteral("029")).contains(why), qPrintable(helpOn("029")));
    QVERIFY(!helpOn(QStringLiteral("005")).contains(why));
    QVERIFY(!helpOn(QStringLiteral("CU")).contains(why));
}

QTEST_MAIN(TestFacetView)
#include "tst_facetview.moc"
