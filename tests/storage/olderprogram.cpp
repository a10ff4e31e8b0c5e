#include "olderprogram.h"

#include "changeset.h"
#include "librarybed.h"
#include "schema.h"
#include "settingstore.h"
#include "testpaths.h"

#include <QFile>
#include <QUuid>

namespace acervo {

namespace {

using namespace Qt::StringLiterals;

QStringList schemaOf(int version)
{
    QFile file(u"" ACERVO_SOURCE_DIR "/tests/storage/schemas/%1.sql"_s.arg(version));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no schema of version %d", version);
    QStringList statements = QString::fromUtf8(file.readAll()).split(u";\n"_s, Qt::SkipEmptyParts);
    return statements;
}

QList<QByteArray> journalled(const ColumnsOfTables &columns)
{
    QList<QByteArray> tables = journalledTables();
    tables.removeIf(
        [&](const QByteArray &table) { return !columns.contains(QString::fromLatin1(table)); });
    return tables;
}

ColumnsOfTables columnsOf(const Connection &connection)
{
    ColumnsOfTables columns;
    must(connection.forEachRow(u"SELECT t.name, c.name FROM sqlite_schema AS t,"
                               " pragma_table_info(t.name) AS c WHERE t.type='table'"_s,
                               {}, [&](const QSqlQuery &row) {
                                   columns[row.value(0).toString()] += row.value(1).toString();
                               }));
    return columns;
}

QString rowsOf(const Connection &connection, const QString &table, const QStringList &columns)
{
    const QString gone = u"(SELECT article FROM reading WHERE trashed=2)"_s;
    QString sql = u"SELECT "_s + columns.join(u", "_s) + u" FROM "_s + table;
    if (table == u"article")
        sql += u" WHERE id NOT IN "_s + gone;
    else if (columns.contains(u"article"_s))
        sql += u" WHERE (article IS NULL OR article NOT IN %1)"_s.arg(gone);
    // A row of zeros means the same as no row.
    if (table == u"reading")
        sql += u" AND read+starred+trashed>0"_s;
    QStringList rows;
    must(connection.forEachRow(sql, {}, [&](const QSqlQuery &row) {
        QStringList values{table};
        for (qsizetype i = 0; i < columns.size(); ++i)
            values += row.value(int(i)).toString();
        rows += values.join(u'|');
    }));
    rows.sort();
    return rows.join(u'\n');
}

} // namespace

QString shownState(const Connection &connection, const ColumnsOfTables &columns)
{
    // Names stay when what brought them is undone, as other articles may have come to have them.
    static const QStringList names{u"source"_s, u"topic"_s};
    QStringList tables;
    for (const QByteArray &table : journalled(columns)) {
        const QString name = QString::fromLatin1(table);
        if (!names.contains(name))
            tables += rowsOf(connection, name, columns[name]);
    }
    tables.removeAll(QString());
    return tables.join(u'\n');
}

OlderProgram::OlderProgram(const QString &file, int version)
    : m_connection(must(Connection::open(file, Connection::Mode::ReadWrite)))
    , m_journal(*m_connection)
{
    run(u"PRAGMA journal_mode=WAL"_s);
    for (const QString &statement : schemaOf(version))
        run(statement);
    must(SettingStore(*m_connection).makeNew());
    run(u"PRAGMA application_id=%1"_s.arg(libraryApplicationId));
    run(u"PRAGMA user_version=%1"_s.arg(version));
    m_columns = columnsOf(*m_connection);
    m_states = {shownState(*m_connection, m_columns)};
}

void OlderProgram::doSomething(QRandomGenerator &random)
{
    switch (random.bounded(8)) {
    case 0:
        return import(random);
    case 1:
        return undo();
    case 2:
        return redo();
    default:
        return edit(random);
    }
}

void OlderProgram::keep(const QString &kind, const QByteArray &changeset, const IdRanges &articles)
{
    must(m_journal.dropRedo());
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const JournalEntry entry{.id = JournalId{number(must(m_journal.lastId())) + 1},
                             .kind = kind,
                             .arguments = {{u"articles"_s, 1}},
                             .opened = now,
                             .closed = now,
                             .undone = {}};
    must(m_journal.insert(entry));
    if (!changeset.isEmpty())
        must(m_journal.addChangeset(entry.id, changeset));
    must(m_journal.addArticles(entry.id, articles));
    m_states.resize(m_now + 1);
    m_states += shownState(*m_connection, m_columns);
    ++m_now;
}

void OlderProgram::step(const QString &kind, const Edit &edit)
{
    auto transaction = must(Transaction::begin(*m_connection, Transaction::Kind::Write));
    auto recording = must(Recording::begin(*m_connection, journalled(m_columns)));
    edit();
    const QByteArray changeset = must(recording.changeset());
    if (!changeset.isEmpty())
        keep(kind, changeset, {});
    must(transaction.commit());
}

// What is new is no changeset, what changed of older articles is.
void OlderProgram::import(QRandomGenerator &random)
{
    auto transaction = must(Transaction::begin(*m_connection, Transaction::Kind::Write));
    run(u"INSERT OR IGNORE INTO source(id, name, kind) VALUES(1, 'Files', 'files')"_s);
    run(u"INSERT OR IGNORE INTO topic(id, name) VALUES(1, 'Oil')"_s);
    auto recording = must(Recording::begin(*m_connection, journalled(m_columns)));
    if (const qint64 older = some(u"article"_s, random); older != 0)
        run(u"UPDATE article SET summary=? WHERE id=?"_s,
            {u"Updated %1"_s.arg(random.bounded(100)), older});
    recording.enable(false);
    IdRanges ranges;
    for (int i = random.bounded(1, 4); i > 0; --i) {
        const QString title = u"Title %1"_s.arg(random.bounded(1000));
        run(u"INSERT INTO article(uuid, lang, date, date_precision, added, url, doi, title,"
            " summary, fields_json, body) VALUES(?, 'en', NULL, 0, 1, '', '', ?, '', '', ?)"_s,
            {QUuid::createUuid().toString(QUuid::WithoutBraces), title, u"The text."_s});
        const qint64 id = one(u"SELECT max(id) FROM article"_s);
        run(u"INSERT INTO article_person VALUES(?, 0, 'Paredes', 'Ana', '', 'author')"_s, {id});
        run(u"INSERT INTO article_source(article, source, digest, file, raw)"
            " VALUES(?, 1, ?, 'a.txt', '')"_s,
            {id, id});
        run(u"INSERT INTO place VALUES(?, 'VE', 0)"_s, {id});
        run(u"INSERT INTO article_topic VALUES(?, 1, 0)"_s, {id});
        ranges.add(ArticleId{id});
    }
    keep(u"import"_s, must(recording.changeset()), ranges);
    must(transaction.commit());
}

void OlderProgram::undo()
{
    auto entry = must(m_journal.newestInForce());
    if (!entry || !must(m_journal.articles(entry->id)).isEmpty())
        return;
    auto transaction = must(Transaction::begin(*m_connection, Transaction::Kind::Write));
    for (const QByteArray &changeset : must(m_journal.inverseChangesets(entry->id)))
        must(apply(*m_connection, changeset));
    entry->undone = QDateTime::currentDateTimeUtc();
    must(m_journal.update(*entry));
    must(m_journal.makeRedoable(entry->id));
    must(transaction.commit());
    --m_now;
}

void OlderProgram::redo()
{
    auto entry = must(m_journal.nextRedo());
    if (!entry)
        return;
    auto transaction = must(Transaction::begin(*m_connection, Transaction::Kind::Write));
    for (const QByteArray &changeset : must(m_journal.changesets(entry->id)))
        must(apply(*m_connection, changeset));
    entry->undone = {};
    must(m_journal.update(*entry));
    must(m_journal.makeNotRedoable(entry->id));
    must(transaction.commit());
    ++m_now;
}

} // namespace acervo
