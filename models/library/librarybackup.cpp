#include "librarybackup.h"

#include "filename.h"
#include "integritycheck.h"
#include "librarycopy.h"
#include "libraryfile.h"
#include "librarylock.h"

#include <QFile>
#include <QFileInfo>

namespace acervo {

namespace {

Error failure(ErrorCode code, const QString &file, const QString &detail = {})
{
    return {.code = code, .subject = file, .detail = detail};
}

Result<void> copyOf(const QString &backup, const QString &path)
{
    const auto connection = openLibrary(backup, Connection::Mode::Read);
    if (!connection)
        return std::unexpected(connection.error());
    return copyLibrary((*connection)->handle(), path);
}

// So that all of it stands in the one file. One that can't be opened is moved as it is.
void writeBackLog(const QString &file)
{
    if (const auto connection = openLibrary(file, Connection::Mode::ReadWrite))
        std::ignore = (*connection)->execute(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
}

Result<QString> moveAside(const QString &file)
{
    if (!QFileInfo::exists(file))
        return QString();
    writeBackLog(file);
    const QFileInfo info(file);
    const QString suffix = info.suffix();
    const QString name = info.completeBaseName() + QStringLiteral(" (before restoring)") +
                         (suffix.isEmpty() ? QString() : u'.' + suffix);
    const QString aside = untakenPath(info.absolutePath(), name, suffix);
    if (!QFile::rename(file, aside))
        return std::unexpected(failure(ErrorCode::ReadOnly, file));
    const QString log = QStringLiteral("-wal");
    if (QFileInfo::exists(file + log))
        QFile::rename(file + log, aside + log);
    QFile::remove(file + QStringLiteral("-shm"));
    return aside;
}

} // namespace

Result<void> verifyLibrary(const QString &file)
{
    const auto connection = openLibrary(file, Connection::Mode::Read);
    if (!connection)
        return std::unexpected(connection.error());
    return integrityProblems((*connection)->handle())
        .and_then([&](const QStringList &problems) -> Result<void> {
            if (problems.isEmpty())
                return {};
            return std::unexpected(failure(ErrorCode::LibraryDamaged, file, problems.first()));
        });
}

Result<QString> restoreLibrary(const QString &backup, const QString &file)
{
    const auto lock = LibraryLock::take(file);
    if (!lock)
        return std::unexpected(lock.error());
    const QString copy = file + QStringLiteral(".restored");
    const auto copied = copyOf(backup, copy).and_then([&] { return verifyLibrary(copy); });
    auto aside = copied ? moveAside(file) : std::unexpected(copied.error());
    if (aside && !QFile::rename(copy, file)) {
        if (!aside->isEmpty())
            QFile::rename(*aside, file);
        aside = std::unexpected(failure(ErrorCode::ReadOnly, file));
    }
    for (const char *rest : {"", "-wal", "-shm"})
        QFile::remove(copy + QLatin1StringView(rest));
    return aside;
}

} // namespace acervo
