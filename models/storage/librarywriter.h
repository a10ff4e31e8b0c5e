// LibraryWriter is the read-write side of one library: the only connection that changes it, and the
// only one that does checkpoints. One per library; made, used and destroyed on one thread, any one.
//
// Every call is one transaction, or none: where it fails, nothing has changed. Each outcome carries
// the Change of its commit; publish them in the order of the calls. Errors of every call: DiskFull,
// ReadOnly, LibraryDamaged, FileUnreadable (I/O), DatabaseFailed; others are named where they
// arise.
#pragma once

#include "collectingorder.h"
#include "correction.h"
#include "decision.h"
#include "derivation.h"
#include "detection.h"
#include "error.h"
#include "highlight.h"
#include "idranges.h"
#include "libraryrecord.h"
#include "noteref.h"
#include "outcomes.h"
#include "prepareddraft.h"
#include "shelf.h"
#include "tag.h"
#include "undoplan.h"

#include <QJsonObject>

#include <functional>
#include <memory>
#include <optional>
#include <span>

namespace acervo {

class LibraryWriter
{
public:
    // Makes the library where there is no file; its folder must exist (FileNotFound), that of
    // `cacheFile` is made. Journal entries found open are marked as interrupted. A cache that is
    // damaged, old or another library's is thrown away. What `detection` makes is asked again
    // whenever a text changes after its import, and is made anew whenever the lexicon changes, on
    // the thread of the writer; without it what is detected stays as it came.
    // Errors: NotALibrary, LibraryNewer, LibraryInUse, LibraryDamaged, FileNotFound, ReadOnly, …
    static Result<std::unique_ptr<LibraryWriter>>
    open(const QString &file, const QString &cacheFile, MakeDetection detection = {});
    ~LibraryWriter();

    // For a writer that was opened without: the same, and before anything is written.
    Result<void> startDetecting(MakeDetection detection);

    quint64 generation() const;
    QString uuid() const; // the library's own

    // Derived data (full text, detected places, what finds same articles). Where it is not current,
    // read slice after slice, have a DerivationMaker work each out on any thread, and write it,
    // until that says finished; other calls may come in between, and slices be read ahead. What
    // else is committed meanwhile is seen to. Each write is a commit with a Change, of the part of
    // the slice that is not done yet, until `isEnough` (asked after each article) ends it early; a
    // slice that begins behind what is done does nothing, nor does an empty one. What finds same
    // articles waits until there is much of it, and then comes in writes of its own, without a
    // Change, that leave the slice for the next. A rebuild that the end of the program interrupts
    // goes on at its place.
    using IsEnough = std::function<bool()>;
    bool derivedIsCurrent() const;
    Result<ArticleSlice> readToDerive(ArticleId after, int articles, qint64 characters);
    Result<RebuildProgress> rebuildDerived(const DerivedSlice &slice,
                                           const IsEnough &isEnough = {});
    // Throws the derived data away, whatever it is worth: readers open again, and all of it is to
    // be rebuilt.
    Result<void> remakeDerived();

    // Where the gazetteer or the lexicon is another than what the detected places and topics are
    // of, call detectAgain() until it says finished, likewise. A lexicon that changes meanwhile
    // begins it anew. At most so many articles at a time, or about so many characters.
    bool detectionIsCurrent() const;
    Result<RebuildProgress> detectAgain(int articles, qint64 characters);
    Result<void> forgetDetected(); // all is to be detected again

    // An import is one journal entry of many short transactions; other calls may come in between.
    // One that changes nothing leaves no entry. `kind` of the entry is "import".
    Result<JournalId> beginImport(const QJsonObject &arguments);
    // Until what finds same articles is complete, a batch would bring some a second time: call it
    // until it says true. It files at most so many articles at a time.
    Result<bool> prepareImport(int articles);
    // All drafts or none, until `isEnough` (asked after each) ends the batch early; the rest is for
    // another. `file` is kept as provenance. Sensible size: 2,000.
    Result<ImportBatch> writeBatch(JournalId import, std::span<const PreparedDraft> drafts,
                                   const QString &file, const IsEnough &isEnough = {});
    // What the library that the articles come from keeps beside them. All or none.
    Result<ImportBatch> writeRecords(JournalId import, const QList<LibraryRecord> &records);
    // The articles that it brought so far; nothing while it has changed nothing.
    IdRanges broughtBy(JournalId import) const;
    // Closes the entry; `additions` (counts, say) go into its arguments. Nothing where there is
    // none.
    Result<std::optional<JournalEntry>> finishImport(JournalId import,
                                                     const QJsonObject &additions);

    // The newest entry in force, or those named: all of them or none. An import that still runs
    // can't be undone. Errors: NothingToUndo, NothingToRedo, UndoBlocked.
    Result<UndoOutcome> undo(const QList<JournalId> &entries = {});
    // The one undone last (none once something new was done), or those named, of whatever time.
    Result<UndoOutcome> redo(const QList<JournalId> &entries = {});
    // What it takes to undo them; changes nothing.
    Result<UndoPlan> planUndo(const QList<JournalId> &entries);

    // Steps that ended before `time` leave the journal, at most so many; says how many did. What
    // they did stays, and those that took away words of a note are kept.
    Result<int> forgetSteps(const QDateTime &time, int most);

    // The edits that follow go on with this entry, until it is none: one long step of a person's,
    // in many transactions. Where it was undone meanwhile they fail with Cancelled.
    void goOnWith(std::optional<JournalId> entry);

    // Edits. Each is one entry; `kind` is the name given here. Arguments of the entry: "articles"
    // (how many), "article" (the id, where it is one), "tag" and "to" (names), "value" (bool).
    // Ids that are not there are left out; ArticleNotFound where none is.
    enum class Marking : quint8 { ByPerson, Automatic };
    Result<EditOutcome> setRead(const QList<ArticleId> &ids, bool read, Marking by); // "read"
    Result<EditOutcome> setStarred(const QList<ArticleId> &ids, bool starred);       // "star"
    Result<EditOutcome> setTrashed(const QList<ArticleId> &ids, bool trashed);       // "trash"
    // What is in the trash leaves the library, with all that hangs on it; undone as anything else,
    // as long as the journal keeps it. "empty-trash"; arguments also "notes" (how many go).
    Result<EditOutcome> emptyTrash();
    // Tags are the same when their folded names are. An unknown name makes the tag; an empty one
    // changes nothing.
    Result<EditOutcome> addTag(const QList<ArticleId> &ids, const QString &name);    // "tag"
    Result<EditOutcome> removeTag(const QList<ArticleId> &ids, const QString &name); // "untag"
    // What is below it moves along. A name that another tag has merges the two ("merged": true).
    Result<EditOutcome> renameTag(FacetValue tag, const QString &name); // "rename-tag"
    // What is below them moves up. "delete-tag"; arguments also "tags" (how many, of several).
    Result<EditOutcome> deleteTag(FacetValue tag) { return deleteTags({tag}); }
    Result<EditOutcome> deleteTags(const QList<FacetValue> &tags);
    Result<EditOutcome> changeTag(FacetValue tag, const TagChange &change); // "edit-tag"
    // Rules that tag by query. Without an id a new one; one that says nothing changes nothing.
    // "new-rule", "change-rule", "delete-rule"; arguments "tag" and "query".
    Result<EditOutcome> setRule(const TagRule &rule);
    Result<EditOutcome> removeRule(TagRuleId rule);
    // Collections and saved searches, as shelf.h says: "new-collection", "rename-search", …; the
    // others are "move", "colour", "change" (what is asked) and "delete". Arguments "name" and
    // "to".
    Result<EditOutcome> editShelf(ShelfKind kind, const ShelfEdit &edit);
    // What is in a collection; an unknown name makes it. They come behind what is in it. Arguments
    // also "name".
    Result<EditOutcome> collect(const QList<ArticleId> &ids, const QString &name,
                                CollectingOrder &order); // "collect"
    Result<EditOutcome> collect(const QList<ArticleId> &ids, const QString &name)
    {
        CollectingOrder asGiven(ids);
        return collect(ids, name, asGiven);
    }
    Result<EditOutcome> takeOut(const QList<ArticleId> &ids, const QString &name); // "take-out"
    // Before another of its articles, in the order that they have there; behind all where that is
    // none. "arrange"
    Result<EditOutcome> arrange(const QString &name, const QList<ArticleId> &ids, ArticleId before);
    // All decisions in all articles, as one entry, "decide". Arguments also "decisions" (how many),
    // "verdict" ("confirm", "reject", "add" or "withdraw", where it is one), and of one decision
    // "place" (the code) or "topic" (the name). A topic that is added and not known is made; a
    // value that is no place and no name is left out.
    Result<EditOutcome> decide(const QList<ArticleId> &ids, const QList<Decision> &decisions);
    // The same for everything that is only suggested of them; arguments "suggested" and "verdict".
    Result<EditOutcome> decideSuggested(const QList<ArticleId> &ids, bool confirmed);
    // Facts that a person corrects, all of them in all articles, as one entry, "correct"; arguments
    // also "facts" (their names). What was detected in a text that is another now is made anew.
    Result<EditOutcome> correct(const QList<ArticleId> &ids, const QList<Correction> &corrections);
    // What the sources say of these facts holds again; arguments also "restored".
    Result<EditOutcome> restoreFacts(const QList<ArticleId> &ids, const QList<Correctable> &facts);
    // Articles without a file, "new-article"; arguments also "heading", of one. What is typed is
    // the person's: a page that comes in later says what lies beneath. Of an address nothing but
    // that is known, and what a link to it is called.
    enum class Origin : quint8 { Typed, Address };
    Result<AddedArticles> addArticles(const QList<ArticleDraft> &drafts, Origin origin);
    // The library's own lexicon (an empty text: the one that Acervo brings), "lexicon"; `arguments`
    // are kept. What it finds comes with detectAgain().
    Result<EditOutcome> setLexicon(const QString &text, const QJsonObject &arguments);

    // A note as a whole; an empty text removes it. Arguments also "note" (its name, unless it is
    // the first). With `extend`, the entry that the
    // save before gave, the two become one, unless that was undone: then a new one is made.
    Result<EditOutcome> saveNote(const NoteRef &note, const QString &text, // "note"
                                 std::optional<JournalId> extend = {});
    // An article for a free note (freenote.h), "new-note": without a title, until its note has
    // words. It is called by their first line, and is of the language that they seem to be of,
    // unless these are corrected. One that is still empty is used again.
    Result<AddedArticles> addFreeNote();

    // A picture for a note to show. Nothing changes of what is shown, and no step to undo is made:
    // the note is what changes.
    Result<void> keepPicture(const PictureFile &file);

    // Passages of an article's texts that are marked (nothing changes where the passage does not
    // stand there). One that is marked already changes its colour. Arguments also "quote", its
    // beginning, and "colour". What is not there stays so: nothing changes.
    Result<EditOutcome> highlight(ArticleId article, const Passage &passage,
                                  HighlightColour colour);                       // "highlight"
    Result<EditOutcome> recolour(HighlightId highlight, HighlightColour colour); // "recolour"
    Result<EditOutcome> comment(HighlightId highlight, const QString &text);     // "comment"
    Result<EditOutcome> removeHighlight(HighlightId highlight); // "remove-highlight"

private:
    struct Private;
    explicit LibraryWriter(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace acervo
