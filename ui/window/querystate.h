// QueryState is the one description of what is on screen: the query, and the text that stands for
// it in the query bar. Value; any thread.
#pragma once

#include "queryparser.h"

namespace acervo {

struct QueryState
{
    QString text; // as typed, or the canonical text of `query`
    // What is kept, in history, in a saved search, and what a click goes on from: as it is shown,
    // so that its counts hold. A last word that may go on is the beginning of one (`quantu*`).
    Query query;
    Query asked; // what is evaluated: `query` without what is no clause yet (`country:Ven`)
    Query whole; // `query` with its last word taken for a whole one, which has other forms
    QList<QueryHint> hints;

    bool isOpen() const { return whole != query; }

    bool operator==(const QueryState &) const = default;

    static QueryState ofText(const QString &text);
    static QueryState ofQuery(const Query &query);
    QueryState asWhole() const; // the same text, with nothing open
};

} // namespace acervo
