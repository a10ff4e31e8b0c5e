#include "windowfixture.h"

#include "actions.h"
#include "detailpane.h"
#include "emptystate.h"
#include "importsheet.h"
#include "messagebar.h"
#include "originaldialog.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>
#include <QTextEdit>

using namespace acervo;

namespace {

QString messageOf(const WindowFixture &f)
{
    const auto *bar = f.part<MessageBar>();
    return bar->isVisible() ? bar->text() : QString();
}

QPushButton *choice(const WindowFixture &f, const QString &text)
{
    for (QPushButton *button : f.part<MessageBar>()->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == text)
            return button;
    }
    return nullptr;
}

void drop(const WindowFixture &f, const QStringList &files)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString &file : files)
        urls << QUrl::fromLocalFile(file);
    data.setUrls(urls);
    const QPoint centre = f.window->rect().center();
    QDragEnterEvent enter(centre, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(f.window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent dropped(centre, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(f.window.get(), &dropped);
}

// Drops the files and waits until the sheet has read them; null where none has come.
ImportSheet *sheetOf(const WindowFixture &f, const QStringList &files)
{
    drop(f, files);
    auto *sheet = f.part<ImportSheet>();
    const bool isRead = sheet && QTest::qWaitFor([sheet] {
                            const auto *progress = sheet->findChild<QProgressBar *>();
                            return sheet->isVisible() && progress->isHidden();
                        });
    return isRead ? sheet : nullptr;
}

QPushButton *importButton(const ImportSheet &sheet)
{
    for (QPushButton *button : sheet.findChildren<QPushButton *>()) {
        if (button->isDefault())
            return button;
    }
    return nullptr;
}

QString saidIn(const ImportSheet &sheet)
{
    QStringList texts;
    for (const QLabel *label : sheet.findChildren<QLabel *>())
        texts << label->text();
    return texts.join(u'\n');
}

void press(ImportSheet *sheet, Qt::Key key)
{
    QTest::keyClick(sheet->findChild<QTableView *>(), key);
}

QString threeArticles(const WindowFixture &f)
{
    QFile file(f.folder.filePath(QStringLiteral("three.jsonl")));
    if (file.open(QIODevice::WriteOnly))
        file.write("{\"title\": \"One\", \"date\": \"2021\"}\n{\"title\": \"Two\"}\n"
                   "{\"title\": \"Three\"}\n");
    return file.fileName();
}

} // namespace

class WindowImportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { ImportSheet::setWanted(true); }
    void anEmptyLibrarySaysWhatToDo();
    void droppedFilesAreImportedAndReported();
    void theSameFilesAgainChangeNothing();
    void undoAndRedoByKey();
    void undoBesideTheReport();
    void aBadFileIsSaidInOneSentence_data();
    void aBadFileIsSaidInOneSentence();
    void aRowIsLeftOutWithSpace();
    void escapeImportsNothing();
    void tagsAndATopicAreGivenToAll();
    void theSheetTellsNewFromKnown();
    void withoutTheSheetFilesComeInAtOnce();
    void theOriginalOfAPageIsLookedAt();
    void whatWasCopiedIsImported_data();
    void whatWasCopiedIsImported();
};

void WindowImportTest::initTestCase()
{
    ImportSheet::setWanted(false); // the sheet has tests of its own
    if (seedFiles().isEmpty())
        QSKIP("the folder shared/data/seeds is not beside the checkout");
}

void WindowImportTest::anEmptyLibrarySaysWhatToDo()
{
    const WindowFixture f;
    QTRY_VERIFY(std::ranges::any_of(f.window->findChildren<EmptyState *>(), [](EmptyState *state) {
        return state->isVisible() && state->button() && state->button()->text() == u"Import…";
    }));
    QTRY_COMPARE(f.status(), "0 articles");
}

void WindowImportTest::droppedFilesAreImportedAndReported()
{
    const WindowFixture f;
    ImportSheet *sheet = sheetOf(f, seedFiles());
    QVERIFY(sheet);
    QCOMPARE(f.status(), "0 articles"); // not before it is wanted
    press(sheet, Qt::Key_Return);
    QTRY_COMPARE(f.status(), "13 articles");
    QTRY_COMPARE(messageOf(f), "13 articles added, 6 already here.");
    QVERIFY(f.list()->isVisible());
}

void WindowImportTest::theSameFilesAgainChangeNothing()
{
    WindowFixture f;
    f.importSeeds();
    QTRY_VERIFY(!messageOf(f).isEmpty());
    ImportSheet *sheet = sheetOf(f, seedFiles());
    QVERIFY(sheet);
    press(sheet, Qt::Key_Return);
    QTRY_COMPARE(messageOf(f), "Nothing new, 19 already here.");
    QVERIFY(!choice(f, QStringLiteral("Undo")));
    QCOMPARE(f.status(), "13 articles");
}

void WindowImportTest::undoAndRedoByKey()
{
    WindowFixture f;
    f.importSeeds();
    QTRY_VERIFY(!messageOf(f).isEmpty());
    f.list()->setFocus();
    // What can be taken back comes from the library.
    QTRY_VERIFY(f.part<Actions>()->action(Command::Undo)->isEnabled());
    f.key(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(f.status(), "0 articles");
    QTRY_VERIFY(messageOf(f).startsWith(u"Undone: Imported 13 articles"));
    QTRY_VERIFY(f.part<Actions>()->action(Command::Redo)->isEnabled());
    QTest::keyClick(f.window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(f.status(), "13 articles");
}

void WindowImportTest::undoBesideTheReport()
{
    WindowFixture f;
    f.importSeeds();
    QTRY_VERIFY(choice(f, QStringLiteral("Undo")));
    QTest::mouseClick(choice(f, QStringLiteral("Undo")), Qt::LeftButton);
    QTRY_COMPARE(f.status(), "0 articles");
    QTRY_VERIFY(choice(f, QStringLiteral("Redo")));
    QTest::mouseClick(choice(f, QStringLiteral("Redo")), Qt::LeftButton);
    QTRY_COMPARE(f.status(), "13 articles");
}

void WindowImportTest::aBadFileIsSaidInOneSentence_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("part");
    QTest::newRow("empty") << QByteArray() << "is empty";
    QTest::newRow("binary") << QByteArray("\x7f"
                                          "ELF\0\0\0\1\2\3\0\0",
                                          12)
                            << "holds no text";
}

void WindowImportTest::aBadFileIsSaidInOneSentence()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, part);
    const WindowFixture f;
    QFile file(f.folder.filePath(QStringLiteral("bad.txt")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    ImportSheet *sheet = sheetOf(f, {file.fileName()});
    QVERIFY(sheet);
    QVERIFY2(saidIn(*sheet).contains(part), qPrintable(saidIn(*sheet)));
    QVERIFY(saidIn(*sheet).contains(u"bad.txt"));
    QVERIFY(!importButton(*sheet)->isEnabled());
    press(sheet, Qt::Key_Escape);
    ImportSheet::setWanted(false);
    drop(f, {file.fileName()});
    QTRY_VERIFY2(messageOf(f).contains(part), qPrintable(messageOf(f)));
    QVERIFY(messageOf(f).contains(u"bad.txt"));
}

void WindowImportTest::aRowIsLeftOutWithSpace()
{
    const WindowFixture f;
    ImportSheet *sheet = sheetOf(f, {threeArticles(f)});
    QVERIFY(sheet);
    QCOMPARE(importButton(*sheet)->text(), "Import 3 articles");
    press(sheet, Qt::Key_Down);
    press(sheet, Qt::Key_Space);
    QCOMPARE(importButton(*sheet)->text(), "Import 2 articles");
    press(sheet, Qt::Key_Space);
    press(sheet, Qt::Key_Down);
    press(sheet, Qt::Key_Space);
    QCOMPARE(importButton(*sheet)->text(), "Import 2 articles");
    press(sheet, Qt::Key_Return);
    QTRY_COMPARE(f.status(), "2 articles");
    f.window->setQueryText(QStringLiteral("title:three"));
    QTRY_COMPARE(f.list()->model()->rowCount(), 0);
    f.window->setQueryText(QStringLiteral("title:two"));
    QTRY_COMPARE(f.list()->model()->rowCount(), 1);
}

void WindowImportTest::escapeImportsNothing()
{
    const WindowFixture f;
    ImportSheet *sheet = sheetOf(f, {threeArticles(f)});
    QVERIFY(sheet);
    const QPointer<ImportSheet> watched(sheet);
    press(sheet, Qt::Key_Escape);
    QTRY_VERIFY(!watched);
    QCOMPARE(f.status(), "0 articles");
    QVERIFY(!f.part<Actions>()->action(Command::Undo)->isEnabled());
}

void WindowImportTest::tagsAndATopicAreGivenToAll()
{
    WindowFixture f;
    ImportSheet *sheet = sheetOf(f, {threeArticles(f)});
    QVERIFY(sheet);
    const QList<QLineEdit *> fields = sheet->findChildren<QLineEdit *>();
    QCOMPARE(fields.size(), 2);
    QTest::keyClicks(fields[0], QStringLiteral("to read, thesis"));
    QTest::keyClicks(fields[1], QStringLiteral("Weaving"));
    press(sheet, Qt::Key_Return);
    QTRY_COMPARE(f.status(), "3 articles");
    for (const char *query : {"tag:\"to read\"", "tag:thesis", "topic:Weaving"}) {
        f.window->setQueryText(QString::fromLatin1(query));
        QTRY_COMPARE(f.list()->model()->rowCount(), 3);
        f.window->setQueryText(QStringLiteral("title:nothing"));
        QTRY_COMPARE(f.list()->model()->rowCount(), 0);
    }
    // All of it is one step.
    f.window->setQueryText({});
    QTRY_VERIFY(choice(f, QStringLiteral("Undo")));
    QTest::mouseClick(choice(f, QStringLiteral("Undo")), Qt::LeftButton);
    QTRY_COMPARE(f.status(), "0 articles");
}

void WindowImportTest::theSheetTellsNewFromKnown()
{
    const WindowFixture f;
    f.window->importFiles({threeArticles(f)});
    QTRY_COMPARE(f.status(), "3 articles");
    QFile file(f.folder.filePath(QStringLiteral("more.jsonl")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"title\": \"One\", \"date\": \"2021\", \"summary\": \"A loom.\"}\n"
               "{\"title\": \"Four\"}\n");
    file.close();
    ImportSheet *sheet = sheetOf(f, {file.fileName()});
    QVERIFY(sheet);
    QVERIFY2(saidIn(*sheet).contains(u"1 new"), qPrintable(saidIn(*sheet)));
    QVERIFY2(saidIn(*sheet).contains(u"1 changed"), qPrintable(saidIn(*sheet)));
    const auto *differences = sheet->findChild<QTextEdit *>();
    QVERIFY2(differences->toPlainText().contains(u"A loom."),
             qPrintable(differences->toPlainText()));
    press(sheet, Qt::Key_Return);
    QTRY_COMPARE(f.status(), "4 articles");
}

void WindowImportTest::withoutTheSheetFilesComeInAtOnce()
{
    const WindowFixture f;
    ImportSheet *sheet = sheetOf(f, {threeArticles(f)});
    QVERIFY(sheet);
    for (QCheckBox *box : sheet->findChildren<QCheckBox *>()) {
        if (box->text().contains(u"before every import"))
            QTest::keyClick(box, Qt::Key_Space);
    }
    press(sheet, Qt::Key_Return);
    QTRY_COMPARE(f.status(), "3 articles");
    drop(f, {threeArticles(f)});
    QTRY_COMPARE(messageOf(f), "Nothing new, 3 already here.");
}

void WindowImportTest::theOriginalOfAPageIsLookedAt()
{
    const WindowFixture f;
    ImportSheet::setWanted(false);
    drop(f, {QStringLiteral(ACERVO_SOURCE_DIR "/tests/importing/html/news.html")});
    QTRY_COMPARE(f.status(), "1 article");
    f.list()->setFocus();
    f.key(Qt::Key_J);
    QTRY_VERIFY(f.part<DetailPane>()->article() != ArticleId{});
    f.key(Qt::Key_U, Qt::ControlModifier);
    OriginalDialog *dialog = nullptr;
    QTRY_VERIFY(dialog = f.part<OriginalDialog>());
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QList<QPlainTextEdit *> views = dialog->findChildren<QPlainTextEdit *>();
    QCOMPARE(views.size(), 2);
    std::ranges::partition(views, &QWidget::isVisible); // the text, and then the source
    // All that the page said, also what is no part of the article; and its source as it came.
    QVERIFY2(views[0]->toPlainText().contains(u"Usamos cookies"),
             qPrintable(views[0]->toPlainText()));
    QVERIFY2(!views[0]->toPlainText().contains(u'<'), qPrintable(views[0]->toPlainText()));
    QVERIFY(views[1]->toPlainText().contains(u"<blockquote><p>El agua"));
    QVERIFY(views[0]->isVisible());
    dialog->activateWindow(); // a key's wish to have the window in front may come after it
    QTRY_COMPARE(QApplication::activeWindow(), dialog);
    QTest::keyClick(dialog, Qt::Key_S, Qt::AltModifier);
    QTRY_VERIFY(views[1]->isVisible());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!f.part<OriginalDialog>());
}

void WindowImportTest::whatWasCopiedIsImported_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("status");
    const QString text = QStringLiteral("2 May 2021\nOne Loom\nHow it was built.\n\n3 May 2021\n"
                                        "Two Looms\nHow they were shared.\n");
    QTest::newRow("text") << QString() << text << "2 articles";
    QTest::newRow("text with its look")
        << "<p><b>One Loom</b> and more</p>" << text << "2 articles";
    const QString item = QStringLiteral("<div><h3><a href=\"https://a.example/%1\">A loom number "
                                        "%1</a></h3><p>%1 May 2021</p><p>How it was built, and by "
                                        "whom, in a few words.</p></div>");
    QTest::newRow("part of a page")
        << QString(item.arg(1) + item.arg(2) + item.arg(3)) << "A loom" << "3 articles";
}

void WindowImportTest::whatWasCopiedIsImported()
{
    QFETCH(QString, html);
    QFETCH(QString, text);
    QFETCH(QString, status);
    const WindowFixture f;
    ImportSheet::setWanted(false);
    auto *data = new QMimeData;
    data->setText(text);
    if (!html.isEmpty())
        data->setHtml(html);
    QGuiApplication::clipboard()->setMimeData(data);
    f.part<Actions>()->action(Command::Paste)->trigger();
    QTRY_COMPARE(f.status(), status);
}

QTEST_MAIN(WindowImportTest)
#include "tst_windowimport.moc"
