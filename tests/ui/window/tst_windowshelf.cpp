// Collections and saved searches in the side bar, with keys and the mouse: put in, shown, arranged,
// named, nested, deleted; each is one step, and the numbers follow.
#include "windowhands.h"

#include "await.h"
#include "collectionbox.h"
#include "library.h"
#include "messagebar.h"
#include "rowdrop.h"
#include "shelfview.h"
#include "timelinemodel.h"

#include <QAbstractItemView>
#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QStandardPaths>

using namespace acervo;
using namespace Qt::StringLiterals;

namespace {

ShelfView &shelf(const WindowFixture &f) { return *f.part<ShelfView>(); }

// "thesis 3 (one 2), Searches: Cuba 1": lines with their numbers, those below others in brackets.
QString lines(const ShelfView &view, const QModelIndex &parent)
{
    const QAbstractItemModel &model = *view.model();
    QStringList all;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        QString line =
            index.data().toString() + u' ' + index.data(ShelfModel::CountRole).toString();
        if (model.hasChildren(index))
            line += u" ("_s + lines(view, index) + u')';
        all += line;
    }
    return all.join(u", "_s);
}

QString collections(const WindowFixture &f)
{
    return lines(shelf(f), shelf(f).model()->index(0, 0));
}
QString searches(const WindowFixture &f) { return lines(shelf(f), shelf(f).model()->index(1, 0)); }

QModelIndex line(const WindowFixture &f, const QString &name)
{
    const QAbstractItemModel &model = *shelf(f).model();
    const QModelIndexList found = model.match(model.index(0, 0), Qt::DisplayRole, name, 1,
                                              Qt::MatchExactly | Qt::MatchRecursive);
    return found.value(0);
}

// C, a name, Return, Escape: the current article or the selection is in it.
void collect(const WindowFixture &f, const QString &name)
{
    f.list()->setFocus();
    f.key(Qt::Key_C);
    auto *field = f.part<CollectionBox>()->findChild<QLineEdit *>();
    QTRY_VERIFY(field->isVisible());
    QTest::keyClicks(field, name);
    QTest::keyClick(field, Qt::Key_Return);
    QTest::keyClick(field, Qt::Key_Escape);
}

void collectThree(const WindowFixture &f)
{
    f.list()->setFocus();
    f.key(Qt::Key_J);
    f.key(Qt::Key_Down, Qt::ShiftModifier);
    f.key(Qt::Key_Down, Qt::ShiftModifier);
    collect(f, u"thesis"_s);
    QTRY_COMPARE(collections(f), u"thesis 3"_s);
}

void answerName(const QString &name)
{
    whenShown<QInputDialog>([name](QInputDialog *dialog) {
        dialog->setTextValue(name);
        dialog->accept();
    });
}

QList<ArticleId> listed(const WindowFixture &f)
{
    const auto &model = *static_cast<TimelineModel *>(f.list()->model());
    return {model.articles().begin(), model.articles().end()};
}

void choose(const WindowFixture &f, const QString &name)
{
    QTRY_VERIFY(line(f, name).isValid());
    shelf(f).setFocus();
    shelf(f).setCurrentIndex(line(f, name));
}

} // namespace

class WindowShelfTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aSelectionIsPutIntoACollectionByKeys();
    void aCollectionIsShownInItsOrderAndArranged();
    void aCollectionIsNarrowedTo();
    void articlesAreTakenOut();
    void articlesAreDropped();
    void articlesAreDroppedBetweenOthers();
    void whatIsFoldedStaysSo();
    void linesAreNamedNestedMovedAndDeletedByKeys();
    void aSearchIsSavedAndShown();
    void theNumbersFollowTheLibrary();
    void namesAreCompletedInTheQuery();
};

void WindowShelfTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    if (seedFiles().isEmpty())
        QSKIP("the folder shared/data/seeds is not beside the checkout");
}

void WindowShelfTest::aSelectionIsPutIntoACollectionByKeys()
{
    WindowFixture f;
    f.importSeeds();
    collectThree(f);
    QCOMPARE(f.part<MessageBar>()->text(), u"Put 3 articles into the collection “thesis”."_s);
    // What the box offers now is what is in it: choosing it again takes it out.
    auto *box = f.part<CollectionBox>();
    f.list()->setFocus();
    f.key(Qt::Key_C);
    const QAbstractItemModel *choices = box->findChild<QAbstractItemView *>()->model();
    QTRY_COMPARE(choices->index(0, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    auto *field = box->findChild<QLineEdit *>();
    QTest::keyClicks(field, u"thesis"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QTest::keyClick(field, Qt::Key_Escape);
    QTRY_COMPARE(collections(f), u"thesis 0"_s);
    f.key(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(collections(f), u"thesis 3"_s);
    f.key(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(collections(f), QString());
}

void WindowShelfTest::aCollectionIsShownInItsOrderAndArranged()
{
    WindowFixture f;
    f.importSeeds();
    collectThree(f);
    const QList<ArticleId> first = listed(f).first(3);
    f.key(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(shelf(f).hasFocus());
    f.key(Qt::Key_Down);
    f.key(Qt::Key_Return);
    QTRY_COMPARE(f.query(), u"collection:thesis sort:collection"_s);
    QTRY_COMPARE(listed(f), first);
    f.list()->setFocus();
    f.list()->clearSelectedArticles();
    f.list()->setCurrentArticle(first[2]);
    f.key(Qt::Key_Up, Qt::AltModifier);
    QTRY_COMPARE(listed(f), (QList<ArticleId>{first[0], first[2], first[1]}));
    f.key(Qt::Key_Up, Qt::AltModifier);
    QTRY_COMPARE(listed(f), (QList<ArticleId>{first[2], first[0], first[1]}));
    f.key(Qt::Key_Up, Qt::AltModifier); // it is at the top
    f.key(Qt::Key_Down, Qt::AltModifier);
    QTRY_COMPARE(listed(f), (QList<ArticleId>{first[0], first[2], first[1]}));
    QCOMPARE(f.list()->currentArticle(), first[2]);
    for (int step = 0; step < 3; ++step)
        f.key(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(listed(f), first);
}

void WindowShelfTest::aCollectionIsNarrowedTo()
{
    WindowFixture f;
    f.importSeeds();
    collectThree(f);
    f.window->setQueryText(u"country:VE sort:oldest"_s);
    choose(f, u"thesis"_s);
    f.key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(f.query(), u"country:VE collection:thesis sort:oldest"_s);
}

void WindowShelfTest::articlesAreTakenOut()
{
    WindowFixture f;
    f.importSeeds();
    collectThree(f);
    f.window->setQueryText(u"collection:thesis"_s);
    QTRY_COMPARE(f.list()->model()->rowCount(), 3);
    f.list()->clearSelectedArticles();
    f.list()->setFocus();
    f.key(Qt::Key_Delete, Qt::ShiftModifier);
    QTRY_COMPARE(f.list()->model()->rowCount(), 2);
    QCOMPARE(f.status(), u"13 articles  ·  2 shown"_s); // nothing is in the trash
    QTRY_COMPARE(collections(f), u"thesis 2"_s);
}

void WindowShelfTest::articlesAreDropped()
{
    WindowFixture f;
    f.importSeeds();
    collectThree(f);
    f.list()->clearSelectedArticles();
    f.list()->setCurrentArticle(listed(f)[7]);
    const QPoint place = shelf(f).visualRect(line(f, u"thesis"_s)).center();
    // As a drag that began in the list: what is dragged is what is selected there.
    Q_EMIT shelf(f).articlesDropped(ShelfModel::keyAt(shelf(f).indexAt(place)));
    QTRY_COMPARE(collections(f), u"thesis 4"_s);
    answerName(u"new one"_s);
    Q_EMIT shelf(f).articlesDropped({.kind = ShelfKind::Collection, .id = {}});
    QTRY_COMPARE(collections(f), u"thesis 4, new one 1"_s);
}

void WindowShelfTest::articlesAreDroppedBetweenOthers()
{
    WindowFixture f;
    f.importSeeds();
    collectThree(f);
    choose(f, u"thesis"_s);
    QTest::keyClick(&shelf(f), Qt::Key_Return);
    QTRY_COMPARE(listed(f).size(), 3);
    const QList<ArticleId> before = listed(f);
    const auto drag = [&](int row, int to) {
        f.list()->setFocus();
        f.list()->clearSelectedArticles();
        f.list()->setCurrentIndex(f.list()->model()->index(row, 0));
        Q_EMIT f.part<RowDrop>()->dropped(to);
    };
    drag(0, 2);
    QTRY_COMPARE(listed(f), (QList<ArticleId>{before[1], before[0], before[2]}));
    drag(2, 0);
    QTRY_COMPARE(listed(f), (QList<ArticleId>{before[2], before[1], before[0]}));
    drag(0, 3); // behind all
    QTRY_COMPARE(listed(f), (QList<ArticleId>{before[1], before[0], before[2]}));
    QVERIFY(await(f.library->undo()));
    QTRY_COMPARE(listed(f), (QList<ArticleId>{before[2], before[1], before[0]}));
}

void WindowShelfTest::whatIsFoldedStaysSo()
{
    WindowFixture f;
    f.importSeeds();
    f.list()->setFocus();
    f.key(Qt::Key_J);
    collect(f, u"thesis/one"_s);
    choose(f, u"thesis"_s);
    QVERIFY(shelf(f).isExpanded(line(f, u"thesis"_s)));
    QTest::keyClick(&shelf(f), Qt::Key_Space);
    QVERIFY(!shelf(f).isExpanded(line(f, u"thesis"_s)));
    f.reopen();
    QTRY_VERIFY(line(f, u"thesis"_s).isValid());
    QVERIFY(!shelf(f).isExpanded(line(f, u"thesis"_s)));
    QVERIFY(shelf(f).isExpanded(shelf(f).model()->index(0, 0)));
}

void WindowShelfTest::linesAreNamedNestedMovedAndDeletedByKeys()
{
    WindowFixture f;
    f.importSeeds();
    collectThree(f);
    choose(f, u"thesis"_s);
    answerName(u"other"_s);
    f.key(Qt::Key_Insert);
    QTRY_COMPARE(collections(f), u"thesis 3, other 0"_s);
    choose(f, u"other"_s);
    f.key(Qt::Key_Up, Qt::ControlModifier);
    QTRY_COMPARE(collections(f), u"other 0, thesis 3"_s);
    choose(f, u"thesis"_s);
    f.key(Qt::Key_Right, Qt::ControlModifier);
    QTRY_COMPARE(collections(f), u"other 3 (thesis 3)"_s);
    QCOMPARE(shelf(f).currentIndex(), line(f, u"thesis"_s)); // it keeps its line
    f.key(Qt::Key_F2);
    auto *editor = shelf(f).viewport()->findChild<QLineEdit *>();
    QVERIFY(editor);
    editor->selectAll();
    QTest::keyClicks(editor, u"book"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(collections(f), u"other 3 (book 3)"_s);
    choose(f, u"other"_s);
    f.key(Qt::Key_Delete);
    QTRY_COMPARE(collections(f), u"book 3"_s);
    QCOMPARE(f.part<MessageBar>()->text(), u"Deleted the collection “other”."_s);
    for (int step = 0; step < 5; ++step)
        f.key(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(collections(f), u"thesis 3"_s);
}

void WindowShelfTest::aSearchIsSavedAndShown()
{
    WindowFixture f;
    f.importSeeds();
    f.key(Qt::Key_D, Qt::ControlModifier);
    QTRY_VERIFY(f.part<MessageBar>()->text().startsWith(u"There is no query to save"_s));
    f.window->setQueryText(u"country:CU sort:oldest"_s);
    QTRY_VERIFY(f.list()->model()->rowCount() < 13);
    const int found = f.list()->model()->rowCount();
    answerName(u"Cuba"_s);
    f.key(Qt::Key_D, Qt::ControlModifier);
    QTRY_COMPARE(searches(f), u"Cuba %1"_s.arg(found));
    f.window->setQueryText({});
    QTRY_COMPARE(f.list()->model()->rowCount(), 13);
    choose(f, u"Cuba"_s);
    f.key(Qt::Key_Return);
    QTRY_COMPARE(f.query(), u"country:CU sort:oldest"_s);
    QTRY_COMPARE(f.list()->model()->rowCount(), found);
    // The same name asks for something else from now on.
    f.window->setQueryText(u"country:(CU OR VE)"_s);
    answerName(u"cuba"_s);
    f.key(Qt::Key_D, Qt::ControlModifier);
    QTRY_VERIFY(searches(f) != u"Cuba %1"_s.arg(found));
    QCOMPARE(shelf(f).model()->rowCount(shelf(f).model()->index(1, 0)), 1);
    f.key(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(searches(f), u"Cuba %1"_s.arg(found));
}

void WindowShelfTest::theNumbersFollowTheLibrary()
{
    WindowFixture f;
    f.importSeeds();
    collectThree(f);
    f.key(Qt::Key_Delete); // all three are selected
    QTRY_COMPARE(collections(f), u"thesis 0"_s);
    f.key(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(collections(f), u"thesis 3"_s);
    f.reopen();
    QTRY_COMPARE(collections(f), u"thesis 3"_s);
}

void WindowShelfTest::namesAreCompletedInTheQuery()
{
    WindowFixture f;
    f.importSeeds();
    collectThree(f);
    f.key(Qt::Key_Slash);
    f.type(u"collection:th"_s);
    f.key(Qt::Key_Tab);
    QTRY_COMPARE(f.query().trimmed(), u"collection:thesis"_s);
    QTRY_COMPARE(f.list()->model()->rowCount(), 3);
}

QTEST_MAIN(WindowShelfTest)
#include "tst_windowshelf.moc"
