#include "measuring.h"

#include "await.h"
#include "floors.h"
#include "importjob.h"
#include "library.h"
#include "queryedit.h"
#include "queryparser.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>

namespace acervo {

namespace {

const QList<Facet> shownFacets{Facet::Country, Facet::Region,   Facet::Topic, Facet::Tag,
                               Facet::Source,  Facet::Language, Facet::State};

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

double elapsedMs(const QElapsedTimer &timer) { return double(timer.nsecsElapsed()) / 1e6; }

std::unique_ptr<Library> openLibrary(const Bench &bench)
{
    auto library = Library::open(bench.folder + QStringLiteral("/bench.acervo"), bench.folder + QStringLiteral("/cache"),
                                 Library::Access::ReadWrite);
    return library ? std::move(*library) : nullptr;
}

SearchResultPtr searchOnce(Library &library, const Query &query)
{
    const auto result = await(
        library.search({.query = query, .today = QDate::currentDate(), .facets = shownFacets}));
    return result ? *result : nullptr;
}

bool timeSearch(Library &library, const Query &query, Samples &samples)
{
    QElapsedTimer timer;
    timer.start();
    const bool answered = searchOnce(library, query) != nullptr;
    samples.add(elapsedMs(timer));
    return answered;
}

bool measureKeystrokes(Library &library, Figures &figures)
{
    Samples samples;
    for (const QString &text : typedQueries) {
        for (qsizetype length = 1; length <= text.size(); ++length) {
            const ParsedQuery parsed = parseQuery(text.first(length));
            const Query &query = parsed.wordIsOpen ? parsed.openQuery : parsed.query;
            if (!timeSearch(library, query, samples))
                return false;
        }
    }
    figures.add(QStringLiteral("keystroke, 30 queries letter by letter"), samples);
    return true;
}

bool measureTicks(Library &library, Figures &figures)
{
    const SearchResultPtr all = searchOnce(library, {});
    if (!all)
        return false;
    Samples samples;
    for (const FacetCounts &counts : all->facets) {
        for (const FacetValueCount &value :
             counts.values.first(qMin<qsizetype>(5, counts.values.size()))) {
            if (!timeSearch(library, toggled({}, counts.facet, value.name, FacetMode::Or), samples))
                return false;
        }
    }
    figures.add(QStringLiteral("tick, five values of each facet"), samples);
    return true;
}

bool measureDrag(Library &library, Figures &figures)
{
    constexpr int steps = 200;
    Samples samples;
    for (int step = 0; step < steps; ++step) {
        const DateSpan span{.from = PartialDate::ofYear(1995),
                            .to = PartialDate::ofMonth(1996 + step / 12, 1 + step % 12)};
        if (!timeSearch(library, withDates({}, span), samples))
            return false;
    }
    figures.add(QStringLiteral("drag of 200 steps"), samples);
    return true;
}

qint64 statusKilobytes(const QByteArray &name)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith(name + ':'))
            return line.sliced(name.size() + 1).simplified().split(' ').first().toLongLong();
    }
    return 0;
}

void measureMemory(Bench &bench)
{
    bench.figures.add(QStringLiteral("memory after the searches (RssAnon)"),
                      double(statusKilobytes("RssAnon")) / 1024, QStringLiteral("MB"));
}

} // namespace

bool measureImport(Bench &bench)
{
    const double floor = importFloor(bench.articles, bench.folder);
    const auto library = openLibrary(bench);
    if (!library || floor < 0)
        return false;
    QElapsedTimer timer;
    timer.start();
    ImportJob *job = library->importFiles({bench.articles});
    qint64 added = 0;
    QEventLoop loop;
    QObject::connect(job, &Job::finished, &loop, [&] {
        added = job->report().added;
        loop.quit();
    });
    QObject::connect(job, &Job::failed, &loop, &QEventLoop::quit);
    loop.exec();
    const double took = elapsedMs(timer);
    bench.figures.add(QStringLiteral("import: articles"), double(added), QString());
    bench.figures.add(QStringLiteral("import: rate"), double(added) * 1000 / took,
                      QStringLiteral("articles/s"));
    bench.figures.addRatio(QStringLiteral("import"), took, floor);
    return added > 0;
}

bool measureStart(Bench &bench)
{
    QElapsedTimer timer;
    timer.start();
    const auto library = openLibrary(bench);
    if (!library)
        return false;
    const auto first = await(library->search({.today = QDate::currentDate(), .histogram = false}));
    if (!first)
        return false;
    const QList<ArticleId> shown((*first)->articles.begin(),
                                 (*first)->articles.begin() +
                                     qMin<qsizetype>(30, qsizetype((*first)->articles.size())));
    const bool rows = await(library->rows(shown)).has_value();
    bench.figures.add(QStringLiteral("start: first rows"), elapsedMs(timer), QStringLiteral("ms"));
    const bool counts = searchOnce(*library, {}) != nullptr;
    bench.figures.add(QStringLiteral("start: all counts"), elapsedMs(timer), QStringLiteral("ms"));
    return rows && counts;
}

bool measureSearches(Bench &bench)
{
    const auto library = openLibrary(bench);
    const bool done = library && searchOnce(*library, {}) &&
                      measureKeystrokes(*library, bench.figures) &&
                      measureTicks(*library, bench.figures) && measureDrag(*library, bench.figures);
    if (done)
        measureMemory(bench);
    return done;
}

} // namespace acervo
