#include "notestore.h"

#include "storabletime.h"

#include <QSet>

#include <algorithm>

namespace acervo {

namespace {

const QString columns = QStringLiteral("SELECT id, text, created, changed, name FROM main.note ");

// A note that was removed, and written anew, and then is brought back by an undo: two of one name.
void nameApart(QList<NoteStore::Note> &notes)
{
    QSet<QString> names;
    for (NoteStore::Note &note : notes) {
        if (names.contains(note.kept.name))
            note.kept.name += u'~' + QString::number(note.id);
        names.insert(note.kept.name);
    }
}

} // namespace

NoteStore::NoteStore(const Connection &connection)
    : m_connection(connection)
{}

Result<QList<NoteStore::Note>> NoteStore::ofArticle(ArticleId article) const
{
    return read(columns + QStringLiteral("WHERE article=? ORDER BY id"), {number(article)})
        .transform([](QList<Note> notes) {
            nameApart(notes);
            return notes;
        });
}

Result<std::optional<NoteStore::Note>> NoteStore::find(const NoteRef &note) const
{
    return ofArticle(note.article).transform([&](const QList<Note> &notes) {
        const auto found =
            std::ranges::find(notes, note.name, [](const Note &one) { return one.kept.name; });
        return found == notes.end() ? std::nullopt : std::optional(*found);
    });
}

Result<std::optional<QString>> NoteStore::text(qint64 note) const
{
    return read(columns + QStringLiteral("WHERE id=?"), {note})
        .transform([](const QList<Note> &notes) {
            return notes.isEmpty() ? std::nullopt : std::optional(notes.first().kept.text);
        });
}

Result<QList<qint64>> NoteStore::all() const
{
    QList<qint64> ids;
    return m_connection
        .forEachRow(QStringLiteral("SELECT id FROM main.note ORDER BY id"), {},
                    [&](const QSqlQuery &row) { ids.append(row.value(0).toLongLong()); })
        .transform([&] { return ids; });
}

Result<void> NoteStore::add(const NoteRef &note, const QString &text, const QDateTime &now) const
{
    const qint64 time = now.toMSecsSinceEpoch();
    return m_connection.execute(
        QStringLiteral("INSERT INTO main.note(article, text, created, changed, name)"
                       " VALUES(?, ?, ?, ?, ?)"),
        {number(note.article), text, time, time, note.name});
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
                        notes.append({.id = row.value(0).toLongLong(),
                                      .kept = {.text = row.value(1).toString(),
                                               .created = timeFromStored(row.value(2).toLongLong()),
                                               .changed = timeFromStored(row.value(3).toLongLong()),
                                               .name = row.value(4).toString()}});
                    })
        .transform([&] { return notes; });
}

} // namespace acervo
