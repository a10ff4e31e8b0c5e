// The query language, Query to text: the one canonical form, with English field names and ISO
// codes. parseQuery(printQuery(q)).query == q for every query that parsing can give. Pure; any
// thread.
#pragma once

#include "query.h"

namespace acervo {

QString printQuery(const Query &query); // sort:newest, the default, is not written
QString printExpr(const Expr &expr);

} // namespace acervo
