#include "libraryreader.h"

#include "cachefile.h"
#include "collectionstore.h"
#include "highlightplaces.h"
#include "integritycheck.h"
#include "journalstore.h"
#include "lexiconstore.h"
#include "librarycopy.h"
#include "libraryrecords.h"
#include "notehistory.h"
#include "notestore.h"
#include "picturestore.h"
#include "readingplace.h"
#include "readingstore.h"
#include "settingstore.h"
#include "shelfstore.h"
#include "sqliteerror.h"
#include "stepreader.h"
#include "tagreader.h"
#include "tagstore.h"

#include <QFileInfo>

namespace acervo {

LibraryReader::LibraryReader(std::unique_ptr<ReadingPlace> place)
    : d(std::move(place))
{}

LibraryReader::~LibraryReader() = default;

Result<std::unique_ptr<LibraryReader>> LibraryReader::open(const QString &file,
                                                           const QString &cacheFile)
{
    const QFileInfo info(file);
    const QString path = info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
    return ReadingPlace::open(path, cacheFile).transform([](std::unique_ptr<ReadingPlace> place) {
        return std::unique_ptr<LibraryReader>(new LibraryReader(std::move(place)));
    });
}

Result<void> LibraryReader::reopen()
{
    auto place = ReadingPlace::open(d->file, d->cacheFile);
    if (!place)
        return std::unexpected(place.error());
    d = std::move(*place);
    m_cacheIsDamaged = false;
    return {};
}

LibraryReader::Open LibraryReader::another() const
{
    return [file = d->file, cacheFile = d->cacheFile] { return open(file, cacheFile); };
}

bool LibraryReader::cacheIsDamaged() const { return m_cacheIsDamaged; }

// SQLite does not say which of the two files can't be read. Without the cache, it is the library.
template <typename Read>
auto LibraryReader::guarded(Read read) -> decltype(read())
{
    auto outcome = read();
    if (outcome || !d->hasCache() || !isDamage(outcome.error()))
        return outcome;
    auto without = ReadingPlace::openWithoutCache(d->file, d->cacheFile);
    if (!without)
        return outcome;
    std::swap(d, *without);
    auto again = read();
    if (!again) {
        std::swap(d, *without);
        return outcome;
    }
    m_cacheIsDamaged = true;
    return again;
}

// What was given away before the damage came to light can't be taken back: it is the caller who
// asks again.
template <typename Take, typename Read>
Result<void> LibraryReader::guardedStream(const Take &take, Read read)
{
    const Take ignore = [](const auto &...) {};
    int attempts = 0;
    Result<void> first;
    const auto outcome = guarded([&] {
        const auto done = read(attempts++ == 0 ? take : ignore);
        if (attempts == 1)
            first = done;
        return done;
    });
    return outcome ? first : outcome;
}

Result<bool> LibraryReader::derivedIsCurrent()
{
    return onSnapshot([&] { return d->currency(); }).transform([](auto now) {
        return now == ReadingPlace::Currency::Whole;
    });
}

Result<bool> LibraryReader::searchIsComplete()
{
    return onSnapshot([&] { return d->currency(); }).transform([](auto now) {
        return now != ReadingPlace::Currency::Behind;
    });
}

Result<quint64> LibraryReader::generation() { return SettingStore(*d->connection).generation(); }

Result<QString> LibraryReader::uuid() { return SettingStore(*d->connection).uuid(); }

template <typename Read>
auto LibraryReader::onSnapshot(Read read) -> decltype(read())
{
    return guarded([&] { return d->onSnapshot(read); });
}

Result<QList<ArticleRow>> LibraryReader::rows(const QList<ArticleId> &ids)
{
    return onSnapshot([&] { return d->articles.rows(ids); });
}

Result<QList<Article>> LibraryReader::articles(const QList<ArticleId> &ids)
{
    return onSnapshot([&] { return d->articles.articles(ids); });
}

Result<QList<ArticleRecord>> LibraryReader::records(const QList<ArticleId> &ids)
{
    return onSnapshot([&] {
        return d->articles.articles(ids).and_then(
            [&](QList<Article> articles) { return d->records.recordsOf(std::move(articles)); });
    });
}

Result<QList<HighlightedArticle>> LibraryReader::highlightedArticles(const QList<ArticleId> &ids)
{
    return onSnapshot([&]() -> Result<QList<HighlightedArticle>> {
        auto articles = d->articles.articles(ids);
        if (!articles)
            return std::unexpected(articles.error());
        QList<HighlightedArticle> all;
        for (Article &article : *articles) {
            const auto highlights = d->highlights.ofArticle(article.id);
            if (!highlights)
                return std::unexpected(highlights.error());
            all.append({std::move(article), *highlights});
            placeHighlights(all.last());
        }
        return all;
    });
}

Result<PictureFile> LibraryReader::picture(const QString &digest)
{
    return onSnapshot([&] { return PictureStore(d->connection->handle()).file(digest); });
}

Result<QList<Picture>> LibraryReader::pictures(const QStringList &digests)
{
    return onSnapshot([&]() -> Result<QList<Picture>> {
        PictureStore store(d->connection->handle());
        QList<Picture> pictures;
        for (const QString &digest : digests) {
            const auto facts = store.facts(digest);
            if (!facts)
                return std::unexpected(facts.error());
            pictures.append(*facts);
        }
        return pictures;
    });
}

Result<std::optional<ArticleToRead>> LibraryReader::shownArticle(ArticleId id)
{
    return onSnapshot([&]() -> Result<std::optional<ArticleToRead>> {
        auto article = d->articles.article(id);
        if (!article || !*article)
            return article.transform([](const auto &) { return std::optional<ArticleToRead>(); });
        const auto highlights = d->highlights.ofArticle(id);
        const auto corrected = d->corrections.of(id);
        if (!highlights || !corrected)
            return std::unexpected(!highlights ? highlights.error() : corrected.error());
        ArticleToRead shown{.article = {std::move(**article), *highlights},
                            .corrected = *corrected};
        placeHighlights(shown.article);
        return shown;
    });
}

Result<QList<ArticleId>> LibraryReader::outOfSight()
{
    return d->onSnapshot([&] {
        QList<ArticleId> ids;
        return Statement(d->connection->handle(),
                         "SELECT article FROM main.reading WHERE trashed<>0"
                         " UNION SELECT id FROM main.article WHERE uuid GLOB 'note-*'")
            .forEachRow([&](const Statement &row) { ids.append(ArticleId{row.integer(0)}); })
            .transform([&] { return ids; });
    });
}

Result<QList<ArticleId>> LibraryReader::recentlyRead(int most)
{
    return d->onSnapshot([&] { return ReadingStore(d->connection->handle()).recentlyRead(most); });
}

Result<QList<DraftStanding>> LibraryReader::standings(const QList<ArticleDraft> &drafts)
{
    return onSnapshot([&]() -> Result<QList<DraftStanding>> {
        QList<DraftStanding> standings;
        standings.reserve(drafts.size());
        for (const ArticleDraft &draft : drafts) {
            auto standing = d->standings.of(draft);
            if (!standing)
                return std::unexpected(standing.error());
            standings.append(std::move(*standing));
        }
        return standings;
    });
}

Result<QList<LinkTarget>> LibraryReader::linkTargets(const QStringList &uuids)
{
    return d->onSnapshot([&] { return d->links.targets(uuids); });
}

Result<QList<NamedNote>> LibraryReader::notesCalled(const QString &words, int most)
{
    return d->onSnapshot([&] { return d->links.notesCalled(words, most); });
}

Result<QList<NamedNote>> LibraryReader::linkingTo(ArticleId article)
{
    return onSnapshot([&] {
        return d->currency().and_then([&](auto now) {
            return d->links.linkingTo(article, now != ReadingPlace::Currency::Behind);
        });
    });
}

Result<QString> LibraryReader::note(const NoteRef &note)
{
    return NoteStore(*d->connection).find(note).transform([](const auto &there) {
        return there ? there->kept.text : QString();
    });
}

Result<QList<NoteRecord>> LibraryReader::notes(ArticleId article)
{
    return NoteStore(*d->connection).ofArticle(article).transform([](const auto &notes) {
        QList<NoteRecord> all;
        for (const NoteStore::Note &note : notes)
            all.append(note.kept);
        return all;
    });
}

Result<QList<NoteVersion>> LibraryReader::noteVersions(const NoteRef &note)
{
    constexpr int most = 500;
    constexpr qint64 characters = 50'000'000;
    return acervo::noteVersions(*d->connection, note, most, characters);
}

Result<QString> LibraryReader::title(ArticleId id) { return d->titles.title(id); }

Result<void>
LibraryReader::forEachTitle(const std::function<void(ArticleId, const QString &)> &take,
                            const std::function<bool()> &stop)
{
    return d->titles.forEachTitle(take, stop);
}

Result<quint64> LibraryReader::forEachFacts(const TakeFacts &take, const FactsRange &range)
{
    quint64 generation = 0;
    const auto read = guardedStream(take, [&](const TakeFacts &use) {
        return d->onSnapshot([&] {
            return d->facts.range(range, use)
                .and_then([&] { return SettingStore(*d->connection).generation(); })
                .transform([&](quint64 now) { generation = now; });
        });
    });
    return read.transform([&] { return generation; });
}

Result<std::vector<DatedArticle>> LibraryReader::timeline(ArticleId first, ArticleId last)
{
    return onSnapshot([&] { return d->facts.timeline(first, last); });
}

Result<ArticleId> LibraryReader::lastArticle()
{
    return d->connection->value(QStringLiteral("SELECT coalesce(max(id), 0) FROM main.article"))
        .transform([](const QVariant &id) { return ArticleId{id.toLongLong()}; });
}

Result<QList<ArticleFacts>> LibraryReader::facts(const QList<ArticleId> &ids)
{
    QList<ArticleId> sorted = ids;
    std::ranges::sort(sorted);
    const auto rest = std::ranges::unique(sorted);
    sorted.erase(rest.begin(), rest.end());
    return onSnapshot([&] { return d->facts.of(sorted); });
}

Result<QList<NamedValue>> LibraryReader::names()
{
    QList<NamedValue> names;
    const auto read = d->connection->forEachRow(
        QStringLiteral("SELECT %1, id, coalesce(parent, 0), name FROM main.topic"
                       " UNION ALL SELECT %2, id, coalesce(parent, 0), name FROM main.tag"
                       " UNION ALL SELECT %3, id, 0, name FROM main.source ORDER BY 1, 2")
            .arg(int(Facet::Topic))
            .arg(int(Facet::Tag))
            .arg(int(Facet::Source)),
        {}, [&](const QSqlQuery &row) {
            names.append({.facet = Facet(row.value(0).toInt()),
                          .value = row.value(1).toUInt(),
                          .parent = row.value(2).toUInt(),
                          .name = row.value(3).toString()});
        });
    return read.transform([&] { return names; });
}

Result<QList<NamedValue>> LibraryReader::tags() { return TagStore(*d->connection).all(); }

Result<QList<Tag>> LibraryReader::tagDetails()
{
    return d->onSnapshot([&] { return TagReader(*d->connection).all(); });
}

Result<TagMerge> LibraryReader::tagMerge(FacetValue from, FacetValue to)
{
    return d->onSnapshot([&] { return TagReader(*d->connection).merge(from, to); });
}

Result<QHash<QString, qint64>> LibraryReader::tagCountsOn(const QList<ArticleId> &articles)
{
    return d->onSnapshot([&] { return TagReader(*d->connection).countsOn(articles); });
}

Result<QList<TagRule>> LibraryReader::tagRules()
{
    return d->onSnapshot([&] { return RuleStore(*d->connection).all(); });
}

Result<QList<LibraryRecord>> LibraryReader::libraryRecords()
{
    return d->onSnapshot([&] { return acervo::libraryRecords(*d->connection); });
}

Result<QList<ShelfItem>> LibraryReader::shelf(ShelfKind kind)
{
    return d->onSnapshot([&] { return ShelfStore(*d->connection, kind).all(); });
}

Result<QList<ArticleId>> LibraryReader::collected(const QString &name)
{
    return d->onSnapshot([&] { return CollectionStore(*d->connection).articles(name); });
}

Result<QHash<QString, qint64>> LibraryReader::collectionCountsOn(const QList<ArticleId> &articles)
{
    return d->onSnapshot([&] { return CollectionStore(*d->connection).countsOn(articles); });
}

Result<QString> LibraryReader::lexicon() { return LexiconStore(*d->connection).text(); }

Result<void> LibraryReader::find(const FullTextTerm &term, const TakeArticle &take,
                                 const Stop &stop)
{
    return guardedStream(
        take, [&](const TakeArticle &use) { return d->fullText.inArticles(term, use, stop); });
}

Result<void> LibraryReader::noteContains(const FullTextTerm &term, const TakeArticle &take,
                                         const Stop &stop)
{
    return guardedStream(
        take, [&](const TakeArticle &use) { return d->fullText.inNotes(term, use, stop); });
}

Result<void> LibraryReader::hasSummary(const TakeArticle &take, const Stop &stop)
{
    return guardedStream(
        take, [&](const TakeArticle &use) { return d->fullText.withSummary(use, stop); });
}

Result<void> LibraryReader::urlContains(const QString &part, const TakeArticle &take,
                                        const Stop &stop)
{
    return guardedStream(
        take, [&](const TakeArticle &use) { return d->fullText.inUrls(part, use, stop); });
}

Result<void> LibraryReader::doiContains(const QString &part, const TakeArticle &take,
                                        const Stop &stop)
{
    return guardedStream(
        take, [&](const TakeArticle &use) { return d->fullText.inDois(part, use, stop); });
}

Result<UndoState> LibraryReader::undoState()
{
    return onSnapshot([&]() -> Result<UndoState> {
        const JournalStore journal(*d->connection);
        const auto undo = journal.newestInForce();
        const auto redo = journal.nextRedo();
        if (!undo || !redo)
            return std::unexpected(!undo ? undo.error() : redo.error());
        return UndoState{.undo = *undo, .redo = *redo};
    });
}

Result<QList<JournalEntry>> LibraryReader::journal(int newest)
{
    return JournalStore(*d->connection).newest(newest);
}

Result<QList<JournalEntry>> LibraryReader::journalBefore(JournalId entry, int count)
{
    return JournalStore(*d->connection).before(entry, count);
}

Result<QList<ArticleId>> LibraryReader::articlesOf(JournalId entry)
{
    return d->onSnapshot([&] { return StepReader(*d->connection).articlesOf(entry); });
}

Result<QStringList> LibraryReader::check() { return integrityProblems(d->connection->handle()); }

Result<void> LibraryReader::saveCopy(const QString &path)
{
    return copyLibrary(d->connection->handle(), path);
}

} // namespace acervo
