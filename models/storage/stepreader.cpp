#include "stepreader.h"

#include "touched.h"

namespace acervo {

StepReader::StepReader(const Connection &connection)
    : m_connection(connection)
    , m_journal(connection)
{}

Result<QList<ArticleId>> StepReader::articlesOf(JournalId entry) const
{
    const auto changesets = m_journal.changesets(entry);
    if (!changesets)
        return std::unexpected(changesets.error());
    Touched all;
    for (const QByteArray &changeset : *changesets) {
        const auto touched = touchedBy(changeset, m_connection);
        if (!touched)
            return std::unexpected(touched.error());
        all.add(*touched);
    }
    QList<ArticleId> articles = all.added + all.facts + all.personal;
    if (const auto brought = addBroughtOnes(entry, articles); !brought)
        return std::unexpected(brought.error());
    if (articles.isEmpty()) {
        if (const auto bearers = addBearersOf(all.tags, articles); !bearers)
            return std::unexpected(bearers.error());
    }
    std::ranges::sort(articles);
    const auto repeated = std::ranges::unique(articles);
    articles.erase(repeated.begin(), repeated.end());
    return articles;
}

Result<void> StepReader::addBroughtOnes(JournalId entry, QList<ArticleId> &articles) const
{
    const auto ranges = m_journal.articles(entry);
    if (!ranges)
        return std::unexpected(ranges.error());
    for (const IdRange &range : *ranges) {
        for (qint64 id = number(range.first); id <= number(range.last); ++id)
            articles.append(ArticleId{id});
    }
    return {};
}

Result<void> StepReader::addBearersOf(const QList<FacetValue> &tags,
                                      QList<ArticleId> &articles) const
{
    for (const FacetValue tag : tags) {
        const auto read = m_connection.forEachRow(
            QStringLiteral("SELECT article FROM main.article_tag WHERE tag=?"), {tag},
            [&](const QSqlQuery &row) { articles.append(ArticleId{row.value(0).toLongLong()}); });
        if (!read)
            return read;
    }
    return {};
}

} // namespace acervo
