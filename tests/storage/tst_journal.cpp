#include "changeset.h"
#include "journalstore.h"
#include "librarybed.h"
#include "migrations.h"

#include <QTemporaryDir>

using namespace acervo;
using namespace Qt::StringLiterals;

namespace {

constexpr auto byPerson = LibraryWriter::Marking::ByPerson;

QList<ArticleId> ids(std::initializer_list<qint64> numbers)
{
    QList<ArticleId> list;
    for (const qint64 one : numbers)
        list.append(ArticleId{one});
    return list;
}

QList<ArticleDraft> drafts(int count)
{
    QList<ArticleDraft> all;
    for (int i = 0; i < count; ++i)
        all.append(draftOf(u"Article %1"_s.arg(i)));
    return all;
}

using Edit = std::function<Result<EditOutcome>(LibraryWriter &)>;

} // namespace
Q_DECLARE_METATYPE(Edit)

class TestJournal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyEditIsUndoneAndRedone_data();
    void everyEditIsUndoneAndRedone();
    void anEditSaysWhatItWas();
    void whatChangesNothingLeavesNoEntry_data();
    void whatChangesNothingLeavesNoEntry();
    void unknownArticlesAreLeftOut();
    void nothingToUndoAndNothingToRedo();
    void newWorkEndsRedo();
    void automaticMarksAreNoUndoStepAndStandInNoOnesWay();
    void undoGoesBackwardsAndRedoForwards();
    void anOlderEntryCanBeUndoneByItself();
    void laterWorkBlocksAnUndoAndNothingIsChanged();
    void savesOfANoteInOneSittingAreOneEntry();
    void aSittingEndsWithOtherWork();
    void aNoteWrittenAndEmptiedLeavesNoEntry();
    void anUndoneNoteIsNotExtended();
    void undoOfAnImportPutsItInTheTrash();
    void undoOfAnImportTakesBackWhatItUpdated();
    void undoOfAnImportKeepsWhatWasWorkedOn_data();
    void undoOfAnImportKeepsWhatWasWorkedOn();
    void redoBringsBackExactlyWhatTheUndoTook();
    void anImportOfManyBatchesIsOneEntry();
    void otherWorkGoesOnDuringAnImport();
    void anInterruptedImportCanBeUndone();
    void oldChangesetsAreUndoneAfterAMigration();
    void withoutTheRewriteTheUndoWouldLoseTheDefault();
    void wordsFollowUndoAndRedo();
};

void TestJournal::everyEditIsUndoneAndRedone_data()
{
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<QString>("kind");
    const auto row = [](const char *name, const char *kind, Edit edit) {
        QTest::newRow(name) << edit << QString::fromLatin1(kind);
    };
    row("read", "read", [](LibraryWriter &w) { return w.setRead(ids({1, 2}), true, byPerson); });
    row("unread", "read", [](LibraryWriter &w) { return w.setRead(ids({3}), false, byPerson); });
    row("star", "star", [](LibraryWriter &w) { return w.setStarred(ids({1, 3}), true); });
    row("unstar", "star", [](LibraryWriter &w) { return w.setStarred(ids({3}), false); });
    row("trash", "trash", [](LibraryWriter &w) { return w.setTrashed(ids({1}), true); });
    row("new tag", "tag", [](LibraryWriter &w) { return w.addTag(ids({1, 2}), u"new"_s); });
    row("old tag", "tag", [](LibraryWriter &w) { return w.addTag(ids({1, 3}), u"OLD"_s); });
    row("untag", "untag", [](LibraryWriter &w) { return w.removeTag(ids({3, 1}), u"old"_s); });
    row("rename", "rename-tag", [](LibraryWriter &w) { return w.renameTag(1, u"newer"_s); });
    row("merge", "rename-tag", [](LibraryWriter &w) { return w.renameTag(1, u"other"_s); });
    row("delete", "delete-tag", [](LibraryWriter &w) { return w.deleteTag(1); });
    row("new rule", "new-rule", [](LibraryWriter &w) {
        return w.setRule({.id = {}, .query = u"x"_s, .tag = u"new/one"_s, .onImport = true});
    });
    row("changed rule", "change-rule", [](LibraryWriter &w) {
        return w.setRule({.id = TagRuleId{1}, .query = u"y"_s, .tag = u"other"_s});
    });
    row("deleted rule", "delete-rule", [](LibraryWriter &w) { return w.removeRule(TagRuleId{1}); });
    row("note", "note", [](LibraryWriter &w) { return w.saveNote(ArticleId{1}, u"n"_s); });
    row("change", "note", [](LibraryWriter &w) { return w.saveNote(ArticleId{3}, u"n"_s); });
    row("empty", "note", [](LibraryWriter &w) { return w.saveNote(ArticleId{3}, u""_s); });
}

void TestJournal::everyEditIsUndoneAndRedone()
{
    QFETCH(const Edit, edit);
    QFETCH(const QString, kind);
    LibraryBed bed;
    bed.import(drafts(3));
    must(bed.writer().addTag(ids({3, 2}), u"old"_s));
    must(bed.writer().addTag(ids({3}), u"other"_s));
    must(bed.writer().setRule({.id = {}, .query = u"x y"_s, .tag = u"old"_s}));
    must(bed.writer().setRead(ids({3}), true, byPerson));
    must(bed.writer().setStarred(ids({3}), true));
    must(bed.writer().saveNote(ArticleId{3}, u"old"_s));
    // Rows of zeros mean nothing; made now, they do not blur the comparison.
    must(bed.writer().setRead(ids({1, 2}), true, LibraryWriter::Marking::Automatic));
    must(bed.writer().setRead(ids({1, 2}), false, LibraryWriter::Marking::Automatic));

    const QString before = bed.dump();
    const QList<ArticleFacts> factsBefore = bed.facts();
    const EditOutcome done = must(edit(bed.writer()));
    const QString after = bed.dump();
    const QList<ArticleFacts> factsAfter = bed.facts();
    QVERIFY(after != before);
    QCOMPARE(done.entry.kind, kind);
    QVERIFY(number(done.entry.id) > 0);

    bed.reopen();
    const UndoOutcome undone = must(bed.writer().undo());
    QCOMPARE(undone.entry.id, done.entry.id);
    QVERIFY(undone.entry.undone.isValid());
    QCOMPARE(undone.change.generation, done.change.generation + 1);
    QCOMPARE(undone.change.touched.size(), done.change.touched.size());
    QCOMPARE(undone.change.personal.size(), done.change.personal.size());
    QCOMPARE(bed.dump(), before);
    QCOMPARE(bed.facts(), factsBefore);

    bed.reopen();
    const UndoOutcome redone = must(bed.writer().redo());
    QCOMPARE(redone.change.touched, done.change.touched);
    QCOMPARE(redone.change.personal, done.change.personal);
    QVERIFY(!redone.entry.undone.isValid());
    QCOMPARE(bed.dump(), after);
    QCOMPARE(bed.facts(), factsAfter);
    must(bed.writer().undo());
    QCOMPARE(bed.dump(), before);
}

void TestJournal::anEditSaysWhatItWas()
{
    LibraryBed bed;
    bed.import(drafts(2));
    const EditOutcome one = must(bed.writer().addTag(ids({2}), u" to  read "_s));
    QCOMPARE(one.entry.arguments,
             (QJsonObject{{u"articles"_s, 1}, {u"article"_s, 2}, {u"tag"_s, u"to read"_s}}));
    QVERIFY(one.entry.closed >= one.entry.opened);
    QCOMPARE(one.change.names.size(), 1);
    QCOMPARE(one.change.names.first().name, u"to read"_s);
    const EditOutcome two = must(bed.writer().setStarred(ids({1, 2, 1}), true));
    QCOMPARE(two.entry.arguments, (QJsonObject{{u"articles"_s, 2}, {u"value"_s, true}}));
    const EditOutcome three = must(bed.writer().renameTag(1, u"read"_s));
    QCOMPARE(three.entry.arguments, (QJsonObject{{u"tag"_s, u"to read"_s}, {u"to"_s, u"read"_s}}));
    const QList<JournalEntry> journal = must(bed.reader().journal(2));
    QCOMPARE(journal, (QList<JournalEntry>{three.entry, two.entry}));
}

void TestJournal::whatChangesNothingLeavesNoEntry_data()
{
    QTest::addColumn<Edit>("edit");
    const auto row = [](const char *name, Edit edit) { QTest::newRow(name) << edit; };
    row("unread already", [](LibraryWriter &w) { return w.setRead(ids({1}), false, byPerson); });
    row("tag without name", [](LibraryWriter &w) { return w.addTag(ids({1}), u"  "_s); });
    row("tag not there", [](LibraryWriter &w) { return w.removeTag(ids({1}), u"x"_s); });
    row("no such tag", [](LibraryWriter &w) { return w.deleteTag(77); });
    row("rename of none", [](LibraryWriter &w) { return w.renameTag(77, u"x"_s); });
    row("no note, no text", [](LibraryWriter &w) { return w.saveNote(ArticleId{1}, {}); });
    row("same note", [](LibraryWriter &w) { return w.saveNote(ArticleId{2}, u"same"_s); });
}

void TestJournal::whatChangesNothingLeavesNoEntry()
{
    QFETCH(const Edit, edit);
    LibraryBed bed;
    bed.import(drafts(2));
    must(bed.writer().saveNote(ArticleId{2}, u"same"_s));
    must(bed.writer().setStarred(ids({1}), true));
    must(bed.writer().undo());
    const QString before = bed.dump({"journal", "setting"});
    const EditOutcome outcome = must(edit(bed.writer()));
    QCOMPARE(outcome, EditOutcome());
    QCOMPARE(bed.dump({"journal", "setting"}), before); // redo too
}

void TestJournal::unknownArticlesAreLeftOut()
{
    LibraryBed bed;
    bed.import(drafts(1));
    QCOMPARE(must(bed.writer().addTag(ids({7, 1}), u"x"_s)).change.personal.size(), 1);
    const auto none = bed.writer().addTag(ids({7}), u"x"_s);
    QVERIFY(!none);
    QCOMPARE(none.error().code, ErrorCode::ArticleNotFound);
    QCOMPARE(none.error().subject, u"7"_s);
    QCOMPARE(bed.writer().saveNote(ArticleId{9}, u"x"_s).error().code, ErrorCode::ArticleNotFound);
}

void TestJournal::nothingToUndoAndNothingToRedo()
{
    LibraryBed bed;
    QCOMPARE(bed.writer().undo().error().code, ErrorCode::NothingToUndo);
    QCOMPARE(bed.writer().redo().error().code, ErrorCode::NothingToRedo);
    QCOMPARE(bed.writer().undo({JournalId{5}}).error().code, ErrorCode::NothingToUndo);
    bed.import(drafts(1));
    QCOMPARE(bed.writer().redo().error().code, ErrorCode::NothingToRedo);
    must(bed.writer().undo());
    QCOMPARE(bed.writer().undo().error().code, ErrorCode::NothingToUndo);
    QCOMPARE(bed.writer().undo({JournalId{1}}).error().code, ErrorCode::NothingToUndo);
}

void TestJournal::newWorkEndsRedo()
{
    LibraryBed bed;
    bed.import(drafts(2));
    must(bed.writer().setStarred(ids({1}), true));
    must(bed.writer().setStarred(ids({2}), true));
    must(bed.writer().undo());
    must(bed.writer().undo());
    QVERIFY(must(bed.reader().undoState()).redo);
    must(bed.writer().addTag(ids({1}), u"x"_s));
    QVERIFY(!must(bed.reader().undoState()).redo);
    QCOMPARE(bed.writer().redo().error().code, ErrorCode::NothingToRedo);
}

void TestJournal::automaticMarksAreNoUndoStepAndStandInNoOnesWay()
{
    LibraryBed bed;
    bed.import(drafts(1));
    const auto automatic = LibraryWriter::Marking::Automatic;
    must(bed.writer().setStarred(ids({1}), true));
    const EditOutcome mark = must(bed.writer().setRead(ids({1}), true, automatic));
    QCOMPARE(number(mark.entry.id), 0);
    QVERIFY(mark.change.generation > 0);
    QCOMPARE(must(bed.writer().undo()).entry.kind, u"star"_s);
    QVERIFY(bed.article(1).read);

    // Marked unread by hand, then read by the clock: the undo is the person's word.
    must(bed.writer().setRead(ids({1}), false, byPerson));
    must(bed.writer().setRead(ids({1}), true, automatic));
    must(bed.writer().undo());
    QVERIFY(bed.article(1).read);
    must(bed.writer().redo());
    QVERIFY(!bed.article(1).read);
}

void TestJournal::undoGoesBackwardsAndRedoForwards()
{
    LibraryBed bed;
    QStringList states{bed.dump({"tag"})};
    bed.import(drafts(1));
    for (int i = 0; i < 4; ++i) {
        must(bed.writer().addTag(ids({1}), u"tag %1"_s.arg(i)));
        states += bed.dump({"tag"});
    }
    for (int i = 3; i >= 0; --i) {
        must(bed.writer().undo());
        QCOMPARE(bed.dump({"tag"}), states[i]);
    }
    for (int i = 1; i <= 4; ++i) {
        bed.reopen();
        must(bed.writer().redo());
        QCOMPARE(bed.dump({"tag"}), states[i]);
    }
    QCOMPARE(bed.writer().redo().error().code, ErrorCode::NothingToRedo);
}

void TestJournal::anOlderEntryCanBeUndoneByItself()
{
    LibraryBed bed;
    bed.import(drafts(2));
    const JournalEntry first = must(bed.writer().setStarred(ids({1}), true)).entry;
    must(bed.writer().setStarred(ids({2}), true));
    must(bed.writer().undo({first.id}));
    QVERIFY(!bed.article(1).starred);
    QVERIFY(bed.article(2).starred);
    QCOMPARE(must(bed.writer().redo()).entry.id, first.id);
    QVERIFY(bed.article(1).starred);
}

void TestJournal::laterWorkBlocksAnUndoAndNothingIsChanged()
{
    LibraryBed bed;
    bed.import(drafts(3));
    const JournalEntry first = must(bed.writer().addTag(ids({1, 2}), u"x"_s)).entry;
    must(bed.writer().renameTag(1, u"y"_s));
    must(bed.writer().addTag(ids({3}), u"y"_s));
    const QString before = bed.dump() + bed.dump({"journal", "setting"});
    const auto blocked = bed.writer().undo({first.id});
    QVERIFY(!blocked);
    QCOMPARE(blocked.error().code, ErrorCode::UndoBlocked);
    QCOMPARE(blocked.error().detail, u"step 4\nstep 3"_s);
    QCOMPARE(bed.dump() + bed.dump({"journal", "setting"}), before);

    // The tag's row is as it was, but a later edit refers to it.
    const JournalEntry tag = must(bed.writer().addTag(ids({1}), u"z"_s)).entry;
    must(bed.writer().addTag(ids({2}), u"z"_s));
    const auto referred = bed.writer().undo({tag.id});
    QVERIFY(!referred);
    QCOMPARE(referred.error().code, ErrorCode::UndoBlocked);
    QCOMPARE(referred.error().detail, u"step 6"_s);
}

void TestJournal::savesOfANoteInOneSittingAreOneEntry()
{
    LibraryBed bed;
    bed.import(drafts(1));
    const ArticleId article{1};
    must(bed.writer().saveNote(article, u"earlier"_s));
    const QString before = bed.dump({"note"});
    const JournalId first = must(bed.writer().saveNote(article, u"a"_s)).entry.id;
    QCOMPARE(must(bed.writer().saveNote(article, u"ab"_s, first)).entry.id, first);
    bed.reopen();
    QCOMPARE(must(bed.writer().saveNote(article, u"abc"_s, first)).entry.id, first);
    const QString after = bed.dump({"note"});
    QCOMPARE(must(bed.reader().journal(10)).size(), 3);
    must(bed.writer().undo());
    QCOMPARE(bed.dump({"note"}), before);
    must(bed.writer().redo());
    QCOMPARE(bed.dump({"note"}), after);
    QCOMPARE(must(bed.reader().note(article)), u"abc"_s);
}

void TestJournal::aSittingEndsWithOtherWork()
{
    LibraryBed bed;
    bed.import(drafts(2));
    const JournalId first = must(bed.writer().saveNote(ArticleId{1}, u"a"_s)).entry.id;
    must(bed.writer().setStarred(ids({1}), true));
    const JournalId second = must(bed.writer().saveNote(ArticleId{1}, u"ab"_s, first)).entry.id;
    QVERIFY(second != first);
    // Nor does a note go on with that of another article.
    QVERIFY(must(bed.writer().saveNote(ArticleId{2}, u"b"_s, second)).entry.id != second);
}

void TestJournal::aNoteWrittenAndEmptiedLeavesNoEntry()
{
    LibraryBed bed;
    bed.import(drafts(1));
    const JournalId first = must(bed.writer().saveNote(ArticleId{1}, u"a"_s)).entry.id;
    const EditOutcome emptied = must(bed.writer().saveNote(ArticleId{1}, {}, first));
    QCOMPARE(number(emptied.entry.id), 0);
    QVERIFY(emptied.change.generation > 0);
    QVERIFY(!bed.facts().first().has(StateFlag::HasNote));
    QCOMPARE(must(bed.reader().undoState()).undo->kind, u"import"_s);
}

void TestJournal::anUndoneNoteIsNotExtended()
{
    LibraryBed bed;
    bed.import(drafts(1));
    const JournalId first = must(bed.writer().saveNote(ArticleId{1}, u"a"_s)).entry.id;
    must(bed.writer().undo());
    QVERIFY(must(bed.writer().saveNote(ArticleId{1}, u"b"_s, first)).entry.id != first);
    QCOMPARE(must(bed.reader().note(ArticleId{1})), u"b"_s);
}

void TestJournal::undoOfAnImportPutsItInTheTrash()
{
    LibraryBed bed;
    bed.import(drafts(2));
    bed.import({draftOf(u"Third"_s)});
    const UndoOutcome undone = must(bed.writer().undo());
    QCOMPARE(undone.entry.kind, u"import"_s);
    QVERIFY(undone.kept.isEmpty());
    QVERIFY(undone.change.removed.isEmpty());
    QCOMPARE(undone.change.personal.size(), 1);
    QCOMPARE(undone.change.personal.first().states, StateFlags(StateFlag::Trashed));
    QVERIFY(bed.article(3).trashed);
    QVERIFY(!bed.article(1).trashed);
    bed.reopen();
    must(bed.writer().undo());
    QVERIFY(bed.article(1).trashed);
}

void TestJournal::undoOfAnImportTakesBackWhatItUpdated()
{
    ArticleDraft draft = draftOf(u"Article 0"_s);
    draft.summary = u"other"_s;
    draft.persons = {{.family = u"Allende"_s, .given = {}, .name = {}}};
    draft.topics = {u"Topic"_s};
    draft.source = u"geo.coop"_s;
    draft.places = {{.code = u"VE"_s, .provenance = Provenance::Stated, .evidence = {}}};
    const QList<QByteArray> tables{"article",       "article_person", "article_source",
                                   "article_topic", "place",          "reading"};
    LibraryBed bed;
    bed.import(drafts(2));
    const QString before = bed.dump(tables);
    QCOMPARE(bed.import({draft}).updated, 1);
    const QString after = bed.dump(tables);
    must(bed.writer().undo());
    QCOMPARE(bed.dump(tables), before);
    QCOMPARE(bed.findWord(u"other"_s), 0);
    must(bed.writer().redo());
    QCOMPARE(bed.dump(tables), after);
    QCOMPARE(bed.findWord(u"other"_s), 1);
}

void TestJournal::undoOfAnImportKeepsWhatWasWorkedOn_data()
{
    QTest::addColumn<QString>("work");
    QTest::addColumn<bool>("kept");
    QTest::newRow("nothing") << u"UPDATE article SET lang='' WHERE id=2"_s << false;
    QTest::newRow("tagged") << u"INSERT INTO article_tag VALUES(2, 1)"_s << true;
    QTest::newRow("noted") << u"INSERT INTO note VALUES(1, 2, 'x', 0, 0, '')"_s << true;
    QTest::newRow("starred") << u"INSERT INTO reading VALUES(2, 0, 1, 0)"_s << true;
    QTest::newRow("only read") << u"INSERT INTO reading VALUES(2, 1, 0, 0)"_s << false;
    QTest::newRow("highlighted") << u"INSERT INTO highlight VALUES(1, 2, 'q', '', '', '', '', 0,"
                                    " 'body', 0, 0, -1)"_s
                                 << true;
    QTest::newRow("corrected") << u"INSERT INTO decision VALUES(2, 'place', 'VE', 4)"_s << true;
    QTest::newRow("collected") << u"INSERT INTO collection_article VALUES(1, 2, 0)"_s << true;
}

void TestJournal::undoOfAnImportKeepsWhatWasWorkedOn()
{
    QFETCH(const QString, work);
    QFETCH(const bool, kept);
    LibraryBed bed;
    bed.import(drafts(3));
    bed.value(u"INSERT INTO tag(id, name, colour) VALUES(1, 'x', '')"_s);
    bed.value(u"INSERT INTO collection(id, name) VALUES(1, 'x')"_s);
    bed.value(work);
    const UndoOutcome undone = must(bed.writer().undo());
    QCOMPARE(undone.kept, kept ? ids({2}) : ids({}));
    QVERIFY(bed.article(1).trashed);
    QCOMPARE(bed.article(2).trashed, !kept);
    QVERIFY(bed.article(3).trashed);
    QCOMPARE(must(bed.writer().redo()).change.personal.size(), kept ? 2 : 3);
    QVERIFY(!bed.article(1).trashed);
    QVERIFY(!bed.article(2).trashed);
}

void TestJournal::redoBringsBackExactlyWhatTheUndoTook()
{
    LibraryBed bed;
    bed.import(drafts(3));
    const JournalEntry import = *must(bed.reader().undoState()).undo;
    must(bed.writer().setTrashed(ids({1}), true)); // by hand
    must(bed.writer().undo({import.id}));
    must(bed.writer().redo());
    QVERIFY(bed.article(1).trashed);
    QVERIFY(!bed.article(2).trashed);
    QVERIFY(!bed.article(3).trashed);
}

void TestJournal::anImportOfManyBatchesIsOneEntry()
{
    LibraryBed bed;
    bed.import(drafts(7), 2);
    QCOMPARE(must(bed.reader().journal(10)).size(), 1);
    must(bed.writer().undo());
    for (const ArticleFacts &facts : bed.facts())
        QVERIFY(facts.has(StateFlag::Trashed));
    must(bed.writer().redo());
    for (const ArticleFacts &facts : bed.facts())
        QVERIFY(!facts.has(StateFlag::Trashed));
}

void TestJournal::otherWorkGoesOnDuringAnImport()
{
    LibraryBed bed;
    bed.import({draftOf(u"Old"_s)});
    const JournalId import = must(bed.writer().beginImport({{u"files"_s, 1}}));
    must(bed.writer().writeBatch(import, DraftPreparer().prepare(drafts(2)), u"a"_s));
    const JournalEntry note = must(bed.writer().saveNote(ArticleId{1}, u"typed"_s)).entry;
    QVERIFY(note.id != import);
    QCOMPARE(bed.writer().undo({import}).error().code, ErrorCode::NothingToUndo); // it still runs
    must(bed.writer().writeBatch(import, DraftPreparer().prepare(QList{draftOf(u"More"_s)}),
                                 u"b"_s));
    const auto entry = must(bed.writer().finishImport(import, {{u"added"_s, 3}}));
    QCOMPARE(entry->id, import);
    QCOMPARE(entry->arguments, (QJsonObject{{u"files"_s, 1}, {u"added"_s, 3}}));
    const UndoOutcome undone = must(bed.writer().undo({import}));
    QCOMPARE(undone.change.personal.size(), 3);
    QCOMPARE(must(bed.reader().note(ArticleId{1})), u"typed"_s);
}

void TestJournal::anInterruptedImportCanBeUndone()
{
    LibraryBed bed;
    const JournalId import = must(bed.writer().beginImport({}));
    must(bed.writer().writeBatch(import, DraftPreparer().prepare(drafts(2)), u"a"_s));
    QVERIFY(!must(bed.reader().journal(1)).first().closed.isValid());
    bed.reopen(); // as after a crash: nobody finished it
    const JournalEntry entry = must(bed.reader().journal(1)).first();
    QVERIFY(entry.interrupted);
    QVERIFY(entry.closed.isValid());
    QCOMPARE(must(bed.reader().undoState()).undo->id, entry.id);
    must(bed.writer().undo());
    QVERIFY(bed.article(1).trashed);
    QVERIFY(bed.article(2).trashed);
}

// Runs on the changeset layer, with a version that the library itself does not have yet.
void TestJournal::oldChangesetsAreUndoneAfterAMigration()
{
    LibraryBed bed;
    bed.import(drafts(1));
    must(bed.writer().addTag(ids({1}), u"x"_s));
    must(bed.writer().deleteTag(1));
    bed.close();

    const auto connection = must(Connection::open(bed.file(), Connection::Mode::ReadWrite));
    const int next = versionAfter(migrations()) + 1;
    const Migration migration{
        .version = next, .description = u"a weight for tags"_s, .run = [](const Connection &c) {
            return appendColumn(c, u"tag"_s, u"weight"_s, u"INTEGER NOT NULL DEFAULT 7"_s);
        }};
    must(migrate(*connection, {migration}));
    QCOMPARE(must(connection->value(u"PRAGMA user_version"_s)).toInt(), next);
    must(migrate(*connection, {migration})); // a second time: nothing to do

    const JournalStore journal(*connection);
    auto transaction = must(Transaction::begin(*connection, Transaction::Kind::Write));
    const auto deletion = must(journal.changesets(JournalId{3})).first();
    must(apply(*connection, must(inverted(deletion))));
    QCOMPARE(must(connection->value(u"SELECT name || weight FROM tag"_s)).toString(), u"x7"_s);
    const auto creation = must(journal.changesets(JournalId{2})).first();
    must(apply(*connection, must(inverted(creation))));
    QCOMPARE(must(connection->value(u"SELECT count(*) FROM tag"_s)).toInt(), 0);
    must(transaction.commit());
    QCOMPARE(must(connection->value(u"PRAGMA integrity_check"_s)).toString(), u"ok"_s);

    QCOMPARE(migrate(*connection, {}).error().code, ErrorCode::LibraryNewer);
}

// Why appendColumn() writes every row: the fact that the rule rests on.
void TestJournal::withoutTheRewriteTheUndoWouldLoseTheDefault()
{
    QTemporaryDir folder;
    const auto undoneWeight = [&](const QString &name, bool rewrite) {
        const auto connection =
            must(Connection::open(folder.filePath(name), Connection::Mode::ReadWrite));
        must(connection->execute(u"CREATE TABLE tag(id INTEGER PRIMARY KEY NOT NULL, name)"_s));
        must(connection->execute(u"INSERT INTO tag VALUES(1, 'x')"_s));
        if (rewrite)
            must(appendColumn(*connection, u"tag"_s, u"weight"_s, u"INTEGER DEFAULT 7"_s));
        else
            must(connection->execute(u"ALTER TABLE tag ADD COLUMN weight INTEGER DEFAULT 7"_s));
        auto recording = must(Recording::begin(*connection, {"tag"}));
        must(connection->execute(u"DELETE FROM tag"_s));
        const QByteArray deletion = must(recording.changeset());
        must(apply(*connection, must(inverted(deletion))));
        return must(connection->value(u"SELECT weight FROM tag"_s));
    };
    QCOMPARE(undoneWeight(u"rewritten"_s, true), QVariant(7));
    QVERIFY(undoneWeight(u"not"_s, false).isNull());
}

void TestJournal::wordsFollowUndoAndRedo()
{
    LibraryBed bed;
    ArticleDraft draft = draftOf(u"Cooperativa"_s, u"2024"_s, u"https://geo.coop/a"_s);
    bed.import({draft});
    draft.title = u"Comuna"_s;
    QVERIFY(bed.import({draft}).change.textTouched);
    QCOMPARE(bed.findWord(u"cooperativa"_s), 0);
    QCOMPARE(bed.findWord(u"comuna"_s), 1);
    QVERIFY(must(bed.writer().undo()).change.textTouched);
    QCOMPARE(bed.findWord(u"cooperativa"_s), 1);
    QCOMPARE(bed.findWord(u"comuna"_s), 0);
    must(bed.writer().redo());
    QCOMPARE(bed.findWord(u"comuna"_s), 1);
}

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"
