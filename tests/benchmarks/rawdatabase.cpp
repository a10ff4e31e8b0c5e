#include "rawdatabase.h"

#include <sqlite3.h>

namespace acervo {

void RawDatabase::Finalize::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

RawDatabase::RawDatabase(const QString &file, Mode mode)
{
    const int flags =
        mode == Mode::Read ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    m_isGood = sqlite3_open_v2(file.toUtf8().constData(), &m_handle, flags, nullptr) == SQLITE_OK;
}

RawDatabase::~RawDatabase() { sqlite3_close_v2(m_handle); }

void RawDatabase::run(const QByteArray &sql)
{
    m_isGood =
        m_isGood && sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, nullptr) == SQLITE_OK;
}

RawDatabase::Statement RawDatabase::prepare(const QByteArray &sql)
{
    sqlite3_stmt *statement = nullptr;
    m_isGood = m_isGood && sqlite3_prepare_v2(m_handle, sql.constData(), int(sql.size()),
                                              &statement, nullptr) == SQLITE_OK;
    return Statement(statement);
}

bool RawDatabase::step(sqlite3_stmt *statement)
{
    if (!m_isGood)
        return false;
    const int code = sqlite3_step(statement);
    if (code == SQLITE_ROW)
        return true;
    m_isGood = code == SQLITE_DONE;
    sqlite3_reset(statement);
    return false;
}

qint64 RawDatabase::number(const QByteArray &sql)
{
    const Statement statement = prepare(sql);
    return step(statement.get()) ? sqlite3_column_int64(statement.get(), 0) : 0;
}

void RawDatabase::bind(sqlite3_stmt *statement, int index, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    sqlite3_bind_text(statement, index, utf8.constData(), int(utf8.size()), SQLITE_TRANSIENT);
}

void RawDatabase::bind(sqlite3_stmt *statement, int index, qint64 number)
{
    sqlite3_bind_int64(statement, index, number);
}

} // namespace acervo
