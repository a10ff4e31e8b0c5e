// LibraryReader is a read-only connection to one library. Several may exist, beside a writer, also
// in other processes; each is made, used and destroyed on one thread, any one. No transaction stays
// open between two calls. Each call sees one commit as a whole. Errors of every call:
// LibraryDamaged, FileUnreadable, DatabaseFailed.
//
// A cache in which something can't be read is used no more, as though it were missing, and the call
// answers from the library alone (cacheIsDamaged()). One that had given something away already
// fails with what was wrong, and answers when it is called again.
#pragma once

#include "articlelink.h"
#include "articlerecord.h"
#include "articletoread.h"
#include "change.h"
#include "error.h"
#include "factsparts.h"
#include "fulltextterm.h"
#include "importpreview.h"
#include "journalentry.h"
#include "libraryrecord.h"
#include "namednote.h"
#include "noteref.h"
#include "noteversion.h"
#include "shelf.h"
#include "tag.h"

#include <functional>
#include <memory>

namespace acervo {

struct ReadingPlace;

class LibraryReader
{
public:
    // Open the writer first where there is one: it makes files. Without a usable cache the library
    // is read all the same; then nothing is detected and no word is found (derivedIsCurrent()).
    // Errors: FileNotFound, NotALibrary, LibraryNewer, LibraryDamaged, …
    static Result<std::unique_ptr<LibraryReader>> open(const QString &file,
                                                       const QString &cacheFile);
    ~LibraryReader();

    // Opens one more reader of the same files, on whatever thread it is called.
    using Open = std::function<Result<std::unique_ptr<LibraryReader>>()>;
    Open another() const;

    Result<bool> derivedIsCurrent();
    Result<bool> searchIsComplete(); // that may be so sooner (rebuild.h)
    bool cacheIsDamaged() const;
    // Takes the cache that is there now.
    Result<void> reopen();

    Result<quint64> generation();
    Result<QString> uuid(); // the library's own

    // In the order of `ids`; an id that is not there is left out.
    Result<QList<ArticleRow>> rows(const QList<ArticleId> &ids);
    // Places: stated, added, confirmed and detected ones, also suggested and rejected ones; what is
    // in force is said by provenance and `suggested`. Topics likewise.
    Result<QList<Article>> articles(const QList<ArticleId> &ids);
    // The same with all that the library keeps of them.
    Result<QList<ArticleRecord>> records(const QList<ArticleId> &ids);
    Result<QList<HighlightedArticle>> highlightedArticles(const QList<ArticleId> &ids);
    Result<std::optional<ArticleToRead>> shownArticle(ArticleId id);
    Result<QList<ArticleId>> recentlyRead(int most); // as ReadingStore says
    Result<QList<ArticleId>> outOfSight();           // in the trash, or free notes; by id
    // What an import would make of the drafts, one each.
    Result<QList<DraftStanding>> standings(const QList<ArticleDraft> &drafts);
    // As TitleStore reads them.
    Result<QString> title(ArticleId id);
    Result<void> forEachTitle(const std::function<void(ArticleId, const QString &)> &take,
                              const std::function<bool()> &stop);
    // As LinkStore says.
    Result<QList<LinkTarget>> linkTargets(const QStringList &uuids);
    Result<QList<NamedNote>> linkingTo(ArticleId article);
    Result<QList<NamedNote>> notesCalled(const QString &words, int most);
    Result<QString> note(const NoteRef &note);          // Markdown; empty where there is none
    Result<QList<NoteRecord>> notes(ArticleId article); // in the order of their making
    Result<QList<NoteVersion>> noteVersions(const NoteRef &note); // newest first; the last 500

    // A picture with its bytes; without them where there is none.
    Result<PictureFile> picture(const QString &digest);
    // What is known of these, one each; without a type where it is lost.
    Result<QList<Picture>> pictures(const QStringList &digests);

    // The facts of all articles, or those of the range, in the order of their ids (factsreader.h),
    // and the generation that they are of.
    using TakeFacts = std::function<void(const ArticleFacts &)>;
    Result<quint64> forEachFacts(const TakeFacts &take, const FactsRange &range = {});
    // Of articles from `first` to `last`, both inclusive, what the timeline is made of, in the
    // order of ids: a tenth of what all their facts cost.
    Result<std::vector<DatedArticle>> timeline(ArticleId first, ArticleId last);
    Result<ArticleId>
    lastArticle(); // the highest id, of an article that is there; 0: there is none
    Result<QList<ArticleFacts>>
    facts(const QList<ArticleId> &ids); // in the order of the ids' numbers

    Result<QList<NamedValue>> names(); // topics, tags and sources
    Result<QList<NamedValue>> tags();  // by name
    // As TagReader says.
    Result<QList<Tag>> tagDetails();
    Result<TagMerge> tagMerge(FacetValue from, FacetValue to);
    Result<QHash<QString, qint64>> tagCountsOn(const QList<ArticleId> &articles);

    Result<QList<TagRule>> tagRules(); // in the order in which they were made
    // What is kept beside the articles, in its order.
    Result<QList<LibraryRecord>> libraryRecords();
    // As ShelfStore and CollectionStore say.
    Result<QList<ShelfItem>> shelf(ShelfKind kind);
    Result<QList<ArticleId>> collected(const QString &name);
    Result<QHash<QString, qint64>> collectionCountsOn(const QList<ArticleId> &articles);

    Result<QString> lexicon(); // the library's own, as text; empty where it has none

    // Calls `take` for each article that matches, in the order of their ids; with stems, some
    // twice, and those that only these find behind the others. `stop` is asked every few thousand
    // steps of the look-up; when it says so: Cancelled.
    using Stop = std::function<bool()>;
    using TakeArticle = std::function<void(ArticleId)>;
    Result<void> find(const FullTextTerm &term, const TakeArticle &take, const Stop &stop = {});
    // The same in notes; an article may come twice.
    Result<void> noteContains(const FullTextTerm &term, const TakeArticle &take,
                              const Stop &stop = {});

    Result<void> hasSummary(const TakeArticle &take, const Stop &stop = {});
    // What has `part` in its address or DOI (fulltextsearch.h).
    Result<void> urlContains(const QString &part, const TakeArticle &take, const Stop &stop = {});
    Result<void> doiContains(const QString &part, const TakeArticle &take, const Stop &stop = {});

    // What is wrong with the library's file, in SQLite's words; empty: nothing. Reads all of it.
    Result<QStringList> check();

    // A copy of the library as of one commit, whole or not at all.
    Result<void> saveCopy(const QString &path);

    Result<UndoState> undoState();
    Result<QList<JournalEntry>> journal(int newest); // newest first, at most so many
    Result<QList<JournalEntry>> journalBefore(JournalId entry, int count); // likewise
    // As StepReader says.
    Result<QList<ArticleId>> articlesOf(JournalId entry);

private:
    explicit LibraryReader(std::unique_ptr<ReadingPlace> place);
    template <typename Read>
    auto guarded(Read read) -> decltype(read());
    template <typename Take, typename Read>
    Result<void> guardedStream(const Take &take, Read read);
    template <typename Read>
    auto onSnapshot(Read read) -> decltype(read());

    std::unique_ptr<ReadingPlace> d;
    bool m_cacheIsDamaged = false;
};

} // namespace acervo
