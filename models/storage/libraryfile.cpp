#include "libraryfile.h"

#include "migrations.h"
#include "schema.h"
#include "settingstore.h"

#include <QFile>
#include <QFileInfo>

#include <cstdio>
#include <sqlite3.h>

namespace acervo {

namespace {

std::unexpected<Error> failure(ErrorCode code, const QString &file)
{
    return std::unexpected(Error{.code = code, .subject = file, .detail = {}});
}

// Names the file in an error that does not yet say what it happened to.
auto about(const QString &file)
{
    return [file](Error error) {
        if (error.subject.isEmpty())
            error.subject = file;
        return error;
    };
}

Result<void> fill(const Connection &connection)
{
    const auto fillIn = [&] {
        return createSchema(connection)
            .and_then([&] { return SettingStore(connection).makeNew(); })
            .and_then([&] {
                return connection.execute(
                    QStringLiteral("PRAGMA application_id=%1").arg(libraryApplicationId));
            })
            .and_then([&] {
                return connection.execute(
                    QStringLiteral("PRAGMA user_version=%1").arg(versionAfter(migrations())));
            });
    };
    if (const auto log = connection.execute(QStringLiteral("PRAGMA journal_mode=WAL")); !log)
        return log;
    auto transaction = Transaction::begin(connection, Transaction::Kind::Write);
    if (!transaction)
        return std::unexpected(transaction.error());
    return fillIn().and_then([&] { return transaction->commit(); });
}

void removeFile(const QString &file)
{
    for (const char *suffix : {"", "-wal", "-shm"})
        QFile::remove(file + QLatin1StringView(suffix));
}

Result<void> checkIdentity(const Connection &connection, const QString &file)
{
    const auto application = connection.value(QStringLiteral("PRAGMA application_id"));
    if (!application)
        return std::unexpected(application.error());
    if (application->toInt() != libraryApplicationId)
        return failure(ErrorCode::NotALibrary, file);
    const auto version = connection.value(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return std::unexpected(version.error());
    if (version->toInt() > versionAfter(migrations()))
        return failure(ErrorCode::LibraryNewer, file);
    // The header is fine; the first real reading tells whether the rest is there.
    const auto uuid = SettingStore(connection).uuid();
    if (!uuid && uuid.error().code != ErrorCode::DatabaseFailed)
        return std::unexpected(uuid.error());
    if (!uuid || uuid->isEmpty())
        return failure(ErrorCode::LibraryDamaged, file);
    return {};
}

Result<std::unique_ptr<Connection>> openChecked(const QString &file, Connection::Mode mode)
{
    auto connection = Connection::open(file, mode);
    if (!connection)
        return connection;
    if (const auto is = checkIdentity(**connection, file); !is)
        return std::unexpected(about(file)(is.error()));
    return connection;
}

// A library on a medium that can't be written to has no place for the log that readers need.
bool needsImmutable(const QString &file)
{
    return !QFileInfo(QFileInfo(file).absolutePath()).isWritable() &&
           QFileInfo(file + QStringLiteral("-wal")).size() == 0;
}

} // namespace

Result<void> createLibrary(const QString &file)
{
    const QFileInfo folder(QFileInfo(file).absolutePath());
    if (!folder.isDir())
        return failure(ErrorCode::FileNotFound, folder.filePath());
    if (!folder.isWritable())
        return failure(ErrorCode::ReadOnly, file);
    const QString unfinished = file + QStringLiteral(".new");
    removeFile(unfinished);
    Result<void> made;
    {
        // Closing writes all into the file itself.
        auto connection = Connection::open(unfinished, Connection::Mode::ReadWrite);
        made = connection ? fill(**connection) : std::unexpected(connection.error());
    }
    const QByteArray from = QFile::encodeName(unfinished);
    const QByteArray to = QFile::encodeName(file);
    if (made && std::rename(from.constData(), to.constData()) != 0)
        made = failure(ErrorCode::ReadOnly, file);
    if (!made)
        removeFile(unfinished);
    return made.transform_error(about(file));
}

Result<std::unique_ptr<Connection>> openLibrary(const QString &file, Connection::Mode mode)
{
    const QFileInfo info(file);
    if (!info.exists())
        return failure(ErrorCode::FileNotFound, file);
    if (info.isDir() || !info.isReadable())
        return failure(ErrorCode::FileUnreadable, file);
    if (mode == Connection::Mode::Read && needsImmutable(file))
        return openChecked(file, Connection::Mode::Immutable);
    if (mode == Connection::Mode::Read)
        return openChecked(file, mode);
    if (!info.isWritable() || !QFileInfo(info.absolutePath()).isWritable())
        return failure(ErrorCode::ReadOnly, file);
    // Look first without a right to write: opening another program's file could change it.
    if (auto looked = openChecked(file, Connection::Mode::Read); !looked)
        return looked;
    return openChecked(file, mode);
}

} // namespace acervo
