#include "notestore.h"

namespace acervo {

NoteStore::NoteStore(const Connection &connection)
    : m_connection(connection)
{}

Result<std::optional<NoteStore::Note>> NoteStore::ofArticle(ArticleId article) const
{
    return read(
               QStringLiteral("SELECT id, text FROM main.note WHERE article=? ORDER BY id LIMIT 1"),
               {number(article)})
        .transform([](const QList<Note> &notes) {
            return notes.isEmpty() ? std::nullopt : std::optional(notes.first());
        });
}

Result<std::optional<QString>> NoteStore::text(qint64 note) const
{
    return read(QStringLiteral("SELECT id, text FROM main.note WHERE id=?"), {note})
        .transform([](const QList<Note> &notes) {
            return notes.isEmpty() ? std::nullopt : std::optional(notes.first().text);
        });
}

Result<QList<NoteStore::Note>> NoteStore::all() const
{
    return read(QStringLiteral("SELECT id, text FROM main.note ORDER BY id"), {});
}

Result<void> NoteStore::add(ArticleId article, const QString &text, const QDateTime &now) const
{
    const qint64 time = now.toMSecsSinceEpoch();
    return m_connection.execute(
        QStringLiteral("INSERT INTO main.note(article, text, created, changed) VALUES(?, ?, ?, ?)"),
        {number(article), text, time, time});
}

Result<void> NoteStore::change(qint64 note, const QString &text, const QDateTime &now) const
{
    return m_connection.execute(QStringLiteral("UPDATE main.note SET text=?, changed=? WHERE id=?"),
                                {text, now.toMSecsSinceEpoch(), note});
}

Result<void> NoteStore::remove(qint64 note) const
{
    return m_connection.execute(QStringLiteral("DELETE FROM main.note WHERE id=?"), {note});
}

Result<QList<NoteStore::Note>> NoteStore::read(const QString &sql, const QVariantList &values) const
{
    QList<Note> notes;
    return m_connection
        .forEachRow(sql, values,
                    [&](const QSqlQuery &row) {
                        notes.append(
                            {.id = row.value(0).toLongLong(), .text = row.value(1).toString()});
                    })
        .transform([&] { return notes; });
}

} // namespace acervo
