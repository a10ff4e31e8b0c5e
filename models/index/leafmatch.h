// Which articles a leaf of a query means, where the columns know it. Pure; the thread of the
// Columns.
#pragma once

#include "bitmap.h"
#include "columns.h"
#include "query.h"

namespace acervo {

// A leaf that WordLookup answers: about words, or about what no column knows (summaries,
// collections). An author's whole name is a value that the columns know; any other text about an
// author is words.
bool isAboutWords(const Expr &leaf, const Columns &columns);
// One of those: whether there is a summary. No column says so.
bool isAboutSummary(const Expr &leaf);

// All other leaves, cut from live(). What the columns know nothing of matches nothing. Every
// article is taken to have a title.
Bitmap leafMatches(const Expr &leaf, const Columns &columns, QDate today);

// The values that a leaf of the facet names: those of its text, the year that Dates are exactly.
QList<FacetValue> valuesMeant(const Expr &leaf, Facet facet, const Columns &columns);
// How `leaf` writes its value: its text, "2023" for a year; empty for a leaf that names none.
QString valueWritten(const Expr &leaf);

} // namespace acervo
