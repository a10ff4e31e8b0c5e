#include "await.h"
#include "phases.h"
#include "queryedit.h"
#include "queryparser.h"
#include "termfloor.h"

namespace acervo {

namespace {

const QStringList typedQueries{"magnetic field",    "galaxy",          "the",
                               "quantum computing", "neutrino mass",   "deep learning",
                               "black hole",        "graph theory",    "random walk",
                               "dark matter",       "topology",        "superconductivity",
                               "machine learning",  "cosmic rays",     "string theory",
                               "lattice gauge",     "protein folding", "of the",
                               "stochastic",        "holographic",     "optimal control",
                               "prime numbers",     "entropy",         "phase transition",
                               "supernova",         "boson",           "language model",
                               "climate",           "statistics",      "m"};

const QStringList relevantQueries{"the", "of the", "magnetic field", "galaxy OR boson", "m*"};

bool timeSearch(Library &library, const SearchRequest &request, Samples &samples)
{
    const Clock clock;
    const bool answered = await(library.search(request)).has_value();
    samples.add(clock.ms());
    return answered;
}

SearchRequest requestOf(const Query &query)
{
    return {.query = query, .today = QDate::currentDate(), .facets = shownFacets()};
}

// The keystrokes of all queries, sorted by what they may cost.
struct Keystrokes
{
    Samples all;
    Samples floors;
    Samples ofRareWords;
    Samples beyondFloor; // of the others: what they took beyond 16 ms and 1.3 times the floor

    void add(double took, const TermFloor::Walk &floor)
    {
        constexpr qsizetype rare = 20'000;
        constexpr double frame = 16;
        all.add(took);
        floors.add(floor.ms);
        if (floor.articles <= rare)
            ofRareWords.add(took);
        else
            beyondFloor.add(qMax(0.0, took - frame - 1.3 * floor.ms));
    }
};

bool type(Library &library, TermFloor &floor, const QString &text, Keystrokes &keys)
{
    QStringList before;
    for (qsizetype length = 1; length <= text.size(); ++length) {
        const ParsedQuery parsed = parseQuery(text.first(length));
        const Clock clock;
        const SearchResultPtr found = searchOnce(library, parsed.openQuery);
        const double took = clock.ms();
        if (!found)
            return false;
        const QStringList terms = TermFloor::termsOf(text.first(length), parsed.isOpen());
        TermFloor::Walk changed;
        for (const QString &term : terms) {
            if (before.contains(term))
                continue;
            const TermFloor::Walk walk = floor.measure(term);
            changed.ms += walk.ms;
            changed.articles = qMax(changed.articles, walk.articles);
        }
        before = terms;
        keys.add(took, changed);
    }
    return true;
}

void addFigure(Bench &bench, const QString &what, const Samples &samples, Budget budget)
{
    bench.figures.add({.what = what, .samples = samples, .floors = {}, .budget = budget});
}

bool measureTicks(Bench &bench, Library &library)
{
    const SearchResultPtr all = searchOnce(library, {});
    if (!all)
        return false;
    Samples shown;
    Samples folded;
    for (const FacetCounts &counts : all->facets) {
        const auto most = qMin<qsizetype>(10, counts.values.size());
        for (const FacetValueCount &value : counts.values.first(most)) {
            SearchRequest request = requestOf(toggled({}, counts.facet, value.name, FacetMode::Or));
            if (!timeSearch(library, request, shown))
                return false;
            request.facets = {Facet::Author, Facet::Year};
            if (!timeSearch(library, request, folded))
                return false;
        }
    }
    addFigure(bench, QStringLiteral("tick, ten values of each facet"), shown,
              {Budget::Of::P95, 16});
    addFigure(bench, QStringLiteral("tick, authors and years counted"), folded,
              {Budget::Of::P95, 50});
    return true;
}

bool measureDrag(Bench &bench, Library &library)
{
    constexpr int steps = 200;
    Samples samples;
    for (int step = 0; step < steps; ++step) {
        const DateSpan span{.from = PartialDate::ofYear(1995),
                            .to = PartialDate::ofMonth(1996 + step / 12, 1 + step % 12)};
        if (!timeSearch(library, requestOf(withDates({}, span)), samples))
            return false;
    }
    addFigure(bench, QStringLiteral("drag of 200 steps"), samples, {Budget::Of::P99, 16});
    return true;
}

} // namespace

bool measureKeystrokes(Bench &bench)
{
    const auto library = bench.open();
    if (!library || !searchOnce(*library, {}))
        return false;
    TermFloor floor(bench.libraryFile(), bench.cacheFile());
    Keystrokes keys;
    for (const QString &text : typedQueries) {
        if (!type(*library, floor, text, keys))
            return false;
    }
    bench.figures.add({.what = QStringLiteral("keystroke, 30 queries letter by letter"),
                       .samples = keys.all,
                       .floors = keys.floors,
                       .budget = {{Budget::Of::P95, 50}}});
    addFigure(bench, QStringLiteral("keystroke, a word of up to 20,000 articles"), keys.ofRareWords,
              {Budget::Of::P95, 16});
    addFigure(bench, QStringLiteral("keystroke, beyond 16 ms + 1.3 × floor"), keys.beyondFloor,
              {Budget::Of::P95, 0});
    return floor.isGood();
}

bool measureRelevance(Bench &bench)
{
    const auto library = bench.open();
    if (!library || !searchOnce(*library, {}))
        return false;
    Samples samples;
    for (const QString &text : relevantQueries) {
        Query query = parseQuery(text).query;
        query.sort = SortOrder::Relevance;
        if (!timeSearch(*library, requestOf(query), samples))
            return false;
    }
    addFigure(bench, QStringLiteral("best match first, common and rare words"), samples,
              {Budget::Of::Most, 250});
    return true;
}

bool measureTicksAndDrag(Bench &bench)
{
    const auto library = bench.open();
    return library && searchOnce(*library, {}) && measureTicks(bench, *library) &&
           measureDrag(bench, *library);
}

} // namespace acervo
