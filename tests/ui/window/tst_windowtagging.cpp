#include "windowhands.h"

#include "actions.h"
#include "await.h"
#include "chip.h"
#include "detailpane.h"
#include "detectionjob.h"
#include "droptarget.h"
#include "lexiconeditor.h"
#include "mergedialog.h"
#include "messagebar.h"
#include "rulepane.h"
#include "tagbox.h"
#include "tagcontroller.h"
#include "tagdragging.h"
#include "tagworkshop.h"
#include "timelinemodel.h"
#include "valuebox.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDropEvent>
#include <QFile>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTreeWidget>

using namespace acervo;

namespace {

// The tag box is asked for by T; it lists what there is once the library has said so.
void tagCurrent(const WindowFixture &f, const QString &name)
{
    f.list()->setFocus();
    f.key(Qt::Key_T);
    auto *box = f.part<TagBox>();
    QTRY_VERIFY(box->isVisible());
    auto *field = box->findChild<QLineEdit *>();
    QTest::keyClicks(field, name);
    QTest::keyClick(field, Qt::Key_Return);
    QTest::keyClick(field, Qt::Key_Escape);
    QTRY_VERIFY(!box->isVisible());
}

void chooseOfMenu(FacetView &panel, const QString &tag, int entry)
{
    QTRY_VERIFY(facetValue(panel, tag).isValid());
    whenShown<QMenu>([entry](QMenu *menu) {
        for (int i = 0; i <= entry; ++i)
            QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
    });
    const QModelIndex index = facetValue(panel, tag);
    panel.scrollTo(index);
    const QPoint place = panel.visualRect(index).center();
    QContextMenuEvent wish(QContextMenuEvent::Mouse, place, panel.viewport()->mapToGlobal(place));
    QApplication::sendEvent(panel.viewport(), &wish);
}

// Two articles about Cuba, and none about anything else.
void importCuba(const WindowFixture &f)
{
    QFile file(f.folder.filePath(QStringLiteral("cuba.jsonl")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"title":"Farms in Cuba","date":"2024-02-01","summary":"Cuba leases land."}
{"title":"Taxi drivers in Cuba","date":"2024-01-01","summary":"Cuba lets them found one."}
)");
    file.close();
    f.window->importFiles({file.fileName()});
    QTRY_COMPARE(f.status(), QStringLiteral("2 articles"));
    f.list()->setFocus();
    f.key(Qt::Key_Home);
}

// How the country of this code is known of the article that is read; nothing: not at all.
std::optional<Standing> standingOf(const WindowFixture &f, const QString &code)
{
    for (const Chip *chip : f.window->findChildren<Chip *>()) {
        if (!chip->isHidden() && chip->content().value == code)
            return chip->content().standing;
    }
    return {};
}

QList<ArticleId> allOf(const WindowFixture &f)
{
    QList<ArticleId> all;
    const QAbstractItemModel &rows = *f.list()->model();
    for (int row = 0; row < rows.rowCount(); ++row)
        all += rows.index(row, 0).data(TimelineModel::IdRole).value<ArticleId>();
    return all;
}

// As a person drops a tag.
void drop(QWidget &on, const QString &tag, const QPoint &place)
{
    const std::unique_ptr<QMimeData> data(TagDragging::dataOf(tag));
    QDragEnterEvent enter(place, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&on, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(place, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&on, &drop);
    QVERIFY(drop.isAccepted());
}

// What can be taken back is asked of the library, so it is known a moment after the window is
// there.
void takeBack(const WindowFixture &f)
{
    QTRY_VERIFY(f.part<Actions>()->action(Command::Undo)->isEnabled());
    f.key(Qt::Key_Z, Qt::ControlModifier);
}

void doAgain(const WindowFixture &f)
{
    QTRY_VERIFY(f.part<Actions>()->action(Command::Redo)->isEnabled());
    f.key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
}

} // namespace

class WindowTaggingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aTagIsMadeFilteredByAndUndone();
    void aSelectionIsTaggedAndSurvivesTheNextQuery();
    void tagsAreRenamedAndRemovedWhereTheyStand();
    void aKeyPutsItsTagOnAndTakesItOff();
    void aTagIsDroppedOnArticlesAndArticlesOnATag();
    void theWorkshopFindsTwinsAndMergesThem();
    void aRuleIsShownBeforeItRunsAndKept();
    void aCountryIsDecidedByOneKey();
    void aCountryIsAddedByHand();
    void aSelectionIsDecidedAsOneStep();
    void detectingAgainOverridesNoDecision();
    void phrasesAreSuggestedAndAdded();
    void aTopicIsWrittenPreviewedAppliedAndUndone();

private:
    static qint64 tagged(const WindowFixture &f, const QString &query);
};

void WindowTaggingTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    if (seedFiles().isEmpty())
        QSKIP("the folder shared/data/seeds is not beside the checkout");
}

qint64 WindowTaggingTest::tagged(const WindowFixture &f, const QString &query)
{
    f.window->setQueryText(query);
    qint64 rows = -1;
    [&] { QTRY_VERIFY(f.status().contains(u"shown")); }();
    rows = f.list()->model()->rowCount();
    return rows;
}

void WindowTaggingTest::aTagIsMadeFilteredByAndUndone()
{
    WindowFixture f;
    f.importSeeds();
    f.list()->setFocus();
    f.key(Qt::Key_J);
    tagCurrent(f, QStringLiteral("to read"));
    QTRY_VERIFY(facetValue(*f.part<FacetView>(), QStringLiteral("to read")).isValid());
    clickFacetValue(*f.part<FacetView>(), QStringLiteral("to read"));
    QCOMPARE(f.query(), "tag:\"to read\"");
    QTRY_COMPARE(f.status(), "13 articles  ·  1 shown");

    takeBack(f);
    QTRY_COMPARE(f.status(), "13 articles  ·  0 shown");

    f.reopen(); // redo, in the next session
    QTRY_COMPARE(f.status(), "13 articles  ·  0 shown");
    doAgain(f);
    QTRY_COMPARE(f.status(), "13 articles  ·  1 shown");

    f.reopen(); // and undo
    QTRY_COMPARE(f.status(), "13 articles  ·  1 shown");
    takeBack(f);
    QTRY_COMPARE(f.status(), "13 articles  ·  0 shown");
}

void WindowTaggingTest::aSelectionIsTaggedAndSurvivesTheNextQuery()
{
    WindowFixture f;
    f.importSeeds();
    f.list()->setFocus();
    f.key(Qt::Key_J);
    f.key(Qt::Key_Down, Qt::ShiftModifier);
    f.key(Qt::Key_Down, Qt::ShiftModifier);
    QTRY_COMPARE(f.status(), "13 articles  ·  3 selected");
    tagCurrent(f, QStringLiteral("three"));
    QTRY_VERIFY(facetValue(*f.part<FacetView>(), QStringLiteral("three")).isValid());

    f.window->setQueryText(QStringLiteral("country:CU"));
    QTRY_COMPARE(f.status(), "13 articles  ·  2 shown  ·  3 selected, 3 of them hidden");
    f.window->setQueryText(QStringLiteral("tag:three"));
    QTRY_COMPARE(f.status(), "13 articles  ·  3 shown  ·  3 selected");
}

void WindowTaggingTest::aTagIsDroppedOnArticlesAndArticlesOnATag()
{
    WindowFixture f;
    f.importSeeds();
    f.list()->setFocus();
    f.key(Qt::Key_J);
    tagCurrent(f, QStringLiteral("looms"));
    auto &panel = *f.part<FacetView>();
    QTRY_VERIFY(facetValue(panel, QStringLiteral("looms")).isValid());
    const auto looms = [&] {
        const auto counts = await(f.library->tagCountsOn(allOf(f)));
        return counts ? counts->value(QStringLiteral("looms")) : -1;
    };
    QCOMPARE(looms(), 1);
    const auto row = [&](int number) {
        return f.list()->visualRect(f.list()->model()->index(number, 0)).center();
    };

    drop(*f.list()->viewport(), QStringLiteral("looms"), row(3));
    QTRY_COMPARE(looms(), 2);
    QTRY_VERIFY(f.part<MessageBar>()->text().startsWith(QStringLiteral("Tagged ")));
    drop(*f.list()->viewport(), QStringLiteral("looms"), row(3));
    QTRY_COMPARE(f.part<MessageBar>()->text(),
                 QStringLiteral("“looms” is on all of that already."));
    // On one of several that are selected: on all of them; beside them: there alone.
    f.key(Qt::Key_Down, Qt::ShiftModifier);
    f.key(Qt::Key_Down, Qt::ShiftModifier);
    QTRY_COMPARE(f.list()->selectedCount(), 3);
    drop(*f.list()->viewport(), QStringLiteral("looms"),
         f.list()->visualRect(f.list()->currentIndex()).center());
    QTRY_COMPARE(looms(), 4);
    // Onto what is read.
    f.list()->clearSelectedArticles();
    f.list()->setCurrentIndex(f.list()->model()->index(5, 0));
    auto &detail = *f.part<DetailPane>();
    QTRY_COMPARE(detail.article(), f.list()->currentArticle());
    drop(detail, QStringLiteral("looms"), detail.rect().center());
    QTRY_COMPARE(looms(), 5);
    // As a drag that began in the list.
    f.list()->setCurrentIndex(f.list()->model()->index(6, 0));
    const QModelIndex tag = facetValue(panel, QStringLiteral("looms"));
    panel.scrollTo(tag);
    const QMimeData none;
    const QDropEvent event(panel.visualRect(tag).center(), Qt::CopyAction, &none, Qt::LeftButton,
                           Qt::NoModifier);
    Q_EMIT panel.viewport()->findChild<DropTarget *>()->dropped(event);
    QTRY_COMPARE(looms(), 6);
    takeBack(f);
    QTRY_COMPARE(looms(), 5);
    // What is no tag is left to others.
    QMimeData text;
    text.setText(QStringLiteral("looms"));
    QDropEvent strange(row(7), Qt::CopyAction, &text, Qt::LeftButton, Qt::NoModifier);
    strange.ignore();
    QApplication::sendEvent(f.list()->viewport(), &strange);
    QVERIFY(!strange.isAccepted());
}

void WindowTaggingTest::aKeyPutsItsTagOnAndTakesItOff()
{
    WindowFixture f;
    f.importSeeds();
    f.list()->setFocus();
    f.key(Qt::Key_J);
    tagCurrent(f, QStringLiteral("method/interview"));
    QTRY_VERIFY(facetValue(*f.part<FacetView>(), QStringLiteral("method")).isValid());
    f.key(Qt::Key_3); // no tag has it yet
    QTRY_VERIFY(f.part<MessageBar>()->text().contains(QStringLiteral("No tag has the key 3")));
    const auto tags = await(f.library->tags());
    QVERIFY(tags);
    const auto tag =
        std::ranges::find(*tags, QStringLiteral("method/interview"), &NamedValue::name);
    QSignalSpy read(f.part<TagController>(), &TagController::tagsRead);
    QVERIFY(await(f.library->changeTag(tag->value, {.colour = {}, .description = {}, .key = 3})));
    QVERIFY(read.wait());
    // The first has it, the second has not: both get it; then both lose it.
    f.list()->setFocus();
    f.key(Qt::Key_Down, Qt::ShiftModifier);
    f.key(Qt::Key_3);
    QTRY_COMPARE(f.part<MessageBar>()->text(), "Tagged 2 articles “method/interview”.");
    f.window->setQueryText(QStringLiteral("tag:method"));
    QTRY_COMPARE(f.status(), "13 articles  ·  2 shown  ·  2 selected");
    f.list()->setFocus();
    f.key(Qt::Key_3);
    QTRY_COMPARE(f.part<MessageBar>()->text(),
                 "Removed the tag “method/interview” from 2 articles.");
}

void WindowTaggingTest::theWorkshopFindsTwinsAndMergesThem()
{
    WindowFixture f;
    f.importSeeds();
    QVERIFY(await(f.library->addTag({ArticleId{1}, ArticleId{2}}, QStringLiteral("commune"))));
    QVERIFY(await(f.library->addTag({ArticleId{2}, ArticleId{3}}, QStringLiteral("communes"))));
    QVERIFY(await(f.library->addTag({ArticleId{4}}, QStringLiteral("other"))));
    f.part<Actions>()->action(Command::TagWorkshop)->trigger();
    auto *workshop = f.window->findChild<TagWorkshop *>();
    QVERIFY(workshop);
    const auto *tags = workshop->findChild<QWidget *>(QStringLiteral("tags"));
    auto *list = tags->findChild<QTreeWidget *>();
    QTRY_COMPARE(list->topLevelItemCount(), 3);
    auto *show = tags->findChild<QComboBox *>();
    show->setCurrentIndex(2); // used once
    QCOMPARE(list->topLevelItemCount(), 1);
    show->setCurrentIndex(1); // twins
    QCOMPARE(list->topLevelItemCount(), 1);
    list->topLevelItem(0)->setSelected(true);
    for (auto *button : workshop->findChildren<QPushButton *>()) {
        if (button->text() == QStringLiteral("Merge…"))
            button->click();
    }
    auto *merge = workshop->findChild<MergeDialog *>();
    QVERIFY(merge);
    const auto *numbers = merge->findChild<QLabel *>(QStringLiteral("numbers"));
    QTRY_VERIFY2(numbers->text().contains(QStringLiteral("is on 3 articles")),
                 qPrintable(numbers->text()));
    for (auto *button : merge->findChildren<QPushButton *>()) {
        if (button->text() == QStringLiteral("Merge"))
            button->click();
    }
    QTRY_COMPARE(await(f.library->tags())->size(), 2);
    QTRY_COMPARE(list->topLevelItemCount(), 0); // no twins are left
}

void WindowTaggingTest::aRuleIsShownBeforeItRunsAndKept()
{
    WindowFixture f;
    f.importSeeds();
    f.window->setQueryText(QStringLiteral("country:Venezuela"));
    QTRY_VERIFY(f.list()->model()->rowCount() < 13);
    const int matching = f.list()->model()->rowCount();
    f.part<Actions>()->action(Command::TagWorkshop)->trigger();
    auto *rules = f.window->findChild<TagWorkshop *>()->findChild<RulePane *>();
    QVERIFY(rules);
    const auto button = [&](const QString &text) -> QPushButton * {
        for (auto *one : rules->findChildren<QPushButton *>()) {
            if (one->text() == text)
                return one;
        }
        return nullptr;
    };
    // It begins with what the window asks.
    QCOMPARE(rules->findChild<QLineEdit *>(QStringLiteral("query"))->text(),
             QStringLiteral("country:VE"));
    const auto *count = rules->findChild<QLabel *>(QStringLiteral("wouldTag"));
    QVERIFY(!button(QStringLiteral("Save rule"))->isEnabled());
    rules->findChild<QLineEdit *>(QStringLiteral("tag"))->setText(QStringLiteral("communes"));
    const QString articles = QStringLiteral("%1 articles").arg(matching);
    QTRY_COMPARE(count->text(), QStringLiteral("Would tag %1:").arg(articles));
    QTRY_COMPARE(rules->findChild<QListWidget *>()->count(), matching);
    QVERIFY(await(f.library->tags())->isEmpty()); // nothing is done yet

    rules->findChild<QCheckBox *>()->click();
    button(QStringLiteral("Save rule"))->click();
    auto *list = rules->findChild<QTreeWidget *>();
    QTRY_COMPARE(list->topLevelItemCount(), 1);
    QCOMPARE(list->topLevelItem(0)->text(0), QStringLiteral("country:VE"));
    QCOMPARE(await(f.library->tagRules())->first(), (TagRule{.id = TagRuleId{1},
                                                             .query = QStringLiteral("country:VE"),
                                                             .tag = QStringLiteral("communes"),
                                                             .onImport = true}));
    QTRY_VERIFY(button(QStringLiteral("Tag %1").arg(articles)));
    QTRY_VERIFY(button(QStringLiteral("Tag %1").arg(articles))->isEnabled());
    button(QStringLiteral("Tag %1").arg(articles))->click();
    QTRY_COMPARE(tagged(f, QStringLiteral("tag:communes")), matching);
    QTRY_VERIFY(button(QStringLiteral("Tag them")));
    QVERIFY(!button(QStringLiteral("Tag them"))->isEnabled());
    QTRY_VERIFY(count->text().startsWith(QStringLiteral("Tagged ") + articles));

    button(QStringLiteral("Delete rule"))->click();
    QTRY_COMPARE(list->topLevelItemCount(), 0);
    QVERIFY(await(f.library->undo())); // the rule is there again
    QTRY_COMPARE(list->topLevelItemCount(), 1);
}

void WindowTaggingTest::tagsAreRenamedAndRemovedWhereTheyStand()
{
    WindowFixture f;
    f.importSeeds();
    f.list()->setFocus();
    f.key(Qt::Key_J);
    tagCurrent(f, QStringLiteral("draft"));
    auto *panel = f.part<FacetView>();

    whenShown<QInputDialog>([](QInputDialog *dialog) {
        auto *field = dialog->findChild<QLineEdit *>();
        field->selectAll();
        QTest::keyClicks(field, QStringLiteral("finished"));
        QTest::keyClick(field, Qt::Key_Return);
    });
    chooseOfMenu(*panel, QStringLiteral("draft"), 0);
    QTRY_VERIFY(facetValue(*panel, QStringLiteral("finished")).isValid());
    QVERIFY(!facetValue(*panel, QStringLiteral("draft")).isValid());

    chooseOfMenu(*panel, QStringLiteral("finished"), 4);
    QTRY_VERIFY(!facetValue(*panel, QStringLiteral("finished")).isValid());
    f.list()->setFocus();
    takeBack(f);
    QTRY_VERIFY(facetValue(*panel, QStringLiteral("finished")).isValid());
    takeBack(f);
    QTRY_VERIFY(facetValue(*panel, QStringLiteral("draft")).isValid());
    QCOMPARE(tagged(f, QStringLiteral("tag:draft")), 1);
}

void WindowTaggingTest::aCountryIsDecidedByOneKey()
{
    WindowFixture f;
    importCuba(f);
    const QString cuba = QStringLiteral("CU");
    QTRY_COMPARE(standingOf(f, cuba), Standing::Detected);
    f.key(Qt::Key_Y);
    QTRY_COMPARE(standingOf(f, cuba), Standing::Confirmed);
    takeBack(f);
    QTRY_COMPARE(standingOf(f, cuba), Standing::Detected);
    f.key(Qt::Key_N);
    QTRY_COMPARE(standingOf(f, cuba), Standing::Rejected);
    f.window->setQueryText(QStringLiteral("country:CU"));
    QTRY_COMPARE(f.list()->model()->rowCount(), 1);
    takeBack(f);
    QTRY_COMPARE(f.list()->model()->rowCount(), 2);
}

void WindowTaggingTest::aCountryIsAddedByHand()
{
    WindowFixture f;
    importCuba(f);
    QTRY_COMPARE(standingOf(f, QStringLiteral("CU")), Standing::Detected);
    f.key(Qt::Key_A);
    auto *box = f.part<ValueBox>();
    QTRY_VERIFY(box->isVisible());
    auto *field = box->findChild<QLineEdit *>();
    QTest::keyClicks(field, QStringLiteral("bresil")); // French, without its accent
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(standingOf(f, QStringLiteral("BR")), Standing::Added);
    QVERIFY(!box->isVisible());
    takeBack(f);
    QTRY_VERIFY(!standingOf(f, QStringLiteral("BR")));
}

void WindowTaggingTest::aSelectionIsDecidedAsOneStep()
{
    WindowFixture f;
    importCuba(f);
    QTRY_COMPARE(standingOf(f, QStringLiteral("CU")), Standing::Detected);
    f.key(Qt::Key_A, Qt::ControlModifier);
    QTRY_COMPARE(f.list()->selectedCount(), 2);
    f.key(Qt::Key_N);
    QTRY_COMPARE(f.part<MessageBar>()->text(), QStringLiteral("Rejected “Cuba” on 2 articles."));
    f.window->setQueryText(QStringLiteral("country:CU"));
    QTRY_COMPARE(f.list()->model()->rowCount(), 0);
    takeBack(f);
    QTRY_COMPARE(f.list()->model()->rowCount(), 2);
}

void WindowTaggingTest::detectingAgainOverridesNoDecision()
{
    WindowFixture f;
    importCuba(f);
    const QString cuba = QStringLiteral("CU");
    QTRY_COMPARE(standingOf(f, cuba), Standing::Detected);
    f.key(Qt::Key_N);
    QTRY_COMPARE(standingOf(f, cuba), Standing::Rejected);
    QSignalSpy detecting(f.library.get(), &Library::detecting);
    f.part<Actions>()->action(Command::DetectAgain)->trigger();
    QCOMPARE(detecting.size(), 1);
    const QPointer<DetectionJob> running(detecting.first().first().value<DetectionJob *>());
    QTRY_VERIFY(!running);
    QCOMPARE(standingOf(f, cuba), Standing::Rejected);
}

void WindowTaggingTest::phrasesAreSuggestedAndAdded()
{
    WindowFixture f;
    QFile file(f.folder.filePath(QStringLiteral("weaving.jsonl")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    for (int i = 0; i < 20; ++i) {
        file.write(
            QStringLiteral("{\"title\": \"The hand loom %1\", \"summary\": \"They weave on a "
                           "hand loom.\", \"topics\": [\"Weaving\"], \"lang\": \"en\"}\n"
                           "{\"title\": \"The river %1\", \"summary\": \"They fish in a "
                           "river.\", \"lang\": \"en\"}\n")
                .arg(i)
                .toUtf8());
    }
    file.close();
    f.window->importFiles({file.fileName()});
    QTRY_COMPARE(f.status(), QStringLiteral("40 articles"));
    f.part<Actions>()->action(Command::EditTopics)->trigger();
    auto *editor = f.part<LexiconEditor>();
    QTRY_VERIFY(editor->text().contains(u"Credit unions"));
    editor->setText(QStringLiteral("# Mine\nWeaving\n    en: spinning wheel\n\nFishing\n"));
    QTreeWidget *topics = nullptr;
    for (QTreeWidget *tree : editor->findChildren<QTreeWidget *>()) {
        if (tree->accessibleName() == u"Topics")
            topics = tree;
    }
    QVERIFY(topics);
    QTRY_COMPARE(topics->topLevelItemCount(), 2);
    topics->setCurrentItem(topics->topLevelItem(0));
    QTest::mouseClick(editor->findChild<QPushButton *>(QStringLiteral("suggest")), Qt::LeftButton);
    auto *phrases = editor->findChild<QTreeWidget *>(QStringLiteral("phrases"));
    QTRY_VERIFY(phrases->isVisible());
    const QList<QTreeWidgetItem *> looms =
        phrases->findItems(QStringLiteral("hand loom"), Qt::MatchStartsWith);
    QVERIFY(!looms.isEmpty());
    phrases->setCurrentItem(looms.first());
    QTest::keyClick(phrases, Qt::Key_Return);
    QCOMPARE(editor->text(), QStringLiteral("# Mine\nWeaving\n    en: spinning wheel, hand "
                                            "loom\n\nFishing\n"));
}

void WindowTaggingTest::aTopicIsWrittenPreviewedAppliedAndUndone()
{
    WindowFixture f;
    importCuba(f);
    QTRY_COMPARE(standingOf(f, QStringLiteral("CU")), Standing::Detected);
    f.part<Actions>()->action(Command::EditTopics)->trigger();
    auto *editor = f.part<LexiconEditor>();
    auto *changes = editor->findChild<QTreeWidget *>(QStringLiteral("changes"));
    auto *apply = editor->findChild<QPushButton *>(QStringLiteral("apply"));
    QTRY_VERIFY(editor->text().contains(u"Credit unions"));

    editor->setText(QStringLiteral("Land\n    xx: farm\n"));
    auto *state = editor->findChild<QLabel *>(QStringLiteral("state"));
    QTRY_VERIFY(state->text().startsWith(u"Line 2: “xx”"));
    QVERIFY(!apply->isEnabled());

    editor->setText(QStringLiteral("Work › Drivers\n    en: taxi driver\n"));
    QTRY_COMPARE(changes->topLevelItemCount(), 1);
    QCOMPARE(changes->topLevelItem(0)->text(0), QStringLiteral("Drivers: +1, −0"));
    QTreeWidgetItem *gained = changes->topLevelItem(0)->child(0);
    changes->topLevelItem(0)->setExpanded(true);
    gained->setExpanded(true);
    QTRY_COMPARE(gained->childCount(), 1);
    QCOMPARE(gained->child(0)->text(0), QStringLiteral("Taxi drivers in Cuba"));

    QTRY_VERIFY(apply->isEnabled());
    QTest::mouseClick(apply, Qt::LeftButton);
    f.window->setQueryText(QStringLiteral("topic:Drivers"));
    QTRY_COMPARE(f.list()->model()->rowCount(), 1);
    editor->close();
    takeBack(f);
    QTRY_COMPARE(f.list()->model()->rowCount(), 0);
}

QTEST_MAIN(WindowTaggingTest)
#include "tst_windowtagging.moc"
