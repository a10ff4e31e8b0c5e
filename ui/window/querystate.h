// QueryState is the one description of what is on screen: the query, and the text that stands for
// it in the query bar. Value; any thread.
#pragma once

#include "queryparser.h"

namespace acervo {

struct QueryState
{
    QString text; // as typed, or the canonical text of `query`
    Query query;  // what is kept: in history, in a saved search
    Query asked;  // what is evaluated: a word that is still typed is a prefix
    QList<QueryHint> hints;

    bool operator==(const QueryState &) const = default;

    static QueryState ofText(const QString &text);
    static QueryState ofQuery(const Query &query);
};

} // namespace acervo
