#include "searchengine.h"

#include "collectionclause.h"
#include "columnsloader.h"
#include "fulltextlookup.h"
#include "libraryreader.h"
#include "matchorder.h"
#include "namematch.h"
#include "relevance.h"
#include "timelineheadings.h"
#include "titleorder.h"
#include "unreadorder.h"

#include <atomic>

namespace acervo {

namespace {

// A library of a few years shows its months, a longer one its years.
constexpr qsizetype mostYearsInMonths = 6;

// A large library has hundreds of thousands of authors: naming and sorting all takes a second.
constexpr qsizetype mostAuthors = 200;

// Of fewer articles the counting is done before another thread has woken up.
constexpr qsizetype fewArticles = 20'000;

Error cancelled() { return {.code = ErrorCode::Cancelled, .subject = {}, .detail = {}}; }

// What the dates and states of the articles answer.
bool isOfTimeAlone(const Query &query)
{
    return query.clauses.empty() &&
           (query.sort == SortOrder::Newest || query.sort == SortOrder::Oldest);
}

FacetCounts counts(const Columns &columns, const Evaluation &evaluation, Facet facet,
                   const SearchRequest &request, FacetCounter &counter)
{
    const FacetMode mode = request.modeOf(facet);
    if (facet != Facet::Author)
        return counter.count(columns, evaluation, mode, -1, {});
    NameTest test;
    if (!request.authorPart.isEmpty()) {
        test = [&request](const QString &name) {
            return matchName(request.authorPart, name) >= NameMatch::Inside;
        };
    }
    return counter.count(columns, evaluation, mode, mostAuthors, test);
}

std::vector<FacetCounter> countersOfAll()
{
    std::vector<FacetCounter> all;
    for (int facet = 0; facet <= int(Facet::State); ++facet)
        all.emplace_back(Facet(facet));
    return all;
}

// All facets of a request, by as many threads as call work(): each takes the next that nobody has
// taken.
class SharedCounting
{
public:
    SharedCounting(const Columns &columns, const Evaluation &evaluation,
                   const SearchRequest &request, std::vector<FacetCounter> &counters,
                   const std::function<bool()> &isNotWanted)
        : m_columns(columns)
        , m_evaluation(evaluation)
        , m_request(request)
        , m_counters(counters)
        , m_isNotWanted(isNotWanted)
        , m_counts(size_t(request.facets.size()))
    {}

    void work()
    {
        for (size_t i = m_next++; i < m_counts.size() && !m_isNotWanted(); i = m_next++) {
            const Facet facet = m_request.facets[qsizetype(i)];
            m_counts[i] =
                counts(m_columns, m_evaluation, facet, m_request, m_counters[size_t(facet)]);
        }
    }
    QList<FacetCounts> take() { return {m_counts.begin(), m_counts.end()}; }

private:
    const Columns &m_columns;
    const Evaluation &m_evaluation;
    const SearchRequest &m_request;
    std::vector<FacetCounter> &m_counters;
    const std::function<bool()> &m_isNotWanted;
    std::vector<FacetCounts> m_counts;
    std::atomic<size_t> m_next = 0;
};

} // namespace

SearchEngine::SearchEngine(std::unique_ptr<LibraryReader> reader, const QString &snapshotFile)
    : m_reader(std::move(reader))
    , m_snapshot(*m_reader, snapshotFile)
    , m_lookup(std::make_unique<FullTextLookup>(*m_reader))
    , m_titles(std::make_unique<TitleOrder>(*m_reader, m_columns))
    , m_unread(std::make_unique<UnreadOrder>(m_columns))
{}

SearchEngine::~SearchEngine() = default;

void SearchEngine::load()
{
    std::optional<Columns> columns = m_snapshot.take();
    m_isWhole = columns.has_value();
    m_loadError.reset();
    if (!columns) {
        if (const auto read = ColumnsLoader(*m_reader, m_counter).readTimeline(columns.emplace());
            !read)
            m_loadError = read.error();
    }
    m_evaluator.reset();
    m_columns = std::move(*columns);
    m_columns.layByTime();
    m_isWhole = m_isWhole || m_columns.slotCount() == 0; // what comes into it comes whole
    forgetSlots();
}

Result<void> SearchEngine::ready()
{
    if (!m_isWhole && !m_loadError) {
        const auto read = ColumnsLoader(*m_reader, m_counter).readValues(m_columns);
        m_isWhole = read.has_value();
        if (!read)
            m_loadError = read.error();
        forgetSlots(); // what was counted without them
    }
    if (m_loadError)
        return std::unexpected(*m_loadError);
    return {};
}

void SearchEngine::forgetSlots()
{
    m_evaluator = std::make_unique<Evaluator>(m_columns, *m_lookup);
    m_titles->forget();
    m_unread->forget();
    m_years.emplace();
    m_shown.emplace();
    m_facets = countersOfAll();
}

void SearchEngine::saveSnapshot()
{
    // Where nobody has asked for all of it, a large library is left to the next start: an end is
    // not to be waited for.
    if (m_columns.slotCount() <= fewArticles && !ready())
        return;
    if (m_columns.layByTime())
        forgetSlots();
    if (m_isWhole && !m_loadError)
        m_snapshot.save(m_columns);
}

bool SearchEngine::lacksSnapshot()
{
    return m_isWhole && !m_loadError && !m_snapshot.isThere() && m_columns.slotCount() > 0 &&
           m_reader->searchIsComplete().value_or(false);
}

void SearchEngine::apply(const Change &change)
{
    m_snapshot.note(change);
    if (change.generation <= m_columns.generation())
        return;
    m_columns.apply(change);
    m_titles->apply(change);
}

Result<std::vector<Slot>> SearchEngine::order(const Evaluation &evaluation,
                                              const std::function<bool()> &isStale)
{
    switch (evaluation.query.sort) {
    case SortOrder::Relevance:
        return matchesByRelevance(m_columns, *m_evaluator, evaluation);
    case SortOrder::Title:
        return m_titles->sorted(evaluation.matches, isStale);
    case SortOrder::Collection:
        return asArranged(evaluation);
    case SortOrder::Unread:
        return m_unread->sorted(evaluation);
    case SortOrder::Newest:
    case SortOrder::Oldest:
    case SortOrder::Added:
        break;
    }
    return orderedMatches(m_columns, evaluation);
}

void SearchEngine::reopen()
{
    m_snapshot.discard();
    if (const auto reopened = m_reader->reopen(); !reopened)
        return; // then it goes on with what it has
    if (m_evaluator)
        m_evaluator = std::make_unique<Evaluator>(m_columns, *m_lookup);
}

bool SearchEngine::cacheIsDamaged() const { return m_reader->cacheIsDamaged(); }

// Of a query that wants no collection: newest first, as what is not in it follows the others.
Result<std::vector<Slot>> SearchEngine::asArranged(const Evaluation &evaluation)
{
    const QString name = collectionOf(evaluation.query);
    const auto arranged = name.isEmpty() ? Result<QList<ArticleId>>() : m_reader->collected(name);
    if (!arranged)
        return std::unexpected(arranged.error());
    Bitmap rest = evaluation.matches;
    std::vector<Slot> rows;
    for (const ArticleId article : *arranged) {
        const auto slot = m_columns.slotOf(article);
        if (!slot || !rest.test(*slot))
            continue;
        rows.push_back(*slot);
        rest.clear(*slot);
    }
    for (const Slot slot : m_columns.newestFirst()) {
        if (rest.test(slot))
            rows.push_back(slot);
    }
    return rows;
}

Result<QList<ArticleId>> SearchEngine::matching(const Query &query, QDate today)
{
    if (const auto isReady = ready(); !isReady)
        return std::unexpected(isReady.error());
    m_lookup->setStale({});
    return m_evaluator->evaluate(query, today).transform([this](const Evaluation &evaluation) {
        QList<ArticleId> articles;
        evaluation.matches.forEach([&](Slot slot) { articles += m_columns.idAt(slot); });
        return articles;
    });
}

Result<qint64> SearchEngine::count(const Query &query, QDate today, FreeNotes freeNotes,
                                   const std::function<bool()> &isStale)
{
    if (const auto isReady = ready(); !isReady)
        return std::unexpected(isReady.error());
    m_lookup->setStale(isStale);
    return m_evaluator->evaluate(query, today, freeNotes)
        .transform([](const Evaluation &evaluation) { return qint64(evaluation.matches.count()); });
}

// Counted as if a query without any clause meant just these.
Result<SelectionSummary> SearchEngine::summary(const QList<ArticleId> &ids)
{
    if (const auto isReady = ready(); !isReady)
        return std::unexpected(isReady.error());
    Bitmap chosen(m_columns.slotCount());
    SelectionSummary summary;
    for (const ArticleId id : ids) {
        if (const std::optional<Slot> slot = m_columns.slotOf(id))
            chosen.set(*slot);
    }
    summary.articles = chosen.count();
    chosen.forEach([&](Slot slot) {
        if (m_columns.statesAt(slot) & StateFlags(StateFlag::Trashed))
            ++summary.trashed;
        const PartialDate date = m_columns.dateAt(slot);
        if (!date.isKnown()) {
            ++summary.undated;
            return;
        }
        if (!summary.earliest.isKnown() || date.firstDay() < summary.earliest.firstDay())
            summary.earliest = date;
        if (!summary.latest.isKnown() || date.lastDay() > summary.latest.lastDay())
            summary.latest = date;
    });
    const Evaluation all{.query = {},
                         .today = {},
                         .matches = chosen,
                         .clauses = {},
                         .scope = chosen,
                         .trash = Bitmap(m_columns.slotCount()),
                         .freeNotes = Bitmap(m_columns.slotCount())};
    for (const Facet facet : {Facet::Country, Facet::Topic, Facet::Tag, Facet::Language,
                              Facet::Source, Facet::Author, Facet::State}) {
        const qsizetype limit = facet == Facet::Author ? mostAuthors : -1;
        summary.facets += countFacet(m_columns, all, facet, FacetMode::Or, limit);
    }
    return summary;
}

Result<SearchResultPtr> SearchEngine::search(const SearchRequest &request,
                                             const std::function<bool()> &isStale)
{
    // Of letters that came in while a search ran only the last one costs anything.
    if (isStale && isStale())
        return std::unexpected(cancelled());
    if (m_loadError || !(request.rowsFirst && isOfTimeAlone(request.query))) {
        if (const auto isReady = ready(); !isReady)
            return std::unexpected(isReady.error());
    }
    const bool wasSound = !m_reader->cacheIsDamaged();
    auto answered = answer(request, isStale);
    if (!answered && wasSound && m_reader->cacheIsDamaged()) {
        // What was found before came from the same index.
        m_evaluator = std::make_unique<Evaluator>(m_columns, *m_lookup);
        answered = answer(request, isStale);
    }
    return answered;
}

TimeHistogram SearchEngine::histogram(const Evaluation &evaluation, const TimeView &view)
{
    if (!view.isWhole())
        return m_shown->count(m_columns, evaluation, view.unit, view.firstDay, view.lastDay);
    TimeHistogram years = m_years->count(m_columns, evaluation, PartialDate::Precision::Year);
    if (years.bars.size() > mostYearsInMonths)
        return years;
    return m_shown->count(m_columns, evaluation, PartialDate::Precision::Month);
}

// For all articles where there is not enough: what is not written to takes no memory, and to get
// room for a few more each time takes longer than to fill it.
void SearchEngine::makeRoom(SearchResult &result, qsizetype rows) const
{
    if (result.articles.capacity() >= size_t(rows)) // and the dates have as much
        return;
    const qsizetype all = std::max(rows, m_columns.slotCount());
    result.articles.reserve(size_t(all));
    result.dates.reserve(all);
}

void SearchEngine::prepare()
{
    const auto spare = m_results.make();
    makeRoom(*spare, m_columns.slotCount());
    for (qsizetype slot = 0; slot < m_columns.slotCount(); ++slot) {
        spare->articles.push_back({});
        spare->dates.append({});
    }
}

Result<void> SearchEngine::fillRows(SearchResult &result, const Evaluation &evaluation,
                                    const std::function<bool()> &isStale)
{
    const qsizetype count = evaluation.matches.count();
    makeRoom(result, count);
    const auto add = [&, ids = m_columns.ids(), &dates = m_columns.dates()](Slot slot) {
        result.articles.push_back(ids[slot]);
        result.dates.append(dates.firstDay(slot), dates.precision(slot));
        return result.dates.size() < count;
    };
    if (result.isByDate() && count > 0) {
        const bool isNewest = evaluation.query.sort == SortOrder::Newest;
        forEachMatch(isNewest ? m_columns.newestFirst() : m_columns.oldestFirst(),
                     evaluation.matches, add);
    } else if (count > 0) {
        const auto rows = order(evaluation, isStale);
        if (!rows)
            return std::unexpected(rows.error());
        std::ranges::for_each(*rows, add);
    }
    result.headingUnit = PartialDate::Precision::None;
    if (result.isByDate()) {
        result.headingUnit = headingUnit(result.dates);
        result.headings = timelineHeadings(result.dates, result.headingUnit);
    }
    return {};
}

Result<SearchResultPtr> SearchEngine::answer(const SearchRequest &request,
                                             const std::function<bool()> &isStale)
{
    const std::function<bool()> isNotWanted = [&isStale] { return isStale && isStale(); };
    m_lookup->setStale(isStale);
    const auto evaluation = m_evaluator->evaluate(request.query, request.today, request.freeNotes);
    if (!evaluation)
        return std::unexpected(evaluation.error());

    auto result = m_results.make();
    result->serial = request.serial;
    result->generation = m_columns.generation();
    result->query = request.query;
    result->isCounted = m_isWhole;
    result->isComplete = m_reader->searchIsComplete().value_or(false);
    result->inTrash = evaluation->trash.count();
    result->apart = request.freeNotes == FreeNotes::Apart ? evaluation->freeNotes.count() : 0;
    result->total = m_columns.live().count() - result->inTrash - result->apart;
    // Another thread counts while this one puts the rows in order, then this one helps it.
    SharedCounting counting(m_columns, *evaluation, request, m_facets, isNotWanted);
    QFuture<void> other;
    if (m_isWhole && m_columns.slotCount() > fewArticles)
        other = m_counter.run([&counting] { counting.work(); });
    const auto filled = fillRows(*result, *evaluation, isStale);
    if (filled && request.histogram)
        result->time = histogram(*evaluation, request.time);
    if (filled && m_isWhole)
        counting.work();
    other.waitForFinished();
    if (!filled)
        return std::unexpected(filled.error());
    if (isNotWanted())
        return std::unexpected(cancelled());
    if (m_isWhole)
        result->facets = counting.take();
    return result;
}

} // namespace acervo
