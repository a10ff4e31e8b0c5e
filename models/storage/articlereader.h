// ArticleReader reads articles as a person sees them: whole, or as rows of the timeline. Many at
// once, each table asked once for all of them. The thread of its connection, inside a transaction.
#pragma once

#include "articlestore.h"
#include "detectedplacestore.h"
#include "detectedtopicstore.h"
#include "placemix.h"

namespace acervo {

class ArticleReader
{
public:
    explicit ArticleReader(sqlite3 *handle);

    // In the order of `ids`; what is not there is left out.
    Result<QList<ArticleRow>> rows(const QList<ArticleId> &ids);
    Result<QList<Article>> articles(const QList<ArticleId> &ids);
    Result<std::optional<Article>> article(ArticleId id);

private:
    // Each adds to the articles, which stand as the list has them.
    Result<void> addHeads(const IdList &ids, QList<Article> &articles);
    Result<void> addNoteBeginnings(QList<Article> &articles);
    Result<void> addRow(const IdList &ids, QList<Article> &articles); // what both have
    Result<void> addNames(Statement &statement, const IdList &ids, QList<Article> &articles,
                          QStringList Article::*names);
    Result<void> addPlaces(const IdList &ids, QList<Article> &articles);
    Result<void> addTopics(const IdList &ids, QList<Article> &articles);
    Result<void> addReading(const IdList &ids, QList<Article> &articles);

    using Mixes = std::vector<PlaceMix>;
    using ValueIn = FacetValue (*)(const Statement &row);
    Result<void> mixStated(Statement &stated, ValueIn value, const IdList &ids, Mixes &mixes);
    Result<void> mixDecided(const QString &kind, ValueIn value, const IdList &ids, Mixes &mixes);
    Result<QHash<FacetValue, QString>> topicNames(Mixes &mixes);

    ArticleStore m_articles;
    DetectedPlaceStore m_detected;
    DetectedTopicStore m_detectedTopics;
    Statement m_heads;
    Statement m_noteText;
    Statement m_places;
    Statement m_decisions;
    Statement m_topics;
    Statement m_topicName;
    Statement m_sources;
    Statement m_tags;
    Statement m_reading;
    Statement m_notes;
};

} // namespace acervo
