#include "connection.h"

#include "sqliteerror.h"
#include "storabletext.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>
#include <QUuid>

#include <sqlite3.h>

namespace acervo {

namespace {

constexpr int busyMilliseconds = 3000;

QString nameToOpen(const QString &file, Connection::Mode mode)
{
    if (mode != Connection::Mode::Immutable)
        return file;
    const QByteArray path = QUrl::toPercentEncoding(file, "/");
    return QStringLiteral("file:") + QString::fromLatin1(path) + QStringLiteral("?immutable=1");
}

QString optionsOf(Connection::Mode mode)
{
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(busyMilliseconds);
    if (mode != Connection::Mode::ReadWrite)
        options += QStringLiteral(";QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI");
    return options;
}

sqlite3 *handleOf(const QSqlDatabase &database)
{
    const QVariant handle = database.driver()->handle();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return nullptr;
    return *static_cast<sqlite3 *const *>(handle.data());
}

// The driver's SQLite and ours must be one library, or its handle is of no use to us.
Result<void> checkLibrary(const QSqlDatabase &database, sqlite3 *handle)
{
    QSqlQuery query(database);
    if (handle && query.exec(QStringLiteral("SELECT sqlite_source_id()")) && query.next() &&
        query.value(0).toString() == QLatin1StringView(sqlite3_sourceid()))
        return {};
    return std::unexpected(Error{.code = ErrorCode::DatabaseFailed,
                                 .subject = {},
                                 .detail = QStringLiteral("Qt uses another SQLite library")});
}

Result<void> setRules(const Connection &connection, Connection::Mode mode)
{
    sqlite3_db_config(connection.handle(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(connection.handle(), SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    QStringList rules{
        QStringLiteral("PRAGMA foreign_keys=ON"),
        QStringLiteral("PRAGMA cell_size_check=ON"),
        QStringLiteral("PRAGMA mmap_size=0"),
        QStringLiteral("PRAGMA temp_store=MEMORY"),
    };
    if (mode != Connection::Mode::ReadWrite)
        rules += QStringLiteral("PRAGMA query_only=ON");
    for (const QString &rule : std::as_const(rules)) {
        if (const auto set = connection.execute(rule); !set)
            return set;
    }
    return {};
}

// Qt Sql binds a null string as NULL; texts of ours are empty, never unknown.
QVariant bindable(const QVariant &value)
{
    if (value.metaType() != QMetaType::fromType<QString>())
        return value;
    const QString text = storableText(value.toString());
    return text.isNull() ? QStringLiteral("") : text;
}

} // namespace

Connection::Connection(const QString &name, QSqlDatabase database)
    : m_name(name)
    , m_database(std::move(database))
{}

Result<std::unique_ptr<Connection>> Connection::open(const QString &file, Mode mode)
{
    const QString name = QUuid::createUuid().toString(QUuid::WithoutBraces);
    std::unique_ptr<Connection> connection(
        new Connection(name, QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name)));
    QSqlDatabase &database = connection->m_database;
    database.setDatabaseName(nameToOpen(file, mode));
    database.setConnectOptions(optionsOf(mode));
    if (!database.open())
        return std::unexpected(sqliteError(database.lastError(), file));
    connection->m_handle = handleOf(database);
    if (const auto same = checkLibrary(database, connection->m_handle); !same)
        return std::unexpected(same.error());
    if (const auto set = setRules(*connection, mode); !set)
        return std::unexpected(set.error());
    return connection;
}

Connection::~Connection()
{
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
}

Result<QSqlQuery> Connection::query(const QString &sql, const QVariantList &values) const
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return std::unexpected(sqliteError(query.lastError()));
    for (const QVariant &value : values)
        query.addBindValue(bindable(value));
    if (!query.exec())
        return std::unexpected(sqliteError(query.lastError()));
    return query;
}

Result<void> Connection::execute(const QString &sql, const QVariantList &values) const
{
    const auto done = query(sql, values);
    if (!done)
        return std::unexpected(done.error());
    return {};
}

Result<QVariant> Connection::value(const QString &sql, const QVariantList &values) const
{
    std::optional<QVariant> first;
    return forEachRow(sql, values,
                      [&](const QSqlQuery &row) {
                          if (!first)
                              first = row.value(0);
                      })
        .transform([&] { return first.value_or(QVariant()); });
}

Result<void> Connection::forEachRow(const QString &sql, const QVariantList &values,
                                    const TakeRow &take) const
{
    auto rows = query(sql, values);
    if (!rows)
        return std::unexpected(rows.error());
    while (rows->next())
        take(*rows);
    if (rows->lastError().isValid())
        return std::unexpected(sqliteError(rows->lastError()));
    return {};
}

Transaction::Transaction(const Connection &connection)
    : m_connection(&connection)
{}

Transaction::Transaction(Transaction &&other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr))
{}

Result<Transaction> Transaction::begin(const Connection &connection, Kind kind)
{
    const auto begun = connection.execute(kind == Kind::Write ? QStringLiteral("BEGIN IMMEDIATE")
                                                              : QStringLiteral("BEGIN"));
    if (!begun)
        return std::unexpected(begun.error());
    return Transaction(connection);
}

Transaction::~Transaction()
{
    // SQLite itself rolls back on some errors; a second time would be one more.
    if (m_connection && !sqlite3_get_autocommit(m_connection->handle()))
        sqlite3_exec(m_connection->handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

Result<void> Transaction::commit()
{
    const auto committed = m_connection->execute(QStringLiteral("COMMIT"));
    if (committed)
        m_connection = nullptr;
    return committed;
}

} // namespace acervo
