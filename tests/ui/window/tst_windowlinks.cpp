// Links between articles, by hand: "[[" in a note, what leads there and back, what leads nowhere.
#include "windowfixture.h"

#include "articlelink.h"
#include "await.h"
#include "backlinks.h"
#include "detailpane.h"
#include "linklabel.h"
#include "messagebar.h"
#include "noteeditor.h"
#include "notepane.h"
#include "notereading.h"
#include "suggestionlist.h"

#include <QFile>
#include <QLabel>
#include <QStandardPaths>
#include <QTextBlock>

#include <algorithm>

using namespace acervo;
using namespace Qt::StringLiterals;

namespace {

// A window over three articles.
struct Fixture : WindowFixture
{
    Fixture()
    {
        QFile file(folder.filePath(u"three.jsonl"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"title\": \"Looms of [the] valley\", \"date\": \"2024-03-03\"}\n"
                   "{\"title\": \"Mills and weirs\", \"date\": \"2024-02-02\"}\n"
                   "{\"title\": \"Bread\", \"date\": \"2024-01-01\"}\n");
        file.close();
        window->importFiles({file.fileName()});
        QTRY_COMPARE(list()->model()->rowCount(), 3);
        QTRY_VERIFY(part<MessageBar>()->isVisible()); // what was imported
        part<MessageBar>()->dismiss();
    }

    ArticleId titled(const QString &title) const
    {
        SearchRequest request;
        request.today = QDate(2024, 1, 1);
        request.histogram = false;
        const auto all = await(library->search(request));
        for (const ArticleId id : (*all)->articles) {
            if (await(library->rows({id}))->first().title == title)
                return id;
        }
        return {};
    }
    void read(const QString &title) const
    {
        list()->setCurrentArticle(titled(title));
        QTRY_COMPARE(part<DetailPane>()->articleTitle(), title);
        QTRY_VERIFY(editor()->isEnabled());
    }
    void write(const QString &title, const QString &text) const
    {
        read(title);
        list()->setFocus();
        key(Qt::Key_E);
        QTRY_VERIFY(editor()->hasFocus());
        QTest::keyClicks(editor(), text);
    }
    NoteEditor *editor() const { return part<NoteEditor>(); }
    QString note() const { return editor()->toPlainText(); }
    // The list that "[[" opens; the query's is another.
    SuggestionList *offered() const
    {
        for (SuggestionList *one : window->findChildren<SuggestionList *>()) {
            if (one->isOpen())
                return one;
        }
        return nullptr;
    }
    QStringList lines() const
    {
        QStringList all;
        if (const SuggestionList *list = offered()) {
            for (int row = 0; row < list->model()->rowCount(); ++row)
                all += list->model()->index(row, 0).data().toString();
        }
        return all;
    }
    QString link(const QString &title) const
    {
        const auto articles = await(library->articles({titled(title)}));
        return articleAddress(articles->first().uuid);
    }
    LinkLabel *backlink() const
    {
        const auto links = part<Backlinks>()->findChildren<LinkLabel *>();
        const auto shown = std::ranges::find_if(
            links, [](const LinkLabel *link) { return link->isVisibleTo(link->window()); });
        return shown == links.end() ? nullptr : *shown;
    }
    bool says(const QString &words) const
    {
        const auto labels = part<MessageBar>()->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(words);
        });
    }
};

} // namespace

class WindowLinksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void aLinkIsWrittenByKeyAlone()
    {
        Fixture f;
        f.write(u"Mills and weirs"_s, u"see [[val lo"_s);
        QTRY_COMPARE(f.lines(), QStringList{u"Looms of [the] valley"_s});
        QTest::keyClick(f.editor(), Qt::Key_Return);
        QCOMPARE(f.note(),
                 u"see [Looms of \\[the\\] valley](%1)"_s.arg(f.link(u"Looms of [the] valley"_s)));
        QVERIFY(!f.offered());
        QVERIFY(f.editor()->hasFocus());
        f.editor()->undo(); // the choice is one step of the field's
        QCOMPARE(f.note(), u"see [[val lo"_s);
        f.editor()->redo();
        QTest::keyClick(f.editor(), Qt::Key_End);
        QTest::keyClicks(f.editor(), u"."_s);
        QVERIFY(f.note().endsWith(u")."_s));
    }

    void whatWasReadLastIsOfferedFirstButNotItself()
    {
        Fixture f;
        QVERIFY(
            await(f.library->setRead({f.titled(u"Bread"_s)}, true, Library::Marking::ByPerson)));
        QVERIFY(await(f.library->setRead({f.titled(u"Mills and weirs"_s)}, true,
                                         Library::Marking::ByPerson)));
        f.write(u"Mills and weirs"_s, u"[["_s);
        QTRY_COMPARE(f.lines(), QStringList{u"Bread"_s});
    }

    void escapeClosesOnlyTheList()
    {
        Fixture f;
        f.write(u"Bread"_s, u"[[mil"_s);
        QTRY_VERIFY(f.offered());
        QTest::keyClick(f.editor(), Qt::Key_Escape);
        QVERIFY(!f.offered());
        QVERIFY(f.editor()->hasFocus());
        QCOMPARE(f.note(), u"[[mil"_s);
        QTest::keyClick(f.editor(), Qt::Key_Escape);
        QTRY_VERIFY(!f.editor()->hasFocus());
    }

    void theListClosesWithItsBracketsAndElsewhere()
    {
        Fixture f;
        f.write(u"Bread"_s, u"x [[mil"_s);
        QTRY_VERIFY(f.offered());
        QTest::keyClick(f.editor(), Qt::Key_Home);
        QVERIFY(!f.offered());
        QTest::keyClick(f.editor(), Qt::Key_End);
        QTest::keyClicks(f.editor(), u"ls]] y"_s);
        QTest::qWait(200);
        QVERIFY(!f.offered());
        QCOMPARE(f.note(), u"x [[mills]] y"_s);
    }

    void bracketsThatAreClosedAlreadyGoAlong()
    {
        Fixture f;
        f.write(u"Bread"_s, u"[[mill]] flour"_s);
        QTextCursor cursor = f.editor()->textCursor();
        cursor.setPosition(6);
        f.editor()->setTextCursor(cursor);
        QTest::keyClick(f.editor(), Qt::Key_S);
        QTRY_COMPARE(f.lines(), QStringList{u"Mills and weirs"_s});
        QTest::keyClick(f.editor(), Qt::Key_Tab);
        QCOMPARE(f.note(), u"[Mills and weirs](%1) flour"_s.arg(f.link(u"Mills and weirs"_s)));
    }

    void keysLeadThereAndAClickBack()
    {
        Fixture f;
        f.write(u"Bread"_s, u"of [[mill"_s);
        QTRY_VERIFY(f.offered());
        QTest::keyClick(f.editor(), Qt::Key_Tab);
        QTest::keyClick(f.editor(), Qt::Key_Left);
        QTest::keyClick(f.editor(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(f.part<DetailPane>()->articleTitle(), u"Mills and weirs"_s);
        QVERIFY(f.list()->hasFocus());
        QTRY_VERIFY(f.backlink());
        QCOMPARE(f.backlink()->text(), u"Bread"_s);
        QTest::mouseClick(f.backlink(), Qt::LeftButton);
        QTRY_COMPARE(f.part<DetailPane>()->articleTitle(), u"Bread"_s);
        QTRY_VERIFY(!f.backlink());
    }

    void whatTheQueryHidesIsShownByItself()
    {
        Fixture f;
        f.write(u"Bread"_s, u"[[mill"_s);
        QTRY_VERIFY(f.offered());
        QTest::keyClick(f.editor(), Qt::Key_Tab);
        f.window->setQueryText(u"title:bread"_s);
        QTRY_COMPARE(f.list()->model()->rowCount(), 1);
        f.read(u"Bread"_s);
        QTest::mouseClick(
            f.editor()->viewport(), Qt::LeftButton, Qt::ControlModifier,
            f.editor()->cursorRect(QTextCursor(f.editor()->document()->begin())).center() +
                QPoint(20, 0));
        QTRY_COMPARE(f.part<DetailPane>()->articleTitle(), u"Mills and weirs"_s);
        QVERIFY(f.query().startsWith(u"id:"_s));
    }

    void theNoteAsItReadsLeadsThere()
    {
        Fixture f;
        f.write(u"Bread"_s, u"[[mill"_s);
        QTRY_VERIFY(f.offered());
        QTest::keyClick(f.editor(), Qt::Key_Tab);
        f.key(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        auto *reading = f.part<NoteReading>();
        QTRY_VERIFY(reading->isVisible());
        QCOMPARE(reading->toPlainText(), u"Mills and weirs"_s);
        QTextCursor start(reading->document());
        QTest::mouseClick(reading->viewport(), Qt::LeftButton, {},
                          reading->cursorRect(start).center() + QPoint(10, 0));
        QTRY_COMPARE(f.part<DetailPane>()->articleTitle(), u"Mills and weirs"_s);
    }

    void whatIsGoneIsSaidAndItsWordsStay()
    {
        Fixture f;
        f.write(u"Bread"_s, u"[[mill"_s);
        QTRY_VERIFY(f.offered());
        QTest::keyClick(f.editor(), Qt::Key_Tab);
        const QString written = f.note();
        f.part<NotePane>()->saveNow();
        QVERIFY(await(f.library->setTrashed({f.titled(u"Mills and weirs"_s)}, true)));
        f.key(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        auto *reading = f.part<NoteReading>();
        QTRY_COMPARE(reading->toPlainText(), u"Mills and weirs (in the trash)"_s);
        QVERIFY(await(f.library->emptyTrash()));
        f.key(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        f.key(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(reading->toPlainText(), u"Mills and weirs (gone)"_s);
        QTextCursor start(reading->document());
        QTest::mouseClick(reading->viewport(), Qt::LeftButton, {},
                          reading->cursorRect(start).center() + QPoint(10, 0));
        QTRY_VERIFY(f.says(u"not in this library"_s));
        QCOMPARE(f.note(), written);
        QCOMPARE(f.part<DetailPane>()->articleTitle(), u"Bread"_s);
    }

    void manyBacklinksAreShownInTheList()
    {
        Fixture f;
        QList<ArticleDraft> drafts;
        for (int i = 0; i < 9; ++i) {
            ArticleDraft draft;
            draft.title = u"Essay %1"_s.arg(i);
            drafts.append(draft);
        }
        const auto added = await(f.library->addArticles(drafts, Library::Origin::Typed));
        QVERIFY(added);
        const QString link = u"[x](%1)"_s.arg(f.link(u"Bread"_s));
        for (int i = 0; i < 9; ++i)
            QVERIFY(await(f.library->saveNote(f.titled(u"Essay %1"_s.arg(i)), link)));
        f.read(u"Bread"_s);
        QTRY_VERIFY(f.backlink());
        const auto links = [&f] { return f.part<Backlinks>()->findChildren<LinkLabel *>(); };
        QTRY_COMPARE(links().size(), Backlinks::most + 1);
        QTest::mouseClick(links().last(), Qt::LeftButton);
        QTRY_COMPARE(f.list()->model()->rowCount(), 9);
    }
};

QTEST_MAIN(WindowLinksTest)
#include "tst_windowlinks.moc"
