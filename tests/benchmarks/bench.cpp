#include "bench.h"

#include "await.h"
#include "job.h"

#include <QDir>
#include <QEventLoop>
#include <QFile>

namespace acervo {

QString Bench::cacheFile() const
{
    const QDir caches(cacheFolder());
    return caches.filePath(caches.entryList({QStringLiteral("*.cache")}).value(0));
}

std::unique_ptr<Library> Bench::open() const
{
    auto library = Library::open(libraryFile(), cacheFolder(), Library::Access::ReadWrite);
    return library ? std::move(*library) : nullptr;
}

double statusMegabytes(const QByteArray &name)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith(name + ':'))
            return line.sliced(name.size() + 1).simplified().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

const QList<Facet> &shownFacets()
{
    static const QList<Facet> facets{Facet::Country, Facet::Region,   Facet::Topic, Facet::Tag,
                                     Facet::Source,  Facet::Language, Facet::State};
    return facets;
}

SearchResultPtr searchOnce(Library &library, const Query &query)
{
    const auto result = await(
        library.search({.query = query, .today = QDate::currentDate(), .facets = shownFacets()}));
    return result ? *result : nullptr;
}

bool waitFor(Job *job)
{
    bool isFinished = false;
    QEventLoop loop;
    QObject::connect(job, &Job::finished, &loop, [&] {
        isFinished = true;
        loop.quit();
    });
    QObject::connect(job, &Job::failed, &loop, &QEventLoop::quit);
    loop.exec();
    return isFinished;
}

} // namespace acervo
