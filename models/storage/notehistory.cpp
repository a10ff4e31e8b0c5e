#include "notehistory.h"

#include "changeset.h"
#include "storabletime.h"

namespace acervo {

namespace {

constexpr int textColumn = 2; // of the table note (schema.cpp)

// What the changeset leaves in the note; nothing where it does not concern its text.
Result<std::optional<QString>> textAfter(const QByteArray &changeset)
{
    std::optional<QString> text;
    return forEachRow(changeset,
                      [&](const ChangedRow &row) {
                          if (row.table() != "note")
                              return;
                          if (row.operation() == ChangedRow::Operation::Delete)
                              text = QString();
                          else if (const auto after = row.textAfter(textColumn))
                              text = after;
                      })
        .transform([&] { return text; });
}

} // namespace

Result<QList<NoteVersion>> noteVersions(const Connection &connection, const NoteRef &note, int most,
                                        qint64 characters)
{
    QList<NoteVersion> versions;
    Result<void> understood;
    qint64 room = characters;
    const auto read = connection.forEachRow(
        QStringLiteral("SELECT j.id, j.closed, j.undone, c.changeset FROM main.journal AS j"
                       " JOIN main.journal_change AS c ON c.entry=j.id"
                       " WHERE j.kind='note' AND json_extract(j.arguments, '$.article')=?"
                       " AND coalesce(json_extract(j.arguments, '$.note'), '')=?"
                       " ORDER BY j.id DESC LIMIT ?"),
        {number(note.article), note.name, most}, [&](const QSqlQuery &row) {
            if (!understood || room <= 0)
                return;
            const auto text = textAfter(row.value(3).toByteArray());
            if (!text) {
                understood = std::unexpected(text.error());
            } else if (*text) {
                room -= (*text)->size();
                versions.append({.entry = JournalId{row.value(0).toLongLong()},
                                 .saved = timeFromStored(row.value(1).toLongLong()),
                                 .text = **text,
                                 .isUndone = !row.value(2).isNull()});
            }
        });
    return read.and_then([&] { return understood; }).transform([&] { return versions; });
}

} // namespace acervo
