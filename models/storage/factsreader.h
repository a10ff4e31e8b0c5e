// FactsReader reads the narrow facts of articles: of all in one ordered walk over the article table
// and, beside it, over each table that hangs on it; or, part by part, over some of these. The
// thread of its connection.
#pragma once

#include "articlefacts.h"
#include "factsparts.h"
#include "placemix.h"
#include "siderows.h"

#include <functional>

namespace acervo {

// The values above one in a hierarchy, kept as far as they were asked for.
class ValuesAbove
{
public:
    ValuesAbove(sqlite3 *handle, const char *parentSql);

    Result<FacetValues> upFrom(FacetValue value); // it and all above it
    void clear() { m_parents.clear(); }

private:
    Statement m_parent;
    QHash<FacetValue, FacetValue> m_parents;
};

class FactsReader
{
public:
    using Take = std::function<void(const ArticleFacts &)>;

    explicit FactsReader(sqlite3 *handle);

    // In the order of ids; without the article's own part only those that have something of the
    // others. Inside a transaction, so that all is of one commit.
    Result<void> range(const FactsRange &range, const Take &take);
    // The timeline's part alone, in the order of ids; `first` and `last` are inclusive.
    Result<std::vector<DatedArticle>> timeline(ArticleId first, ArticleId last);
    // `ids` sorted, each once; one that is not there is left out.
    Result<QList<ArticleFacts>> of(const QList<ArticleId> &ids);
    // Likewise, but each must be there.
    Result<QList<PersonalFacts>> personal(const QList<ArticleId> &ids);

private:
    using Want = std::function<bool(ArticleId)>; // asked in the order of ids
    Result<void> readRange(const FactsRange &range, const Want &want, const Take &take);
    Result<void> walk(const FactsRange &range, const Want &want, const Take &take);
    Result<void> walkSides(const FactsRange &range, const Take &take);
    void readOwn();
    Result<void> readSides(qint64 article, FactsParts parts);
    Result<void> readValues(qint64 article);
    Result<void> readAuthors(qint64 article);
    Result<void> readPlaces(qint64 article);
    Result<void> readTopics(qint64 article);
    Result<void> takeInForce();
    Result<void> takeTags(qint64 article);
    Result<void> readReading(qint64 article, StateFlags &states);
    Result<void> readOwnWork(qint64 article);
    QVarLengthArray<SideRows *, 11> sides(FactsParts parts);

    Statement m_articles;
    Statement m_dates;
    SideRows m_places;
    SideRows m_detected;
    SideRows m_decisions;
    SideRows m_topics;
    SideRows m_foundTopics;
    SideRows m_tags;
    SideRows m_sources;
    SideRows m_persons;
    SideRows m_reading;
    SideRows m_notes;
    SideRows m_highlights;
    ValuesAbove m_topicsAbove;
    ValuesAbove m_tagsAbove;

    // Used again for each article, so that their memory is.
    ArticleFacts m_facts;
    PlaceMix m_placeMix;
    PlaceMix m_topicMix;
};

} // namespace acervo
