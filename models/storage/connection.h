// Connection is one connection to an SQLite file, with our rules for safety set (DESIGN, section
// 5). The thread that made it.
#pragma once

#include "error.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariantList>

#include <functional>
#include <memory>

struct sqlite3;

namespace acervo {

class Connection
{
public:
    enum class Mode : quint8 {
        ReadWrite, // makes the file where there is none
        Read,
        Immutable, // read, of a medium that can't be written to: no locks, no log beside the file
    };

    // Nothing is read from the file yet: one that is no database opens all the same.
    static Result<std::unique_ptr<Connection>> open(const QString &file, Mode mode);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    sqlite3 *handle() const { return m_handle; }

    // One statement each; texts among the values are made valid. Parameters are plain question
    // marks: Qt Sql miscounts numbered ones that stand twice.
    Result<void> execute(const QString &sql, const QVariantList &values = {}) const;
    using TakeRow = std::function<void(const QSqlQuery &)>;
    Result<void> forEachRow(const QString &sql, const QVariantList &values,
                            const TakeRow &take) const;
    // The first row's first column; an invalid variant where there is no row.
    Result<QVariant> value(const QString &sql, const QVariantList &values = {}) const;

private:
    Connection(const QString &name, QSqlDatabase database);
    Result<QSqlQuery> query(const QString &sql, const QVariantList &values) const;

    QString m_name;
    QSqlDatabase m_database;
    sqlite3 *m_handle = nullptr;
};

// A transaction that is rolled back unless it is committed.
class Transaction
{
public:
    enum class Kind : quint8 { Read, Write };

    static Result<Transaction> begin(const Connection &connection, Kind kind);
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();

    Result<void> commit();

private:
    explicit Transaction(const Connection &connection);

    const Connection *m_connection;
};

} // namespace acervo
