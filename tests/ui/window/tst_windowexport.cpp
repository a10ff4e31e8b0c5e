// Handing on what the query shows or what is selected, with keys alone.
#include "windowhands.h"

#include "exportdialog.h"
#include "exportplace.h"
#include "exportpreview.h"
#include "formatlist.h"
#include "formattable.h"
#include "messagebar.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTextBlock>

using namespace acervo;
using namespace Qt::StringLiterals;

namespace {

constexpr int articles = 7;

void importSome(const WindowFixture &f)
{
    QFile file(f.folder.filePath(u"some.jsonl"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    for (int i = 1; i <= articles; ++i)
        file.write(u"{\"title\": \"Loom %1\", \"date\": \"2026-01-0%1\", \"body\": \"<img "
                   "src='file:///etc/hostname'>\"}\n"_s.arg(i)
                       .toUtf8());
    file.close();
    f.window->importFiles({file.fileName()});
    QTRY_COMPARE(f.list()->model()->rowCount(), articles);
    f.list()->setFocus();
}

ExportDialog *openDialog(const WindowFixture &f)
{
    f.key(Qt::Key_E, Qt::ControlModifier);
    auto *dialog = f.part<ExportDialog>();
    if (!dialog || !QTest::qWaitForWindowActive(dialog))
        return nullptr;
    dialog->activateWindow(); // a key's wish to have the window in front may come after it
    const bool isInFront =
        QTest::qWaitFor([dialog] { return QApplication::activeWindow() == dialog; });
    return isInFront ? dialog : nullptr;
}

void press(const QWidget &dialog, Qt::Key key, Qt::KeyboardModifiers modifiers = {})
{
    QTest::keyClick(dialog.focusWidget(), key, modifiers);
}

void choose(const ExportDialog &dialog, ExportFormat format)
{
    auto *list = dialog.findChild<FormatList *>();
    QVERIFY(list->hasFocus());
    press(dialog, Qt::Key_Home);
    for (int i = 0; i < list->count() && list->format() != format; ++i)
        press(dialog, Qt::Key_Down);
    QCOMPARE(list->format(), format);
}

void putInto(const ExportDialog &dialog, Qt::Key mnemonic, const QString &text)
{
    press(dialog, mnemonic, Qt::AltModifier);
    auto *field = qobject_cast<QLineEdit *>(dialog.focusWidget());
    QVERIFY(field);
    field->selectAll();
    QTest::keyClicks(field, text);
}

QPushButton &exportButton(const ExportDialog &dialog)
{
    const auto buttons = dialog.findChildren<QPushButton *>();
    return **std::ranges::find_if(buttons, [](const QPushButton *b) { return b->isDefault(); });
}

QLineEdit &nameField(const ExportDialog &dialog)
{
    return *dialog.findChild<ExportPlace *>()->findChild<QLineEdit *>();
}

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString saidIn(const ExportDialog &dialog)
{
    QStringList texts;
    for (const QLabel *label : dialog.findChildren<QLabel *>())
        texts << label->text();
    return texts.join(u'\n');
}

} // namespace

class WindowExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init() { QSettings().clear(); }
    void allThatTheQueryShowsIsWritten();
    void theSelectionIsWritten();
    void thePreviewIsTheFirstArticlesInColours();
    void thePreviewOfAPageIsItsContents();
    void theNameIsTheQuerysAndNotTaken();
    void aTypedNameKeepsItsStem();
    void whatIsThereIsReplacedOnlyAfterItIsSaid();
    void aFolderThatIsNotThereIsSaid();
    void formatAndFolderAreRemembered();
    void escapeWritesNothing();
    void everySyntaxIsKnown();
};

void WindowExportTest::allThatTheQueryShowsIsWritten()
{
    WindowFixture f;
    importSome(f);
    f.window->setQueryText(u"date:2026-01-02..2026-01-05"_s);
    QTRY_COMPARE(f.list()->model()->rowCount(), 4);
    const ExportDialog *dialog = openDialog(f);
    QVERIFY(dialog);
    QVERIFY(saidIn(*dialog).contains(u"Export 4 articles"_s));
    choose(*dialog, ExportFormat::JsonLines);
    putInto(*dialog, Qt::Key_O, f.folder.path());
    putInto(*dialog, Qt::Key_M, u"looms"_s); // the ending comes by itself
    press(*dialog, Qt::Key_Return);
    const QString path = f.folder.filePath(u"looms.jsonl"_s);
    QTRY_VERIFY(f.part<MessageBar>()->text().contains(path));
    QCOMPARE(contentsOf(path).count('\n'), 4);
    QVERIFY(contentsOf(path).contains("Loom 5"));
    QVERIFY(!contentsOf(path).contains("Loom 6"));
}

void WindowExportTest::theSelectionIsWritten()
{
    WindowFixture f;
    importSome(f);
    f.key(Qt::Key_J);
    f.key(Qt::Key_Down, Qt::ShiftModifier);
    const ExportDialog *dialog = openDialog(f);
    QVERIFY(dialog);
    QVERIFY(saidIn(*dialog).contains(u"Export 2 articles"_s));
    choose(*dialog, ExportFormat::JsonLines);
    press(*dialog, Qt::Key_A, Qt::AltModifier); // all
    QTRY_VERIFY(saidIn(*dialog).contains(u"Export 7 articles"_s));
    press(*dialog, Qt::Key_S, Qt::AltModifier); // the selected
    QTRY_VERIFY(saidIn(*dialog).contains(u"Export 2 articles"_s));
    putInto(*dialog, Qt::Key_O, f.folder.path());
    putInto(*dialog, Qt::Key_M, u"two.jsonl"_s);
    press(*dialog, Qt::Key_Return);
    const QString path = f.folder.filePath(u"two.jsonl"_s);
    QTRY_COMPARE(contentsOf(path).count('\n'), 2);
}

void WindowExportTest::thePreviewIsTheFirstArticlesInColours()
{
    WindowFixture f;
    importSome(f);
    const ExportDialog *dialog = openDialog(f);
    QVERIFY(dialog);
    choose(*dialog, ExportFormat::JsonLines);
    const auto *text = dialog->findChild<ExportPreview *>()->findChild<QPlainTextEdit *>();
    QTRY_VERIFY(text->toPlainText().contains(u"\"title\":\"Loom 7\""_s));
    QCOMPARE(text->toPlainText().count(u"\"title\""_s), 5);
    QVERIFY(saidIn(*dialog).contains(u"the first 5 of 7 articles"_s));
    QTRY_VERIFY(!text->document()->firstBlock().layout()->formats().isEmpty());
    // What the text names is shown, not fetched.
    QVERIFY(text->toPlainText().contains(u"file:///etc/hostname"_s));
    QVERIFY(std::ranges::none_of(text->document()->allFormats(), &QTextFormat::isImageFormat));
}

void WindowExportTest::thePreviewOfAPageIsItsContents()
{
    WindowFixture f;
    importSome(f);
    const ExportDialog *dialog = openDialog(f);
    QVERIFY(dialog);
    choose(*dialog, ExportFormat::JsonLines);
    choose(*dialog, ExportFormat::Html);
    const auto *text = dialog->findChild<ExportPreview *>()->findChild<QPlainTextEdit *>();
    QTRY_VERIFY(text->toPlainText().startsWith(u"Dossier\n7 articles"_s));
    QVERIFY(text->toPlainText().contains(u"2026\n    Loom 7\n    Loom 6"_s));
    QVERIFY(text->document()->firstBlock().layout()->formats().isEmpty());
}

void WindowExportTest::theNameIsTheQuerysAndNotTaken()
{
    WindowFixture f;
    importSome(f);
    f.window->setQueryText(u"title:\"../loom 7\""_s);
    QTRY_COMPARE(f.list()->model()->rowCount(), 1);
    QVERIFY(QFile(f.folder.filePath(u"“..-loom 7”.jsonl"_s)).open(QIODevice::WriteOnly));
    const ExportDialog *dialog = openDialog(f);
    QVERIFY(dialog);
    choose(*dialog, ExportFormat::JsonLines);
    QCOMPARE(nameField(*dialog).text(), u"“..-loom 7”.jsonl"_s);
    putInto(*dialog, Qt::Key_O, f.folder.path());
    QCOMPARE(nameField(*dialog).text(), u"“..-loom 7” (2).jsonl"_s);
}

void WindowExportTest::aTypedNameKeepsItsStem()
{
    WindowFixture f;
    importSome(f);
    const ExportDialog *dialog = openDialog(f);
    QVERIFY(dialog);
    choose(*dialog, ExportFormat::Pdf);
    putInto(*dialog, Qt::Key_M, u"my.looms.pdf"_s);
    press(*dialog, Qt::Key_Tab, Qt::ShiftModifier);
    dialog->findChild<FormatList *>()->setFocus();
    choose(*dialog, ExportFormat::JsonLines);
    QCOMPARE(nameField(*dialog).text(), u"my.looms.jsonl"_s);
}

void WindowExportTest::whatIsThereIsReplacedOnlyAfterItIsSaid()
{
    WindowFixture f;
    importSome(f);
    QFile there(f.folder.filePath(u"there.jsonl"_s));
    QVERIFY(there.open(QIODevice::WriteOnly));
    there.write("mine");
    there.close();
    const ExportDialog *dialog = openDialog(f);
    QVERIFY(dialog);
    choose(*dialog, ExportFormat::JsonLines);
    putInto(*dialog, Qt::Key_O, f.folder.path());
    QCOMPARE(exportButton(*dialog).text(), u"Export"_s);
    putInto(*dialog, Qt::Key_M, u"there"_s);
    QCOMPARE(exportButton(*dialog).text(), u"Export and replace"_s);
    QVERIFY(saidIn(*dialog).contains(u"there.jsonl is there already"_s));
    QCOMPARE(contentsOf(there.fileName()), "mine");
    press(*dialog, Qt::Key_Return);
    QTRY_COMPARE(contentsOf(there.fileName()).count('\n'), articles);
}

void WindowExportTest::aFolderThatIsNotThereIsSaid()
{
    WindowFixture f;
    importSome(f);
    const ExportDialog *dialog = openDialog(f);
    QVERIFY(dialog);
    putInto(*dialog, Qt::Key_O, u"/nowhere"_s);
    QVERIFY(!exportButton(*dialog).isEnabled());
    QVERIFY(saidIn(*dialog).contains(u"There is no folder /nowhere"_s));
    putInto(*dialog, Qt::Key_O, f.folder.path());
    QVERIFY(exportButton(*dialog).isEnabled());
    putInto(*dialog, Qt::Key_M, u" "_s);
    QVERIFY(!exportButton(*dialog).isEnabled());
}

void WindowExportTest::formatAndFolderAreRemembered()
{
    WindowFixture f;
    importSome(f);
    const ExportDialog *dialog = openDialog(f);
    QVERIFY(dialog);
    QCOMPARE(dialog->findChild<FormatList *>()->format(), ExportFormat::Pdf);
    choose(*dialog, ExportFormat::JsonLines);
    putInto(*dialog, Qt::Key_O, f.folder.path());
    press(*dialog, Qt::Key_Return);
    QTRY_VERIFY(f.part<MessageBar>()->text().contains(f.folder.path()));
    QTRY_VERIFY(!f.part<ExportDialog>());

    const ExportDialog *next = openDialog(f);
    QVERIFY(next);
    QCOMPARE(next->findChild<FormatList *>()->format(), ExportFormat::JsonLines);
    QVERIFY(next->findChild<ExportPlace *>()->findChildren<QLineEdit *>().at(1)->text() == f.folder.path());
    QCOMPARE(nameField(*next).text(), u"Articles (2).jsonl"_s);
}

void WindowExportTest::escapeWritesNothing()
{
    WindowFixture f;
    importSome(f);
    const QStringList before = QDir(f.folder.path()).entryList();
    ExportDialog *dialog = openDialog(f);
    QVERIFY(dialog);
    putInto(*dialog, Qt::Key_O, f.folder.path());
    press(*dialog, Qt::Key_Escape);
    QVERIFY(dialog->isHidden());
    QTRY_VERIFY(!f.part<ExportDialog>());
    QCOMPARE(QDir(f.folder.path()).entryList(), before);
    QCOMPARE(f.window->focusWidget(), f.list());
}

void WindowExportTest::everySyntaxIsKnown()
{
    KSyntaxHighlighting::Repository repository;
    repository.addCustomSearchPath(u":/acervo"_s);
    for (const FormatEntry &entry : formatTable()) {
        QVERIFY(!entry.name.isEmpty() && !entry.explanation.isEmpty());
        QVERIFY2(entry.syntax.isEmpty() || repository.definitionForName(entry.syntax).isValid(),
                 qPrintable(entry.syntax));
    }
}

QTEST_MAIN(WindowExportTest)
#include "tst_windowexport.moc"
