#include "await.h"
#include "phases.h"

#include <QFile>
#include <QThread>

namespace acervo {

namespace {

bool fetchFirstRows(Library &library)
{
    constexpr qsizetype inView = 30;
    const auto first = await(
        library.search({.today = QDate::currentDate(), .histogram = false, .rowsFirst = true}));
    if (!first)
        return false;
    const std::vector<ArticleId> &found = (*first)->articles;
    const QList<ArticleId> shown(found.begin(),
                                 found.begin() + qMin(inView, qsizetype(found.size())));
    return await(library.rows(shown)).has_value();
}

void addOne(Bench &bench, const QString &what, const QString &unit, double value, double most)
{
    Samples samples;
    samples.add(value);
    bench.figures.add({.what = what,
                       .unit = unit,
                       .samples = samples,
                       .floors = {},
                       .budget = {{Budget::Of::Median, most}}});
}

bool measure(Bench &bench, const QString &how, double mostForCounts)
{
    const Clock clock;
    const auto library = bench.open();
    if (!library || !fetchFirstRows(*library))
        return false;
    const QString unit = QStringLiteral("ms");
    addOne(bench, QStringLiteral("start, first rows") + how, unit, clock.ms(), 300);
    if (!searchOnce(*library, {}))
        return false;
    addOne(bench, QStringLiteral("start, all counts") + how, unit, clock.ms(), mostForCounts);
    return true;
}

} // namespace

bool measureBareStart(Bench &bench)
{
    QFile::remove(bench.snapshotFile());
    return measure(bench, QStringLiteral(", without a snapshot"), 3000);
}

bool measureStart(Bench &bench) { return measure(bench, {}, 600); }

bool measureMemory(Bench &bench)
{
    constexpr unsigned long idle = 2; // s
    const auto library = bench.open();
    if (!library || !fetchFirstRows(*library) || !searchOnce(*library, {}))
        return false;
    QThread::sleep(idle);
    addOne(bench, QStringLiteral("memory (RssAnon), idle after a search"), QStringLiteral("MB"),
           statusMegabytes("RssAnon"), 250);
    return true;
}

} // namespace acervo
