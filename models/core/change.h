// Change is what one commit did to the library. Value; any thread.
// The writer publishes exactly one for each commit, in commit order, for edits, undo, redo and
// imports alike; columns, counts, full text and models follow from it and from nothing else.
#pragma once

#include "articlefacts.h"

#include <QList>

namespace acervo {

// What a topic, tag or source is called; `parent` is 0 at the top.
struct NamedValue
{
    Facet facet{};
    FacetValue value = 0;
    FacetValue parent = 0;
    QString name;

    bool operator==(const NamedValue &) const = default;
};

struct Change
{
    quint64 generation = 0;      // of the library, after the commit; grows by one a commit
    QList<ArticleFacts> added;   // all their facts
    QList<ArticleFacts> touched; // all their new facts
    // Of articles that are not among the touched: only this is new.
    QList<PersonalFacts> personal;
    QList<ArticleId> removed;    // gone for good (an article in the trash is touched, not removed)
    QList<NamedValue> names;     // topics, tags and sources that are new or renamed
    bool textTouched = false;    // words that the full text knows have changed
    bool lexiconTouched = false; // the topic lexicon is another; what it finds comes by and by

    bool operator==(const Change &) const = default;
};

} // namespace acervo
