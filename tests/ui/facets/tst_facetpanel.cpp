#include "facetpanel.h"
#include "palettes.h"

#include <QAccessible>
#include <QDir>
#include <QMouseEvent>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

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
    FacetPanel panel{placeName};
    QSignalSpy toggled{&panel, &FacetPanel::toggled};
    QSignalSpy excluded{&panel, &FacetPanel::excluded};
    QSignalSpy only{&panel, &FacetPanel::only};
    QSignalSpy noneToggled{&panel, &FacetPanel::noneToggled};

    Fixture()
    {
        panel.resize(240, 700);
        panel.showCounts({countries(), topics(34)});
    }
    void show()
    {
        panel.show();
        panel.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&panel));
        panel.setFocus();
    }
    QModelIndex section(int row) const { return panel.model()->index(row, 0); }
    QModelIndex line(int sectionRow, int row) const
    {
        return panel.model()->index(row, 0, section(sectionRow));
    }
    int lines(int sectionRow) const { return panel.model()->rowCount(section(sectionRow)); }
    void click(const QModelIndex &index, Qt::KeyboardModifiers modifiers = {})
    {
        panel.scrollTo(index);
        QTest::mouseClick(panel.viewport(), Qt::LeftButton, modifiers,
                          panel.visualRect(index).center());
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

class TestFacetPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aClickIsAWish_data();
    void aClickIsAWish();
    void aKeyIsAWish_data();
    void aKeyIsAWish();
    void aPressThatEndsElsewhereIsNoClick();
    void aDoubleClickIsTwoClicks();
    void aHeadingFoldsByClickAndKey();
    void aFoldedSectionStaysFoldedWhenItComesBack();
    void showAllOpensTheList();
    void newCountsMoveNothing();
    void tabLeadsToTheFirstLine();
    void aWishMayChangeTheCountsAtOnce();
    void aScreenReaderHearsTheSentence();
    void fitsIntoANarrowBar();
    void looksRight_data();
    void looksRight();
};

void TestFacetPanel::aClickIsAWish_data()
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

void TestFacetPanel::aClickIsAWish()
{
    QFETCH(int, row);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    Fixture f;
    f.show();
    f.click(f.line(0, row), modifiers);
    QTEST(f.wishes(), "wish");
}

void TestFacetPanel::aKeyIsAWish_data()
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

void TestFacetPanel::aKeyIsAWish()
{
    QFETCH(QList<Qt::Key>, keys);
    Fixture f;
    f.show();
    for (const Qt::Key key : keys)
        QTest::keyClick(&f.panel, key);
    QTEST(f.wishes(), "wish");
}

void TestFacetPanel::aPressThatEndsElsewhereIsNoClick()
{
    Fixture f;
    f.show();
    QWidget *viewport = f.panel.viewport();
    QTest::mousePress(viewport, Qt::LeftButton, {}, f.panel.visualRect(f.line(0, 0)).center());
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, f.panel.visualRect(f.line(0, 1)).center());
    QTest::mouseClick(viewport, Qt::RightButton, {}, f.panel.visualRect(f.line(0, 0)).center());
    QCOMPARE(f.wishes(), QString());
}

void TestFacetPanel::aDoubleClickIsTwoClicks()
{
    Fixture f;
    f.show();
    const QPoint place = f.panel.visualRect(f.line(0, 1)).center();
    QTest::mouseClick(f.panel.viewport(), Qt::LeftButton, {}, place);
    QMouseEvent second(QEvent::MouseButtonDblClick, place,
                       f.panel.viewport()->mapToGlobal(QPointF(place)), Qt::LeftButton,
                       Qt::LeftButton, {});
    QCoreApplication::sendEvent(f.panel.viewport(), &second);
    QTest::mouseRelease(f.panel.viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(f.toggled.size(), 2);
    QVERIFY(f.panel.isExpanded(f.section(0)));
}

void TestFacetPanel::aHeadingFoldsByClickAndKey()
{
    Fixture f;
    f.show();
    QSignalSpy folded(&f.panel, &FacetPanel::foldedChanged);
    QVERIFY(f.panel.isExpanded(f.section(0)));
    f.click(f.section(0));
    QVERIFY(!f.panel.isExpanded(f.section(0)));
    QVERIFY(f.panel.isFolded(Facet::Country));
    QTest::keyClick(&f.panel, Qt::Key_Space);
    QVERIFY(f.panel.isExpanded(f.section(0)));
    QTest::keyClick(&f.panel, Qt::Key_Left);
    QVERIFY(!f.panel.isExpanded(f.section(0)));
    QCOMPARE(folded.size(), 3);
    QCOMPARE(f.wishes(), QString());
}

void TestFacetPanel::aFoldedSectionStaysFoldedWhenItComesBack()
{
    Fixture f;
    f.show();
    f.panel.setFolded(Facet::Topic, true);
    f.panel.showCounts({topics(0)});
    QCOMPARE(f.panel.model()->rowCount(), 1);
    f.panel.showCounts({topics(3)});
    QVERIFY(!f.panel.isExpanded(f.section(1)));
    f.panel.setFolded(Facet::Tag, true); // before it was ever seen
    f.panel.showCounts({{.facet = Facet::Tag, .values = {{1, QStringLiteral("t"), 1}}}});
    QVERIFY(!f.panel.isExpanded(f.section(2)));
}

void TestFacetPanel::showAllOpensTheList()
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

void TestFacetPanel::newCountsMoveNothing()
{
    Fixture f;
    f.show();
    f.panel.resize(240, 200);
    f.panel.setCurrentIndex(f.line(1, 3));
    const QRect place = f.panel.visualRect(f.line(1, 3));
    FacetCounts fewer = topics(30);
    for (FacetValueCount &value : fewer.values)
        value.count /= 2;
    f.panel.showCounts({countries(), fewer});
    QCOMPARE(f.panel.currentIndex(), f.line(1, 3));
    QCOMPARE(f.panel.visualRect(f.line(1, 3)), place);
    QVERIFY(f.panel.verticalScrollBar()->value() > 0);
}

void TestFacetPanel::tabLeadsToTheFirstLine()
{
    Fixture f;
    f.show();
    QCOMPARE(f.panel.currentIndex(), f.section(0));
}

void TestFacetPanel::aWishMayChangeTheCountsAtOnce()
{
    Fixture f;
    f.show();
    connect(&f.panel, &FacetPanel::toggled, &f.panel,
            [&f] { f.panel.showCounts({{.facet = Facet::Country, .values = {}}, topics(0)}); });
    f.click(f.line(0, 1));
    QCOMPARE(f.wishes(), QStringLiteral("toggled 0:CU"));
    QCOMPARE(f.panel.model()->rowCount(), 0);
    QTest::keyClick(&f.panel, Qt::Key_Space); // nothing there
    QCOMPARE(f.toggled.size(), 1);
}

void TestFacetPanel::aScreenReaderHearsTheSentence()
{
    QLocale::setDefault(QLocale(QLocale::English));
    Fixture f;
    f.show();
    QAccessibleInterface *tree = QAccessible::queryAccessibleInterface(&f.panel);
    QVERIFY(tree);
    QCOMPARE(tree->role(), QAccessible::Tree);
    QCOMPARE(tree->text(QAccessible::Name), QStringLiteral("Filters"));
    QVERIFY(tree->tableInterface());
    QAccessibleInterface *heading = tree->tableInterface()->cellAt(0, 0);
    QCOMPARE(heading->text(QAccessible::Name), QStringLiteral("Countries, 3 in use"));
    QAccessibleInterface *line = tree->tableInterface()->cellAt(1, 0);
    QCOMPARE(line->text(QAccessible::Name), QStringLiteral("Venezuela, 6 articles, chosen"));
    QVERIFY(line->state().checked);
}

void TestFacetPanel::fitsIntoANarrowBar()
{
    Fixture f;
    f.panel.resize(f.panel.minimumSizeHint());
    f.show();
    QVERIFY(!f.panel.grab().isNull());
    QCOMPARE(f.panel.horizontalScrollBar()->maximum(), 0);
}

void TestFacetPanel::looksRight_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("light") << paletteFor(Qt::ColorScheme::Light) << Qt::LeftToRight;
    QTest::newRow("dark") << paletteFor(Qt::ColorScheme::Dark) << Qt::LeftToRight;
    QTest::newRow("right-to-left") << paletteFor(Qt::ColorScheme::Light) << Qt::RightToLeft;
}

// Pictures for people to look at.
void TestFacetPanel::looksRight()
{
    QFETCH(QPalette, palette);
    QFETCH(Qt::LayoutDirection, direction);
    QLocale::setDefault(QLocale(QLocale::English));
    Fixture f;
    f.panel.setPalette(palette);
    f.panel.setLayoutDirection(direction);
    FacetCounts states{.facet = Facet::State,
                       .values = {{1, QStringLiteral("read"), 12, ValueState::Mixed},
                                  {2, QStringLiteral("starred"), 3, ValueState::Ticked}}};
    f.panel.showCounts({states});
    f.panel.setFolded(Facet::State, true);
    f.panel.showCounts({{.facet = Facet::Language,
                         .values = {{1, QStringLiteral("en"), 9, ValueState::Mixed},
                                    {2, QStringLiteral("es"), 4}}}});
    f.show();
    f.panel.setCurrentIndex(f.line(0, 1));
    const QString file = QDir::temp().filePath(
        QStringLiteral("acervo-facets-%1.png").arg(QLatin1String(QTest::currentDataTag())));
    QVERIFY(f.panel.grab().toImage().save(file));
    qInfo("%s", qPrintable(file));
}

QTEST_MAIN(TestFacetPanel)
#include "tst_facetpanel.moc"
