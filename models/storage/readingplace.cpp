#include "readingplace.h"

#include "cachefile.h"
#include "libraryfile.h"
#include "settingstore.h"

#include <QThread>

namespace acervo {

namespace {

Result<std::unique_ptr<QTemporaryDir>> attachEmptyCache(const Connection &connection)
{
    auto folder = std::make_unique<QTemporaryDir>();
    const QString substitute = folder->filePath(QStringLiteral("empty.cache"));
    return makeEmptyCache(substitute)
        .and_then(
            [&] { return connection.execute(QStringLiteral("ATTACH ? AS cache"), {substitute}); })
        .transform([&] { return std::move(folder); });
}

} // namespace

ReadingPlace::ReadingPlace(const QString &libraryFile, const QString &derivedFile,
                           std::unique_ptr<QTemporaryDir> empty, std::unique_ptr<Connection> opened)
    : file(libraryFile)
    , cacheFile(derivedFile)
    , emptyCache(std::move(empty))
    , connection(std::move(opened))
    , facts(connection->handle())
    , articles(connection->handle())
    , records(connection->handle())
    , highlights(connection->handle())
    , corrections(connection->handle())
    , fullText(connection->handle())
    , standings(connection->handle())
    , titles(connection->handle())
    , links(connection->handle())
{}

Result<std::unique_ptr<ReadingPlace>> ReadingPlace::open(const QString &file,
                                                         const QString &cacheFile)
{
    auto connection = openLibrary(file, Connection::Mode::Read);
    if (!connection)
        return std::unexpected(connection.error());
    const auto attached = attachCacheForReading(**connection, cacheFile);
    if (!attached)
        return std::unexpected(attached.error());
    if (!*attached)
        return openWithoutCache(file, cacheFile);
    return std::make_unique<ReadingPlace>(file, cacheFile, nullptr, std::move(*connection));
}

Result<std::unique_ptr<ReadingPlace>> ReadingPlace::openWithoutCache(const QString &file,
                                                                     const QString &cacheFile)
{
    auto connection = openLibrary(file, Connection::Mode::Read);
    if (!connection)
        return std::unexpected(connection.error());
    auto empty = attachEmptyCache(**connection);
    if (!empty)
        return std::unexpected(empty.error());
    return std::make_unique<ReadingPlace>(file, cacheFile, std::move(*empty),
                                          std::move(*connection));
}

Result<bool> ReadingPlace::isOfOneCommit() const
{
    const auto library = SettingStore(*connection).generation();
    const auto derived = CacheState(*connection).generation();
    if (!library || !derived)
        return std::unexpected(!library ? library.error() : derived.error());
    return *library == *derived;
}

Result<ReadingPlace::Currency> ReadingPlace::currency() const
{
    const auto isOne = isOfOneCommit();
    const auto rebuild = CacheState(*connection).rebuild();
    if (!isOne || !rebuild)
        return std::unexpected(!isOne ? isOne.error() : rebuild.error());
    if (!*isOne || !rebuild->isSearchable())
        return Currency::Behind;
    return rebuild->isFinished() ? Currency::Whole : Currency::Searchable;
}

// A commit writes two files, one after the other: between the two a reader waits, as long as a busy
// disk may take. Facts of half a commit would stay: the Change of that commit is no news any more.
Result<Transaction> ReadingPlace::begin()
{
    constexpr int attempts = 2000;
    constexpr unsigned long pause = 1; // ms
    for (int attempt = 0;; ++attempt) {
        auto transaction = Transaction::begin(*connection, Transaction::Kind::Read);
        if (!transaction)
            return transaction;
        const auto isOne = isOfOneCommit();
        if (!isOne)
            return std::unexpected(isOne.error());
        const bool isLast = !hasCache() || cacheIsBehind || attempt == attempts;
        if (*isOne || isLast) {
            cacheIsBehind = !*isOne;
            return transaction;
        }
        {
            const Transaction ended = std::move(*transaction);
        }
        QThread::msleep(pause);
    }
}

} // namespace acervo
