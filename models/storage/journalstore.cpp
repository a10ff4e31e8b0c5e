#include "journalstore.h"

#include "changeset.h"

#include <QJsonDocument>
#include <QTimeZone>

namespace acervo {

namespace {

QVariant stored(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toMSecsSinceEpoch())
                          : QVariant(QMetaType::fromType<qint64>());
}

QDateTime timeOf(const QVariant &stored)
{
    if (stored.isNull())
        return {};
    return QDateTime::fromMSecsSinceEpoch(stored.toLongLong(), QTimeZone::UTC);
}

QString stored(const QJsonObject &arguments)
{
    return QString::fromUtf8(QJsonDocument(arguments).toJson(QJsonDocument::Compact));
}

JournalEntry entryOf(const QSqlQuery &row)
{
    return {.id = JournalId{row.value(0).toLongLong()},
            .kind = row.value(1).toString(),
            .arguments = QJsonDocument::fromJson(row.value(2).toString().toUtf8()).object(),
            .opened = timeOf(row.value(3)),
            .closed = timeOf(row.value(4)),
            .undone = timeOf(row.value(5)),
            .interrupted = row.value(6).toBool()};
}

} // namespace

JournalStore::JournalStore(const Connection &connection)
    : m_connection(connection)
{}

Result<JournalId> JournalStore::lastId() const
{
    return m_connection
        .value(QStringLiteral("SELECT seq FROM main.sqlite_sequence WHERE name='journal'"))
        .transform([](const QVariant &last) { return JournalId{last.toLongLong()}; });
}

Result<void> JournalStore::insert(const JournalEntry &entry) const
{
    return m_connection.execute(
        QStringLiteral("INSERT INTO main.journal(id, kind, arguments, opened, closed, undone,"
                       " interrupted) VALUES(?, ?, ?, ?, ?, NULL, 0)"),
        {number(entry.id), entry.kind, stored(entry.arguments), stored(entry.opened),
         stored(entry.closed)});
}

Result<void> JournalStore::update(const JournalEntry &entry) const
{
    return m_connection.execute(
        QStringLiteral(
            "UPDATE main.journal SET arguments=?, closed=?, undone=?, interrupted=? WHERE id=?"),
        {stored(entry.arguments), stored(entry.closed), stored(entry.undone),
         entry.interrupted ? 1 : 0, number(entry.id)});
}

Result<void> JournalStore::remove(JournalId entry) const
{
    for (const char *sql : {"DELETE FROM main.journal_change WHERE entry=?",
                            "DELETE FROM main.journal_article WHERE entry=?",
                            "DELETE FROM main.journal WHERE id=?"}) {
        const auto removed = m_connection.execute(QString::fromLatin1(sql), {number(entry)});
        if (!removed)
            return removed;
    }
    return {};
}

Result<void> JournalStore::addChangeset(JournalId entry, const QByteArray &changeset) const
{
    return m_connection.execute(
        QStringLiteral("INSERT INTO main.journal_change(entry, position, changeset) VALUES(?,"
                       " (SELECT coalesce(max(position) + 1, 0) FROM main.journal_change"
                       " WHERE entry=?), ?)"),
        {number(entry), number(entry), changeset});
}

Result<void> JournalStore::setChangeset(JournalId entry, const QByteArray &changeset) const
{
    return m_connection.execute(
        QStringLiteral("UPDATE main.journal_change SET changeset=? WHERE entry=?"),
        {changeset, number(entry)});
}

Result<QList<QByteArray>> JournalStore::changesets(JournalId entry) const
{
    QList<QByteArray> changesets;
    return m_connection
        .forEachRow(QStringLiteral("SELECT changeset FROM main.journal_change WHERE entry=?"
                                   " ORDER BY position"),
                    {number(entry)},
                    [&](const QSqlQuery &row) { changesets.append(row.value(0).toByteArray()); })
        .transform([&] { return changesets; });
}

Result<QList<QByteArray>> JournalStore::inverseChangesets(JournalId entry) const
{
    auto all = changesets(entry);
    if (!all)
        return all;
    std::ranges::reverse(*all);
    for (QByteArray &changeset : *all) {
        auto inverse = inverted(changeset);
        if (!inverse)
            return std::unexpected(inverse.error());
        changeset = std::move(*inverse);
    }
    return all;
}

Result<void> JournalStore::addArticles(JournalId entry, const IdRanges &articles) const
{
    for (const IdRange &range : articles.list()) {
        const auto added = m_connection.execute(
            QStringLiteral("INSERT INTO main.journal_article(entry, first, last) VALUES(?, ?, ?)"),
            {number(entry), number(range.first), number(range.last)});
        if (!added)
            return added;
    }
    return {};
}

Result<QList<IdRange>> JournalStore::articles(JournalId entry) const
{
    QList<IdRange> ranges;
    return m_connection
        .forEachRow(QStringLiteral("SELECT first, last FROM main.journal_article WHERE entry=?"
                                   " ORDER BY first"),
                    {number(entry)},
                    [&](const QSqlQuery &row) {
                        ranges.append({.first = ArticleId{row.value(0).toLongLong()},
                                       .last = ArticleId{row.value(1).toLongLong()}});
                    })
        .transform([&] { return ranges; });
}

Result<std::optional<JournalEntry>> JournalStore::byId(JournalId entry) const
{
    return first(QStringLiteral("WHERE id=?"), {number(entry)});
}

Result<std::optional<JournalEntry>> JournalStore::newestInForce() const
{
    return first(QStringLiteral("WHERE closed IS NOT NULL AND undone IS NULL"
                                " ORDER BY id DESC LIMIT 1"),
                 {});
}

Result<QList<JournalEntry>> JournalStore::inForce(const QList<JournalId> &entries) const
{
    QList<JournalId> ids = entries;
    std::ranges::sort(ids, std::greater());
    const auto repeated = std::ranges::unique(ids);
    ids.erase(repeated.begin(), repeated.end());
    QList<JournalEntry> found;
    for (const JournalId id : std::as_const(ids)) {
        const auto entry = byId(id);
        if (!entry)
            return std::unexpected(entry.error());
        if (*entry && (*entry)->closed.isValid() && !(*entry)->undone.isValid())
            found += **entry;
    }
    return found;
}

Result<QList<JournalEntry>> JournalStore::inForceAfter(JournalId entry) const
{
    return read(QStringLiteral("WHERE id>? AND closed IS NOT NULL AND undone IS NULL"
                               " ORDER BY id DESC"),
                {number(entry)});
}

Result<std::optional<JournalEntry>> JournalStore::nextRedo() const
{
    return first(
        QStringLiteral("WHERE redo_position IS NOT NULL ORDER BY redo_position DESC LIMIT 1"), {});
}

Result<QList<JournalEntry>> JournalStore::newest(int count) const
{
    return read(QStringLiteral("ORDER BY id DESC LIMIT ?"), {qMax(count, 0)});
}

Result<QList<JournalEntry>> JournalStore::before(JournalId entry, int count) const
{
    return read(QStringLiteral("WHERE id<? ORDER BY id DESC LIMIT ?"),
                {number(entry), qMax(count, 0)});
}

Result<QList<JournalEntry>> JournalStore::endedBefore(const QDateTime &time) const
{
    return read(QStringLiteral("WHERE closed<? ORDER BY id"), {stored(time)});
}

Result<bool> JournalStore::hasEditAfter(JournalId entry) const
{
    return first(QStringLiteral("WHERE id>? AND undone IS NULL AND kind<>'import' LIMIT 1"),
                 {number(entry)})
        .transform([](const auto &later) { return later.has_value(); });
}

Result<void> JournalStore::makeRedoable(JournalId entry) const
{
    return m_connection.execute(
        QStringLiteral("UPDATE main.journal SET redo_position="
                       "(SELECT coalesce(max(redo_position), 0) + 1 FROM main.journal) WHERE id=?"),
        {number(entry)});
}

Result<void> JournalStore::makeNotRedoable(JournalId entry) const
{
    return m_connection.execute(
        QStringLiteral("UPDATE main.journal SET redo_position=NULL WHERE id=?"), {number(entry)});
}

Result<void> JournalStore::dropRedo() const
{
    return m_connection.execute(QStringLiteral(
        "UPDATE main.journal SET redo_position=NULL WHERE redo_position IS NOT NULL"));
}

Result<void> JournalStore::markInterrupted(const QDateTime &now) const
{
    return m_connection.execute(
        QStringLiteral("UPDATE main.journal SET interrupted=1, closed=? WHERE closed IS NULL"),
        {stored(now)});
}

Result<std::optional<JournalEntry>> JournalStore::first(const QString &condition,
                                                        const QVariantList &values) const
{
    return read(condition, values).transform([](const QList<JournalEntry> &entries) {
        return entries.isEmpty() ? std::nullopt : std::optional(entries.first());
    });
}

Result<QList<JournalEntry>> JournalStore::read(const QString &condition,
                                               const QVariantList &values) const
{
    QList<JournalEntry> entries;
    return m_connection
        .forEachRow(QStringLiteral("SELECT id, kind, arguments, opened, closed, undone, interrupted"
                                   " FROM main.journal ") +
                        condition,
                    values, [&](const QSqlQuery &row) { entries.append(entryOf(row)); })
        .transform([&] { return entries; });
}

} // namespace acervo
