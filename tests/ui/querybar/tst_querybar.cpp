#include "querybar.h"
#include "queryfield.h"

#include <QAction>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace acervo;

namespace {

// The bar with what it is given, shown and active.
struct Fixture
{
    QAction back{QStringLiteral("Back")};
    QAction forward{QStringLiteral("Forward")};
    QMenu menu;
    QueryBar bar{&back, &forward, &menu, [](const QString &code) { return code; }};
    QueryField *field = bar.findChild<QueryField *>();

    Fixture()
    {
        bar.resize(800, 48);
        bar.show();
        bar.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&bar));
        bar.focusQuery();
        QVERIFY(field->hasFocus());
    }
};

QueryHint hint(const QString &text, const QString &suggestion)
{
    return {QueryHint::Code::UnknownField, 0, text.size(), text, suggestion};
}

} // namespace

class QueryBarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKeyIsTold();
    void whatTheProgramWritesIsNotTyped();
    void aTextThatStandsKeepsItsCursor();
    void theClearButtonIsAnEdit();
    void escapeGivesTheFocusAway();
    void returnAndDownGoOnToTheList_data();
    void returnAndDownGoOnToTheList();
    void undoInTheFieldIsTheFieldsOwn();
    void colouringLeavesTextCursorAndSelection();
    void hintsWaitForAPause();
    void aHintThatIsSettledGoesAtOnce();
    void aHostileHintIsNotTakenForHtml();
    void buttonsShowTheirActions();
    void everyButtonHasAName();
};

void QueryBarTest::everyKeyIsTold()
{
    Fixture f;
    QSignalSpy edited(&f.bar, &QueryBar::queryEdited);
    QTest::keyClicks(f.field, QStringLiteral("co:"));
    QCOMPARE(edited.size(), 3);
    QCOMPARE(edited.last().first().toString(), "co:");
}

void QueryBarTest::whatTheProgramWritesIsNotTyped()
{
    Fixture f;
    QSignalSpy edited(&f.bar, &QueryBar::queryEdited);
    f.bar.showText(QStringLiteral("country:VE"));
    QCOMPARE(f.bar.text(), "country:VE");
    QCOMPARE(edited.size(), 0);
}

void QueryBarTest::aTextThatStandsKeepsItsCursor()
{
    Fixture f;
    QTest::keyClicks(f.field, QStringLiteral("abcd"));
    QTest::keyClick(f.field, Qt::Key_Left);
    QTest::keyClick(f.field, Qt::Key_Left);
    f.bar.showText(QStringLiteral("abcd"));
    QCOMPARE(f.field->cursorPosition(), 2);
}

void QueryBarTest::theClearButtonIsAnEdit()
{
    Fixture f;
    QTest::keyClicks(f.field, QStringLiteral("abc"));
    QSignalSpy edited(&f.bar, &QueryBar::queryEdited);
    const auto buttons = f.field->findChildren<QToolButton *>();
    const auto clear =
        std::ranges::find_if(buttons, [](const QToolButton *button) { return button->x() > 100; });
    QVERIFY(clear != buttons.end());
    QVERIFY((*clear)->isVisible());
    QTest::mouseClick(*clear, Qt::LeftButton);
    QCOMPARE(f.bar.text(), "");
    QCOMPARE(edited.size(), 1);
    QVERIFY(!(*clear)->isVisible());
}

void QueryBarTest::escapeGivesTheFocusAway()
{
    Fixture f;
    QSignalSpy released(&f.bar, &QueryBar::focusReleased);
    QAction windowsOwn;
    windowsOwn.setShortcut(Qt::Key_Escape);
    f.bar.addAction(&windowsOwn);
    QSignalSpy taken(&windowsOwn, &QAction::triggered);
    QTest::keyClick(f.field, Qt::Key_Escape);
    QCOMPARE(released.size(), 1);
    QCOMPARE(taken.size(), 0);
}

void QueryBarTest::returnAndDownGoOnToTheList_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("return") << Qt::Key_Return;
    QTest::newRow("enter") << Qt::Key_Enter;
    QTest::newRow("down") << Qt::Key_Down;
}

void QueryBarTest::returnAndDownGoOnToTheList()
{
    QFETCH(Qt::Key, key);
    Fixture f;
    QSignalSpy accepted(&f.bar, &QueryBar::queryAccepted);
    QTest::keyClick(f.field, key);
    QCOMPARE(accepted.size(), 1);
}

void QueryBarTest::undoInTheFieldIsTheFieldsOwn()
{
    Fixture f;
    QAction windowsUndo;
    windowsUndo.setShortcut(Qt::CTRL | Qt::Key_Z);
    f.bar.addAction(&windowsUndo);
    QSignalSpy undone(&windowsUndo, &QAction::triggered);
    QTest::keyClicks(f.field, QStringLiteral("abc"));
    QTest::keyClick(f.field, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(undone.size(), 0);
    QVERIFY(f.bar.text() != u"abc");
}

void QueryBarTest::colouringLeavesTextCursorAndSelection()
{
    Fixture f;
    QTest::keyClicks(f.field, QStringLiteral("country:VE \"a b\""));
    QTest::keyClick(f.field, Qt::Key_Home);
    QTest::keyClick(f.field, Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(f.field, Qt::Key_Right, Qt::ShiftModifier);
    f.bar.setHints({hint(QStringLiteral("country"), {})}); // colours anew
    QCOMPARE(f.bar.text(), "country:VE \"a b\"");
    QCOMPARE(f.field->selectedText(), "co");
    QTest::keyClick(f.field, Qt::Key_X);
    QCOMPARE(f.bar.text(), "xuntry:VE \"a b\"");
}

void QueryBarTest::hintsWaitForAPause()
{
    Fixture f;
    QTest::keyClicks(f.field, QStringLiteral("contry:x"));
    f.bar.setHints({hint(QStringLiteral("contry:x"), QStringLiteral("country"))});
    QVERIFY(f.field->hint().isEmpty());
    QTRY_VERIFY(f.field->hint().contains(u"Did you mean “country”?"));
    QCOMPARE(f.field->accessibleDescription(), f.field->hint());
}

void QueryBarTest::aHintThatIsSettledGoesAtOnce()
{
    Fixture f;
    f.bar.setHints({hint(QStringLiteral("contry:x"), {})});
    QTRY_VERIFY(!f.field->hint().isEmpty());
    f.bar.setHints({});
    QVERIFY(f.field->hint().isEmpty());
    QVERIFY(f.field->toolTip().isEmpty());
}

void QueryBarTest::aHostileHintIsNotTakenForHtml()
{
    Fixture f;
    f.bar.setHints({hint(QStringLiteral("<img src=file:///etc/passwd>:x"), {})});
    QVERIFY(!f.field->toolTip().contains(u"<img"));
}

void QueryBarTest::buttonsShowTheirActions()
{
    Fixture f;
    QSignalSpy back(&f.back, &QAction::triggered);
    f.forward.setEnabled(false);
    for (QToolButton *button : f.bar.findChildren<QToolButton *>()) {
        if (button->defaultAction() == &f.back)
            QTest::mouseClick(button, Qt::LeftButton);
        if (button->defaultAction() == &f.forward)
            QVERIFY(!button->isEnabled());
    }
    QCOMPARE(back.size(), 1);
}

void QueryBarTest::everyButtonHasAName()
{
    Fixture f;
    QVERIFY(!f.field->accessibleName().isEmpty());
    for (const QToolButton *button : f.bar.findChildren<QToolButton *>(Qt::FindDirectChildrenOnly))
        QVERIFY(!button->text().isEmpty() || !button->accessibleName().isEmpty());
}

QTEST_MAIN(QueryBarTest)
#include "tst_querybar.moc"
