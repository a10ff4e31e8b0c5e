// Notes that are on no article, by hand: begun, named by what is written, kept apart or among the
// articles, linked to and from.
#include "windowfixture.h"

#include "actions.h"
#include "articlelink.h"
#include "await.h"
#include "backlinks.h"
#include "detailpane.h"
#include "linklabel.h"
#include "messagebar.h"
#include "noteeditor.h"
#include "notepane.h"
#include "suggestionlist.h"
#include "timelinemodel.h"

#include <QAction>
#include <QFile>
#include <QSettings>
#include <QSplitter>
#include <QStandardPaths>

#include <algorithm>

using namespace acervo;
using namespace Qt::StringLiterals;

namespace {

// A window over two articles.
struct Fixture : WindowFixture
{
    Fixture()
    {
        QFile file(folder.filePath(u"two.jsonl"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"title\": \"Looms of the valley\", \"date\": \"2024-03-03\"}\n"
                   "{\"title\": \"Bread\", \"date\": \"2024-01-01\"}\n");
        file.close();
        window->importFiles({file.fileName()});
        QTRY_COMPARE(list()->model()->rowCount(), 2);
        QTRY_VERIFY(part<MessageBar>()->isVisible()); // what was imported
        part<MessageBar>()->dismiss();
    }

    NoteEditor *editor() const { return part<NoteEditor>(); }
    QString title() const { return part<DetailPane>()->articleTitle(); }
    int rows() const { return list()->model()->rowCount(); }
    void begin() const
    {
        key(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(editor()->hasFocus() && editor()->isEnabled());
        QTRY_COMPARE(editor()->toPlainText(), QString());
    }
    void write(const QString &text) const
    {
        begin();
        QTest::keyClicks(editor(), text);
        QTRY_COMPARE(title(), text);
    }
    void read(const QString &wanted) const
    {
        for (int row = 0; row < rows(); ++row) {
            QTRY_VERIFY(list()->model()->index(row, 0).data(TimelineModel::LoadedRole).toBool());
            const QModelIndex index = list()->model()->index(row, 0);
            if (index.data(TimelineModel::TitleRole).toString() == wanted)
                list()->setCurrentArticle(index.data(TimelineModel::IdRole).value<ArticleId>());
        }
        QTRY_COMPARE(title(), wanted);
        QTRY_VERIFY(editor()->isEnabled());
    }
    QAction *action(const QString &text) const
    {
        for (QAction *one : window->findChildren<QAction *>()) {
            if (one->text().remove(u'&') == text)
                return one;
        }
        return nullptr;
    }
    SuggestionList *offered() const
    {
        for (SuggestionList *one : window->findChildren<SuggestionList *>()) {
            if (one->isOpen())
                return one;
        }
        return nullptr;
    }
};

} // namespace

class WindowFreeNotesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init() { QSettings().clear(); }

    void aKeyBeginsOneThatItsWordsName()
    {
        Fixture f;
        f.write(u"Of looms"_s);
        QCOMPARE(f.rows(), 3);
        QTest::keyClicks(f.editor(), u" and mills"_s);
        QTRY_COMPARE(f.title(), u"Of looms and mills"_s);
        QVERIFY(f.editor()->hasFocus());
        QCOMPARE(f.editor()->toPlainText(), u"Of looms and mills"_s);
        QVERIFY(f.query().isEmpty()); // it stands among the others
    }

    void whereTheQueryWouldNotShowItItIsShownByItself()
    {
        Fixture f;
        f.window->setQueryText(u"title:bread"_s);
        QTRY_COMPARE(f.rows(), 1);
        f.write(u"Of looms"_s);
        QCOMPARE(f.rows(), 1);
        QVERIFY(f.query().startsWith(u"id:"_s));
    }

    void begunTwiceItIsOne()
    {
        Fixture f;
        f.begin();
        f.begin();
        QTRY_COMPARE(f.rows(), 3);
        QTest::keyClicks(f.editor(), u"One"_s);
        f.write(u"Two"_s); // although the first was saved only by this
        QTRY_COMPARE(f.rows(), 4);
    }

    void anEmptyLibraryMayBeginWithOne()
    {
        WindowFixture f;
        f.key(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(f.part<NoteEditor>()->hasFocus());
        QTest::keyClicks(f.part<NoteEditor>(), u"First"_s);
        QTRY_COMPARE(f.part<DetailPane>()->articleTitle(), u"First"_s);
    }

    void itsNoteHasTheRoomOfTheText()
    {
        Fixture f;
        f.read(u"Bread"_s);
        auto *note = f.part<NotePane>();
        QTRY_VERIFY(note->height() > 0);
        const int before = note->height();
        f.write(u"Of looms"_s);
        QTRY_VERIFY(note->height() > 2 * f.part<DetailPane>()->height());
        f.read(u"Bread"_s);
        QTRY_COMPARE(note->height(), before);
    }

    void aloneItHasAllOfTheWindow()
    {
        Fixture f;
        f.write(u"Of looms"_s);
        QTest::keyClick(f.editor(), Qt::Key_F11);
        QTRY_VERIFY(!f.list()->isVisible());
        QTRY_VERIFY(f.part<NotePane>()->width() > f.window->width() * 9 / 10);
        QTest::keyClick(f.editor(), Qt::Key_Escape);
        QTRY_VERIFY(f.list()->isVisible());
        QVERIFY(f.part<DetailPane>()->isVisible());
    }

    void theyStandApartWhereThatIsWished()
    {
        Fixture f;
        f.write(u"Of looms"_s);
        QAction *among = f.action(u"Free notes in the timeline"_s);
        QVERIFY(among && among->isChecked());
        among->trigger();
        QTRY_COMPARE(f.rows(), 2);
        QTRY_COMPARE(f.status(), u"2 articles"_s);
        f.action(u"Show the free notes"_s)->trigger();
        QTRY_COMPARE(f.query(), u"is:free-note"_s);
        QTRY_COMPARE(f.rows(), 1);
        f.window->setQueryText(u"note:looms"_s);
        QTRY_COMPARE(f.rows(), 1);
        f.window->setQueryText({});
        QTRY_COMPARE(f.rows(), 2);
        f.write(u"Another"_s); // shown, although the list does not have it
        f.reopen();
        QTRY_COMPARE(f.query().isEmpty() ? f.rows() : 2, 2);
        f.action(u"Free notes in the timeline"_s)->trigger();
        f.window->setQueryText({});
        QTRY_COMPARE(f.rows(), 4);
    }

    void aLinkLeadsToANoteAndItsBacklinkBack()
    {
        Fixture f;
        f.read(u"Bread"_s);
        f.list()->setFocus();
        f.key(Qt::Key_E);
        QTRY_VERIFY(f.editor()->hasFocus());
        QTest::keyClicks(f.editor(), u"Flour"_s);
        f.list()->setFocus();
        f.key(Qt::Key_E, Qt::ShiftModifier);
        QTRY_VERIFY(f.editor()->hasFocus() && f.editor()->toPlainText().isEmpty());
        QTest::keyClicks(f.editor(), u"Yeast and salt"_s);
        f.write(u"Of looms"_s);
        QTest::keyClicks(f.editor(), u" see [[yea"_s);
        QTRY_VERIFY(f.offered());
        QTRY_COMPARE(f.offered()->model()->index(0, 0).data().toString(), u"Yeast and salt"_s);
        QTest::keyClick(f.editor(), Qt::Key_Return);
        QVERIFY(f.editor()->toPlainText().contains(u"[Yeast and salt](acervo-article:"_s));
        QTRY_VERIFY(f.title().endsWith(u"see Yeast and salt"_s));
        // Another note of the article is shown last.
        f.read(u"Bread"_s);
        f.key(Qt::Key_Tab, Qt::ControlModifier);
        QTRY_COMPARE(f.editor()->toPlainText(), u"Flour"_s);
        f.read(u"Of looms see Yeast and salt"_s);
        f.list()->setFocus();
        f.key(Qt::Key_E);
        QTRY_VERIFY(f.editor()->hasFocus());
        f.editor()->moveCursor(QTextCursor::End);
        QTest::keyClick(f.editor(), Qt::Key_Left);
        QTest::keyClick(f.editor(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(f.title(), u"Bread"_s);
        QTRY_COMPARE(f.editor()->toPlainText(), u"Yeast and salt"_s);
        const auto links = [&f] { return f.part<Backlinks>()->findChildren<LinkLabel *>(); };
        QTRY_COMPARE(links().size(), 1);
        QTest::mouseClick(links().first(), Qt::LeftButton);
        QTRY_COMPARE(f.title(), u"Of looms see Yeast and salt"_s);
        QTRY_VERIFY(f.editor()->toPlainText().startsWith(u"Of looms"_s));
    }

    void aBacklinkLeadsToTheVeryNote()
    {
        Fixture f;
        const auto bread = f.list()->model()->index(1, 0).data(TimelineModel::IdRole);
        const auto looms = f.list()->model()->index(0, 0).data(TimelineModel::IdRole);
        const auto article = await(f.library->articles({looms.value<ArticleId>()}));
        QVERIFY(await(f.library->saveNote(bread.value<ArticleId>(), u"Flour"_s)));
        QVERIFY(await(f.library->saveNote(
            {bread.value<ArticleId>(), u"b"_s},
            u"# Yeast\n\nas [there](%1)"_s.arg(articleAddress(article->first().uuid)))));
        f.read(u"Looms of the valley"_s);
        const auto links = [&f] { return f.part<Backlinks>()->findChildren<LinkLabel *>(); };
        QTRY_COMPARE(links().size(), 1);
        QCOMPARE(links().first()->text(), u"Yeast, on “Bread”"_s);
        QTest::mouseClick(links().first(), Qt::LeftButton);
        QTRY_COMPARE(f.title(), u"Bread"_s);
        QTRY_VERIFY(f.editor()->toPlainText().startsWith(u"# Yeast"_s));
    }
};

QTEST_MAIN(WindowFreeNotesTest)
#include "tst_windowfreenotes.moc"
