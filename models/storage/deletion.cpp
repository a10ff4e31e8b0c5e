#include "deletion.h"

namespace acervo {

Deletion::Deletion(const Connection &connection)
    : m_connection(connection)
{}

Result<void> Deletion::remove(const QList<ArticleId> &articles)
{
    if (m_statements.isEmpty()) {
        if (const auto read = readStatements(); !read)
            return read;
    }
    for (const ArticleId article : articles) {
        for (const QString &sql : std::as_const(m_statements)) {
            if (const auto removed = m_connection.execute(sql, {number(article)}); !removed)
                return removed;
        }
    }
    return {};
}

Result<void> Deletion::readStatements()
{
    return m_connection
        .forEachRow(QStringLiteral("SELECT t.name, f.\"from\" FROM main.sqlite_master AS t,"
                                   " pragma_foreign_key_list(t.name) AS f"
                                   " WHERE t.type='table' AND f.\"table\"='article'"),
                    {},
                    [this](const QSqlQuery &row) {
                        m_statements.append(QStringLiteral("DELETE FROM main.%1 WHERE %2=?")
                                                .arg(row.value(0).toString(),
                                                     row.value(1).toString()));
                    })
        .transform([this] {
            m_statements.append(QStringLiteral("DELETE FROM main.article WHERE id=?"));
        });
}

} // namespace acervo
