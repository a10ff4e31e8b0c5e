// What is copied and dragged out of the list, with keys and mouse.
#include "windowhands.h"

#include "actions.h"
#include "articletext.h"
#include "copycontroller.h"
#include "detailpane.h"
#include "messagebar.h"
#include "rowdrag.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFile>
#include <QMenu>
#include <QMimeData>
#include <QSignalSpy>
#include <QUrl>

using namespace acervo;
using namespace Qt::StringLiterals;

namespace {

void importThree(const WindowFixture &f)
{
    QFile file(f.folder.filePath(u"three.jsonl"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    for (int i = 1; i <= 3; ++i)
        file.write(u"{\"title\": \"Loom %1\", \"date\": \"2026-01-0%1\", \"body\": \"Threads.\", "
                   "\"url\": \"https://example.org/%1\"}\n"_s.arg(i)
                       .toUtf8());
    file.close();
    f.window->importFiles({file.fileName()});
    QTRY_COMPARE(f.list()->model()->rowCount(), 3);
    f.list()->setFocus();
    QGuiApplication::clipboard()->clear();
}

void selectTwo(const WindowFixture &f)
{
    f.key(Qt::Key_J);
    f.key(Qt::Key_Down, Qt::ShiftModifier);
}

QString copiedText() { return QGuiApplication::clipboard()->text(); }

} // namespace

class WindowCopyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSelectionIsCopiedAsTextAndHtml();
    void everyFormHasAKey_data();
    void everyFormHasAKey();
    void withoutASelectionTheCurrentArticleIsCopied();
    void anArticleWithoutAddressSaysSo();
    void theTextsOwnSelectionIsCopiedThere();
    void theListsMenuCopies();
    void aDragBringsTheSelectionOut();
    void aClickOnOneOfTheSelectedSelectsItAlone();
    void whatIsDraggedHasTextHtmlAndAddresses();
    void aTitleIsNoMarkdown();
};

void WindowCopyTest::theSelectionIsCopiedAsTextAndHtml()
{
    WindowFixture f;
    importThree(f);
    selectTwo(f);
    f.key(Qt::Key_C, Qt::ControlModifier);
    QTRY_COMPARE(copiedText(), u"Loom 3 · 2026-01-03 · https://example.org/3\n"
                               "Loom 2 · 2026-01-02 · https://example.org/2"_s);
    QVERIFY(QGuiApplication::clipboard()->mimeData()->html().contains(
        u"<a href=\"https://example.org/3\">Loom 3</a>"_s));
    QCOMPARE(f.part<MessageBar>()->text(), u"Copied 2 articles."_s);
}

void WindowCopyTest::everyFormHasAKey_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<QString>("beginning");
    QTest::newRow("links") << Qt::Key_C << u"https://example.org/3\nhttps://example.org/2"_s;
    QTest::newRow("Markdown") << Qt::Key_M << u"- [Loom 3](https://example.org/3)\n- [Loom 2]"_s;
}

void WindowCopyTest::everyFormHasAKey()
{
    QFETCH(Qt::Key, key);
    QFETCH(QString, beginning);
    WindowFixture f;
    importThree(f);
    selectTwo(f);
    f.key(key, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY2(copiedText().startsWith(beginning), qPrintable(copiedText()));
    QVERIFY(copiedText().contains(u"example.org/2"_s));
    QVERIFY(!copiedText().contains(u"example.org/1"_s));
}

void WindowCopyTest::withoutASelectionTheCurrentArticleIsCopied()
{
    WindowFixture f;
    importThree(f);
    f.key(Qt::Key_J);
    f.part<DetailPane>()->setFocus();
    f.key(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(copiedText(), u"[Loom 3](https://example.org/3)"_s);
}

void WindowCopyTest::anArticleWithoutAddressSaysSo()
{
    WindowFixture f;
    QFile file(f.folder.filePath(u"one.jsonl"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"title\": \"Bare\"}\n");
    file.close();
    f.window->importFiles({file.fileName()});
    QTRY_COMPARE(f.list()->model()->rowCount(), 1);
    QGuiApplication::clipboard()->setText(u"before"_s);
    f.list()->setFocus();
    f.key(Qt::Key_J);
    f.key(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(f.part<MessageBar>()->text(), u"This article has no address to copy."_s);
    QCOMPARE(copiedText(), u"before"_s);
}

// Ctrl+C in the article is the text's own.
void WindowCopyTest::theTextsOwnSelectionIsCopiedThere()
{
    WindowFixture f;
    importThree(f);
    f.key(Qt::Key_J);
    auto *text = qobject_cast<ArticleText *>(&f.part<DetailPane>()->textField());
    QVERIFY(text);
    QTRY_VERIFY(text->toPlainText().contains(u"Threads."_s));
    text->setFocus();
    text->selectAll();
    f.key(Qt::Key_C, Qt::ControlModifier);
    QTRY_COMPARE(copiedText().trimmed(), u"Threads."_s);
}

void WindowCopyTest::theListsMenuCopies()
{
    WindowFixture f;
    importThree(f);
    selectTwo(f);
    whenShown<QMenu>([](QMenu *menu) {
        for (QAction *entry : menu->actions()) {
            if (entry->menu() && entry->text() == u"Copy") {
                entry->menu()->actions().at(1)->trigger();
                menu->close();
            }
        }
    });
    QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, {});
    QApplication::sendEvent(f.list(), &event);
    QTRY_COMPARE(copiedText(), u"https://example.org/3\nhttps://example.org/2"_s);
}

void WindowCopyTest::aDragBringsTheSelectionOut()
{
    WindowFixture f;
    importThree(f);
    selectTwo(f);
    QWidget *rows = f.list()->viewport();
    const QPoint row = f.list()->visualRect(f.list()->currentIndex()).center();
    QSignalSpy wanted(f.part<RowDrag>(), &RowDrag::dragWanted);
    QTest::mousePress(rows, Qt::LeftButton, {}, row);
    QCOMPARE(f.list()->selectedCount(), 2);
    for (int step = 1; step < 5; ++step)
        QTest::mouseMove(rows, row + QPoint(0, step * QApplication::startDragDistance()));
    QCOMPARE(wanted.size(), 1);
    QTest::mouseRelease(rows, Qt::LeftButton, {}, row);
    QCOMPARE(f.list()->selectedCount(), 2); // dragging selects nothing more
}

void WindowCopyTest::aClickOnOneOfTheSelectedSelectsItAlone()
{
    WindowFixture f;
    importThree(f);
    selectTwo(f);
    const QModelIndex first = f.list()->model()->index(0, 0);
    QTest::mouseClick(f.list()->viewport(), Qt::LeftButton, {},
                      f.list()->visualRect(first).center());
    QCOMPARE(f.list()->selectedCount(), 1);
    QCOMPARE(f.list()->currentIndex(), first);
}

void WindowCopyTest::whatIsDraggedHasTextHtmlAndAddresses()
{
    Article looms;
    looms.title = u"Looms <b>"_s;
    looms.url = u"https://example.org/a"_s;
    Article script;
    script.title = u"Second"_s;
    script.url = u"javascript:alert(1)"_s;
    const CopiedText copied = copiedText(CopyForm::List, {looms, script});
    const std::unique_ptr<QMimeData> data(mimeDataOf(copied, CopyUse::Drag));
    QCOMPARE(data->text(), u"Looms <b> · https://example.org/a\nSecond"_s);
    QCOMPARE(data->html(), u"<ul>\n<li><a href=\"https://example.org/a\">Looms &lt;b&gt;</a></li>\n"
                           "<li>Second</li>\n</ul>\n"_s);
    QCOMPARE(data->urls(), QList<QUrl>{QUrl(u"https://example.org/a"_s)});
}

void WindowCopyTest::aTitleIsNoMarkdown()
{
    Article article;
    article.title = u"[1] *Looms* & <b>"_s;
    article.url = u"https://example.org/(a)"_s;
    QCOMPARE(copiedText(CopyForm::MarkdownLinks, {article}).text,
             u"[\\[1\\] \\*Looms\\* \\& \\<b\\>](https://example.org/%28a%29)"_s);
}

QTEST_MAIN(WindowCopyTest)
#include "tst_windowcopy.moc"
