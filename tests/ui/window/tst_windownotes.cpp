// Writing with little else around it: only the article and its note, the note as it reads, how long
// it is.
#include "windowfixture.h"

#include "await.h"
#include "detailpane.h"
#include "facetpanel.h"
#include "messagebar.h"
#include "noteeditor.h"
#include "notepane.h"
#include "notereading.h"
#include "notetabs.h"
#include "noteversionsdialog.h"
#include "testdisk.h"

#include <QAbstractButton>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>

#include <algorithm>

using namespace acervo;

class WindowNotesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void onlyArticleAndNoteAreLeftAndComeBack();
    void withoutAnArticleNothingGoesAway();
    void theWindowIsRememberedAsAWhole();
    void theNoteIsShownAsItReads();
    void wordsAreCounted();
    void whatIsReadLoadsNothingAndOpensOnlySafeLinks();
    void anArticleHasSeveralNotes();
    void anEmptyNoteIsNotBegunTwice();
    void eachNoteHasItsVersions();
    void anOlderVersionComesBackAsANewOne();
    void whatCantBeSavedIsSaidAndOfferedElsewhere();

private:
    static void writeNote(const WindowFixture &f, const QString &text);
};

void WindowNotesTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    if (seedFiles().isEmpty())
        QSKIP("the folder shared/data/seeds is not beside the checkout");
}

void WindowNotesTest::writeNote(const WindowFixture &f, const QString &text)
{
    f.list()->setFocus();
    f.key(Qt::Key_J);
    auto *editor = f.part<NoteEditor>();
    QTRY_VERIFY(editor->isVisible() && editor->isEnabled());
    f.key(Qt::Key_E);
    QTRY_VERIFY(editor->hasFocus());
    QTest::keyClicks(editor, text);
}

void WindowNotesTest::onlyArticleAndNoteAreLeftAndComeBack()
{
    WindowFixture f;
    f.importSeeds();
    f.part<MessageBar>()->dismiss(); // Escape would
    writeNote(f, QStringLiteral("One"));
    f.key(Qt::Key_F11);
    QTRY_VERIFY(!f.list()->isVisible());
    QVERIFY(!f.part<FacetPanel>()->isVisible());
    QVERIFY(!f.part<QueryBar>()->isVisible());
    auto *detail = f.part<DetailPane>();
    auto *note = f.part<NotePane>();
    QVERIFY(detail->isVisible());
    QVERIFY(f.part<NoteEditor>()->hasFocus());
    QTRY_VERIFY(note->mapTo(f.window.get(), QPoint()).x() >= detail->width());
    QTRY_VERIFY(note->width() > 500 && detail->width() > 500);
    QTest::keyClicks(f.part<NoteEditor>(), QStringLiteral(" two"));
    QTest::keyClick(f.part<NoteEditor>(), Qt::Key_Escape);
    QTRY_VERIFY(f.list()->isVisible());
    QVERIFY(f.list()->hasFocus());
    QVERIFY(f.part<FacetPanel>()->isVisible());
    QCOMPARE(f.part<NoteEditor>()->toPlainText(), QStringLiteral("One two"));
    QTRY_COMPARE(note->mapTo(f.window.get(), QPoint()).x(),
                 detail->mapTo(f.window.get(), QPoint()).x());
}

void WindowNotesTest::withoutAnArticleNothingGoesAway()
{
    WindowFixture f;
    f.importSeeds();
    f.key(Qt::Key_F11);
    QVERIFY(f.list()->isVisible());
    QVERIFY(f.part<FacetPanel>()->isVisible());
}

void WindowNotesTest::theWindowIsRememberedAsAWhole()
{
    WindowFixture f;
    f.importSeeds();
    writeNote(f, QStringLiteral("One"));
    f.key(Qt::Key_F11);
    QTRY_VERIFY(!f.list()->isVisible());
    f.reopen();
    QTRY_VERIFY(f.list()->isVisible());
    QVERIFY(f.part<FacetPanel>()->isVisible());
    QVERIFY(f.part<FacetPanel>()->width() > 100);
}

void WindowNotesTest::theNoteIsShownAsItReads()
{
    WindowFixture f;
    f.importSeeds();
    writeNote(f, QStringLiteral("# Plan and **more**"));
    f.key(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    auto *reading = f.part<NoteReading>();
    QTRY_VERIFY(reading->isVisible());
    QVERIFY(!f.part<NoteEditor>()->isVisible());
    QCOMPARE(reading->toPlainText(), QStringLiteral("Plan and more"));
    f.key(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(f.part<NoteEditor>()->isVisible());
    QCOMPARE(f.part<NoteEditor>()->toPlainText(), QStringLiteral("# Plan and **more**"));
    // Each article's own note is shown.
    f.key(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    f.list()->setFocus();
    f.key(Qt::Key_J);
    QTRY_COMPARE(reading->toPlainText(), QString());
    f.key(Qt::Key_K);
    QTRY_COMPARE(reading->toPlainText(), QStringLiteral("Plan and more"));
}

void WindowNotesTest::wordsAreCounted()
{
    WindowFixture f;
    f.importSeeds();
    writeNote(f, QStringLiteral("Three *plain* words"));
    const auto says = [&f](const QString &text) {
        const auto labels = f.part<NotePane>()->findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&](const QLabel *label) { return label->text().startsWith(text); });
    };
    QTRY_VERIFY(says(QStringLiteral("3 word")));
}

void WindowNotesTest::whatIsReadLoadsNothingAndOpensOnlySafeLinks()
{
    NoteReading reading;
    reading.showMarkdown(
        QStringLiteral("[a](javascript:alert(1)) ![picture](file:///etc/hostname) <b>raw</b>"));
    QVERIFY(reading.toPlainText().contains(QStringLiteral("<b>raw</b>")));
    const QVariant image = reading.loadResource(QTextDocument::ImageResource,
                                                QUrl(QStringLiteral("file:///etc/hostname")));
    QCOMPARE(image.value<QImage>().size(), QSize(1, 1));
    QSignalSpy wanted(&reading, &NoteReading::linkWanted);
    Q_EMIT reading.anchorClicked(QUrl(QStringLiteral("javascript:alert(1)")));
    Q_EMIT reading.anchorClicked(QUrl(QStringLiteral("file:///etc/passwd")));
    QCOMPARE(wanted.size(), 0);
    Q_EMIT reading.anchorClicked(QUrl(QStringLiteral("https://a.example/x")));
    QCOMPARE(wanted.size(), 1);
}

void WindowNotesTest::anArticleHasSeveralNotes()
{
    WindowFixture f;
    f.importSeeds();
    writeNote(f, QStringLiteral("One"));
    auto *editor = f.part<NoteEditor>();
    auto *tabs = f.part<NoteTabs>();
    QVERIFY(!tabs->isVisible());
    f.list()->setFocus();
    f.key(Qt::Key_E, Qt::ShiftModifier);
    QTRY_VERIFY(editor->hasFocus() && editor->isEnabled());
    QCOMPARE(editor->toPlainText(), QString());
    QTest::keyClicks(editor, QStringLiteral("# Two"));
    QTRY_COMPARE(tabs->count(), 2);
    QVERIFY(tabs->isVisible());
    QTRY_COMPARE(tabs->tabText(1), QStringLiteral("Two"));
    QCOMPARE(tabs->tabText(0), QStringLiteral("One"));
    f.key(Qt::Key_Tab, Qt::ControlModifier);
    QTRY_COMPARE(editor->toPlainText(), QStringLiteral("One"));
    QTRY_VERIFY(editor->hasFocus()); // to write on
    QTest::keyClicks(editor, QStringLiteral("!"));
    QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(1).center());
    QTRY_COMPARE(editor->toPlainText(), QStringLiteral("# Two"));
    const ArticleId article = f.list()->currentArticle();
    const auto stored = [&] {
        QStringList texts;
        for (const NoteRecord &note : *await(f.library->notes(article)))
            texts += note.text;
        return texts;
    };
    QTRY_COMPARE(stored().size(), 2);
    QTRY_VERIFY(stored().first().contains(u'!'));
    QCOMPARE(stored().last(), QStringLiteral("# Two"));
    // Another article, and back: what was shown there is shown again.
    f.list()->setFocus();
    f.key(Qt::Key_J);
    QTRY_VERIFY(!tabs->isVisible());
    QTRY_COMPARE(editor->toPlainText(), QString());
    f.key(Qt::Key_K);
    QTRY_COMPARE(editor->toPlainText(), QStringLiteral("# Two"));
    QTRY_COMPARE(tabs->currentIndex(), 1);
    // Emptied and left, it is there no more.
    f.key(Qt::Key_E);
    editor->selectAll();
    QTest::keyClick(editor, Qt::Key_Delete);
    QTRY_COMPARE(stored().size(), 1);
    QVERIFY(tabs->isVisible());
    f.list()->setFocus();
    f.key(Qt::Key_J);
    QTRY_VERIFY(!tabs->isVisible());
    f.key(Qt::Key_K);
    QTRY_VERIFY(editor->toPlainText().contains(QStringLiteral("One")));
    QVERIFY(!tabs->isVisible());
}

void WindowNotesTest::anEmptyNoteIsNotBegunTwice()
{
    WindowFixture f;
    f.importSeeds();
    writeNote(f, QString());
    f.list()->setFocus();
    f.key(Qt::Key_E, Qt::ShiftModifier);
    QTest::keyClicks(f.part<NoteEditor>(), QStringLiteral("One"));
    const ArticleId article = f.list()->currentArticle();
    QTRY_COMPARE(await(f.library->note(article)).value_or(QString()), QStringLiteral("One"));
    QVERIFY(!f.part<NoteTabs>()->isVisible());
}

void WindowNotesTest::eachNoteHasItsVersions()
{
    WindowFixture f;
    f.importSeeds();
    writeNote(f, QStringLiteral("One"));
    f.list()->setFocus();
    f.key(Qt::Key_E, Qt::ShiftModifier);
    QTRY_VERIFY(f.part<NoteEditor>()->isEnabled());
    QTest::keyClicks(f.part<NoteEditor>(), QStringLiteral("Two"));
    const NoteRef note = f.part<NotePane>()->note();
    QVERIFY(!note.name.isEmpty());
    const auto versions = [&] { return await(f.library->noteVersions(note))->size(); };
    QTRY_COMPARE(versions(), 1);
    QCOMPARE(await(f.library->noteVersions(note))->first().text, QStringLiteral("Two"));
    NoteVersionsDialog dialog(*f.library, note);
    QTRY_COMPARE(dialog.findChild<QListWidget *>()->count(), 1);
}

void WindowNotesTest::anOlderVersionComesBackAsANewOne()
{
    WindowFixture f;
    f.importSeeds();
    f.list()->setFocus();
    f.key(Qt::Key_J);
    const ArticleId article = f.list()->currentArticle();
    for (const char *text : {"warp", "warp and weft"})
        QVERIFY(await(f.library->saveNote(article, QString::fromLatin1(text))));
    QTRY_COMPARE(f.part<NoteEditor>()->toPlainText(), QStringLiteral("warp and weft"));
    NoteVersionsDialog dialog(*f.library, article);
    dialog.show();
    auto *list = dialog.findChild<QListWidget *>();
    QTRY_COMPARE(list->count(), 2);
    list->setCurrentRow(1);
    QPushButton *restore = nullptr;
    for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
        if (button->text().remove(u'&') == QStringLiteral("Restore this version"))
            restore = button;
    }
    QVERIFY(restore && restore->isEnabled());
    QTest::mouseClick(restore, Qt::LeftButton);
    QTRY_COMPARE(f.part<NoteEditor>()->toPlainText(), QStringLiteral("warp"));
    QTRY_COMPARE(list->count(), 3);
    QCOMPARE(await(f.library->noteVersions(article))->size(), 3);
}

// The window stays, too: with it the words would go.
void WindowNotesTest::whatCantBeSavedIsSaidAndOfferedElsewhere()
{
    TestDisk &disk = TestDisk::install();
    WindowFixture f;
    const auto offers = [&f](const QString &wanted) {
        return std::ranges::any_of(f.part<MessageBar>()->findChildren<QAbstractButton *>(),
                                   [&](const QAbstractButton *button) {
                                       return button->isVisible() &&
                                              button->text().remove(u'&') == wanted;
                                   });
    };
    f.key(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    auto *editor = f.part<NoteEditor>();
    QTRY_VERIFY(editor->hasFocus() && editor->isEnabled());
    disk.setFull(true);
    QTest::keyClicks(editor, QStringLiteral("warp"));
    QTRY_VERIFY(offers(QStringLiteral("Save it as a file…")));
    QCOMPARE(editor->toPlainText(), QStringLiteral("warp"));
    QVERIFY(!f.window->close());
    QVERIFY(f.window->isVisible());
    QTRY_VERIFY(offers(QStringLiteral("Close without it")));
    disk.setFull(false);
    const NoteRef note = f.part<NotePane>()->note();
    QTRY_COMPARE_WITH_TIMEOUT(await(f.library->note(note)).value_or(QString()),
                              QStringLiteral("warp"), 20'000);
}

QTEST_MAIN(WindowNotesTest)
#include "tst_windownotes.moc"
