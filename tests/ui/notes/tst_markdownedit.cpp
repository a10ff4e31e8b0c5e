// Keys that edit Markdown, in the note's own field. In the texts | is the cursor, or both of them
// are the ends of the selection.
#include "noteeditor.h"

#include <QTest>

using namespace acervo;
using namespace Qt::StringLiterals;

namespace {

void put(NoteEditor &editor, const QString &text)
{
    const qsizetype first = text.indexOf(u'|');
    const qsizetype last = text.lastIndexOf(u'|');
    editor.setPlainText(QString(text).remove(u'|'));
    QTextCursor cursor(editor.document());
    cursor.setPosition(int(first));
    if (last > first)
        cursor.setPosition(int(last) - 1, QTextCursor::KeepAnchor);
    editor.setTextCursor(cursor);
}

QString shown(const NoteEditor &editor)
{
    QString text = editor.toPlainText();
    const QTextCursor cursor = editor.textCursor();
    if (cursor.hasSelection())
        text.insert(cursor.selectionEnd(), u'|');
    return text.insert(cursor.selectionStart(), u'|');
}

} // namespace

class TestMarkdownEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keysEdit_data();
    void keysEdit();
    void oneKeyIsOneUndo();
};

void TestMarkdownEdit::keysEdit_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<int>("key");
    QTest::addColumn<bool>("control");
    QTest::addColumn<QString>("after");
    const auto row = [](const char *name, const QString &before, Qt::Key key, bool control,
                        const QString &after) {
        QTest::newRow(name) << before << int(key) << control << after;
    };
    row("a list goes on", u"- one|"_s, Qt::Key_Return, false, u"- one\n- |"_s);
    row("inside a line", u"- on|e"_s, Qt::Key_Return, false, u"- on\n- |e"_s);
    row("numbers count", u"  9. one|"_s, Qt::Key_Return, false, u"  9. one\n  10. |"_s);
    row("a task is open", u"- [x] done|"_s, Qt::Key_Return, false, u"- [x] done\n- [ ] |"_s);
    row("a quotation", u"> one|"_s, Qt::Key_Return, false, u"> one\n> |"_s);
    row("an empty item ends it", u"- one\n- |"_s, Qt::Key_Return, false, u"- one\n|"_s);
    row("an empty task ends it", u"- [ ] |"_s, Qt::Key_Return, false, u"|"_s);
    row("no list", u"one - two|"_s, Qt::Key_Return, false, u"one - two\n|"_s);
    row("before the item", u"|- one"_s, Qt::Key_Return, false, u"\n|- one"_s);
    row("Tab indents", u"- on|e"_s, Qt::Key_Tab, false, u"  - on|e"_s);
    row("Tab indents all", u"- o|ne\n- t|wo"_s, Qt::Key_Tab, false, u"  - o|ne\n  - t|wo"_s);
    row("Backtab", u"  - on|e"_s, Qt::Key_Backtab, false, u"- on|e"_s);
    row("Backtab takes what is there", u" on|e"_s, Qt::Key_Backtab, false, u"on|e"_s);
    row("bold", u"a |word| b"_s, Qt::Key_B, true, u"a **|word|** b"_s);
    row("bold no more", u"a **|word|** b"_s, Qt::Key_B, true, u"a |word| b"_s);
    row("italic, the word", u"wo|rd"_s, Qt::Key_I, true, u"*|word|*"_s);
    row("bold of nothing", u"|"_s, Qt::Key_B, true, u"**|**"_s);
    row("bold no more, of nothing", u"**|**"_s, Qt::Key_B, true, u"|"_s);
    row("behind what is bold", u"a **bold|**"_s, Qt::Key_B, true, u"a **bold**|"_s);
    row("behind what is italic", u"*one two|* three"_s, Qt::Key_I, true, u"*one two*| three"_s);
    row("a link", u"see |this|"_s, Qt::Key_K, true, u"see [this](|)"_s);
    row("a link to an address", u"|https://a.org|"_s, Qt::Key_K, true, u"[|](https://a.org)"_s);
    row("a task", u"buy| bread"_s, Qt::Key_Return, true, u"- [ ] buy| bread"_s);
    row("an item becomes a task", u"- bre|ad"_s, Qt::Key_Return, true, u"- [ ] bre|ad"_s);
    row("a task is done", u"- [ ] bre|ad"_s, Qt::Key_Return, true, u"- [x] bre|ad"_s);
    row("and open again", u"- [x] bre|ad"_s, Qt::Key_Return, true, u"- [ ] bre|ad"_s);
}

void TestMarkdownEdit::keysEdit()
{
    QFETCH(const QString, before);
    QFETCH(const int, key);
    QFETCH(const bool, control);
    QFETCH(const QString, after);
    NoteEditor editor;
    put(editor, before);
    QTest::keyClick(&editor, Qt::Key(key), control ? Qt::ControlModifier : Qt::NoModifier);
    QCOMPARE(shown(editor), after);
}

void TestMarkdownEdit::oneKeyIsOneUndo()
{
    NoteEditor editor;
    put(editor, u"a |word| b"_s);
    QTest::keyClick(&editor, Qt::Key_B, Qt::ControlModifier);
    editor.undo();
    QCOMPARE(editor.toPlainText(), u"a word b"_s);
}

QTEST_MAIN(TestMarkdownEdit)
#include "tst_markdownedit.moc"
