#include "librarycopy.h"

#include "sqliteerror.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

#include <cstdio>

namespace acervo {

namespace {

struct CloseDatabase
{
    void operator()(sqlite3 *database) const { sqlite3_close(database); }
};
using Database = std::unique_ptr<sqlite3, CloseDatabase>;

Error failure(sqlite3 *database, const QString &path)
{
    Error error = lastError(database);
    error.subject = path;
    return error;
}

Result<void> copyInto(sqlite3 *handle, const QString &path)
{
    sqlite3 *opened = nullptr;
    const int rc = sqlite3_open(QFile::encodeName(path).constData(), &opened);
    const Database target(opened);
    if (rc != SQLITE_OK)
        return std::unexpected(failure(target.get(), path));
    sqlite3_backup *backup = sqlite3_backup_init(target.get(), "main", handle, "main");
    if (!backup)
        return std::unexpected(failure(target.get(), path));
    sqlite3_backup_step(backup, -1);
    if (sqlite3_backup_finish(backup) != SQLITE_OK)
        return std::unexpected(failure(target.get(), path));
    return {};
}

} // namespace

Result<void> copyLibrary(sqlite3 *handle, const QString &path)
{
    if (!QFileInfo(path).dir().exists())
        return std::unexpected(Error{.code = ErrorCode::FileNotFound, .subject = path});
    const QString unfinished = path + QStringLiteral(".part");
    QFile::remove(unfinished);
    auto copied = copyInto(handle, unfinished);
    if (copied && std::rename(QFile::encodeName(unfinished).constData(),
                              QFile::encodeName(path).constData()) != 0)
        copied = std::unexpected(Error{.code = ErrorCode::ReadOnly, .subject = path});
    if (!copied)
        QFile::remove(unfinished);
    return copied;
}

} // namespace acervo
