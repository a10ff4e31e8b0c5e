// The dossier in the export dialog: its choices, presets, pages, and printing them. With keys.
#include "windowhands.h"

#include "dossiermemory.h"
#include "dossieroptionspane.h"
#include "dossierpagespane.h"
#include "dossierpresets.h"
#include "dossierprint.h"
#include "dossierrequest.h"
#include "exportdialog.h"
#include "exportplace.h"
#include "formatlist.h"
#include "messagebar.h"
#include "pageview.h"
#include "spokenlanguage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QImage>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QProcess>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStandardPaths>
#include <QToolButton>

using namespace acervo;
using namespace Qt::StringLiterals;

namespace {

void importLooms(const WindowFixture &f, int articles)
{
    QFile file(f.folder.filePath(u"some.jsonl"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    for (int i = 0; i < articles; ++i)
        file.write(u"{\"title\": \"Loom %1\", \"date\": \"%2\", \"lang\": \"en\", \"summary\": "
                   "\"%3\", \"tags\": [\"weaving\"]}\n"_s.arg(i)
                       .arg(1990 + i % 30)
                       .arg(u"Cloth was woven by those who owned the looms. "_s.repeated(12))
                       .toUtf8());
    file.close();
    f.window->importFiles({file.fileName()});
    QTRY_COMPARE_WITH_TIMEOUT(f.list()->model()->rowCount(), articles, 20'000);
    f.list()->setFocus();
}

ExportDialog *openDialog(const WindowFixture &f)
{
    f.key(Qt::Key_E, Qt::ControlModifier);
    auto *dialog = f.part<ExportDialog>();
    if (!dialog || !QTest::qWaitForWindowActive(dialog))
        return nullptr;
    dialog->activateWindow();
    const bool isInFront =
        QTest::qWaitFor([dialog] { return QApplication::activeWindow() == dialog; });
    return isInFront ? dialog : nullptr;
}

void press(const QWidget &dialog, Qt::Key key, Qt::KeyboardModifiers modifiers = {})
{
    QTest::keyClick(dialog.focusWidget(), key, modifiers);
}

template <typename Widget>
Widget *named(const QWidget &dialog, const QString &name)
{
    for (Widget *widget : dialog.findChildren<Widget *>()) {
        if (widget->accessibleName() == name)
            return widget;
    }
    return nullptr;
}

// Leads the focus to the field with its key and writes into it.
void writeInto(const ExportDialog &dialog, Qt::Key mnemonic, const QString &text)
{
    press(dialog, mnemonic, Qt::AltModifier);
    QTest::keyClick(dialog.focusWidget(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(dialog.focusWidget(), text);
}

void pick(const ExportDialog &dialog, Qt::Key mnemonic, const QString &value)
{
    press(dialog, mnemonic, Qt::AltModifier);
    auto *box = qobject_cast<QComboBox *>(dialog.focusWidget());
    QVERIFY(box);
    press(dialog, Qt::Key_Home);
    for (int i = 0; i < box->count() && box->currentText() != value; ++i)
        press(dialog, Qt::Key_Down);
    QCOMPARE(box->currentText(), value);
}

QToolButton *toolButton(const ExportDialog &dialog, const QString &name)
{
    return named<QToolButton>(dialog, name);
}

QByteArray outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished(60'000) ? process.readAllStandardOutput() : QByteArray();
}

bool isBlank(const QImage &image)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qGray(image.pixel(x, y)) < 128)
                return false;
        }
    }
    return true;
}

} // namespace

class WindowDossierTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noTwoMnemonicsAreAlike_data();
    void noTwoMnemonicsAreAlike();
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init() { QSettings().clear(); }
    void everyChoiceOfTheCommandLineIsAsked();
    void theChoicesMakeTheFile();
    void choicesAreRememberedButNoTitle();
    void presetsAreKeptUnderTheirNames();
    void thePagesAreThoseOfTheFile();
    void theFirstPagesOfManyArticlesComeSoon();
    void anotherChoiceGivesOtherPages();
    void printingPrintsEveryPage();
    void someOfThePagesCanBePrinted();
    void aStoppedPrintSaysSo();
    void thePrintKeyAsksForThePrinter();
};

void WindowDossierTest::everyChoiceOfTheCommandLineIsAsked()
{
    WindowFixture f;
    importLooms(f, 2);
    const ExportDialog *dialog = openDialog(f);
    QVERIFY(dialog);
    const auto *pane = dialog->findChild<DossierOptionsPane *>();
    for (const QString &name : dossierOptionNames()) {
        if (name == u"without")
            continue;
        QSet<QString> values;
        for (QComboBox *box : pane->findChildren<QComboBox *>()) {
            for (int i = 0; i < box->count(); ++i) {
                box->setCurrentIndex(i);
                values.insert(dossierOption(pane->options(), name));
                QVERIFY(!box->itemText(i).contains(name + u' ')); // each value has its words
            }
        }
        const QStringList all = dossierOptionValues(name);
        QCOMPARE(values, QSet<QString>(all.begin(), all.end()));
    }
    for (QCheckBox *box : pane->findChildren<QCheckBox *>())
        box->click();
    QCOMPARE(dossierOption(pane->options(), u"without"_s),
             dossierOptionValues(u"without"_s).join(u','));
}

void WindowDossierTest::theChoicesMakeTheFile()
{
    WindowFixture f;
    importLooms(f, 3);
    const ExportDialog *dialog = openDialog(f);
    QVERIFY(dialog);
    writeInto(*dialog, Qt::Key_L, u"Looms of the valley"_s);
    writeInto(*dialog, Qt::Key_U, u"Ana Weaver"_s);
    writeInto(*dialog, Qt::Key_I, u"## Preface of it"_s);
    pick(*dialog, Qt::Key_R, u"Letter"_s);
    pick(*dialog, Qt::Key_B, u"Tag"_s);
    auto *index = dialog->findChild<DossierOptionsPane *>()->findChildren<QCheckBox *>().at(5);
    index->setFocus();
    press(*dialog, Qt::Key_Space);
    writeInto(*dialog, Qt::Key_O, f.folder.path());
    writeInto(*dialog, Qt::Key_M, u"looms"_s);
    press(*dialog, Qt::Key_Return);
    const QString path = f.folder.filePath(u"looms.pdf"_s);
    QTRY_VERIFY_WITH_TIMEOUT(f.part<MessageBar>()->text().contains(path), 20'000);
    const QByteArray info = outputOf(u"pdfinfo"_s, {path});
    QVERIFY2(info.contains("Looms of the valley"), info.constData());
    QVERIFY(info.contains("Ana Weaver"));
    QVERIFY(info.contains("612 x 792"));
    const QByteArray text = outputOf(u"pdftotext"_s, {path, u"-"_s});
    QVERIFY(text.contains("Preface of it"));
    QVERIFY(text.contains("weaving"));
    QVERIFY(!text.contains("Index"));
}

void WindowDossierTest::choicesAreRememberedButNoTitle()
{
    WindowFixture f;
    importLooms(f, 2);
    const ExportDialog *dialog = openDialog(f);
    QVERIFY(dialog);
    writeInto(*dialog, Qt::Key_L, u"Once"_s);
    writeInto(*dialog, Qt::Key_U, u"Ana"_s);
    pick(*dialog, Qt::Key_K, u"Modern"_s);
    writeInto(*dialog, Qt::Key_O, f.folder.path());
    press(*dialog, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(f.part<MessageBar>()->text().contains(f.folder.path()), 20'000);
    QTRY_VERIFY(!f.part<ExportDialog>());
    const ExportDialog *next = openDialog(f);
    QVERIFY(next);
    const DossierOptions options = next->findChild<DossierOptionsPane *>()->options();
    QCOMPARE(options.theme, DossierLook::Modern);
    QCOMPARE(options.author, u"Ana"_s);
    QVERIFY(options.title.isEmpty());
}

void WindowDossierTest::presetsAreKeptUnderTheirNames()
{
    WindowFixture f;
    importLooms(f, 2);
    ExportDialog *dialog = openDialog(f);
    QVERIFY(dialog);
    pick(*dialog, Qt::Key_B, u"Country"_s);
    writeInto(*dialog, Qt::Key_I, u"For the board."_s);
    whenShown<QInputDialog>([](QInputDialog *question) {
        question->setTextValue(u"Board"_s);
        question->accept();
    });
    toolButton(*dialog, u"Keep these choices under a name…"_s)->click();
    const auto *presets = dialog->findChild<DossierPresets *>();
    const auto *names = presets->findChild<QComboBox *>();
    QTRY_COMPARE(names->currentText(), u"Board"_s);
    dialog->activateWindow(); // no window manager does it when the question is answered
    QTRY_COMPARE(QApplication::activeWindow(), dialog);
    pick(*dialog, Qt::Key_B, u"Topic"_s);
    QCOMPARE(names->currentText(), u"Your own choices"_s); // it says so when it is another
    press(*dialog, Qt::Key_Escape);
    QTRY_VERIFY(!f.part<ExportDialog>());

    dialog = openDialog(f);
    QVERIFY(dialog);
    QCOMPARE(dialog->findChild<DossierPresets *>()->findChild<QComboBox *>()->currentText(),
             u"As usual"_s);
    pick(*dialog, Qt::Key_E, u"Board"_s);
    const DossierOptions options = dialog->findChild<DossierOptionsPane *>()->options();
    QCOMPARE(options.group, DossierGrouping::Country);
    QCOMPARE(options.introduction, u"For the board."_s);
    toolButton(*dialog, u"Remove this preset"_s)->click();
    QCOMPARE(dialog->findChild<DossierPresets *>()->findChild<QComboBox *>()->findText(u"Board"_s),
             -1);
    // Another library has its own.
    QVERIFY(DossierMemory(u"/other.acervo"_s).presets().isEmpty());
}

void WindowDossierTest::thePagesAreThoseOfTheFile()
{
    WindowFixture f;
    importLooms(f, 12);
    const ExportDialog *dialog = openDialog(f);
    QVERIFY(dialog);
    const auto *pane = dialog->findChild<DossierPagesPane *>();
    auto *view = pane->findChild<PageView *>();
    QTRY_VERIFY_WITH_TIMEOUT(pane->isWhole(), 20'000);
    const QSignalSpy wanted(view, &PageView::pictureWanted);
    const int pages = view->pageCount();
    QVERIFY(pages > 4);
    view->setFocus();
    press(*dialog, Qt::Key_PageDown);
    QCOMPARE(view->page(), 1);
    const auto *number = pane->findChild<QSpinBox *>();
    QCOMPARE(number->value(), 2);
    QCOMPARE(number->suffix(), u" of %1"_s.arg(pages));
    QCOMPARE(view->accessibleDescription(), u"Page 2 of %1"_s.arg(pages));
    QTRY_VERIFY(!isBlank(view->grab().toImage()));
    press(*dialog, Qt::Key_End);
    QCOMPARE(view->page(), pages - 1);
    const double before = wanted.constLast().at(1).toDouble();
    press(*dialog, Qt::Key_Plus);
    QVERIFY(wanted.constLast().at(1).toDouble() > before * 1.2);
    press(*dialog, Qt::Key_0);
    QCOMPARE(wanted.constLast().at(1).toDouble(), before);
    QTRY_VERIFY(std::ranges::any_of(pane->findChildren<QLabel *>(), [](const QLabel *label) {
        return label->text() == u"These are the pages of the file."_s;
    }));
}

void WindowDossierTest::theFirstPagesOfManyArticlesComeSoon()
{
    WindowFixture f;
    importLooms(f, 400);
    const ExportDialog *dialog = openDialog(f);
    QVERIFY(dialog);
    const auto *pane = dialog->findChild<DossierPagesPane *>();
    const auto *view = pane->findChild<PageView *>();
    QTRY_VERIFY_WITH_TIMEOUT(view->pageCount() > 0, 20'000);
    QVERIFY(view->pageCount() < 40); // those of the first articles
    QVERIFY(!pane->isWhole());
    QTRY_VERIFY_WITH_TIMEOUT(pane->isWhole(), 60'000);
    QVERIFY(view->pageCount() > 100);
}

void WindowDossierTest::anotherChoiceGivesOtherPages()
{
    WindowFixture f;
    importLooms(f, 12);
    const ExportDialog *dialog = openDialog(f);
    QVERIFY(dialog);
    const auto *pane = dialog->findChild<DossierPagesPane *>();
    const auto *view = pane->findChild<PageView *>();
    QTRY_VERIFY_WITH_TIMEOUT(pane->isWhole(), 20'000);
    const int before = view->pageCount();
    pick(*dialog, Qt::Key_Y, u"Each on a new page"_s);
    QTRY_VERIFY_WITH_TIMEOUT(pane->isWhole() && view->pageCount() > before, 20'000);
    QVERIFY(view->pageCount() >= 12);
}

namespace {

DossierRequest lettersOf(const WindowFixture &f, const QString &path)
{
    const auto found = f.library->search({.today = QDate(2026, 1, 1)}).result();
    return dossierRequest({.path = path,
                           .options = {.paper = PaperSize::Letter},
                           .articles = {(*found)->articles.begin(), (*found)->articles.end()}});
}

QImage pageOf(const QString &path, int page)
{
    const QString number = QString::number(page);
    return QImage::fromData(outputOf(
        u"pdftoppm"_s, {u"-r"_s, u"50"_s, u"-png"_s, u"-f"_s, number, u"-l"_s, number, path}));
}

// Of what is seen from afar: letters and outlines are smoothed a little differently. On the
// average of all pixels, of 255.
double differenceOf(const QImage &one, const QImage &other)
{
    if (one.size() != other.size())
        return 255;
    const QImage a = one.scaled(one.size() / 5, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    const QImage b = other.scaled(a.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    qint64 sum = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x)
            sum += std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y)));
    }
    return double(sum) / a.width() / a.height();
}

DossierPrint *printing(const WindowFixture &f, const QString &path, int from, int to)
{
    auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    const DossierRequest request = lettersOf(f, {});
    printer->setOutputFormat(QPrinter::PdfFormat);
    printer->setOutputFileName(path);
    printer->setResolution(100);
    printer->setFromTo(from, to);
    setUpPrinter(*printer, request.options);
    return new DossierPrint(*f.library, request, std::move(printer), f.window.get());
}

int pagesOf(const QString &path)
{
    for (const QByteArray &line : outputOf(u"pdfinfo"_s, {path}).split('\n')) {
        if (line.startsWith("Pages:"))
            return line.mid(6).trimmed().toInt();
    }
    return 0;
}

} // namespace

void WindowDossierTest::printingPrintsEveryPage()
{
    WindowFixture f;
    importLooms(f, 6);
    const QString path = f.folder.filePath(u"printed.pdf"_s);
    const QString file = f.folder.filePath(u"file.pdf"_s);
    DossierJob *writing = f.library->exportDossier(lettersOf(f, file));
    const QSignalSpy written(writing, &Job::finished);
    QTRY_COMPARE_WITH_TIMEOUT(written.count(), 1, 30'000);
    DossierPrint *job = printing(f, path, 0, 0);
    int pages = 0;
    connect(job, &Job::finished, this, [&pages, job] { pages = job->pages(); });
    QTRY_VERIFY_WITH_TIMEOUT(pages > 3, 30'000);
    QCOMPARE(pagesOf(path), pages);
    QVERIFY(outputOf(u"pdfinfo"_s, {path}).contains("612 x 792"));
    for (int page = 1; page <= pages; ++page) {
        const QImage image = pageOf(path, page);
        QVERIFY(!image.isNull());
        QVERIFY(!isBlank(image));
        const double same = differenceOf(image, pageOf(file, page));
        const double other = differenceOf(image, pageOf(file, page % pages + 1));
        QVERIFY2(same < 0.3 * other,
                 qPrintable(u"page %1: %2, %3"_s.arg(page).arg(same).arg(other)));
    }
    // Two lines of headings, and no picture: letters are printed as sharp as the printer can.
    QCOMPARE(outputOf(u"pdfimages"_s, {u"-list"_s, path}).trimmed().count('\n'), 1);
}

void WindowDossierTest::someOfThePagesCanBePrinted()
{
    WindowFixture f;
    importLooms(f, 6);
    const QString path = f.folder.filePath(u"printed.pdf"_s);
    DossierPrint *job = printing(f, path, 2, 3);
    const QSignalSpy finished(job, &Job::finished);
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 30'000);
    QCOMPARE(pagesOf(path), 2);
}

void WindowDossierTest::aStoppedPrintSaysSo()
{
    WindowFixture f;
    importLooms(f, 6);
    DossierPrint *job = printing(f, f.folder.filePath(u"printed.pdf"_s), 0, 0);
    const QSignalSpy finished(job, &Job::finished);
    ErrorCode code{};
    connect(job, &Job::failed, this, [&code](const Error &error) { code = error.code; });
    job->stop();
    QCOMPARE(code, ErrorCode::Cancelled);
    QTest::qWait(50);
    QCOMPARE(finished.count(), 0);
}

void WindowDossierTest::thePrintKeyAsksForThePrinter()
{
    WindowFixture f;
    importLooms(f, 2);
    const ExportDialog *dialog = openDialog(f);
    QVERIFY(dialog);
    bool isAsked = false;
    whenShown<QPrintDialog>([&isAsked](QPrintDialog *question) {
        isAsked = true;
        question->reject();
    });
    press(*dialog, Qt::Key_P, Qt::AltModifier);
    QTRY_VERIFY(isAsked);
    QTRY_VERIFY(!f.part<ExportDialog>());
}

void WindowDossierTest::noTwoMnemonicsAreAlike_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"es", "pt", "fr", "en"}) // last: what the other tests speak
        QTest::newRow(language) << QString::fromLatin1(language);
}

namespace {

// Those that the two can be reached by: one key would only wander between them.
QStringList clashes(const QWidget &window)
{
    QHash<QKeySequence, QString> taken;
    QStringList found;
    const auto add = [&](const QWidget *widget, const QString &text) {
        const QKeySequence key = QKeySequence::mnemonic(text);
        if (key.isEmpty() || !widget->isVisibleTo(&window) || !widget->isEnabledTo(&window))
            return;
        if (taken.contains(key))
            found.append(taken[key] + u" / "_s + text);
        taken[key] = text;
    };
    for (const auto *button : window.findChildren<QAbstractButton *>())
        add(button, button->text());
    for (const auto *label : window.findChildren<QLabel *>()) {
        if (label->buddy())
            add(label->buddy(), label->text());
    }
    return found;
}

} // namespace

void WindowDossierTest::noTwoMnemonicsAreAlike()
{
    QFETCH(QString, language);
    speak(language);
    WindowFixture f;
    importLooms(f, 3);
    f.key(Qt::Key_Down, Qt::ShiftModifier); // some are selected
    const ExportDialog *dialog = openDialog(f);
    QVERIFY(dialog);
    auto *formats = dialog->findChild<FormatList *>();
    QVERIFY(formats->count() > 8);
    for (int i = 0; i < formats->count(); ++i) {
        formats->setCurrentRow(i);
        const QStringList found = clashes(*dialog);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u", "_s)));
    }
}

QTEST_MAIN(WindowDossierTest)
#include "tst_windowdossier.moc"
