// Putting expressions together in the one shape that parsing gives and printing expects:
//   - And and Or have two or more parts, an And none that is an And, an Or none that is an Or;
//   - Not has one part, which is no Not;
//   - a clause of a query is never an And: its parts are clauses of their own;
//   - text that would not be read back as a bare word is a Phrase.
// Pure; any thread.
#pragma once

#include "query.h"

namespace acervo {

// Whether the text, written without quotes as a value of the field, is read as just that: no white
// space, bracket, quote or colon in it, no - in front or * behind, no operator, not `none` or
// `any`.
bool isBare(Field field, QStringView text);
bool opensQuote(QChar c); // " “ „ «

// A Word where the text is bare, a Phrase else. The text is trimmed and not empty.
Expr textLeaf(Field field, const QString &text);
Expr phraseLeaf(Field field, const QString &text);
Expr valueLeaf(Field field, const QString &text);
Expr datesLeaf(Field field, const DateSpan &dates);

std::optional<Expr> allOf(const QList<Expr> &parts); // nothing of nothing
std::optional<Expr> anyOf(const QList<Expr> &parts);
Expr negated(const Expr &expr);

} // namespace acervo
