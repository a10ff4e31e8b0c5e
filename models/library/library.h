// Library is the face of one open library file: search, articles, imports, undo.
// It lives on the thread that opened it (the window's, or the command line's); all SQL runs on
// threads of its own. Futures may be waited for, or continued with .then(context, …); one that is
// dropped because the library closes is cancelled and has no result.
#pragma once

#include "articlelink.h"
#include "articleoriginal.h"
#include "articletoread.h"
#include "decision.h"
#include "editoutcome.h"
#include "highlight.h"
#include "importchoices.h"
#include "importreport.h"
#include "lexicontopic.h"
#include "namednote.h"
#include "noteref.h"
#include "noteversion.h"
#include "searchresult.h"
#include "selectionsummary.h"
#include "shelf.h"
#include "tag.h"
#include "tagrule.h"
#include "undoplan.h"

#include <QFuture>
#include <QObject>

#include <functional>
#include <memory>

namespace acervo {

class DetectionJob;
class DossierJob;
class EditJob;
class ExportJob;
class ImportJob;
class IndexJob;
class LexiconPreviewJob;
class PhraseSuggestionJob;
class PreviewJob;
struct DossierRequest;
struct ExportRequest;

class Library : public QObject
{
    Q_OBJECT

public:
    enum class Access : quint8 {
        ReadWrite, // makes the file where there is none; LibraryInUse where another process writes
        Read,      // beside an open window; nothing can be changed: ReadOnly
    };

    // `cacheFolder` holds what can be rebuilt, in a file of each library's own; it is made when it
    // is not there.
    static Result<std::unique_ptr<Library>> open(const QString &file, const QString &cacheFolder,
                                                 Access access);
    ~Library() override;

    QString file() const;

    // Done when the derived data (full text, detected countries) is current, or when the job that
    // makes it so has ended otherwise; searches work before, find less, and say so. With Read, it
    // is made current first where no other process does that.
    QFuture<Result<void>> derivedReady() const;

    // Makes the derived data anew: GoOn where it is not current, Anew whatever it is worth. Where
    // it is missing, old or found damaged a job begins by itself. One at a time; a job that GoOn
    // finds running is the one that it gives.
    enum class Indexing : quint8 { GoOn, Anew };
    IndexJob *makeIndex(Indexing from);
    IndexJob *indexJob() const; // that runs, or null

    // One search. `request.serial` is returned as it is. `isStale` is asked from the search thread;
    // once it says true the answer is Cancelled.
    QFuture<Result<SearchResultPtr>> search(const SearchRequest &request,
                                            std::function<bool()> isStale = {});

    // How many articles match, counted behind all searches: Cancelled where one came in between.
    QFuture<Result<qint64>> countMatches(const Query &query, QDate today, FreeNotes freeNotes);

    // In the order of `ids`; an id that is not there is left out.
    QFuture<Result<QList<ArticleRow>>> rows(const QList<ArticleId> &ids);
    QFuture<Result<QList<Article>>> articles(const QList<ArticleId> &ids);

    QFuture<Result<std::optional<ArticleToRead>>> shownArticle(ArticleId id);
    QFuture<Result<QList<ArticleRow>>> recentlyRead(int most); // the last first
    QFuture<Result<SelectionSummary>> summary(const QList<ArticleId> &ids);

    // A picture of an article or a note, decoded, and made smaller where it is larger than that;
    // nothing where it is lost.
    QFuture<std::optional<PicturePixels>> picturePixels(const QString &digest, int mostWidth,
                                                        int mostHeight);
    // What is known of these, one each; without a type where one is lost.
    QFuture<Result<QList<Picture>>> pictures(const QStringList &digests);
    // Keeps a picture for a note to show (pictureAddress()). FileTooLarge, FileBinary where it is
    // damaged, FormatUnknown where it is no PNG, JPEG, GIF or WebP.
    QFuture<Result<Picture>> keepPicture(const QByteArray &bytes);

    // What an article was made from, where it was kept as it stood: pages, citations. Newest last.
    QFuture<Result<QList<ArticleOriginal>>> originals(ArticleId id);

    // Detects the formats, imports, and is one journal entry. Imports run one after another. The
    // job belongs to the library and deletes itself after it is done.
    ImportJob *importFiles(const QStringList &files, const ImportChoices &choices = {});
    // What that would do. The job deletes itself after it is done.
    PreviewJob *previewImport(const QStringList &files, const ColumnChoices &columns = {});

    // Edits; each is one journal entry, and nothing where nothing changes (entry id 0). Tags are
    // the same when their folded names are; an unknown name makes the tag. Of very many articles it
    // is a job that does it (editing()).
    enum class Marking : quint8 { ByPerson, Automatic }; // automatic marks are no undo steps
    QFuture<Result<EditOutcome>> setRead(const QList<ArticleId> &ids, bool read, Marking by);
    QFuture<Result<EditOutcome>> setStarred(const QList<ArticleId> &ids, bool starred);
    QFuture<Result<EditOutcome>> setTrashed(const QList<ArticleId> &ids, bool trashed);
    QFuture<Result<EditOutcome>> emptyTrash(); // all that is in it leaves the library
    QFuture<Result<EditOutcome>> addTag(const QList<ArticleId> &ids, const QString &name);
    QFuture<Result<EditOutcome>> removeTag(const QList<ArticleId> &ids, const QString &name);
    QFuture<Result<EditOutcome>> renameTag(FacetValue tag, const QString &name); // may merge two
    QFuture<Result<EditOutcome>> deleteTags(const QList<FacetValue> &tags);
    QFuture<Result<EditOutcome>> changeTag(FacetValue tag, const TagChange &change);
    QFuture<Result<QList<NamedValue>>> tags();                          // by name
    QFuture<Result<QList<Tag>>> tagDetails();                           // likewise
    QFuture<Result<TagMerge>> tagMerge(FacetValue from, FacetValue to); // what it would do
    // On how many of the articles each tag is, by name; without those that are on none.
    QFuture<Result<QHash<QString, qint64>>> tagCountsOn(const QList<ArticleId> &articles);

    // Rules that tag by query: one without an id is new. Setting or removing one is one journal
    // entry. What a rule would tag: queryOfRule(); tagging that is an edit as any other. Those that
    // are to run on imports do so by themselves, as a part of the import's entry, on what it adds.
    QFuture<Result<QList<TagRule>>> tagRules();
    QFuture<Result<EditOutcome>> setTagRule(const TagRule &rule);
    QFuture<Result<EditOutcome>> removeTagRule(TagRuleId rule);
    static Query queryOfRule(const TagRule &rule);

    // Collections and saved searches, each before what is below it; those beside each other in the
    // person's order. An edit of one is one journal entry (shelf.h).
    QFuture<Result<QList<ShelfItem>>> shelf(ShelfKind kind);
    QFuture<Result<EditOutcome>> editShelf(ShelfKind kind, const ShelfEdit &edit);
    // Into the collection of this name, behind what is in it; an unknown one is made.
    QFuture<Result<EditOutcome>> collect(const QList<ArticleId> &ids, const QString &collection);
    QFuture<Result<EditOutcome>> takeOut(const QList<ArticleId> &ids, const QString &collection);
    // To before another article of it, or behind all.
    QFuture<Result<EditOutcome>> arrange(const QString &collection, const QList<ArticleId> &ids,
                                         ArticleId before);
    // On how many of the articles each collection is; without those that are on none.
    QFuture<Result<QHash<QString, qint64>>> collectionCountsOn(const QList<ArticleId> &articles);

    // What a person says of countries, regions and topics; all of a call is one journal entry. What
    // she rejects is found no more by its facet, what she confirms or adds counts as stated;
    // detecting again overrides none of it.
    QFuture<Result<EditOutcome>> decide(const QList<ArticleId> &ids,
                                        const QList<Decision> &decisions);
    // The same for everything that is only suggested of them (`has:suggested`).
    enum class Suggestions : quint8 { Confirm, Reject };
    QFuture<Result<EditOutcome>> decideSuggested(const QList<ArticleId> &ids,
                                                 Suggestions suggestions);

    // Facts that a person corrects, all in all articles; or what the sources say of them again. An
    // import changes only what lies beneath a correction.
    QFuture<Result<EditOutcome>> correct(const QList<ArticleId> &ids,
                                         const QList<Correction> &corrections);
    QFuture<Result<EditOutcome>> restoreFacts(const QList<ArticleId> &ids,
                                              const QList<Correctable> &facts);
    // Articles without a file: what the person typed, or addresses that she keeps, with what links
    // to them are called.
    enum class Origin : quint8 { Typed, Address };
    QFuture<Result<AddedArticles>> addArticles(const QList<ArticleDraft> &drafts, Origin origin);

    // The topic lexicon in force: the library's own, or the one that Acervo brings.
    QFuture<Result<QList<LexiconTopic>>> lexicon();
    // One journal entry. The articles follow: a job detects what changed (detecting()). Nothing is
    // written of a lexicon that its own text would not give again: RecordMalformed, with the line.
    QFuture<Result<EditOutcome>> setLexicon(const QList<LexiconTopic> &topics);
    // What it would change in these articles. The job deletes itself after it is done.
    LexiconPreviewJob *previewLexicon(const QList<LexiconTopic> &topics,
                                      const QList<ArticleId> &articles);

    // Phrases that are typical of the articles `inside` a topic against those outside it. The job
    // deletes itself after it is done.
    PhraseSuggestionJob *suggestPhrases(const LexiconTopic &topic, const QList<ArticleId> &inside,
                                        const QList<ArticleId> &outside);

    // Detects all places and topics again, also where nothing says that they are out of date. Where
    // the gazetteer or the lexicon is another, a job begins by itself. One at a time.
    DetectionJob *detectAgain();

    // A note, Markdown, as a whole; an article alone is its first one (noteref.h). With `extend`,
    // the entry that the save before gave, the two become one step.
    QFuture<Result<QString>> note(const NoteRef &note);
    QFuture<Result<EditOutcome>> saveNote(const NoteRef &note, const QString &text,
                                          std::optional<JournalId> extend = {});
    // An article of today for a note on nothing else (freenote.h); saves of the note name it.
    QFuture<Result<AddedArticles>> addFreeNote();

    QFuture<Result<QList<NoteRecord>>> notes(ArticleId article); // in the order of their making

    // As it was after each sitting, newest first; also what was undone or removed.
    QFuture<Result<QList<NoteVersion>>> noteVersions(const NoteRef &note);

    // Where links of notes lead (articlelink.h), one each; the notes, without the trash, that link
    // to this article; and those with all these words in their titles, each may go on: the newest
    // first, and no free notes, which are found as articles are.
    QFuture<Result<QList<LinkTarget>>> linkTargets(const QStringList &uuids);
    QFuture<Result<QList<NamedNote>>> linkingTo(ArticleId article);
    QFuture<Result<QList<NamedNote>>> notesCalled(const QString &words, int most);

    // Passages of its texts. One that is marked already changes its colour. Where the passage does
    // not stand in the text any more, or no word is in it, nothing changes.
    QFuture<Result<QList<HighlightedArticle>>> highlightedArticles(const QList<ArticleId> &ids);
    QFuture<Result<EditOutcome>> highlight(ArticleId article, const Passage &passage,
                                           HighlightColour colour);
    QFuture<Result<EditOutcome>> recolour(HighlightId highlight, HighlightColour colour);
    QFuture<Result<EditOutcome>> comment(HighlightId highlight, const QString &text);
    QFuture<Result<EditOutcome>> removeHighlight(HighlightId highlight);

    // What is wrong with the library's file, in SQLite's words; empty: nothing.
    QFuture<Result<QStringList>> check();

    // A copy of the file as it is now, whole or not at all.
    QFuture<Result<void>> saveCopy(const QString &path);

    // Writes the articles as one PDF. The job deletes itself after it is done.
    DossierJob *exportDossier(const DossierRequest &request);

    // Writes the articles in any other format. The job deletes itself after it is done.
    ExportJob *exportArticles(const ExportRequest &request);

    // The newest step in force, or those named: all of them or none. UndoBlocked where later ones
    // stand in the way; planUndo() says which, and changes nothing.
    QFuture<Result<UndoOutcome>> undo(const QList<JournalId> &steps = {});
    QFuture<Result<UndoPlan>> planUndo(const QList<JournalId> &steps);
    // The one undone last, or those named, of whatever time.
    QFuture<Result<UndoOutcome>> redo(const QList<JournalId> &steps = {});
    QFuture<Result<UndoState>> undoState();
    QFuture<Result<QList<JournalEntry>>> journal(int newest); // newest first, at most so many
    QFuture<Result<QList<JournalEntry>>> journalBefore(JournalId step, int count); // likewise
    // What a step was about, by id; also articles that are no more.
    QFuture<Result<QList<ArticleId>>> articlesOf(JournalId step);

Q_SIGNALS:
    void changed(const acervo::Change &change);
    // An import's entry in the journal is closed: from now on it can be undone.
    void importEnded();
    // Detecting again has begun; the job deletes itself after it is done.
    void detecting(acervo::DetectionJob *job);
    // An edit of very many articles has begun; the job deletes itself after it is done.
    void editing(acervo::EditJob *job);
    // Making the derived data anew has begun; the job deletes itself after it is done.
    void indexing(acervo::IndexJob *job);

private:
    struct Private;
    Library(const QString &file, Access access);
    Result<void> openFile(const QString &cacheFile, Access access);
    IndexJob *startIndexing(bool everything);
    DetectionJob *startDetection(bool everything);
    void detectWhereStale();
    void forgetOldSteps(); // the journal goes back a year
    template <typename Function>
    auto change(Function function);
    template <typename Function>
    QFuture<Result<EditOutcome>> changeEach(QList<ArticleId> ids, Function function);

    std::unique_ptr<Private> d;
};

} // namespace acervo
