// Undoing steps that are not the last: one or several, all or nothing; what stands in their way; what
// a step was about; and that old steps are forgotten.
#include "librarybed.h"

#include <QRandomGenerator>

using namespace acervo;
using namespace Qt::StringLiterals;

namespace {

QList<ArticleId> ids(std::initializer_list<qint64> numbers)
{
    QList<ArticleId> all;
    for (const qint64 one : numbers)
        all += ArticleId{one};
    return all;
}

QList<ArticleDraft> drafts(int count)
{
    QList<ArticleDraft> all;
    for (int i = 1; i <= count; ++i)
        all += draftOf(u"Title %1"_s.arg(i));
    return all;
}

JournalId step(const Result<EditOutcome> &outcome) { return must(outcome).entry.id; }

QList<JournalId> idsOf(const QList<JournalEntry> &steps)
{
    QList<JournalId> all;
    for (const JournalEntry &one : steps)
        all += one.id;
    return all;
}

constexpr auto byPerson = LibraryWriter::Marking::ByPerson;
constexpr int articlesAtRandom = 12;

// Anything that a person does to some of them.
JournalId randomStep(LibraryWriter &writer, QRandomGenerator &random)
{
    QList<ArticleId> some{ArticleId{random.bounded(1, articlesAtRandom + 1)}};
    for (int one = 1; one <= articlesAtRandom; ++one) {
        if (random.bounded(4) == 0)
            some += ArticleId{one};
    }
    const bool on = random.bounded(3) > 0;
    const QString tag = u"tag %1"_s.arg(random.bounded(5));
    switch (random.bounded(6)) {
    case 0:
        return step(writer.setStarred(some, on));
    case 1:
        return step(writer.setRead(some, on, byPerson));
    case 2:
        return step(writer.setTrashed(some, on));
    case 3:
        return step(writer.saveNote(some.first(), u"text %1"_s.arg(random.bounded(9))));
    case 4:
        return step(writer.renameTag(FacetValue(random.bounded(1, 6)), tag));
    default:
        return step(on ? writer.addTag(some, tag) : writer.removeTag(some, tag));
    }
}

// But for what the clock writes.
QStringList stateOf(LibraryBed &bed)
{
    QStringList lines;
    for (int one = 1; one <= articlesAtRandom; ++one) {
        const Article article = bed.article(one);
        lines += u"%1 %2 %3 %4 %5 %6"_s.arg(one)
                     .arg(article.read)
                     .arg(article.starred)
                     .arg(article.trashed)
                     .arg(article.tags.join(u','), must(bed.reader().note(article.id)));
    }
    return lines;
}

} // namespace

class TestUndoSeveral : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRunIsUndoneAtOnceAndRedoneOneByOne();
    void allOrNothing();
    void stepsUndoneAreDoneAgainByName();
    void obstacles_data();
    void obstacles();
    void anotherColumnOfTheRowIsNoObstacle();
    void obstaclesOfObstacles();
    void whatIsInNoStepBlocks();
    void aPlanChangesNothing();
    void whatAStepWasAbout_data();
    void whatAStepWasAbout();
    void afterARestart();
    void randomSubsetsLeaveWhatTheOthersDid_data();
    void randomSubsetsLeaveWhatTheOthersDid();
    void oldStepsAreForgottenButNoWords();
};

void TestUndoSeveral::aRunIsUndoneAtOnceAndRedoneOneByOne()
{
    LibraryBed bed;
    bed.import(drafts(3));
    const QString before = bed.dump({"article_tag", "tag"});
    const JournalId tag = step(bed.writer().addTag(ids({1, 2}), u"x"_s));
    const JournalId more = step(bed.writer().addTag(ids({3}), u"x"_s));
    const JournalId star = step(bed.writer().setStarred(ids({1}), true));
    const quint64 generation = bed.writer().generation();
    // In any order.
    const UndoOutcome outcome = must(bed.writer().undo({tag, star, more}));
    QCOMPARE(outcome.steps, 3);
    QCOMPARE(outcome.entry.id, star);
    QCOMPARE(outcome.change.generation, generation + 1); // one commit
    QCOMPARE(bed.dump({"article_tag", "tag"}), before);
    QVERIFY(!bed.article(1).starred);
    QCOMPARE(must(bed.writer().redo()).entry.id, tag);
    QCOMPARE(must(bed.writer().redo()).entry.id, more);
    QCOMPARE(must(bed.writer().redo()).entry.id, star);
    QVERIFY(bed.article(1).starred);
}

void TestUndoSeveral::allOrNothing()
{
    LibraryBed bed;
    bed.import(drafts(3));
    const JournalId tag = step(bed.writer().addTag(ids({1}), u"x"_s));
    const JournalId star = step(bed.writer().setStarred(ids({2}), true));
    must(bed.writer().renameTag(1, u"y"_s));
    const QString before = bed.dump() + bed.dump({"journal", "setting"});
    const auto outcome = bed.writer().undo({star, tag});
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, ErrorCode::UndoBlocked);
    QCOMPARE(bed.dump() + bed.dump({"journal", "setting"}), before);
}

void TestUndoSeveral::stepsUndoneAreDoneAgainByName()
{
    LibraryBed bed;
    bed.import(drafts(3));
    const JournalId one = step(bed.writer().setStarred(ids({1}), true));
    const JournalId two = step(bed.writer().setStarred(ids({2}), true));
    must(bed.writer().undo({one, two}));
    must(bed.writer().setStarred(ids({3}), true)); // no plain redo leads there any more
    QCOMPARE(bed.writer().redo().error().code, ErrorCode::NothingToRedo);
    QCOMPARE(must(bed.writer().redo({two, one})).steps, 2);
    QVERIFY(bed.article(1).starred && bed.article(2).starred && bed.article(3).starred);
    QCOMPARE(bed.writer().redo({one}).error().code, ErrorCode::NothingToRedo); // it is in force
    QCOMPARE(bed.writer().undo({JournalId{999}}).error().code, ErrorCode::NothingToUndo);
}

using Script = std::function<std::pair<QList<JournalId>, QList<JournalId>>(LibraryWriter &)>;

// What is to be undone, and what is in the way of that; newest first.
void TestUndoSeveral::obstacles_data()
{
    QTest::addColumn<Script>("script");
    const auto row = [](const char *name, Script script) { QTest::newRow(name) << script; };
    row("nothing is in the way", [](LibraryWriter &w) {
        const JournalId star = step(w.setStarred(ids({1}), true));
        step(w.setStarred(ids({2}), true));
        return std::pair(QList{star}, QList<JournalId>());
    });
    row("the tag was renamed", [](LibraryWriter &w) {
        const JournalId tag = step(w.addTag(ids({1}), u"x"_s));
        const JournalId rename = step(w.renameTag(1, u"y"_s));
        return std::pair(QList{tag}, QList{rename});
    });
    row("the tag was put on others", [](LibraryWriter &w) {
        const JournalId tag = step(w.addTag(ids({1}), u"x"_s));
        const JournalId second = step(w.addTag(ids({2}), u"x"_s));
        step(w.addTag(ids({3}), u"z"_s));
        const JournalId third = step(w.addTag(ids({3}), u"x"_s));
        return std::pair(QList{tag}, QList{third, second});
    });
    row("the note was written on", [](LibraryWriter &w) {
        const JournalId note = step(w.saveNote(ArticleId{1}, u"a"_s));
        const JournalId star = step(w.setStarred(ids({1}), true));
        const JournalId more = step(w.saveNote(ArticleId{1}, u"b"_s));
        return std::pair(QList{star, note}, QList{more});
    });
    row("what is undone as well is no obstacle", [](LibraryWriter &w) {
        const JournalId tag = step(w.addTag(ids({1}), u"x"_s));
        const JournalId rename = step(w.renameTag(1, u"y"_s));
        return std::pair(QList{rename, tag}, QList<JournalId>());
    });
    row("what was undone before is none either", [](LibraryWriter &w) {
        const JournalId tag = step(w.addTag(ids({1}), u"x"_s));
        step(w.renameTag(1, u"y"_s));
        must(w.undo());
        return std::pair(QList{tag}, QList<JournalId>());
    });
    row("the tag that was taken off is gone", [](LibraryWriter &w) {
        step(w.addTag(ids({1, 2}), u"x"_s));
        const JournalId untag = step(w.removeTag(ids({1}), u"x"_s));
        const JournalId gone = step(w.deleteTag(1));
        return std::pair(QList{untag}, QList{gone});
    });
    row("the article is gone", [](LibraryWriter &w) {
        const JournalId star = step(w.setStarred(ids({1}), true));
        step(w.setTrashed(ids({1}), true));
        const JournalId emptied = step(w.emptyTrash());
        return std::pair(QList{star}, QList{emptied});
    });
}

void TestUndoSeveral::obstacles()
{
    QFETCH(const Script, script);
    LibraryBed bed;
    bed.import(drafts(3));
    const auto [steps, expected] = script(bed.writer());
    const QString before = bed.dump() + bed.dump({"journal", "setting"});
    const UndoPlan plan = must(bed.writer().planUndo(steps));
    QCOMPARE(bed.dump() + bed.dump({"journal", "setting"}), before);
    QVERIFY(!plan.isBlocked);
    QCOMPARE(idsOf(plan.steps), steps);
    QCOMPARE(idsOf(plan.obstacles), expected);
    QCOMPARE(plan.isClear(), expected.isEmpty());
    QCOMPARE(bed.writer().undo(steps).has_value(), expected.isEmpty());
    if (!expected.isEmpty())
        QCOMPARE(must(bed.writer().undo(steps + expected)).steps, steps.size() + expected.size());
}

void TestUndoSeveral::anotherColumnOfTheRowIsNoObstacle()
{
    LibraryBed bed;
    bed.import(drafts(1));
    must(bed.writer().setRead(ids({1}), true, byPerson));
    const JournalId trash = step(bed.writer().setTrashed(ids({1}), true));
    must(bed.writer().setStarred(ids({1}), true));
    const JournalId out = step(bed.writer().setTrashed(ids({1}), false));
    const JournalId again = step(bed.writer().setTrashed(ids({1}), true));
    const UndoPlan plan = must(bed.writer().planUndo({trash}));
    // Not the star; and though it is in the trash, as the step had it.
    QCOMPARE(idsOf(plan.obstacles), (QList{again, out}));
    must(bed.writer().undo({trash, out, again}));
    QVERIFY(!bed.article(1).trashed);
    QVERIFY(bed.article(1).starred);
}

void TestUndoSeveral::obstaclesOfObstacles()
{
    LibraryBed bed;
    bed.import(drafts(3));
    const JournalId tag = step(bed.writer().addTag(ids({1}), u"x"_s));
    must(bed.writer().addTag(ids({2}), u"other"_s));
    const JournalId merge = step(bed.writer().renameTag(1, u"other"_s));
    const JournalId untag = step(bed.writer().removeTag(ids({1}), u"other"_s));
    const UndoPlan plan = must(bed.writer().planUndo({tag}));
    QCOMPARE(idsOf(plan.obstacles), (QList{untag, merge}));
    must(bed.writer().undo({tag, untag, merge}));
    QCOMPARE(must(bed.reader().tags()).size(), 1);
}

void TestUndoSeveral::whatIsInNoStepBlocks()
{
    LibraryBed bed;
    bed.import(drafts(1));
    const JournalId note = step(bed.writer().saveNote(ArticleId{1}, u"a"_s));
    bed.value(u"UPDATE note SET text='from elsewhere'"_s);
    const UndoPlan plan = must(bed.writer().planUndo({note}));
    QVERIFY(plan.isBlocked);
    QVERIFY(plan.obstacles.isEmpty());
}

void TestUndoSeveral::aPlanChangesNothing()
{
    LibraryBed bed;
    bed.import(drafts(3));
    const JournalId tag = step(bed.writer().addTag(ids({1}), u"x"_s));
    const QString before = bed.dump() + bed.dump({"journal", "setting"});
    QVERIFY(must(bed.writer().planUndo({tag})).isClear());
    QCOMPARE(bed.dump() + bed.dump({"journal", "setting"}), before);
    must(bed.writer().setStarred(ids({1}), true)); // no transaction is left open
}

using About = std::function<JournalId(LibraryBed &)>;

void TestUndoSeveral::whatAStepWasAbout_data()
{
    QTest::addColumn<About>("make");
    QTest::addColumn<QList<ArticleId>>("articles");
    const auto row = [](const char *name, About make, std::initializer_list<qint64> articles) {
        QTest::newRow(name) << make << ids(articles);
    };
    row("an import", [](LibraryBed &) { return JournalId{1}; }, {1, 2, 3});
    row("a mark", [](LibraryBed &b) { return step(b.writer().setStarred(ids({3, 1}), true)); },
        {1, 3});
    row("a tag", [](LibraryBed &b) { return step(b.writer().addTag(ids({2, 3}), u"x"_s)); },
        {2, 3});
    row("a rename: those that bear it",
        [](LibraryBed &b) {
            must(b.writer().addTag(ids({2}), u"x"_s));
            return step(b.writer().renameTag(1, u"y"_s));
        },
        {2});
    row("a note that was changed",
        [](LibraryBed &b) {
            must(b.writer().saveNote(ArticleId{2}, u"a"_s));
            return step(b.writer().saveNote(ArticleId{2}, u"b"_s));
        },
        {2});
    row("an emptied trash",
        [](LibraryBed &b) {
            must(b.writer().setTrashed(ids({3}), true));
            return step(b.writer().emptyTrash());
        },
        {3});
}

void TestUndoSeveral::whatAStepWasAbout()
{
    QFETCH(const About, make);
    QFETCH(const QList<ArticleId>, articles);
    LibraryBed bed;
    bed.import(drafts(3));
    const JournalId id = make(bed);
    QCOMPARE(must(bed.reader().articlesOf(id)), articles);
}

void TestUndoSeveral::afterARestart()
{
    LibraryBed bed;
    bed.import(drafts(3));
    const JournalId tag = step(bed.writer().addTag(ids({1}), u"x"_s));
    const JournalId second = step(bed.writer().addTag(ids({2}), u"x"_s));
    bed.reopen();
    QCOMPARE(idsOf(must(bed.writer().planUndo({tag})).obstacles), QList{second});
    must(bed.writer().undo({second, tag}));
    bed.reopen();
    must(bed.writer().redo({tag, second}));
    QCOMPARE(bed.article(2).tags, QStringList{u"x"_s});
    QCOMPARE(must(bed.reader().journalBefore(second, 10)).first().id, tag);
}

void TestUndoSeveral::randomSubsetsLeaveWhatTheOthersDid_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 5; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

// A thousand steps in all. Some are undone with whatever stands in their way, then done again; then
// the rest; at last all of them.
void TestUndoSeveral::randomSubsetsLeaveWhatTheOthersDid()
{
    QFETCH(const quint32, seed);
    QRandomGenerator random(seed);
    LibraryBed bed;
    bed.import(drafts(articlesAtRandom));
    const QStringList before = stateOf(bed);
    QList<JournalId> made;
    while (made.size() < 200) {
        if (const JournalId id = randomStep(bed.writer(), random); number(id) != 0)
            made += id;
    }
    const QStringList after = stateOf(bed);
    for (int round = 0; round < 5; ++round) {
        QList<JournalId> wanted;
        for (const JournalId id : std::as_const(made)) {
            if (random.bounded(20) == 0)
                wanted += id;
        }
        const UndoPlan plan = must(bed.writer().planUndo(wanted));
        QVERIFY(!plan.isBlocked);
        const QList<JournalId> gone = idsOf(plan.steps + plan.obstacles);
        if (gone.isEmpty())
            continue;
        QCOMPARE(must(bed.writer().undo(gone)).steps, gone.size());
        QList<JournalId> rest = made;
        rest.removeIf([&](JournalId id) { return gone.contains(id); });
        if (!rest.isEmpty()) {
            must(bed.writer().undo(rest));
            QCOMPARE(stateOf(bed), before);
            must(bed.writer().redo(rest));
        }
        must(bed.writer().redo(gone));
        QCOMPARE(stateOf(bed), after);
    }
    must(bed.writer().undo(made));
    QCOMPARE(stateOf(bed), before);
    QVERIFY(bed.value(u"PRAGMA foreign_key_check"_s).isNull());
}

void TestUndoSeveral::oldStepsAreForgottenButNoWords()
{
    LibraryBed bed;
    bed.import(drafts(2));
    must(bed.writer().setStarred(ids({1}), true));
    const JournalId first = step(bed.writer().saveNote(ArticleId{1}, u"a"_s));
    const JournalId words = step(bed.writer().saveNote(ArticleId{1}, u"b"_s));
    bed.value(u"UPDATE journal SET closed=closed-400*86400000"_s);
    const JournalId young = step(bed.writer().setStarred(ids({2}), true));
    const QString before = bed.dump();
    const QDateTime yearAgo = QDateTime::currentDateTimeUtc().addDays(-366);
    QCOMPARE(must(bed.writer().forgetSteps(yearAgo, 2)), 2);
    QCOMPARE(must(bed.writer().forgetSteps(yearAgo, 2)), 1); // the new note holds no other words
    QCOMPARE(must(bed.writer().forgetSteps(yearAgo, 2)), 0);
    QCOMPARE(bed.dump(), before);
    QCOMPARE(idsOf(must(bed.reader().journal(10))), (QList{young, words}));
    QVERIFY(first < words);
    must(bed.writer().undo({words}));
    QCOMPARE(must(bed.reader().note(ArticleId{1})), u"a"_s);
}

QTEST_GUILESS_MAIN(TestUndoSeveral)
#include "tst_undoseveral.moc"
