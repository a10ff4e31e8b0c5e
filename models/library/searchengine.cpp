#include "searchengine.h"

#include "fulltextlookup.h"
#include "libraryreader.h"
#include "namematch.h"
#include "timelineheadings.h"

namespace acervo {

namespace {

// A library of a few years shows its months, a longer one its years.
constexpr qsizetype mostYearsInMonths = 6;

// A large library has hundreds of thousands of authors: naming and sorting all takes a second.
constexpr qsizetype mostAuthors = 200;

TimeHistogram histogram(const Columns &columns, const Evaluation &evaluation, const TimeView &view)
{
    if (!view.isWhole())
        return countTime(columns, evaluation, view.unit, view.firstDay, view.lastDay);
    TimeHistogram years = countTime(columns, evaluation, PartialDate::Precision::Year);
    if (years.bars.size() > mostYearsInMonths)
        return years;
    return countTime(columns, evaluation, PartialDate::Precision::Month);
}

FacetCounts counts(const Columns &columns, const Evaluation &evaluation, Facet facet,
                   const SearchRequest &request)
{
    if (facet != Facet::Author)
        return countFacet(columns, evaluation, facet, request.modeOf(facet));
    NameTest test;
    if (!request.authorPart.isEmpty()) {
        test = [&request](const QString &name) {
            return matchName(request.authorPart, name) >= NameMatch::Inside;
        };
    }
    return countFacet(columns, evaluation, facet, request.modeOf(facet), mostAuthors, test);
}

} // namespace

SearchEngine::SearchEngine(std::unique_ptr<LibraryReader> reader)
    : m_reader(std::move(reader))
    , m_lookup(std::make_unique<FullTextLookup>(*m_reader))
{}

SearchEngine::~SearchEngine() = default;

void SearchEngine::load()
{
    Columns columns;
    const Result<void> read = readFacts(columns);
    m_loadError = read ? std::nullopt : std::optional(read.error());
    m_evaluator.reset();
    m_columns = std::move(columns);
    m_evaluator = std::make_unique<Evaluator>(m_columns, *m_lookup);
}

Result<void> SearchEngine::readFacts(Columns &columns)
{
    // Taken first: facts of a commit that comes in between are read as they are now and are applied
    // once more with its Change, which changes nothing.
    const auto generation = m_reader->generation();
    if (!generation)
        return std::unexpected(generation.error());
    const auto names = m_reader->names();
    if (!names)
        return std::unexpected(names.error());
    for (const NamedValue &name : *names)
        columns.addName(name);
    const auto facts =
        m_reader->forEachFacts([&](const ArticleFacts &article) { columns.addArticle(article); });
    if (!facts)
        return std::unexpected(facts.error());
    columns.finishLoading(*generation);
    return {};
}

void SearchEngine::apply(const Change &change)
{
    if (change.generation > m_columns.generation())
        m_columns.apply(change);
}

Result<SearchResultPtr> SearchEngine::search(const SearchRequest &request,
                                             const std::function<bool()> &isStale)
{
    if (m_loadError)
        return std::unexpected(*m_loadError);
    m_lookup->setStale(isStale);
    const auto evaluation = m_evaluator->evaluate(request.query, request.today);
    if (!evaluation)
        return std::unexpected(evaluation.error());

    auto result = std::make_shared<SearchResult>();
    result->serial = request.serial;
    result->generation = m_columns.generation();
    result->query = request.query;
    result->total = evaluation->scope.count();
    const std::vector<Slot> order = orderedMatches(m_columns, *evaluation);
    result->articles.reserve(order.size());
    for (const Slot slot : order)
        result->articles.push_back(m_columns.idAt(slot));
    result->headingUnit = headingUnit(m_columns, order, request.query.sort);
    result->headings = timelineHeadings(m_columns, order, result->headingUnit);
    for (const Facet facet : request.facets) {
        if (isStale && isStale())
            return std::unexpected(
                Error{.code = ErrorCode::Cancelled, .subject = {}, .detail = {}});
        result->facets += counts(m_columns, *evaluation, facet, request);
    }
    if (request.histogram)
        result->time = histogram(m_columns, *evaluation, request.time);
    return result;
}

} // namespace acervo
