// The trash: into it, out of it, what it counts, emptying it, and imports of what is in it.
#include "windowhands.h"

#include "actions.h"
#include "await.h"
#include "importsheet.h"
#include "linklabel.h"
#include "messagebar.h"
#include "timelinemodel.h"

#include <QAction>
#include <QPushButton>
#include <QStandardPaths>

using namespace acervo;

namespace {

void press(const WindowFixture &f, const QString &text)
{
    for (auto *button : f.part<MessageBar>()->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == text) {
            QTest::mouseClick(button, Qt::LeftButton);
            return;
        }
    }
    QFAIL(qPrintable(QStringLiteral("no button ") + text));
}

QString menuText(const WindowFixture &f, Command command)
{
    return f.part<Actions>()->action(command)->text();
}

void throwAway(const WindowFixture &f, int articles)
{
    f.list()->setFocus();
    f.key(Qt::Key_J);
    for (int i = 1; i < articles; ++i)
        f.key(Qt::Key_Down, Qt::ShiftModifier);
    f.key(Qt::Key_Delete);
    QTRY_COMPARE(f.list()->model()->rowCount(), 13 - articles);
}

} // namespace

class WindowTrashTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void deleteThrowsAwayAndTheNextArticleComes();
    void theUndoOfTheMessageIsAboutThatStepAlone();
    void aSelectionGoesAndIsCountedNowhere();
    void whatIsThrownAwayIsTakenOut();
    void theTrashIsEmptiedAndThatIsUndone();
    void whatIsInTheTrashIsToldOfByAnImport();
};

void WindowTrashTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    if (seedFiles().isEmpty())
        QSKIP("the folder shared/data/seeds is not beside the checkout");
}

void WindowTrashTest::deleteThrowsAwayAndTheNextArticleComes()
{
    WindowFixture f;
    f.importSeeds();
    const auto &model = *static_cast<TimelineModel *>(f.list()->model());
    const ArticleId first = model.articleAt(0);
    const ArticleId second = model.articleAt(1);
    throwAway(f, 1);
    QCOMPARE(f.status(), "12 articles");
    QTRY_COMPARE(f.list()->currentArticle(), second);
    QCOMPARE(f.part<MessageBar>()->text(), "Moved 1 article to the trash.");
    f.key(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(f.status(), "13 articles");
    QCOMPARE(model.articleAt(0), first);
}

void WindowTrashTest::theUndoOfTheMessageIsAboutThatStepAlone()
{
    WindowFixture f;
    f.importSeeds();
    throwAway(f, 1);
    QTRY_VERIFY(f.list()->currentIndex().isValid());
    f.key(Qt::Key_S);
    QTRY_VERIFY(f.list()->currentIndex().data(TimelineModel::StarredRole).toBool());
    press(f, QStringLiteral("Undo"));
    QTRY_COMPARE(f.status(), "13 articles");
    QVERIFY(f.list()->currentIndex().data(TimelineModel::StarredRole).toBool());
}

void WindowTrashTest::aSelectionGoesAndIsCountedNowhere()
{
    WindowFixture f;
    f.importSeeds();
    throwAway(f, 3);
    QCOMPARE(f.status(), "10 articles"); // and none is selected any more
    QCOMPARE(menuText(f, Command::ShowTrash), "Show the trash (3)");
    press(f, QStringLiteral("Show the trash"));
    QTRY_COMPARE(f.query(), "is:trashed");
    QTRY_COMPARE(f.list()->model()->rowCount(), 3);
    QCOMPARE(f.status(), "10 articles  ·  3 shown");
}

void WindowTrashTest::whatIsThrownAwayIsTakenOut()
{
    WindowFixture f;
    f.importSeeds();
    throwAway(f, 3);
    f.part<Actions>()->action(Command::ShowTrash)->trigger();
    QTRY_COMPARE(f.list()->model()->rowCount(), 3);
    f.list()->setFocus();
    f.key(Qt::Key_J);
    f.key(Qt::Key_Delete);
    QTRY_COMPARE(f.part<MessageBar>()->text(), "That is in the trash already.");
    f.key(Qt::Key_Insert);
    QTRY_COMPARE(f.list()->model()->rowCount(), 2);
    QCOMPARE(f.part<MessageBar>()->text(), "Took 1 article out of the trash.");
    QTRY_VERIFY(f.list()->currentIndex().isValid());
    LinkLabel *out = nullptr;
    for (auto *link : f.window->findChildren<LinkLabel *>()) {
        if (link->text().startsWith(QStringLiteral("In the trash")))
            out = link;
    }
    QVERIFY(out);
    QTRY_VERIFY(out->isVisible());
    QTest::mouseClick(out, Qt::LeftButton);
    QTRY_COMPARE(f.list()->model()->rowCount(), 1);
    QCOMPARE(f.status(), "12 articles  ·  1 shown");
}

void WindowTrashTest::theTrashIsEmptiedAndThatIsUndone()
{
    WindowFixture f;
    f.importSeeds();
    f.list()->setFocus();
    f.key(Qt::Key_J);
    const ArticleId article = f.list()->currentArticle();
    QVERIFY(await(f.library->saveNote(article, QStringLiteral("Ask the spinners"))));
    QAction *empty = f.part<Actions>()->action(Command::EmptyTrash);
    QVERIFY(!empty->isEnabled());
    throwAway(f, 1); // J went on by one
    QVERIFY(await(f.library->setTrashed({article}, true)));
    QTRY_COMPARE(menuText(f, Command::ShowTrash), "Show the trash (2)");
    QVERIFY(empty->isEnabled());
    empty->trigger();
    QTRY_COMPARE(f.part<MessageBar>()->text(),
                 "Emptied the trash: 2 articles with 1 note.");
    QTRY_COMPARE(menuText(f, Command::ShowTrash), "Show the trash");
    QVERIFY(await(f.library->articles({article})).value_or(QList<Article>()).isEmpty());
    press(f, QStringLiteral("Undo"));
    QTRY_COMPARE(menuText(f, Command::ShowTrash), "Show the trash (2)");
    QCOMPARE(await(f.library->note(article)).value_or(QString()), "Ask the spinners");
    f.window->setQueryText(QStringLiteral("is:trashed note:spinners"));
    QTRY_COMPARE(f.status(), "11 articles  ·  1 shown");
}

void WindowTrashTest::whatIsInTheTrashIsToldOfByAnImport()
{
    WindowFixture f;
    f.importSeeds();
    throwAway(f, 2);
    f.window->importFiles(seedFiles());
    QTRY_VERIFY2(f.part<MessageBar>()->text().contains(QStringLiteral(" in the trash")),
                 qPrintable(f.part<MessageBar>()->text()));
    QCOMPARE(f.status(), "11 articles");
    press(f, QStringLiteral("Take out of the trash"));
    QTRY_COMPARE(f.status(), "13 articles");
}

QTEST_MAIN(WindowTrashTest)
#include "tst_windowtrash.moc"
