// The collection that a query is about. Pure; any thread.
#pragma once

#include "query.h"

namespace acervo {

// The first one that the query wants, as it is written; empty where it wants none. `-collection:x`
// and `collection:(x OR y)` want none.
QString collectionOf(const Query &query);

// `collection:thesis sort:collection`: what is in it, as the person arranged it.
Query queryOfCollection(const QString &name);

} // namespace acervo
