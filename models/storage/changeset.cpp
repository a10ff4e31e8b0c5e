#include "changeset.h"

#include "sqliteerror.h"

#include <sqlite3.h>

namespace acervo {

namespace {

struct Free
{
    void operator()(void *bytes) const { sqlite3_free(bytes); }
};
using Bytes = std::unique_ptr<void, Free>;

// The session functions take what they do not change as a pointer to what they could.
void *readOnly(const QByteArray &bytes) { return const_cast<char *>(bytes.constData()); }

// SQLite's buffer as ours.
Result<QByteArray> taken(int code, int size, void *buffer)
{
    const Bytes owner(buffer);
    if (code != SQLITE_OK)
        return std::unexpected(sqliteError(code, QString::fromUtf8(sqlite3_errstr(code))));
    return QByteArray(static_cast<const char *>(buffer), size);
}

sqlite3_value *valueAt(sqlite3_changeset_iter *row, int column,
                       int (*read)(sqlite3_changeset_iter *, int, sqlite3_value **))
{
    sqlite3_value *value = nullptr;
    return read(row, column, &value) == SQLITE_OK ? value : nullptr;
}

QString conflictWord(int conflict)
{
    switch (conflict) {
    case SQLITE_CHANGESET_DATA:
        return QStringLiteral("changed");
    case SQLITE_CHANGESET_NOTFOUND:
        return QStringLiteral("gone");
    case SQLITE_CHANGESET_CONFLICT:
        return QStringLiteral("there");
    case SQLITE_CHANGESET_FOREIGN_KEY:
        return QStringLiteral("reference");
    default:
        return QStringLiteral("constraint");
    }
}

// Marks of the time that an article was on screen are no edits, so nothing that the person did
// waits for them: a change of `read` alone, and of when that was, goes ahead.
bool isOnlyRead(int conflict, sqlite3_changeset_iter *row)
{
    constexpr int readColumn = 1;
    constexpr int readAtColumn = 4;
    const ChangedRow changed(row);
    if (conflict != SQLITE_CHANGESET_DATA || changed.table() != "reading" ||
        changed.operation() != ChangedRow::Operation::Update)
        return false;
    for (int column = readColumn + 1; column < changed.columns(); ++column) {
        if (column != readAtColumn && changed.changes(column))
            return false;
    }
    return true;
}

struct Attempt
{
    bool onlyLooking = false;
    QStringList conflicts;
};

int onConflict(void *context, int conflict, sqlite3_changeset_iter *row)
{
    Attempt &attempt = *static_cast<Attempt *>(context);
    if (conflict == SQLITE_CHANGESET_FOREIGN_KEY) {
        int violations = 0;
        sqlite3changeset_fk_conflicts(row, &violations);
        attempt.conflicts += QStringLiteral("%1 %2").arg(violations).arg(conflictWord(conflict));
        return SQLITE_CHANGESET_ABORT;
    }
    if (isOnlyRead(conflict, row))
        return SQLITE_CHANGESET_REPLACE;
    if (attempt.conflicts.size() < maxConflicts)
        attempt.conflicts += QStringLiteral("%1 %2 %3")
                                 .arg(QString::fromUtf8(ChangedRow(row).table()), ChangedRow(row).key(),
                                      conflictWord(conflict));
    return attempt.onlyLooking ? SQLITE_CHANGESET_OMIT : SQLITE_CHANGESET_ABORT;
}

int attempt(const Connection &connection, const QByteArray &changeset, Attempt &attempt)
{
    return sqlite3changeset_apply_v2(connection.handle(), int(changeset.size()),
                                     readOnly(changeset), nullptr, onConflict, &attempt, nullptr,
                                     nullptr, SQLITE_CHANGESETAPPLY_FKNOACTION);
}

// What an attempt that goes on after conflicts runs into; all of it is taken back.
QStringList conflictsOf(const Connection &connection, const QByteArray &changeset)
{
    Attempt look{.onlyLooking = true, .conflicts = {}};
    if (!connection.execute(QStringLiteral("SAVEPOINT look")))
        return {};
    attempt(connection, changeset, look);
    std::ignore = connection.execute(QStringLiteral("ROLLBACK TO look"));
    std::ignore = connection.execute(QStringLiteral("RELEASE look"));
    return look.conflicts;
}

} // namespace

void Recording::Delete::operator()(sqlite3_session *session) const
{
    sqlite3session_delete(session);
}

Result<Recording> Recording::begin(const Connection &connection, const QList<QByteArray> &tables)
{
    sqlite3_session *session = nullptr;
    int code = sqlite3session_create(connection.handle(), "main", &session);
    Recording recording;
    recording.m_session.reset(session);
    for (const QByteArray &table : tables) {
        if (code == SQLITE_OK)
            code = sqlite3session_attach(session, table.constData());
    }
    if (code != SQLITE_OK)
        return std::unexpected(sqliteError(code, QString::fromUtf8(sqlite3_errstr(code))));
    return recording;
}

void Recording::enable(bool on) { sqlite3session_enable(m_session.get(), on ? 1 : 0); }

Result<QByteArray> Recording::changeset()
{
    int size = 0;
    void *buffer = nullptr;
    const int code = sqlite3session_changeset(m_session.get(), &size, &buffer);
    return taken(code, size, buffer);
}

Result<QByteArray> inverted(const QByteArray &changeset)
{
    int size = 0;
    void *buffer = nullptr;
    const int code =
        sqlite3changeset_invert(int(changeset.size()), changeset.constData(), &size, &buffer);
    return taken(code, size, buffer);
}

Result<QByteArray> joined(const QByteArray &first, const QByteArray &second)
{
    int size = 0;
    void *buffer = nullptr;
    const int code = sqlite3changeset_concat(int(first.size()), readOnly(first), int(second.size()),
                                             readOnly(second), &size, &buffer);
    return taken(code, size, buffer);
}

Result<void> apply(const Connection &connection, const QByteArray &changeset)
{
    Attempt real;
    const int code = attempt(connection, changeset, real);
    if (code == SQLITE_OK)
        return {};
    if (code != SQLITE_ABORT && real.conflicts.isEmpty())
        return std::unexpected(sqliteError(code, QString::fromUtf8(sqlite3_errstr(code))));
    QStringList conflicts = conflictsOf(connection, changeset);
    if (conflicts.isEmpty())
        conflicts = real.conflicts;
    return std::unexpected(
        Error{.code = ErrorCode::UndoBlocked, .subject = {}, .detail = conflicts.join(u'\n')});
}

ChangedRow::ChangedRow(sqlite3_changeset_iter *row)
    : m_row(row)
{
    const char *table = nullptr;
    int operation = 0;
    int isIndirect = 0;
    if (sqlite3changeset_op(row, &table, &m_columns, &operation, &isIndirect) != SQLITE_OK)
        return;
    m_table = table;
    if (operation == SQLITE_INSERT)
        m_operation = Operation::Insert;
    else if (operation == SQLITE_DELETE)
        m_operation = Operation::Delete;
}

QString ChangedRow::key() const
{
    unsigned char *isKey = nullptr;
    int columns = 0;
    if (sqlite3changeset_pk(m_row, &isKey, &columns) != SQLITE_OK)
        return {};
    const auto read =
        m_operation == Operation::Insert ? sqlite3changeset_new : sqlite3changeset_old;
    QStringList parts;
    for (int column = 0; column < columns; ++column) {
        if (!isKey[column])
            continue;
        sqlite3_value *value = valueAt(m_row, column, read);
        parts += QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_value_text(value)));
    }
    return parts.join(u',');
}

bool ChangedRow::changes(int column) const
{
    return valueAt(m_row, column, sqlite3changeset_new) != nullptr;
}

std::optional<QString> ChangedRow::textAfter(int column) const
{
    sqlite3_value *value = valueAt(m_row, column, sqlite3changeset_new);
    if (!value || sqlite3_value_type(value) != SQLITE_TEXT)
        return {};
    return QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_value_text(value)),
                             sqlite3_value_bytes(value));
}

std::optional<qint64> ChangedRow::integer(int column) const
{
    const auto read =
        m_operation == Operation::Insert ? sqlite3changeset_new : sqlite3changeset_old;
    sqlite3_value *value = valueAt(m_row, column, read);
    if (!value || sqlite3_value_type(value) != SQLITE_INTEGER)
        return {};
    return sqlite3_value_int64(value);
}

Result<void> forEachRow(const QByteArray &changeset,
                        const std::function<void(const ChangedRow &)> &take)
{
    sqlite3_changeset_iter *rows = nullptr;
    int code = sqlite3changeset_start(&rows, int(changeset.size()), readOnly(changeset));
    if (code == SQLITE_OK) {
        while (sqlite3changeset_next(rows) == SQLITE_ROW)
            take(ChangedRow(rows));
        code = sqlite3changeset_finalize(rows);
    }
    if (code != SQLITE_OK)
        return std::unexpected(sqliteError(code, QString::fromUtf8(sqlite3_errstr(code))));
    return {};
}

} // namespace acervo
