#include "floors.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <sqlite3.h>

namespace acervo {

namespace {

constexpr int articlesPerCommit = 1000;

class FloorDatabase
{
public:
    FloorDatabase(const QString &file, const QString &textFile)
    {
        m_good = sqlite3_open(file.toUtf8().constData(), &m_db) == SQLITE_OK;
        run("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL");
        run(("ATTACH '" + textFile.toUtf8() + "' AS cache").constData());
        run("PRAGMA cache.journal_mode=WAL; PRAGMA cache.synchronous=OFF");
        run("CREATE TABLE article(id INTEGER PRIMARY KEY, title TEXT, summary TEXT, date TEXT, url "
            "TEXT)");
        run("CREATE VIRTUAL TABLE cache.words USING fts5(title, summary, authors, content='', "
            "contentless_delete=1)");
        prepare("INSERT INTO article(title, summary, date, url) VALUES(?,?,?,?)", &m_article);
        prepare("INSERT INTO cache.words(rowid, title, summary, authors) VALUES(?,?,?,?)",
                &m_words);
    }
    ~FloorDatabase()
    {
        sqlite3_finalize(m_article);
        sqlite3_finalize(m_words);
        sqlite3_close(m_db);
    }
    Q_DISABLE_COPY_MOVE(FloorDatabase)

    bool isGood() const { return m_good; }
    void run(const char *sql)
    {
        m_good = m_good && sqlite3_exec(m_db, sql, nullptr, nullptr, nullptr) == SQLITE_OK;
    }
    void insert(const QByteArray &title, const QByteArray &summary, const QByteArray &date,
                const QByteArray &url, const QByteArray &authors)
    {
        step(m_article, {title, summary, date, url}, 1);
        sqlite3_bind_int64(m_words, 1, sqlite3_last_insert_rowid(m_db));
        step(m_words, {title, summary, authors}, 2);
    }

private:
    void prepare(const char *sql, sqlite3_stmt **statement)
    {
        m_good = m_good && sqlite3_prepare_v2(m_db, sql, -1, statement, nullptr) == SQLITE_OK;
    }
    void step(sqlite3_stmt *statement, std::initializer_list<QByteArray> texts, int first)
    {
        for (const QByteArray &text : texts)
            sqlite3_bind_text(statement, first++, text.constData(), int(text.size()),
                              SQLITE_TRANSIENT);
        m_good = m_good && sqlite3_step(statement) == SQLITE_DONE;
        sqlite3_reset(statement);
    }

    sqlite3 *m_db = nullptr;
    sqlite3_stmt *m_article = nullptr;
    sqlite3_stmt *m_words = nullptr;
    bool m_good = false;
};

} // namespace

double importFloor(const QString &jsonLinesFile, const QString &folder)
{
    QFile file(jsonLinesFile);
    FloorDatabase database(folder + QStringLiteral("/floor.db"), folder + QStringLiteral("/floor.words"));
    if (!file.open(QIODevice::ReadOnly) || !database.isGood())
        return -1;

    QElapsedTimer timer;
    timer.start();
    database.run("BEGIN");
    for (qint64 articles = 1; !file.atEnd(); ++articles) {
        const QJsonObject record = QJsonDocument::fromJson(file.readLine()).object();
        QByteArray authors;
        for (const QJsonValue &author : record.value("authors").toArray())
            authors += author.toString().toUtf8() + ' ';
        database.insert(record.value("title").toString().toUtf8(),
                        record.value("summary").toString().toUtf8(),
                        record.value("date").toString().toUtf8(),
                        record.value("url").toString().toUtf8(), authors);
        if (articles % articlesPerCommit == 0)
            database.run("COMMIT; BEGIN");
    }
    database.run("COMMIT");
    return database.isGood() ? double(timer.nsecsElapsed()) / 1e6 : -1;
}

} // namespace acervo
