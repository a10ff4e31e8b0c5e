#include "writingfloor.h"

#include "articlewords.h"
#include "rawdatabase.h"

#include <QElapsedTimer>
#include <QFile>

#include <ctime>
#include <sqlite3.h>
#include <vector>

namespace acervo {

namespace {

struct FreeValue
{
    void operator()(sqlite3_value *value) const { sqlite3_value_free(value); }
};
using Row = std::vector<std::unique_ptr<sqlite3_value, FreeValue>>;

struct Table
{
    QByteArray schema;
    QByteArray name;
    QByteArray article; // the column that says of which article a row is
};

const std::vector<Table> &libraryTables()
{
    static const std::vector<Table> tables{{"main", "article", "id"},
                                           {"main", "article_person", "article"},
                                           {"main", "article_source", "article"},
                                           {"main", "place", "article"},
                                           {"main", "article_topic", "article"}};
    return tables;
}

const std::vector<Table> &derivedTables()
{
    static const std::vector<Table> tables{{"cache", "narrow", "article"},
                                           {"cache", "detected_place", "article"},
                                           {"cache", "detected_topic", "article"},
                                           {"cache", "identity", "article"}};
    return tables;
}

// The rows of one table, read ahead of the clock and written while it runs.
class TableCopy
{
public:
    TableCopy(RawDatabase &from, RawDatabase &to, const Table &table)
        : m_from(from)
        , m_to(to)
    {
        const QByteArray name = table.schema + '.' + table.name;
        m_read = from.prepare("SELECT " + table.article + ", * FROM " + name + " ORDER BY " +
                              table.article);
        m_columns = sqlite3_column_count(m_read.get()) - 1;
        QByteArray places = "?";
        for (int column = 1; column < m_columns; ++column)
            places += ",?";
        m_write = to.prepare("INSERT INTO " + name + " VALUES(" + places + ')');
        m_hasRow = from.step(m_read.get());
    }

    void readUpTo(qint64 article)
    {
        m_rows.clear();
        for (; m_hasRow && sqlite3_column_int64(m_read.get(), 0) <= article;
             m_hasRow = m_from.step(m_read.get())) {
            Row row;
            for (int column = 1; column <= m_columns; ++column)
                row.emplace_back(sqlite3_value_dup(sqlite3_column_value(m_read.get(), column)));
            m_rows.push_back(std::move(row));
        }
    }
    void write()
    {
        for (const Row &row : m_rows) {
            for (int column = 0; column < m_columns; ++column)
                sqlite3_bind_value(m_write.get(), column + 1, row[size_t(column)].get());
            m_to.step(m_write.get());
        }
    }

private:
    RawDatabase &m_from;
    RawDatabase &m_to;
    RawDatabase::Statement m_read;
    RawDatabase::Statement m_write;
    int m_columns = 0;
    bool m_hasRow = false;
    std::vector<Row> m_rows;
};

class WordsCopy
{
public:
    WordsCopy(RawDatabase &from, RawDatabase &to)
        : m_to(to)
        , m_texts(from)
        , m_words(to.prepare("INSERT INTO cache.word(rowid, title, summary, body, authors)"
                             " VALUES(?, ?, ?, ?, ?)"))
        , m_stems(to.prepare("INSERT INTO cache.stem(rowid, title, summary, body, authors)"
                             " VALUES(?, ?, ?, ?, '')"))
    {}

    void readUpTo(qint64 article) { m_batch = m_texts.upTo(article); }
    void write()
    {
        for (const ArticleWords &words : m_batch) {
            insert(m_words.get(), words.id, words.words);
            if (!words.stems.isEmpty())
                insert(m_stems.get(), words.id, words.stems);
        }
    }

private:
    void insert(sqlite3_stmt *statement, qint64 id, const QList<QByteArray> &texts)
    {
        RawDatabase::bind(statement, 1, id);
        int index = 2;
        for (const QByteArray &text : texts)
            sqlite3_bind_text(statement, index++, text.constData(), int(text.size()),
                              SQLITE_STATIC);
        m_to.step(statement);
    }

    RawDatabase &m_to;
    ArticleWordsReader m_texts;
    RawDatabase::Statement m_words;
    RawDatabase::Statement m_stems;
    std::vector<ArticleWords> m_batch;
};

void attach(RawDatabase &database, const QString &cache)
{
    database.run("ATTACH '" + cache.toUtf8() + "' AS cache");
}

// The same tables, made by the statements that the program's files keep.
void makeTables(RawDatabase &from, RawDatabase &to, const char *schema)
{
    const auto list = from.prepare(QByteArray("SELECT sql FROM ") + schema +
                                   ".sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE"
                                   " 'sqlite_%' AND name NOT GLOB 'word_*' AND name NOT GLOB"
                                   " 'stem_*' AND name NOT GLOB 'note_word_*' ORDER BY rowid");
    while (from.step(list.get())) {
        QByteArray sql(reinterpret_cast<const char *>(sqlite3_column_text(list.get(), 0)));
        for (const char *kind : {"CREATE TABLE ", "CREATE VIRTUAL TABLE ", "CREATE INDEX "}) {
            if (sql.startsWith(kind))
                sql.insert(qsizetype(qstrlen(kind)), QByteArray(schema) + '.');
        }
        to.run(sql);
    }
}

// What the program's full text is set to.
void setFullText(RawDatabase &from, RawDatabase &to, const QByteArray &table)
{
    const auto settings =
        from.prepare("SELECT k, v FROM cache." + table + "_config WHERE k<>'version'");
    const auto set =
        to.prepare("INSERT INTO cache." + table + '(' + table + ", rank) VALUES(?, ?)");
    while (from.step(settings.get())) {
        for (int column = 0; column < 2; ++column)
            sqlite3_bind_value(set.get(), column + 1, sqlite3_column_value(settings.get(), column));
        to.step(set.get());
    }
}

void setRules(RawDatabase &database)
{
    database.run("PRAGMA main.journal_mode=WAL; PRAGMA main.synchronous=FULL;"
                 "PRAGMA main.cache_size=-16384; PRAGMA wal_autocheckpoint=4000;"
                 "PRAGMA journal_size_limit=67108864;"
                 "PRAGMA cache.journal_mode=WAL; PRAGMA cache.synchronous=NORMAL;"
                 "PRAGMA cache.secure_delete=OFF; PRAGMA cache.cache_size=-32768");
}

WritingTime copyAll(RawDatabase &from, RawDatabase &to, const WritingFloor &floor)
{
    std::vector<TableCopy> tables;
    for (const Table &table : floor.derivedOnly ? std::vector<Table>() : libraryTables())
        tables.emplace_back(from, to, table);
    for (const Table &table : derivedTables())
        tables.emplace_back(from, to, table);
    WordsCopy words(from, to);

    const qint64 last = from.number("SELECT max(id) FROM main.article");
    const qint64 each = qMax(qint64(1), last / qMax(qint64(1), floor.commits));
    QElapsedTimer timer;
    qint64 nanoseconds = 0;
    std::clock_t ticks = 0;
    for (qint64 article = 0; article < last && to.isGood();) {
        article += each;
        for (TableCopy &table : tables)
            table.readUpTo(article);
        words.readUpTo(article);
        timer.start();
        const std::clock_t before = std::clock();
        to.run("BEGIN IMMEDIATE");
        for (TableCopy &table : tables)
            table.write();
        words.write();
        to.run("COMMIT");
        ticks += std::clock() - before;
        nanoseconds += timer.nsecsElapsed();
    }
    const bool isGood = from.isGood() && to.isGood();
    return {.ms = isGood ? double(nanoseconds) / 1e6 : -1,
            .processorMs = double(ticks) * 1000 / CLOCKS_PER_SEC};
}

void removeFiles(const QString &file)
{
    for (const char *suffix : {"", "-wal", "-shm"})
        QFile::remove(file + QLatin1StringView(suffix));
}

} // namespace

WritingTime measureWriting(const WritingFloor &floor)
{
    const QString file = floor.folder + QStringLiteral("/floor.db");
    const QString cache = floor.folder + QStringLiteral("/floor.cache");
    WritingTime took;
    {
        RawDatabase from(floor.library, RawDatabase::Mode::Read);
        RawDatabase to(file, RawDatabase::Mode::Make);
        attach(from, floor.cache);
        attach(to, cache);
        setRules(to);
        makeTables(from, to, "main");
        makeTables(from, to, "cache");
        setFullText(from, to, "word");
        setFullText(from, to, "stem");
        took = copyAll(from, to, floor);
    }
    removeFiles(file);
    removeFiles(cache);
    return took;
}

qint64 commitsOf(const QString &library)
{
    return RawDatabase(library, RawDatabase::Mode::Read)
        .number("SELECT value FROM main.setting WHERE key='generation'");
}

} // namespace acervo
