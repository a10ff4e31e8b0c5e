#include "unrecordedreading.h"

#include "changeset.h"
#include "connection.h"

#include <QSet>

namespace acervo {

Result<void> forgetReadingOf(const QByteArray &changeset, const Connection &connection)
{
    QSet<qint64> articles;
    QSet<qint64> recorded;
    const auto read = forEachRow(changeset, [&](const ChangedRow &row) {
        if (row.operation() != ChangedRow::Operation::Delete)
            return;
        if (row.table() == "article")
            articles.insert(row.integer(0).value_or(0));
        else if (row.table() == "reading")
            recorded.insert(row.integer(0).value_or(0));
    });
    if (!read)
        return read;
    articles.subtract(recorded);
    for (const qint64 article : std::as_const(articles)) {
        const auto gone = connection.execute(
            QStringLiteral("DELETE FROM main.reading WHERE article=?"), {article});
        if (!gone)
            return gone;
    }
    return {};
}

} // namespace acervo
