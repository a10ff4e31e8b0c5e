#include "statement.h"

#include "sqliteerror.h"
#include "storabletext.h"

#include <sqlite3.h>

namespace acervo {

void Statement::Finalize::operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }

Statement::Statement(sqlite3 *handle, const char *sql)
    : m_handle(handle)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v3(handle, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr) !=
        SQLITE_OK)
        m_error = lastError(handle);
    m_statement.reset(statement);
}

Result<bool> Statement::step()
{
    if (m_error)
        return std::unexpected(*m_error);
    const int code = sqlite3_step(m_statement.get());
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    const Error error = lastError(m_handle);
    reset();
    return std::unexpected(error);
}

Result<void> Statement::run()
{
    return forEachRow([](const Statement &) {});
}

void Statement::reset()
{
    if (m_statement)
        sqlite3_reset(m_statement.get());
}

Result<std::optional<qint64>> Statement::number()
{
    const Result<bool> row = step();
    if (!row)
        return std::unexpected(row.error());
    std::optional<qint64> value;
    if (*row)
        value = integer(0);
    reset();
    return value;
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_statement.get(), column);
}

QString Statement::text(int column) const
{
    const auto *bytes = sqlite3_column_text(m_statement.get(), column);
    const int size = sqlite3_column_bytes(m_statement.get(), column);
    return QString::fromUtf8(reinterpret_cast<const char *>(bytes), size);
}

QByteArray Statement::blob(int column) const
{
    const void *bytes = sqlite3_column_blob(m_statement.get(), column);
    const int size = sqlite3_column_bytes(m_statement.get(), column);
    return {static_cast<const char *>(bytes), size};
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}

void Statement::bindOne(int index, qint64 value)
{
    sqlite3_bind_int64(m_statement.get(), index, value);
}

void Statement::bindOne(int index, double value)
{
    sqlite3_bind_double(m_statement.get(), index, value);
}

void Statement::bindOne(int index, const QString &text)
{
    const QByteArray bytes = storableText(text).toUtf8();
    sqlite3_bind_text64(m_statement.get(), index, bytes.constData(), sqlite3_uint64(bytes.size()),
                        SQLITE_TRANSIENT, SQLITE_UTF8);
}

void Statement::bindOne(int index, const QByteArray &bytes)
{
    sqlite3_bind_blob64(m_statement.get(), index, bytes.constData(), sqlite3_uint64(bytes.size()),
                        SQLITE_TRANSIENT);
}

void Statement::bindOne(int index, QUtf8StringView text)
{
    sqlite3_bind_text64(m_statement.get(), index, text.data(), sqlite3_uint64(text.size()),
                        SQLITE_STATIC, SQLITE_UTF8);
}

void Statement::bindOne(int index, std::nullopt_t) { sqlite3_bind_null(m_statement.get(), index); }

} // namespace acervo
