#include "lexiconstore.h"

namespace acervo {

LexiconStore::LexiconStore(const Connection &connection)
    : m_connection(connection)
{}

Result<QString> LexiconStore::text() const
{
    // A library that only older versions have written to lacks the table.
    const auto isThere = m_connection.value(
        QStringLiteral("SELECT count(*) FROM main.sqlite_schema WHERE name='lexicon'"));
    if (!isThere || isThere->toInt() == 0)
        return isThere.transform([](const QVariant &) { return QString(); });
    return m_connection.value(QStringLiteral("SELECT text FROM main.lexicon WHERE key='topics'"))
        .transform([](const QVariant &text) { return text.toString(); });
}

Result<void> LexiconStore::set(const QString &text) const
{
    if (text.isEmpty())
        return m_connection.execute(QStringLiteral("DELETE FROM main.lexicon"));
    return m_connection.execute(
        QStringLiteral(
            "INSERT INTO main.lexicon(key, text) VALUES('topics', ?) ON CONFLICT(key) DO UPDATE"
            " SET text=excluded.text WHERE text<>excluded.text"),
        {text});
}

} // namespace acervo
