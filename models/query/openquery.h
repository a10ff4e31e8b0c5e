// The query as it is evaluated while its last word is still being typed. Pure; any thread.
#pragma once

#include "query.h"

namespace acervo {

// What the text of a query ends in.
enum class Tail : quint8 {
    Closed,     // something whole
    Word,       // a bare word: the beginning of one
    Operator,   // an OR without a right side: the beginning of a word, too
    Unfinished, // not a clause yet (`country:Ven`, `topic:`): left out
};

// The tail is the query's last leaf.
Query openQuery(const Query &query, Tail tail);

} // namespace acervo
