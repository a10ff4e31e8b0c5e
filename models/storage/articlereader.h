// ArticleReader reads articles as a person sees them: whole, or as rows of the timeline. The thread
// of its connection, inside a transaction.
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

    // Nothing where there is no such article.
    Result<std::optional<ArticleRow>> row(ArticleId id);
    Result<std::optional<Article>> article(ArticleId id);

private:
    Result<void> readPlaces(ArticleId id);
    Result<QList<RowSubject>> subjects(ArticleId id);
    Result<QList<Place>> places(ArticleId id);
    Result<QList<Topic>> topics(ArticleId id);
    Result<QList<Topic>> named(const QList<Topic> &found);
    Result<QStringList> texts(Statement &statement, ArticleId id);
    struct Reading
    {
        bool read = false;
        bool starred = false;
        bool trashed = false;
    };
    Result<Reading> reading(ArticleId id);
    Result<int> notes(ArticleId id);

    ArticleStore m_articles;
    DetectedPlaceStore m_detected;
    DetectedTopicStore m_detectedTopics;
    Statement m_row;
    Statement m_places;
    Statement m_decisions;
    Statement m_topics;
    Statement m_topicName;
    Statement m_sources;
    Statement m_tags;
    Statement m_reading;
    Statement m_notes;

    PlaceMix m_placeMix;
    PlaceMix m_topicMix;
    QList<Place> m_found;
};

} // namespace acervo
