#include "openlibrary.h"

#include "await.h"
#include "console.h"
#include "paths.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFutureWatcher>
#include <QLocale>

namespace acervo {

namespace {

void waitForDerived(Library &library)
{
    const QFuture<Result<void>> ready = library.derivedReady();
    if (ready.isFinished())
        return;
    QEventLoop loop;
    QFutureWatcher<Result<void>> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    QObject::connect(&library, &Library::indexing, &loop, [](qint64 done, qint64 total) {
        Console::transient(QCoreApplication::translate("CommandLine", "Indexing %1 of %2 articles")
                               .arg(QLocale().toString(done), QLocale().toString(total)));
    });
    watcher.setFuture(ready);
    loop.exec();
    Console::transient({});
}

} // namespace

QString libraryFile(const Arguments &arguments)
{
    return arguments.library.isEmpty() ? defaultLibraryFile() : arguments.library;
}

Result<std::shared_ptr<Library>> openLibrary(const Arguments &arguments, Library::Access access,
                                             Library::Derived derived)
{
    std::shared_ptr<Library> library = arguments.opened;
    if (!library) {
        auto opened = Library::open(libraryFile(arguments), cacheFolder(), access, derived);
        if (!opened)
            return std::unexpected(opened.error());
        library = std::move(*opened);
    }
    waitForDerived(*library);
    if (const auto ready = await(library->derivedReady()); !ready)
        return std::unexpected(ready.error());
    return library;
}

} // namespace acervo
