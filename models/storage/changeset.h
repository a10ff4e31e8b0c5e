// Changesets: what a session saw happen to the journalled tables, as SQLite's bytes, and what can
// be done with them. The thread of the connection.
#pragma once

#include "connection.h"

#include <QStringList>

struct sqlite3_changeset_iter;
struct sqlite3_session;

namespace acervo {

// Records what happens to `tables` while it lives and is enabled. Begin it inside a transaction.
class Recording
{
public:
    static Result<Recording> begin(const Connection &connection, const QList<QByteArray> &tables);

    void enable(bool on);           // on at first
    Result<QByteArray> changeset(); // empty where nothing happened

private:
    struct Delete
    {
        void operator()(sqlite3_session *session) const;
    };
    std::unique_ptr<sqlite3_session, Delete> m_session;
};

Result<QByteArray> inverted(const QByteArray &changeset);
// First the one, then the other. Empty where they take each other back.
Result<QByteArray> joined(const QByteArray &first, const QByteArray &second);

// Applies it, or where anything stands in the way nothing of it: UndoBlocked, whose detail has a
// line for each conflict, "table key what", at most `maxConflicts` of them. `what` is one of:
// changed (the row is not as it was), gone, there (a row of this key), constraint, reference.
// Inside a transaction; after an error, roll it back.
Result<void> apply(const Connection &connection, const QByteArray &changeset);
constexpr int maxConflicts = 20;

// One row's change.
class ChangedRow
{
public:
    enum class Operation : quint8 { Insert, Update, Delete };

    explicit ChangedRow(sqlite3_changeset_iter *row);

    QByteArray table() const { return m_table; }
    Operation operation() const { return m_operation; }
    int columns() const { return m_columns; }
    QString key() const; // its values, with commas between them
    bool changes(int column) const; // of an Update
    // The value before, or where there was none, after. Nothing where the changeset does not know
    // it: an update carries only its key and what changed.
    std::optional<qint64> integer(int column) const;
    // Of an Insert or Update, where it changes the column.
    std::optional<QString> textAfter(int column) const;

private:
    sqlite3_changeset_iter *m_row;
    QByteArray m_table;
    int m_columns = 0;
    Operation m_operation = Operation::Update;
};

Result<void> forEachRow(const QByteArray &changeset,
                        const std::function<void(const ChangedRow &)> &take);

} // namespace acervo
