// Bench is where a measurement works: a folder with a library and its cache, measured through the
// library's face, as the window uses it. The main thread.
#pragma once

#include "figures.h"
#include "library.h"

#include <QElapsedTimer>

#include <ctime>
#include <memory>

namespace acervo {

class Job;

struct Bench
{
    QString folder;
    Figures figures;

    QString articlesFile() const { return folder + QStringLiteral("/articles.jsonl"); }
    QString libraryFile() const { return folder + QStringLiteral("/bench.acervo"); }
    QString cacheFolder() const { return folder + QStringLiteral("/cache"); }
    QString cacheFile() const; // the one that is there
    QString snapshotFile() const { return cacheFile() + QStringLiteral(".columns"); }
    std::unique_ptr<Library> open() const; // null when it can't be opened
};

// Milliseconds since it was made: of the day, and of the processors for this process.
class Clock
{
public:
    Clock() { m_timer.start(); }
    double ms() const { return double(m_timer.nsecsElapsed()) / 1e6; }
    double processorMs() const { return double(std::clock() - m_ticks) * 1000 / CLOCKS_PER_SEC; }

private:
    QElapsedTimer m_timer;
    std::clock_t m_ticks = std::clock();
};

// Of this process, by its name in /proc/self/status: "RssAnon".
double statusMegabytes(const QByteArray &name);

// What the window counts beside the list.
const QList<Facet> &shownFacets();

SearchResultPtr searchOnce(Library &library, const Query &query); // null when it fails
// Lets the event loop run until the job is done; whether it finished.
bool waitFor(Job *job);

} // namespace acervo
