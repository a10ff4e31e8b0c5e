// The history: what it lists, that words narrow it, that steps are looked into, undone, and done
// again, and what it says where later steps stand in the way.
#include "windowhands.h"

#include "await.h"
#include "historydialog.h"
#include "historyview.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QStandardPaths>

using namespace acervo;

namespace {

struct History
{
    explicit History(const WindowFixture &fixture)
        : f(fixture)
    {
        f.list()->setFocus();
        f.key(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
        dialog = f.window->findChild<HistoryDialog *>();
        view = dialog->findChild<HistoryView *>();
    }

    QStringList lines() const
    {
        QStringList all;
        const QAbstractItemModel &model = *view->model();
        for (int day = 0; day < model.rowCount(); ++day) {
            const QModelIndex above = model.index(day, 0);
            for (int row = 0; row < model.rowCount(above); ++row) {
                const QString state =
                    model.index(row, JournalModel::StateColumn, above).data().toString();
                all += model.index(row, JournalModel::SentenceColumn, above).data().toString() +
                       (state.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(state));
            }
        }
        return all;
    }
    void choose(int row, Qt::KeyboardModifiers modifiers = {}) const
    {
        const QModelIndex index =
            view->model()->index(row, JournalModel::SentenceColumn, view->model()->index(0, 0));
        QVERIFY(index.isValid());
        QTest::mouseClick(view->viewport(), Qt::LeftButton, modifiers,
                          view->visualRect(index).center());
    }
    QPushButton *button(const QString &text) const
    {
        for (auto *one : dialog->findChildren<QPushButton *>()) {
            if (one->isVisible() && one->text() == text)
                return one;
        }
        return nullptr;
    }
    void press(const QString &text) const
    {
        QTRY_VERIFY2(button(text) && button(text)->isEnabled(), qPrintable(text));
        QTest::mouseClick(button(text), Qt::LeftButton);
    }
    QString message() const
    {
        return dialog->findChild<QLabel *>(QStringLiteral("message"))->text();
    }

    const WindowFixture &f;
    HistoryDialog *dialog = nullptr;
    HistoryView *view = nullptr;
};

// Article 1 is tagged, the tag renamed, and article 2 starred.
void work(const WindowFixture &f)
{
    Library &library = *f.library;
    QVERIFY(await(library.addTag({ArticleId{1}}, QStringLiteral("to read"))));
    QVERIFY(await(library.renameTag(1, QStringLiteral("read soon"))));
    QVERIFY(await(library.setStarred({ArticleId{2}}, true)));
}

} // namespace

class WindowHistoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theStepsAreListedAndNarrowedByWords();
    void aStepIsLookedIntoAndShown();
    void oneOfTheMiddleIsUndoneAndDoneAgain();
    void whatStandsInTheWayIsNamedAndUndoneAsWell();
    void severalAreUndoneAtOnce();
    void allOfItIsDoneByKeys();
};

void WindowHistoryTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    if (seedFiles().isEmpty())
        QSKIP("the folder shared/data/seeds is not beside the checkout");
}

void WindowHistoryTest::theStepsAreListedAndNarrowedByWords()
{
    WindowFixture f;
    f.importSeeds();
    work(f);
    const History history(f);
    QTRY_COMPARE(history.lines(),
                 (QStringList{"Starred 1 article", "Renamed the tag “to read” to “read soon”",
                              "Tagged 1 article “to read”", "Imported 13 articles from 2 files"}));
    QTest::keyClicks(history.dialog->findChild<QLineEdit *>(), QStringLiteral("today TAG"));
    QTRY_COMPARE(history.lines().size(), 2);
    // What is done meanwhile comes by itself.
    QVERIFY(await(f.library->addTag({ArticleId{3}}, QStringLiteral("new"))));
    QTRY_COMPARE(history.lines().size(), 3);
}

void WindowHistoryTest::aStepIsLookedIntoAndShown()
{
    WindowFixture f;
    f.importSeeds();
    work(f);
    const History history(f);
    QTRY_COMPARE(history.lines().size(), 4);
    history.choose(0);
    auto *titles = history.dialog->findChild<QListWidget *>();
    QTRY_COMPARE(titles->count(), 1);
    history.press(QStringLiteral("Show in the window"));
    QTRY_COMPARE(f.query(), "id:2");
    QTRY_COMPARE(f.status(), "13 articles  ·  1 shown");
    QCOMPARE(f.list()->model()->index(0, 0).data().toString(), titles->item(0)->text());
    history.choose(3);
    QTRY_COMPARE(titles->count(), 13);
}

void WindowHistoryTest::oneOfTheMiddleIsUndoneAndDoneAgain()
{
    WindowFixture f;
    f.importSeeds();
    QVERIFY(await(f.library->setStarred({ArticleId{1}}, true)));
    QVERIFY(await(f.library->setStarred({ArticleId{2}}, true)));
    const History history(f);
    QTRY_COMPARE(history.lines().size(), 3);
    history.choose(1);
    history.press(QStringLiteral("Undo"));
    QTRY_COMPARE(history.lines()[1], "Starred 1 article (undone)");
    QCOMPARE(history.message(), "Undone: Starred 1 article.");
    f.window->setQueryText(QStringLiteral("is:starred"));
    QTRY_COMPARE(f.status(), "13 articles  ·  1 shown");
    // It is still chosen.
    history.press(QStringLiteral("Do again"));
    QTRY_COMPARE(history.lines()[1], "Starred 1 article");
    QTRY_COMPARE(f.status(), "13 articles  ·  2 shown");
}

void WindowHistoryTest::whatStandsInTheWayIsNamedAndUndoneAsWell()
{
    WindowFixture f;
    f.importSeeds();
    work(f);
    const History history(f);
    QTRY_COMPARE(history.lines().size(), 4);
    history.choose(2);
    history.press(QStringLiteral("Undo"));
    QTRY_VERIFY(history.message().startsWith(
        QStringLiteral("Nothing was undone: a later step builds on it.")));
    QVERIFY(history.message().contains(QStringLiteral("Renamed the tag")));
    QCOMPARE(await(f.library->tags())->size(), 1);
    history.press(QStringLiteral("Undo this later step as well"));
    QTRY_COMPARE(history.message(), "Undone: 2 steps.");
    QVERIFY(await(f.library->tags())->isEmpty());
    QTRY_COMPARE(history.lines().filter(QStringLiteral("(undone)")).size(), 2);
}

void WindowHistoryTest::severalAreUndoneAtOnce()
{
    WindowFixture f;
    f.importSeeds();
    work(f);
    const History history(f);
    QTRY_COMPARE(history.lines().size(), 4);
    history.choose(0);
    history.choose(2, Qt::ShiftModifier);
    history.press(QStringLiteral("Undo 3 steps"));
    QTRY_COMPARE(history.message(), "Undone: 3 steps.");
    QTRY_COMPARE(history.lines().filter(QStringLiteral("(undone)")).size(), 3);
    history.press(QStringLiteral("Do 3 steps again"));
    QTRY_COMPARE(history.lines().filter(QStringLiteral("(undone)")).size(), 0);
}

void WindowHistoryTest::allOfItIsDoneByKeys()
{
    WindowFixture f;
    f.importSeeds();
    work(f);
    const History history(f);
    QTRY_COMPARE(history.lines().size(), 4);
    QTRY_VERIFY(history.view->hasFocus());
    // Where the list is read once more meanwhile, the first Down leads to the day above the steps.
    const auto choosesTheFirst = [&] {
        if (history.view->selectedSteps().isEmpty())
            QTest::keyClick(history.view, Qt::Key_Down);
        return history.button(QStringLiteral("Undo"))->isEnabled();
    };
    QTRY_VERIFY(choosesTheFirst());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab); // its articles
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), history.button(QStringLiteral("Undo")));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QTRY_COMPARE(history.lines().filter(QStringLiteral("(undone)")).size(), 1);
}

QTEST_MAIN(WindowHistoryTest)
#include "tst_windowhistory.moc"
