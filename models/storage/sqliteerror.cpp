#include "sqliteerror.h"

#include <QSqlError>

#include <sqlite3.h>

namespace acervo {

namespace {

ErrorCode meaningOf(int code)
{
    switch (code & 0xff) {
    case SQLITE_FULL:
        return ErrorCode::DiskFull;
    case SQLITE_READONLY:
        return ErrorCode::ReadOnly;
    case SQLITE_CORRUPT:
        return ErrorCode::LibraryDamaged;
    case SQLITE_NOTADB:
        return ErrorCode::NotALibrary;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorCode::LibraryInUse;
    case SQLITE_INTERRUPT:
        return ErrorCode::Cancelled;
    case SQLITE_IOERR:
    case SQLITE_PERM:
    case SQLITE_CANTOPEN:
        return ErrorCode::FileUnreadable;
    default:
        return ErrorCode::DatabaseFailed;
    }
}

} // namespace

Error sqliteError(int code, const QString &words, const QString &subject)
{
    return {.code = meaningOf(code), .subject = subject, .detail = words};
}

bool isDamage(const Error &error)
{
    return error.code == ErrorCode::LibraryDamaged || error.code == ErrorCode::NotALibrary ||
           error.code == ErrorCode::FileUnreadable;
}

Error lastError(sqlite3 *handle)
{
    return sqliteError(sqlite3_extended_errcode(handle), QString::fromUtf8(sqlite3_errmsg(handle)));
}

Error sqliteError(const QSqlError &error, const QString &subject)
{
    bool isNumber = false;
    const int code = error.nativeErrorCode().toInt(&isNumber);
    // What the driver itself has to say, it says without a code.
    const QString words = isNumber ? error.databaseText() : error.text();
    return sqliteError(isNumber ? code : SQLITE_ERROR, words, subject);
}

} // namespace acervo
