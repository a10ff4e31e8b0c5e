// What is copied and dragged out of the list, with keys and mouse.
#include "windowhands.h"

#include "actions.h"
#include "articletext.h"
#include "copymime.h"
#include "copywords.h"
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

QString onClipboard() { return QGuiApplication::clipboard()->text(); }

} // namespace

class WindowCopyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSelectionIsCopiedAsTextAndHtml();
    void everyFormHasAKey_data();
    void everyFormHasAKey();
    void entriesOfBibtexHaveKeysOfTheirOwn();
    void withoutASelectionTheCurrentArticleIsCopied();
    void anArticleWithoutAddressSaysSo();
    void theTextsOwnSelectionIsCopiedThere();
    void theListsMenuCopies();
    void aDragBringsTheSelectionOut();
    void aClickOnOneOfTheSelectedSelectsItAlone();
    void whatIsDraggedHasTextHtmlAddressesAndAFile();
    void severalCitationsAreAListOfReferences();
    void whatWasCopiedIsSaid_data();
    void whatWasCopiedIsSaid();
    void tooManyAreForAFile();
};

void WindowCopyTest::theSelectionIsCopiedAsTextAndHtml()
{
    WindowFixture f;
    importThree(f);
    selectTwo(f);
    f.key(Qt::Key_C, Qt::ControlModifier);
    QTRY_COMPARE(onClipboard(), u"Loom 3 · 2026-01-03 · https://example.org/3\n"
                                "Loom 2 · 2026-01-02 · https://example.org/2"_s);
    QVERIFY(QGuiApplication::clipboard()->mimeData()->html().contains(
        u"<a href=\"https://example.org/3\">Loom 3</a>"_s));
    QCOMPARE(f.part<MessageBar>()->text(), u"Copied 2 articles."_s);
}

void WindowCopyTest::everyFormHasAKey_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("html");
    QTest::newRow("links") << Qt::Key_C << u"https://example.org/3\nhttps://example.org/2"_s
                           << u"<li><a href=\"https://example.org/2\">Loom 2</a></li>"_s;
    QTest::newRow("Markdown") << Qt::Key_M
                              << u"- [Loom 3](https://example.org/3)\n"
                                 "- [Loom 2](https://example.org/2)"_s
                              << QString();
    QTest::newRow("APA") << Qt::Key_A
                         << u"Loom 2. (2026, January 2). example.org. https://example.org/2\n"
                            "Loom 3. (2026, January 3). example.org. https://example.org/3"_s
                         << u"<i>Loom 2</i>. (2026, January 2)."_s;
    QTest::newRow("Chicago")
        << Qt::Key_G
        << u"“Loom 2.” 2026. example.org. January 2. https://example.org/2.\n"
           "“Loom 3.” 2026. example.org. January 3. https://example.org/3."_s
        << u"<a href=\"https://example.org/3\">https://example.org/3</a>."_s;
}

void WindowCopyTest::everyFormHasAKey()
{
    QFETCH(Qt::Key, key);
    QFETCH(QString, text);
    QFETCH(QString, html);
    WindowFixture f;
    importThree(f);
    selectTwo(f);
    f.key(key, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(onClipboard(), text);
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    QCOMPARE(data->hasHtml(), !html.isEmpty());
    QVERIFY2(data->html().contains(html), qPrintable(data->html()));
}

void WindowCopyTest::entriesOfBibtexHaveKeysOfTheirOwn()
{
    WindowFixture f;
    importThree(f);
    selectTwo(f);
    f.key(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY2(onClipboard().startsWith(u"@misc{"_s), qPrintable(onClipboard()));
    const QStringList entries = onClipboard().split(u"\n\n"_s);
    QCOMPARE(entries.size(), 2);
    QVERIFY(entries[0].contains(u"title = {Loom 3}"_s));
    QVERIFY(entries[0].section(u',', 0, 0) != entries[1].section(u',', 0, 0));
    QVERIFY(!QGuiApplication::clipboard()->mimeData()->hasHtml());
}

void WindowCopyTest::withoutASelectionTheCurrentArticleIsCopied()
{
    WindowFixture f;
    importThree(f);
    f.key(Qt::Key_J);
    f.part<DetailPane>()->setFocus();
    f.key(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(onClipboard(), u"[Loom 3](https://example.org/3)"_s);
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
    QCOMPARE(onClipboard(), u"before"_s);
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
    QTRY_COMPARE(onClipboard().trimmed(), u"Threads."_s);
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
    QTRY_COMPARE(onClipboard(), u"https://example.org/3\nhttps://example.org/2"_s);
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

void WindowCopyTest::whatIsDraggedHasTextHtmlAddressesAndAFile()
{
    const QList<CopiedItem> items{
        {.text = u"Looms <b>"_s,
         .html = u"<a href=\"https://example.org/a\">Looms &lt;b&gt;</a>"_s,
         .title = u"Looms <b>"_s,
         .address = u"https://example.org/a"_s},
        {.text = u"Second"_s, .html = u"Second"_s, .title = u"Second"_s}};
    const std::unique_ptr<QMimeData> data(dragDataOf(items, u"/tmp/a page.html"_s));
    QCOMPARE(data->text(), u"Looms <b>\nSecond"_s);
    QCOMPARE(data->html(), u"<meta charset=\"utf-8\"><ul>\n"
                           "<li><a href=\"https://example.org/a\">Looms &lt;b&gt;</a></li>\n"
                           "<li>Second</li>\n</ul>\n"_s);
    const QByteArray addresses = data->data(u"text/x-moz-url"_s);
    QCOMPARE(QString::fromUtf16(reinterpret_cast<const char16_t *>(addresses.data()),
                                addresses.size() / 2),
             u"https://example.org/a\nLooms <b>"_s);
    QCOMPARE(data->urls(), QList<QUrl>{QUrl::fromLocalFile(u"/tmp/a page.html"_s)});
    const std::unique_ptr<QMimeData> bare(dragDataOf(items.last(1), {}));
    QVERIFY(!bare->hasUrls() && !bare->hasFormat(u"text/x-moz-url"_s));
}

void WindowCopyTest::severalCitationsAreAListOfReferences()
{
    QList<CopiedItem> items{{.text = u"“Über Land.” 2020."_s, .html = u"c"_s},
                            {.text = u"Álvarez, A. (2021, May 2). B."_s, .html = u"b"_s},
                            {.text = u"Abel, Z. (2019). C."_s, .html = u"a"_s}};
    sortAsReferences(items);
    QCOMPARE(copiedText(CopyForm::Apa, items),
             u"Abel, Z. (2019). C.\nÁlvarez, A. (2021, May 2). B.\n“Über Land.” 2020."_s);
    const QString html = copiedHtml(CopyForm::Apa, items);
    QCOMPARE(html.count(u"text-indent:-0.5in"_s), 3);
    QVERIFY(html.indexOf(u">a</p>"_s) < html.indexOf(u">c</p>"_s));
}

void WindowCopyTest::whatWasCopiedIsSaid_data()
{
    QTest::addColumn<CopyForm>("form");
    QTest::addColumn<QStringList>("texts");
    QTest::addColumn<QString>("said");
    QTest::newRow("list") << CopyForm::List << QStringList{u"a"_s} << u"Copied 1 article."_s;
    QTest::newRow("an address") << CopyForm::Links << QStringList{u"a"_s}
                                << u"The address is copied."_s;
    QTest::newRow("some addresses")
        << CopyForm::Links << QStringList{u"a"_s, QString()}
        << u"Copied the addresses of 1 article; the others have none."_s;
    QTest::newRow("no addresses") << CopyForm::Links << QStringList{QString(), QString()}
                                  << u"None of these articles has an address to copy."_s;
    QTest::newRow("APA") << CopyForm::Apa << QStringList{u"a"_s, u"b"_s}
                         << u"Copied 2 articles as citations, APA 7."_s;
}

void WindowCopyTest::whatWasCopiedIsSaid()
{
    QFETCH(CopyForm, form);
    QFETCH(QStringList, texts);
    QList<CopiedItem> items;
    for (const QString &text : texts)
        items += CopiedItem{.text = text};
    QTEST(copiedInWords(form, items), "said");
}

void WindowCopyTest::tooManyAreForAFile()
{
    WindowFixture f;
    QFile file(f.folder.filePath(u"many.jsonl"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    for (int i = 0; i <= 1000; ++i)
        file.write("{\"title\": \"Loom " + QByteArray::number(i) + "\"}\n");
    file.close();
    f.window->importFiles({file.fileName()});
    QTRY_COMPARE_WITH_TIMEOUT(f.list()->model()->rowCount(), 1001, 20'000);
    QGuiApplication::clipboard()->setText(u"before"_s);
    f.list()->setFocus();
    f.key(Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(f.list()->selectedCount(), 1001);
    f.key(Qt::Key_C, Qt::ControlModifier);
    QTRY_VERIFY(f.part<MessageBar>()->text().contains(u"At most 1,000 articles"_s));
    QCOMPARE(onClipboard(), u"before"_s);
}

QTEST_MAIN(WindowCopyTest)
#include "tst_windowcopy.moc"
