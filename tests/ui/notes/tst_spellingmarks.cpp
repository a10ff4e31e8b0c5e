// Misspelt words in a note, as a person sees them and mends them.
#include "fakedictionary.h"
#include "noteeditor.h"
#include "notewords.h"
#include "spelling.h"
#include "spellingmarks.h"

#include <QMenu>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>
#include <QTimer>

using namespace acervo;
using namespace Qt::StringLiterals;

namespace {

struct Fixture
{
    Spelling spelling{fakeDictionary};
    NoteEditor editor;
    SpellingMarks marks{editor, spelling};

    Fixture()
    {
        spelling.setLanguage(u"en"_s);
        editor.resize(400, 200);
        editor.show();
    }
    QStringList marked() const
    {
        QStringList words;
        for (const auto &one : editor.extraSelections())
            words += one.cursor.selectedText();
        return words;
    }
    // Opens the field's menu at the first word that is marked, and hands it over.
    void inMenu(const std::function<void(QMenu &)> &use)
    {
        QTimer timer;
        QObject::connect(&timer, &QTimer::timeout, &timer, [&] {
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            if (!menu)
                return;
            timer.stop();
            use(*menu);
            menu->close();
        });
        timer.start(50);
        const QPoint place =
            marked().isEmpty()
                ? QPoint(5, 5)
                : editor.cursorRect(editor.extraSelections().first().cursor).center() -
                      QPoint(6, 0);
        QContextMenuEvent event(QContextMenuEvent::Mouse, place,
                                editor.viewport()->mapToGlobal(place));
        QApplication::sendEvent(editor.viewport(), &event);
    }
};

QAction *actionIn(const QMenu &menu, const QString &text)
{
    for (QAction *action : menu.actions()) {
        if (action->text() == text)
            return action;
    }
    return nullptr;
}

QStringList wordsOf(const QString &line)
{
    QStringList words;
    for (const TextRange &range : proseWords(line))
        words += line.sliced(range.start, range.length);
    return words;
}

} // namespace

class SpellingMarksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init() { QSettings().remove(u"notes/spelling"_s); }

    void onlyProseIsLookedAt_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("words") << u"- [ ] **The** l’économie, don't"_s
                               << QStringList{u"The"_s, u"l’économie"_s, u"don't"_s};
        QTest::newRow("code") << u"a ``b ` c`` the `x y`"_s << QStringList{u"the"_s};
        QTest::newRow("a link") << u"[the mill](acervo-article:ab-cd) on"_s
                                << QStringList{u"the"_s, u"mill"_s, u"on"_s};
        QTest::newRow("addresses") << u"see https://a.org/weirs or ana@b.org www.c.org"_s
                                   << QStringList{u"see"_s, u"or"_s};
        QTest::newRow("numbers, abbreviations") << u"GDP 3rd 12a X the"_s << QStringList{u"the"_s};
    }
    void onlyProseIsLookedAt()
    {
        QFETCH(const QString, line);
        QTEST(wordsOf(line), "words");
    }

    void misspeltWordsAreUnderlined()
    {
        Fixture f;
        f.editor.showText(u"The mil\n\n```\nmil\n```\n\nthe weirr mill"_s);
        QTRY_COMPARE(f.marked(), (QStringList{u"mil"_s, u"weirr"_s}));
        const auto first = f.editor.extraSelections().first();
        QCOMPARE(first.format.underlineStyle(), QTextCharFormat::SpellCheckUnderline);
        f.spelling.setLanguage(u"es"_s);
        QTRY_VERIFY(f.marked().contains(u"The"_s));
        f.spelling.setLanguage({});
        QTRY_COMPARE(f.marked(), QStringList{});
    }

    void theWordThatIsTypedIsLeftAlone()
    {
        Fixture f;
        f.editor.activateWindow();
        f.editor.setFocus();
        QVERIFY(QTest::qWaitForWindowActive(&f.editor));
        QTest::keyClicks(&f.editor, u"weirr"_s);
        QTest::qWait(400);
        QCOMPARE(f.marked(), QStringList{});
        QTest::keyClick(&f.editor, Qt::Key_Space);
        QTRY_COMPARE(f.marked(), QStringList{u"weirr"_s});
    }

    void onlyWhatIsInViewIsLookedAt()
    {
        Fixture f;
        f.editor.showText(u"first\n"_s + u"the\n"_s.repeated(500) + u"lastt"_s);
        QTRY_COMPARE(f.marked(), QStringList{u"first"_s});
        f.editor.moveCursor(QTextCursor::End);
        f.editor.clearFocus();
        QTRY_COMPARE(f.marked(), QStringList{u"lastt"_s});
    }

    void theMenuMendsAWord()
    {
        Fixture f;
        f.editor.showText(u"the weirr"_s);
        QTRY_COMPARE(f.marked().size(), 1);
        f.inMenu([](QMenu &menu) {
            QTRY_VERIFY(actionIn(menu, u"weir"_s));
            actionIn(menu, u"weir"_s)->trigger();
        });
        QCOMPARE(f.editor.toPlainText(), u"the weir"_s);
        QTRY_COMPARE(f.marked(), QStringList{});
        f.editor.undo();
        QCOMPARE(f.editor.toPlainText(), u"the weirr"_s);
    }

    void aWordIsAddedToTheDictionary()
    {
        Fixture f;
        f.editor.showText(u"the sluice"_s);
        QTRY_COMPARE(f.marked().size(), 1);
        f.inMenu([](QMenu &menu) {
            QAction *add = actionIn(menu, u"Add “sluice” to the dictionary"_s);
            QVERIFY(add);
            add->trigger();
        });
        QTRY_COMPARE(f.marked(), QStringList{});
    }

    void itIsSwitchedOffAndStaysSo()
    {
        Fixture f;
        f.editor.showText(u"the sluice"_s);
        QTRY_COMPARE(f.marked().size(), 1);
        f.inMenu([](QMenu &menu) { actionIn(menu, u"Check spelling"_s)->trigger(); });
        QCOMPARE(f.marked(), QStringList{});
        Fixture again;
        QVERIFY(!again.marks.isOn());
        again.editor.showText(u"the sluice"_s);
        QTest::qWait(400);
        QCOMPARE(again.marked(), QStringList{});
        again.inMenu([](QMenu &menu) { actionIn(menu, u"Check spelling"_s)->trigger(); });
        QTRY_COMPARE(again.marked().size(), 1);
    }
};

QTEST_MAIN(SpellingMarksTest)
#include "tst_spellingmarks.moc"
