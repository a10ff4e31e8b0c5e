#include "exportjob.h"
#include "phases.h"

#include <QFile>

namespace acervo {

namespace {

constexpr double articlesPerMillisecond = 50;

} // namespace

bool measureExport(Bench &bench)
{
    const auto library = bench.open();
    const SearchResultPtr all = library ? searchOnce(*library, {}) : nullptr;
    if (!all)
        return false;
    const QString file = bench.folder + QStringLiteral("/export.jsonl");
    const double before = statusMegabytes("RssAnon");
    double most = before;
    const Clock clock;
    ExportJob *job =
        library->exportArticles({.format = ExportFormat::JsonLines,
                                 .path = file,
                                 .articles = {all->articles.begin(), all->articles.end()},
                                 .isWholeLibrary = true});
    QObject::connect(job, &Job::progressed, job,
                     [&most] { most = std::max(most, statusMegabytes("RssAnon")); });
    if (!waitFor(job))
        return false;
    Figure took{
        .what = QStringLiteral("export %1 articles as JSON Lines").arg(all->articles.size()),
        .samples = {},
        .floors = {},
        .budget = {{Budget::Of::Median, double(all->articles.size()) / articlesPerMillisecond}}};
    took.samples.add(clock.ms());
    Figure memory{.what = QStringLiteral("memory (RssAnon) that this takes"),
                  .unit = QStringLiteral("MB"),
                  .samples = {},
                  .floors = {},
                  .budget = {}};
    memory.samples.add(most - before);
    bench.figures.add(took);
    bench.figures.add(memory);
    return QFile::remove(file);
}

} // namespace acervo
