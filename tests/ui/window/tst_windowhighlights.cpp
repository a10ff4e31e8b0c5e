// Passages are marked, commented on, listed and quoted, with real keys and clicks.
#include "windowfixture.h"

#include "articletext.h"
#include "await.h"
#include "detailpane.h"
#include "highlightbar.h"
#include "highlightlist.h"
#include "highlightmodel.h"
#include "highlightsdialog.h"
#include "highlightview.h"
#include "noteeditor.h"
#include "titletext.h"

#include <QClipboard>
#include <QFile>
#include <QMouseEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QStandardPaths>
#include <QToolButton>

using namespace acervo;
using namespace Qt::StringLiterals;

namespace {

struct ReadingDesk : WindowFixture
{
    ReadingDesk()
    {
        QFile file(folder.filePath(u"two.jsonl"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(
            "{\"title\":\"A factory\",\"date\":\"2024-01-02\",\"abstract\":\"Workers occupied"
            " the factory in May.\",\"authors\":[\"Ana Smith\"]}\n"
            "{\"title\":\"A mill\",\"date\":\"2023\",\"abstract\":\"The mill stood still.\"}\n");
        file.close();
        window->importFiles({file.fileName()});
        QTRY_COMPARE(list()->model()->rowCount(), 2);
        read(0);
    }
    void read(int row)
    {
        const ArticleId before = part<DetailPane>()->article();
        list()->setFocus();
        list()->setCurrentIndex(list()->model()->index(row, 0));
        QTRY_VERIFY(part<DetailPane>()->article() != before);
    }
    ArticleText *text() const { return part<ArticleText>(); }
    HighlightBar *bar() const { return part<HighlightBar>(); }
    const QList<Highlight> &marked() const { return part<DetailPane>()->shownArticle().highlights; }
    // As the mouse draws it.
    void select(const QString &words) const
    {
        const int start = int(text()->toPlainText().indexOf(words));
        QVERIFY(start >= 0);
        const auto placeOf = [&](int position) {
            QTextCursor cursor(text()->document());
            cursor.setPosition(position);
            return text()->cursorRect(cursor).center();
        };
        QWidget *field = text()->viewport();
        QTest::mousePress(field, Qt::LeftButton, {}, placeOf(start));
        const QPoint end = placeOf(start + int(words.size()));
        QMouseEvent move(QEvent::MouseMove, end, field->mapToGlobal(end), Qt::NoButton,
                         Qt::LeftButton, {});
        QApplication::sendEvent(field, &move);
        QTest::mouseRelease(field, Qt::LeftButton, {}, placeOf(start + int(words.size())));
        QTRY_COMPARE(text()->textCursor().selectedText(), words);
    }
    QToolButton *choice(const QString &name) const
    {
        for (QToolButton *button : bar()->findChildren<QToolButton *>()) {
            if (button->accessibleName().startsWith(name))
                return button;
        }
        return nullptr;
    }
};

} // namespace

class WindowHighlightsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void aLetterMarksWhatIsSelected_data();
    void aLetterMarksWhatIsSelected();
    void withoutASelectionTheLetterIsTheWindows();
    void theBarMarksChangesAndRemoves();
    void theTitleIsMarkedToo();
    void aCommentIsKeptWhenTheFieldIsLeft();
    void aClickInTheListLeadsToThePassage();
    void aQuotationGoesIntoTheNote();
    void whatWasJustMarkedIsQuotedToo();
    void allOfTheQueryAreListed();
    void undoSaysWhatItTakesBack();
};

void WindowHighlightsTest::aLetterMarksWhatIsSelected_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<HighlightColour>("colour");
    QTest::newRow("Y") << int(Qt::Key_Y) << HighlightColour::Yellow;
    QTest::newRow("G") << int(Qt::Key_G) << HighlightColour::Green;
    QTest::newRow("B") << int(Qt::Key_B) << HighlightColour::Blue;
    QTest::newRow("P") << int(Qt::Key_P) << HighlightColour::Pink;
}

void WindowHighlightsTest::aLetterMarksWhatIsSelected()
{
    QFETCH(const int, key);
    QFETCH(const HighlightColour, colour);
    ReadingDesk desk;
    desk.select(u"occupied the factory"_s);
    desk.key(key);
    QTRY_COMPARE(desk.marked().size(), 1);
    QCOMPARE(desk.marked().first().kept.colour, colour);
    QCOMPARE(desk.marked().first().kept.anchor.quote, u"occupied the factory"_s);
    QVERIFY(!desk.text()->textCursor().hasSelection());
    QCOMPARE(desk.text()->extraSelections().size(), 1);
    QVERIFY(desk.part<HighlightList>()->isVisible());
    // Again, in another colour: the same highlight.
    desk.select(u"occupied the factory"_s);
    desk.key(colour == HighlightColour::Blue ? Qt::Key_G : Qt::Key_B);
    QTRY_VERIFY(desk.marked().first().kept.colour != colour);
    QCOMPARE(desk.marked().size(), 1);
}

void WindowHighlightsTest::withoutASelectionTheLetterIsTheWindows()
{
    ReadingDesk desk;
    desk.text()->setFocus();
    desk.key(Qt::Key_J); // the next article, as always
    QTRY_COMPARE(desk.part<DetailPane>()->articleTitle(), u"A mill"_s);
    desk.text()->setFocus();
    desk.key(Qt::Key_Y);
    QTest::qWait(50);
    QVERIFY(desk.marked().isEmpty());
}

void WindowHighlightsTest::theBarMarksChangesAndRemoves()
{
    ReadingDesk desk;
    QVERIFY(!desk.bar()->isVisible());
    desk.select(u"the factory"_s);
    QTRY_VERIFY(desk.bar()->isVisible());
    QVERIFY(!desk.choice(u"Remove"_s)->isVisible());
    QVERIFY(desk.text()->viewport()->rect().contains(desk.bar()->geometry()));
    QTest::mouseClick(desk.choice(u"Green"_s), Qt::LeftButton);
    QTRY_COMPARE(desk.marked().size(), 1);
    QVERIFY(!desk.bar()->isVisible());
    // A click on it, without a selection, is about it.
    const QRect place = desk.text()->placeOf(desk.text()->highlights().first().range);
    QTest::mouseClick(desk.text()->viewport(), Qt::LeftButton, {}, place.center());
    QTRY_VERIFY(desk.bar()->isVisible());
    QTest::mouseClick(desk.choice(u"Pink"_s), Qt::LeftButton);
    QTRY_COMPARE(desk.marked().first().kept.colour, HighlightColour::Pink);
    QTest::mouseClick(desk.text()->viewport(), Qt::LeftButton, {}, place.center());
    QTRY_VERIFY(desk.bar()->isVisible());
    QTest::mouseClick(desk.choice(u"Remove"_s), Qt::LeftButton);
    QTRY_VERIFY(desk.marked().isEmpty());
    QVERIFY(!desk.part<HighlightList>()->isVisible());
}

void WindowHighlightsTest::theTitleIsMarkedToo()
{
    ReadingDesk desk;
    auto *title = desk.part<TitleText>();
    title->setFocus();
    title->selectAll();
    QTest::keyClick(title, Qt::Key_B);
    QTRY_COMPARE(desk.marked().size(), 1);
    QCOMPARE(desk.marked().first().kept.anchor.field, TextField::Title);
    QCOMPARE(title->extraSelections().size(), 1);
}

void WindowHighlightsTest::aCommentIsKeptWhenTheFieldIsLeft()
{
    ReadingDesk desk;
    desk.select(u"the factory"_s);
    desk.key(Qt::Key_Y);
    QTRY_COMPARE(desk.marked().size(), 1);
    const QRect place = desk.text()->placeOf(desk.text()->highlights().first().range);
    QTest::mouseClick(desk.text()->viewport(), Qt::LeftButton, {}, place.center());
    QTRY_VERIFY(desk.bar()->isVisible());
    QTest::mouseClick(desk.choice(u"Comment"_s), Qt::LeftButton);
    auto *field = desk.part<HighlightList>()->findChild<QPlainTextEdit *>();
    QTRY_VERIFY(field->hasFocus());
    // Letters that are the window's keys elsewhere.
    QTest::keyClicks(field, u"Why a sit-in? jkyn"_s);
    QTest::keyClick(field, Qt::Key_Escape);
    QTRY_COMPARE(desk.marked().first().kept.comment, u"Why a sit-in? jkyn"_s);
    QVERIFY(desk.text()->hasFocus());
    // Another article, and back.
    desk.read(1);
    QVERIFY(!desk.part<HighlightList>()->isVisible());
    desk.read(0);
    QTRY_COMPARE(desk.marked().size(), 1);
    QCOMPARE(desk.marked().first().kept.comment, u"Why a sit-in? jkyn"_s);
}

void WindowHighlightsTest::aClickInTheListLeadsToThePassage()
{
    ReadingDesk desk;
    desk.select(u"the factory"_s);
    desk.key(Qt::Key_Y);
    QTRY_COMPARE(desk.marked().size(), 1);
    auto *view = desk.part<HighlightList>()->findChild<HighlightView *>();
    QTRY_COMPARE(view->model()->rowCount(), 1);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {},
                      view->visualRect(view->model()->index(0, 0)).center());
    QTRY_VERIFY(desk.bar()->isVisible()); // beside the passage
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Delete);
    QTRY_VERIFY(desk.marked().isEmpty());
}

void WindowHighlightsTest::aQuotationGoesIntoTheNote()
{
    ReadingDesk desk;
    auto *note = desk.part<NoteEditor>();
    QTRY_VERIFY(note->isEnabled());
    note->setFocus();
    QTest::keyClicks(note, u"Mine."_s);
    desk.text()->setFocus();
    desk.select(u"the factory"_s);
    desk.key(Qt::Key_Q);
    const QString expected =
        u"Mine.\n\n> the factory\n>\n> — Ana Smith, A factory, 2 January 2024\n"_s;
    QCOMPARE(note->toPlainText(), expected);
    const ArticleId article = desk.part<DetailPane>()->article();
    QTRY_COMPARE(await(desk.library->note(article)).value_or(QString()), expected);
}

void WindowHighlightsTest::whatWasJustMarkedIsQuotedToo()
{
    ReadingDesk desk;
    auto *note = desk.part<NoteEditor>();
    QTRY_VERIFY(note->isEnabled());
    desk.select(u"the factory"_s);
    desk.key(Qt::Key_Y);
    QTRY_COMPARE(desk.marked().size(), 1);
    desk.key(Qt::Key_Q);
    QVERIFY(note->toPlainText().startsWith(u"> the factory\n"_s));
}

void WindowHighlightsTest::allOfTheQueryAreListed()
{
    ReadingDesk desk;
    desk.select(u"the factory"_s);
    desk.key(Qt::Key_Y);
    QTRY_COMPARE(desk.marked().size(), 1);
    desk.read(1);
    desk.select(u"mill"_s);
    desk.key(Qt::Key_P);
    QTRY_COMPARE(desk.marked().size(), 1);
    desk.list()->setFocus();
    desk.key(Qt::Key_H, Qt::ControlModifier);
    QTRY_VERIFY(desk.part<HighlightsDialog>());
    auto *dialog = desk.part<HighlightsDialog>();
    auto *view = dialog->findChild<HighlightView *>();
    QTRY_COMPARE(view->model()->rowCount(), 4);
    QTest::mouseClick(dialog->findChild<QPushButton *>(), Qt::LeftButton);
    const QString copied = QApplication::clipboard()->text();
    QVERIFY(copied.contains(u"> the factory\n") && copied.contains(u"> mill\n"));
    // Only pink.
    QTest::mouseClick(dialog->findChildren<QToolButton *>().first(), Qt::LeftButton);
    QCOMPARE(view->model()->rowCount(), 2);
    QTest::mouseClick(dialog->findChildren<QToolButton *>().first(), Qt::LeftButton);
    // A click leads to the article and the passage.
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {},
                      view->visualRect(view->model()->index(1, 0)).center());
    QTRY_COMPARE(desk.part<DetailPane>()->articleTitle(), u"A factory"_s);
    QTRY_VERIFY(desk.bar()->isVisible());
    // It follows the query.
    desk.window->setQueryText(u"mill"_s);
    QTRY_COMPARE(view->model()->rowCount(), 2);
}

void WindowHighlightsTest::undoSaysWhatItTakesBack()
{
    ReadingDesk desk;
    desk.select(u"the factory"_s);
    desk.key(Qt::Key_Y);
    QTRY_COMPARE(desk.marked().size(), 1);
    desk.text()->setFocus();
    desk.key(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(desk.marked().isEmpty());
    QCOMPARE(desk.text()->extraSelections().size(), 0);
}

QTEST_MAIN(WindowHighlightsTest)
#include "tst_windowhighlights.moc"
