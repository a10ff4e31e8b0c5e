#include "migrations.h"

#include "connection.h"
#include "schema.h"

namespace acervo {

namespace {

constexpr int firstVersion = 1;

Result<void> appendAnchors(const Connection &connection)
{
    struct Column
    {
        const char *name;
        const char *definition;
    };
    for (const auto &[name, definition] : {Column{"field", "TEXT NOT NULL DEFAULT 'body'"},
                                           Column{"start", "INTEGER NOT NULL DEFAULT 0"},
                                           Column{"digest", "INTEGER NOT NULL DEFAULT 0"},
                                           Column{"rival", "INTEGER NOT NULL DEFAULT -1"}}) {
        const auto appended =
            appendColumn(connection, QStringLiteral("highlight"), QString::fromLatin1(name),
                         QString::fromLatin1(definition));
        if (!appended)
            return appended;
    }
    return {};
}

Result<void> runOne(const Connection &connection, const Migration &migration)
{
    auto transaction = Transaction::begin(connection, Transaction::Kind::Write);
    if (!transaction)
        return std::unexpected(transaction.error());
    return migration.run(connection)
        .and_then([&] {
            return connection.execute(
                QStringLiteral("PRAGMA user_version=%1").arg(migration.version));
        })
        .and_then([&] { return transaction->commit(); });
}

} // namespace

const QList<Migration> &migrations()
{
    static const QList<Migration> all{
        {.version = 2,
         .description = QStringLiteral("a topic lexicon of the library's own"),
         .run = createLexiconTable},
        {.version = 3,
         .description = QStringLiteral("where a highlighted passage stood"),
         .run = appendAnchors},
        {.version = 4,
         .description = QStringLiteral("tags have a description and a key"),
         .run = describeTags},
        {.version = 5,
         .description = QStringLiteral("collections and saved searches have places and colours"),
         .run = arrangeShelf},
        {.version = 6,
         .description = QStringLiteral("facts that a person has corrected, when she read"),
         .run = makeCorrectable},
        {.version = 7,
         .description = QStringLiteral("pictures of articles and notes"),
         .run = createPictureTables},
        {.version = 8,
         .description = QStringLiteral("rules that tag what matches a query"),
         .run = createRuleTable},
        {.version = 9,
         .description = QStringLiteral("links to articles by what libraries call them"),
         .run = createLinkTables},
        {.version = 10,
         .description = QStringLiteral("several notes of an article"),
         .run = nameNotes},
        {.version = 11,
         .description = QStringLiteral("what the timeline is made of stands beside the texts"),
         .run = indexOwnFacts},
    };
    return all;
}

int versionAfter(const QList<Migration> &migrations)
{
    return migrations.isEmpty() ? firstVersion : migrations.last().version;
}

Result<void> migrate(const Connection &connection, const QList<Migration> &migrations)
{
    const auto version = connection.value(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return std::unexpected(version.error());
    if (version->toInt() > versionAfter(migrations))
        return std::unexpected(Error{.code = ErrorCode::LibraryNewer, .subject = {}, .detail = {}});
    for (const Migration &migration : migrations) {
        if (migration.version <= version->toInt())
            continue;
        if (const auto done = runOne(connection, migration); !done)
            return done;
    }
    return {};
}

Result<void> appendColumn(const Connection &connection, const QString &table, const QString &column,
                          const QString &definition)
{
    return connection
        .execute(QStringLiteral("ALTER TABLE %1 ADD COLUMN %2 %3").arg(table, column, definition))
        .and_then([&] {
            return connection.execute(QStringLiteral("UPDATE %1 SET %2=%2").arg(table, column));
        });
}

} // namespace acervo
