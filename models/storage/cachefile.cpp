#include "cachefile.h"

#include "settingstore.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <span>

namespace acervo {

namespace {

// Raise it when the tables, the folding or the identity keys change.
constexpr int cacheVersion = 8;

const QString uuidKey = QStringLiteral("uuid");
const QString generationKey = QStringLiteral("generation");
const QString doneKey = QStringLiteral("rebuild-done");
const QString identifiedKey = QStringLiteral("rebuild-identified");
const QString untilKey = QStringLiteral("rebuild-until");

// The texts that come in are folded words with a space between them; of the tokenizers, `ascii` is
// the one that splits them nowhere else and changes no letter of theirs.
constexpr const char *cacheTables[] = {
    R"(CREATE TABLE cache.meta(
        key TEXT PRIMARY KEY NOT NULL,
        value ANY NOT NULL
    ) STRICT, WITHOUT ROWID)",
    R"(CREATE VIRTUAL TABLE cache.word USING fts5(title, summary, body, authors,
        content='', contentless_delete=1, tokenize='ascii'))",
    // Stems stored as words, "es:cooperativ": a tokenizer never learns a row's language. Nobody
    // asks where in a column a stem stands.
    R"(CREATE VIRTUAL TABLE cache.stem USING fts5(title, summary, body, authors, content='',
        contentless_delete=1, detail=column, tokenize="ascii tokenchars ':'"))",
    R"(CREATE VIRTUAL TABLE cache.note_word USING fts5(text,
        content='', contentless_delete=1, tokenize='ascii'))",
    // Of 4,096 ids from block * 4,096 on, a bit each: which articles have a heavy term
    // (heavyterm.h).
    R"(CREATE TABLE cache.heavy_term(
        block INTEGER NOT NULL,
        term INTEGER NOT NULL,
        articles BLOB NOT NULL,
        PRIMARY KEY(block, term)
    ) STRICT, WITHOUT ROWID)",
    // To be looked through: in the articles' own rows, with the texts between them, a million
    // addresses take many times as long to read.
    R"(CREATE TABLE cache.narrow(
        article INTEGER PRIMARY KEY NOT NULL,
        has_summary INTEGER NOT NULL,
        url TEXT NOT NULL,
        doi TEXT NOT NULL
    ) STRICT)",
    R"(CREATE TABLE cache.detected_place(
        article INTEGER NOT NULL,
        code TEXT NOT NULL,
        confidence REAL NOT NULL,
        suggested INTEGER NOT NULL,
        evidence TEXT NOT NULL, -- "field start end;…"
        PRIMARY KEY(article, code)
    ) STRICT, WITHOUT ROWID)",
    R"(CREATE TABLE cache.detected_topic(
        article INTEGER NOT NULL,
        topic INTEGER NOT NULL, -- of main.topic
        confidence REAL NOT NULL,
        suggested INTEGER NOT NULL,
        evidence TEXT NOT NULL,
        PRIMARY KEY(article, topic)
    ) STRICT, WITHOUT ROWID)",
    // The lexicon that the detected topics are of (detectionstate.h).
    R"(CREATE TABLE cache.lexicon_topic(
        name TEXT PRIMARY KEY NOT NULL,
        digest INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID)",
    // Hashes by which the same article is found (identitystore.h). Some are out of date: whoever
    // looks one up compares the articles themselves.
    R"(CREATE TABLE cache.identity(
        key INTEGER NOT NULL,
        article INTEGER NOT NULL,
        PRIMARY KEY(key, article)
    ) STRICT, WITHOUT ROWID)",
};

// Words wait in memory until a batch of an import is whole (by default 1 MB of them, half of a
// batch): each piece that is written is merged with others several times over.
constexpr const char *fullTextSettings[] = {
    "INSERT INTO cache.word(word, rank) VALUES('hashsize', 8388608)",
    "INSERT INTO cache.stem(stem, rank) VALUES('hashsize', 8388608)",
};

Result<void> attach(const Connection &connection, const QString &file)
{
    return connection.execute(QStringLiteral("ATTACH ? AS cache"), {file});
}

void detach(const Connection &connection)
{
    // It fails only where nothing is attached.
    std::ignore = connection.execute(QStringLiteral("DETACH cache"));
}

// What can be lost may be written with fewer syncs, and need not be overwritten when it goes.
Result<void> setCacheRules(const Connection &connection)
{
    for (const char *rule : {"PRAGMA cache.journal_mode=WAL", "PRAGMA cache.synchronous=NORMAL",
                             "PRAGMA cache.secure_delete=OFF", "PRAGMA cache.cache_size=-32768"}) {
        if (const auto set = connection.execute(QString::fromLatin1(rule)); !set)
            return set;
    }
    return {};
}

Result<void> createTables(const Connection &connection)
{
    using Statements = std::span<const char *const>;
    for (const Statements statements : {Statements(cacheTables), Statements(fullTextSettings)}) {
        for (const char *statement : statements) {
            if (const auto done = connection.execute(QString::fromUtf8(statement)); !done)
                return done;
        }
    }
    return connection.execute(QStringLiteral("PRAGMA cache.user_version=%1").arg(cacheVersion));
}

Result<void> setMeta(const Connection &connection, const QString &key, const QVariant &value)
{
    return connection.execute(
        QStringLiteral("INSERT OR REPLACE INTO cache.meta(key, value) VALUES(?, ?)"), {key, value});
}

Result<void> fill(const Connection &connection, const QString &uuid, quint64 generation,
                  qint64 until)
{
    auto transaction = Transaction::begin(connection, Transaction::Kind::Write);
    if (!transaction)
        return std::unexpected(transaction.error());
    return createTables(connection)
        .and_then([&] { return setMeta(connection, uuidKey, uuid); })
        .and_then([&] { return setMeta(connection, generationKey, qint64(generation)); })
        .and_then([&] { return setMeta(connection, doneKey, 0); })
        .and_then([&] { return setMeta(connection, identifiedKey, 0); })
        .and_then([&] { return setMeta(connection, untilKey, until); })
        .and_then([&] { return transaction->commit(); });
}

// A statement on a full-text table can't be prepared where its settings can't be read.
bool opensFullText(const Connection &connection)
{
    for (const char *table : {"word", "stem", "note_word"}) {
        const auto settings = connection.value(
            QStringLiteral("SELECT count(*) FROM cache.%1_config").arg(QLatin1StringView(table)));
        if (!settings || settings->toInt() == 0)
            return false;
    }
    return true;
}

// Whether the attached file is a cache of this library and version; an error says no as well.
bool isOfLibrary(const Connection &connection)
{
    const auto version = connection.value(QStringLiteral("PRAGMA cache.user_version"));
    if (!version || version->toInt() != cacheVersion)
        return false;
    const auto uuid =
        connection.value(QStringLiteral("SELECT value FROM cache.meta WHERE key=?"), {uuidKey});
    const auto own = SettingStore(connection).uuid();
    return uuid && own && uuid->toString() == *own && opensFullText(connection);
}

bool isCurrent(const Connection &connection)
{
    const auto generation = CacheState(connection).generation();
    const auto own = SettingStore(connection).generation();
    return generation && own && *generation == *own;
}

void discard(const QString &file)
{
    for (const char *suffix : {"", "-wal", "-shm"})
        QFile::remove(file + QLatin1StringView(suffix));
}

Result<void> remake(const Connection &connection, const QString &file)
{
    const auto uuid = SettingStore(connection).uuid();
    const auto generation = SettingStore(connection).generation();
    const auto last = connection.value(QStringLiteral("SELECT max(id) FROM main.article"));
    if (!uuid || !generation || !last)
        return std::unexpected(!uuid         ? uuid.error()
                               : !generation ? generation.error()
                                             : last.error());
    discard(file);
    return attach(connection, file)
        .and_then([&] { return setCacheRules(connection); })
        .and_then([&] { return fill(connection, *uuid, *generation, last->toLongLong()); });
}

} // namespace

Result<void> attachCacheForWriting(const Connection &connection, const QString &file)
{
    QDir().mkpath(QFileInfo(file).absolutePath());
    if (const auto attached = attach(connection, file); attached) {
        if (isOfLibrary(connection) && isCurrent(connection))
            return setCacheRules(connection);
    }
    return remakeCache(connection, file);
}

Result<void> remakeCache(const Connection &connection, const QString &file)
{
    detach(connection);
    return remake(connection, file).transform_error([&](Error error) {
        // The library is not what is wrong, whatever SQLite's code means for one.
        if (error.code == ErrorCode::NotALibrary || error.code == ErrorCode::LibraryDamaged)
            error.code = ErrorCode::FileUnreadable;
        error.subject = file;
        return error;
    });
}

Result<bool> attachCacheForReading(const Connection &connection, const QString &file)
{
    if (!QFileInfo::exists(file) || !attach(connection, file))
        return false;
    if (isOfLibrary(connection))
        return true;
    detach(connection);
    return false;
}

Result<void> makeEmptyCache(const QString &file)
{
    auto connection = Connection::open(QStringLiteral(":memory:"), Connection::Mode::ReadWrite);
    if (!connection)
        return std::unexpected(connection.error());
    return attach(**connection, file).and_then([&] { return fill(**connection, {}, 0, 1); });
}

CacheState::CacheState(const Connection &connection)
    : m_connection(connection)
{}

Result<quint64> CacheState::generation() const
{
    return number(generationKey).transform([](qint64 value) { return quint64(value); });
}

Result<void> CacheState::setGeneration(quint64 generation) const
{
    return set(generationKey, qint64(generation));
}

Result<CacheState::Rebuild> CacheState::rebuild() const
{
    const auto done = number(doneKey);
    const auto until = number(untilKey);
    // An older program filed both at once.
    const auto identified = m_connection.value(
        QStringLiteral("SELECT max(value) FROM cache.meta WHERE key=?"), {identifiedKey});
    if (!done || !until || !identified)
        return std::unexpected(!done ? done.error() : !until ? until.error() : identified.error());
    return Rebuild{.done = *done,
                   .identified = identified->isNull() ? *done : identified->toLongLong(),
                   .until = *until};
}

Result<void> CacheState::setRebuilt(qint64 done) const { return set(doneKey, done); }

Result<void> CacheState::setIdentified(qint64 until) const { return set(identifiedKey, until); }

Result<qint64> CacheState::number(const QString &key) const
{
    return m_connection.value(QStringLiteral("SELECT value FROM cache.meta WHERE key=?"), {key})
        .transform([](const QVariant &value) { return value.toLongLong(); });
}

Result<void> CacheState::set(const QString &key, qint64 value) const
{
    return setMeta(m_connection, key, value);
}

} // namespace acervo
