// Touched is what a commit concerned: articles whose facts or words are others now, and names.
// Values; any thread.
#pragma once

#include "error.h"
#include "facet.h"
#include "highlight.h"
#include "ids.h"

#include <QList>

namespace acervo {

class Connection;

struct Touched
{
    // In any order, some twice.
    QList<ArticleId> added;
    QList<ArticleId> facts;      // of articles that stood before
    QList<ArticleId> personal;   // no more than PersonalFacts, or their place in a collection
    QList<ArticleId> texts;      // of those, what is derived from their own row must be made anew
    QList<ArticleId> identities; // only what they are found by as the same as another
    QList<qint64> notes;         // whose text is another, or that are gone
    QList<HighlightId> highlights;
    QList<FacetValue> topics;
    QList<FacetValue> tags;
    QList<FacetValue> movedTags; // those that lie below another one now, or below none
    QList<FacetValue> sources;
    bool lexicon = false;        // is another
    bool textsAreOthers = false; // derived already, and the full text has changed

    void add(const Touched &other);
};

// What a changeset concerned. The changeset has been applied to the connection.
Result<Touched> touchedBy(const QByteArray &changeset, const Connection &connection);

} // namespace acervo
