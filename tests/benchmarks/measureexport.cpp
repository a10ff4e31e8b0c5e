#include "dossierjob.h"
#include "exportjob.h"
#include "phases.h"

#include <QDateTime>
#include <QFile>
#include <QTimeZone>
#include <QTimer>

namespace acervo {

namespace {

constexpr double articlesPerMillisecond = 50;

constexpr qsizetype articlesOfDossier = 10'000;
constexpr double articlesPerMillisecondOfDossier = 0.5;
constexpr double megabytesOfDossier = 150;

Figure figureOf(const QString &what, const QString &unit, double value,
                std::optional<double> most = {})
{
    Figure figure{.what = what, .unit = unit, .samples = {}, .floors = {}, .budget = {}};
    if (most)
        figure.budget = Budget{.of = Budget::Of::Median, .most = *most};
    figure.samples.add(value);
    return figure;
}

} // namespace

bool measureDossier(Bench &bench)
{
    const auto library = bench.open();
    const SearchResultPtr all = library ? searchOnce(*library, {}) : nullptr;
    if (!all)
        return false;
    QList<ArticleId> articles{all->articles.begin(), all->articles.end()};
    articles.resize(std::min(articles.size(), articlesOfDossier));
    const QString file = bench.folder + QStringLiteral("/dossier.pdf");
    double most = 0;
    QTimer watch;
    QObject::connect(&watch, &QTimer::timeout, &watch,
                     [&most] { most = std::max(most, statusMegabytes("RssAnon")); });
    watch.start(50); // ms
    const double before = statusMegabytes("RssAnon");
    const Clock clock;
    const auto count = double(articles.size());
    DossierJob *job = library->exportDossier(
        {.path = file,
         .articles = std::move(articles),
         .options = {},
         .wording = {.title = QStringLiteral("Dossier"),
                     .language = QStringLiteral("en"),
                     .page = QStringLiteral("Page %1 of %2")},
         .created = QDateTime(QDate(2026, 1, 1), QTime(12, 0), QTimeZone::UTC),
         .dateInWords = [](const PartialDate &date) { return QString::number(date.year()); },
         .placeName = [](const QString &code) { return code; }});
    if (!waitFor(job))
        return false;
    bench.figures.add(figureOf(QStringLiteral("dossier of %1 articles").arg(count),
                               QStringLiteral("ms"), clock.ms(),
                               count / articlesPerMillisecondOfDossier));
    bench.figures.add(figureOf(QStringLiteral("processor time that this takes"),
                               QStringLiteral("ms"), clock.processorMs()));
    bench.figures.add(figureOf(QStringLiteral("memory (RssAnon) that this takes"),
                               QStringLiteral("MB"), most - before, megabytesOfDossier));
    return QFile::remove(file);
}

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
