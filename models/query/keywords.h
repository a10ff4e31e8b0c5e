// The words of the query language that are not field names, in English, Spanish, Portuguese and
// French. The English one is canonical. Pure; any thread.
#pragma once

#include "query.h"

namespace acervo {

// Operators are upper case; everything else is taken in any case and without accents.
bool isOrWord(QStringView text);  // OR, O, OU
bool isAndWord(QStringView text); // AND, Y, E, ET
bool meansNone(QStringView text); // none, ninguno, nenhum, aucun, …
bool meansAny(QStringView text);

// The value of `is:` and `has:` that is meant: "read", "note", …
std::optional<QString> stateNamed(Field isOrHas, QStringView typed);
QString nearestState(Field isOrHas, QStringView typed); // empty when none is near

// All that `is:` or `has:` takes, canonical; and all names of one of them, in the four languages.
QStringList statesOfField(Field isOrHas);
QStringList namesOfState(Field isOrHas, QStringView canonical);

std::optional<SortOrder> sortNamed(QStringView typed);
QString sortName(SortOrder order);
QString nearestSort(QStringView typed);
QStringList namesOfSort(SortOrder order);

// Units of `last-6-months`.
bool meansLast(QStringView text);
std::optional<DateSpan::Unit> unitNamed(QStringView typed);
QString unitName(DateSpan::Unit unit, int count); // canonical: "month" for 1, else "months"

} // namespace acervo
