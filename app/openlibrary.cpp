#include "openlibrary.h"

#include "await.h"
#include "console.h"
#include "indexjob.h"
#include "paths.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFutureWatcher>
#include <QLocale>

namespace acervo {

QString libraryFile(const Arguments &arguments)
{
    return arguments.library.isEmpty() ? defaultLibraryFile() : arguments.library;
}

Result<std::shared_ptr<Library>> openLibrary(const Arguments &arguments, Library::Access access)
{
    std::shared_ptr<Library> library = arguments.opened;
    if (!library) {
        auto opened = Library::open(libraryFile(arguments), cacheFolder(), access);
        if (!opened)
            return std::unexpected(opened.error());
        library = std::move(*opened);
    }
    if (const auto ready = waitForIndex(*library); !ready)
        return std::unexpected(ready.error());
    return library;
}

Result<void> waitForIndex(const Library &library)
{
    const IndexJob *job = library.indexJob();
    if (!job) // what a person stopped stays as it is, and says that it is not complete
        return {};
    const QFuture<Result<void>> ready = job->ended();
    if (!ready.isFinished()) {
        QEventLoop loop;
        QFutureWatcher<Result<void>> watcher;
        QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
        QObject::connect(job, &Job::progressed, &loop, [](qint64 done, qint64 total) {
            Console::transient(
                QCoreApplication::translate("CommandLine", "Indexing %1 of %2 articles")
                    .arg(QLocale().toString(done), QLocale().toString(total)));
        });
        watcher.setFuture(ready);
        loop.exec();
        Console::transient({});
    }
    return await(ready);
}

int exitCodeFor(const SearchResult &result)
{
    if (result.isComplete)
        return exitcode::done;
    Console::message(QCoreApplication::translate(
        "CommandLine", "The index is not complete: more articles may match. An open window may be "
                       "making it; else “acervo rebuild-index” does."));
    return exitcode::partlyDone;
}

} // namespace acervo
