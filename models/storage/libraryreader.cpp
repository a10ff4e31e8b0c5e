#include "libraryreader.h"

#include "articlereader.h"
#include "cachefile.h"
#include "draftstandings.h"
#include "factsreader.h"
#include "fulltextsearch.h"
#include "highlightplaces.h"
#include "highlightstore.h"
#include "integritycheck.h"
#include "journalstore.h"
#include "lexiconstore.h"
#include "librarycopy.h"
#include "libraryfile.h"
#include "notehistory.h"
#include "notestore.h"
#include "readingstore.h"
#include "recordreader.h"
#include "settingstore.h"
#include "stepreader.h"
#include "tagreader.h"
#include "tagstore.h"
#include "titlestore.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QThread>

#include <limits>

namespace acervo {

namespace {

// What the reader has in place of a cache that is missing.
struct Cache
{
    std::unique_ptr<QTemporaryDir> empty;
};

Result<Cache> attachCache(const Connection &connection, const QString &file)
{
    const auto attached = attachCacheForReading(connection, file);
    if (!attached)
        return std::unexpected(attached.error());
    Cache cache;
    if (*attached)
        return cache;
    cache.empty = std::make_unique<QTemporaryDir>();
    const QString substitute = cache.empty->filePath(QStringLiteral("empty.cache"));
    return makeEmptyCache(substitute)
        .and_then(
            [&] { return connection.execute(QStringLiteral("ATTACH ? AS cache"), {substitute}); })
        .transform([&] { return std::move(cache); });
}

} // namespace

struct LibraryReader::Private
{
    Private(Cache usedCache, std::unique_ptr<Connection> opened)
        : cache(std::move(usedCache))
        , connection(std::move(opened))
        , facts(connection->handle())
        , articles(connection->handle())
        , records(connection->handle())
        , highlights(connection->handle())
        , corrections(connection->handle())
        , fullText(connection->handle())
        , standings(connection->handle())
        , titles(connection->handle())
    {}

    Result<bool> isOfOneCommit() const;
    Result<Transaction> begin();
    // Runs `read` on one commit.
    template <typename Read>
    auto onSnapshot(Read read) -> decltype(read())
    {
        auto transaction = begin();
        if (!transaction)
            return std::unexpected(transaction.error());
        return read();
    }
    template <typename Item, typename ReadOne>
    Result<QList<Item>> each(const QList<ArticleId> &ids, ReadOne readOne);

    Cache cache;
    std::unique_ptr<Connection> connection;
    FactsReader facts;
    ArticleReader articles;
    RecordReader records;
    HighlightStore highlights;
    CorrectionStore corrections;
    FullTextSearch fullText;
    DraftStandings standings;
    TitleStore titles;
    bool cacheIsBehind = false; // not for a moment, but since the writer was cut off
};

Result<bool> LibraryReader::Private::isOfOneCommit() const
{
    const auto library = SettingStore(*connection).generation();
    const auto derived = CacheState(*connection).generation();
    if (!library || !derived)
        return std::unexpected(!library ? library.error() : derived.error());
    return *library == *derived;
}

// A commit writes two files, one after the other: between the two a reader waits, as long as a busy
// disk may take. Facts of half a commit would stay: the Change of that commit is no news any more.
Result<Transaction> LibraryReader::Private::begin()
{
    constexpr int attempts = 2000;
    constexpr unsigned long pause = 1; // ms
    for (int attempt = 0;; ++attempt) {
        auto transaction = Transaction::begin(*connection, Transaction::Kind::Read);
        if (!transaction)
            return transaction;
        const auto isOne = isOfOneCommit();
        if (!isOne)
            return std::unexpected(isOne.error());
        const bool isLast = cache.empty || cacheIsBehind || attempt == attempts;
        if (*isOne || isLast) {
            cacheIsBehind = !*isOne;
            return transaction;
        }
        {
            const Transaction ended = std::move(*transaction);
        }
        QThread::msleep(pause);
    }
}

template <typename Item, typename ReadOne>
Result<QList<Item>> LibraryReader::Private::each(const QList<ArticleId> &ids, ReadOne readOne)
{
    return onSnapshot([&]() -> Result<QList<Item>> {
        QList<Item> items;
        items.reserve(ids.size());
        for (const ArticleId id : ids) {
            auto item = readOne(id);
            if (!item)
                return std::unexpected(item.error());
            if (*item)
                items.append(std::move(**item));
        }
        return items;
    });
}

LibraryReader::LibraryReader(std::unique_ptr<Private> data)
    : d(std::move(data))
{}

LibraryReader::~LibraryReader() = default;

Result<std::unique_ptr<LibraryReader>> LibraryReader::open(const QString &file,
                                                           const QString &cacheFile)
{
    const QFileInfo info(file);
    const QString path = info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
    auto connection = openLibrary(path, Connection::Mode::Read);
    if (!connection)
        return std::unexpected(connection.error());
    auto cache = attachCache(**connection, cacheFile);
    if (!cache)
        return std::unexpected(cache.error());
    return std::unique_ptr<LibraryReader>(
        new LibraryReader(std::make_unique<Private>(std::move(*cache), std::move(*connection))));
}

Result<bool> LibraryReader::derivedIsCurrent()
{
    return d->onSnapshot([&]() -> Result<bool> {
        const auto isOne = d->isOfOneCommit();
        const auto rebuild = CacheState(*d->connection).rebuild();
        if (!isOne || !rebuild)
            return std::unexpected(!isOne ? isOne.error() : rebuild.error());
        return *isOne && rebuild->isFinished();
    });
}

Result<quint64> LibraryReader::generation() { return SettingStore(*d->connection).generation(); }

Result<QString> LibraryReader::uuid() { return SettingStore(*d->connection).uuid(); }

Result<QList<ArticleRow>> LibraryReader::rows(const QList<ArticleId> &ids)
{
    return d->each<ArticleRow>(ids, [&](ArticleId id) { return d->articles.row(id); });
}

Result<QList<Article>> LibraryReader::articles(const QList<ArticleId> &ids)
{
    return d->each<Article>(ids, [&](ArticleId id) { return d->articles.article(id); });
}

Result<QList<ArticleRecord>> LibraryReader::records(const QList<ArticleId> &ids)
{
    return d->each<ArticleRecord>(ids, [&](ArticleId id) -> Result<std::optional<ArticleRecord>> {
        auto article = d->articles.article(id);
        if (!article || !*article)
            return article.transform([](const auto &) { return std::optional<ArticleRecord>(); });
        return d->records.recordOf(std::move(**article)).transform([](ArticleRecord record) {
            return std::optional(std::move(record));
        });
    });
}

Result<QList<HighlightedArticle>> LibraryReader::highlightedArticles(const QList<ArticleId> &ids)
{
    using Highlighted = std::optional<HighlightedArticle>;
    return d->each<HighlightedArticle>(ids, [&](ArticleId id) -> Result<Highlighted> {
        auto article = d->articles.article(id);
        if (!article || !*article)
            return article.transform([](const auto &) { return Highlighted(); });
        return d->highlights.ofArticle(id).transform([&](const QList<Highlight> &highlights) {
            HighlightedArticle highlighted{std::move(**article), highlights};
            placeHighlights(highlighted);
            return Highlighted(std::move(highlighted));
        });
    });
}

Result<std::optional<ArticleToRead>> LibraryReader::shownArticle(ArticleId id)
{
    return d->onSnapshot([&]() -> Result<std::optional<ArticleToRead>> {
        auto article = d->articles.article(id);
        if (!article || !*article)
            return article.transform([](const auto &) { return std::optional<ArticleToRead>(); });
        const auto highlights = d->highlights.ofArticle(id);
        const auto corrected = d->corrections.of(id);
        if (!highlights || !corrected)
            return std::unexpected(!highlights ? highlights.error() : corrected.error());
        ArticleToRead shown{.article = {std::move(**article), *highlights}, .corrected = *corrected};
        placeHighlights(shown.article);
        return shown;
    });
}

Result<QList<ArticleId>> LibraryReader::recentlyRead(int most)
{
    return d->onSnapshot([&] { return ReadingStore(d->connection->handle()).recentlyRead(most); });
}

Result<QList<DraftStanding>> LibraryReader::standings(const QList<ArticleDraft> &drafts)
{
    return d->onSnapshot([&]() -> Result<QList<DraftStanding>> {
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

Result<QString> LibraryReader::note(ArticleId article)
{
    return NoteStore(*d->connection).ofArticle(article).transform([](const auto &note) {
        return note ? note->text : QString();
    });
}

Result<QList<NoteVersion>> LibraryReader::noteVersions(ArticleId article)
{
    constexpr int most = 500;
    constexpr qint64 characters = 50'000'000;
    return acervo::noteVersions(*d->connection, article, most, characters);
}

Result<QString> LibraryReader::title(ArticleId id) { return d->titles.title(id); }

Result<void>
LibraryReader::forEachTitle(const std::function<void(ArticleId, const QString &)> &take,
                            const std::function<bool()> &stop)
{
    return d->titles.forEachTitle(take, stop);
}

Result<quint64> LibraryReader::forEachFacts(const std::function<void(const ArticleFacts &)> &take)
{
    return d->onSnapshot([&] {
        constexpr ArticleId last{std::numeric_limits<qint64>::max()};
        return d->facts.range(ArticleId{0}, last, take).and_then([&] {
            return SettingStore(*d->connection).generation();
        });
    });
}

Result<QList<ArticleFacts>> LibraryReader::facts(const QList<ArticleId> &ids)
{
    QList<ArticleId> sorted = ids;
    std::ranges::sort(sorted);
    const auto rest = std::ranges::unique(sorted);
    sorted.erase(rest.begin(), rest.end());
    return d->onSnapshot([&] { return d->facts.of(sorted); });
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

Result<QString> LibraryReader::lexicon() { return LexiconStore(*d->connection).text(); }

Result<void> LibraryReader::find(const FullTextTerm &term, const TakeArticle &take,
                                 const Stop &stop)
{
    return d->fullText.inArticles(term, take, stop);
}

Result<void> LibraryReader::noteContains(const FullTextTerm &term, const TakeArticle &take,
                                         const Stop &stop)
{
    return d->fullText.inNotes(term, take, stop);
}

Result<void> LibraryReader::hasSummary(const TakeArticle &take, const Stop &stop)
{
    return d->fullText.withSummary(take, stop);
}

Result<void> LibraryReader::urlContains(const QString &part, const TakeArticle &take,
                                        const Stop &stop)
{
    return d->fullText.inUrls(part, take, stop);
}

Result<void> LibraryReader::doiContains(const QString &part, const TakeArticle &take,
                                        const Stop &stop)
{
    return d->fullText.inDois(part, take, stop);
}

Result<UndoState> LibraryReader::undoState()
{
    return d->onSnapshot([&]() -> Result<UndoState> {
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
