// The authors that stand in one text. Pure; any thread.
//   Doe, Jane; Roe, Richard     Jane Doe; Richard Roe     Doe J|Roe R     one a line
//   Doe, Jane and Roe, Richard  Jane Doe, Richard Roe and Ana Ruiz
//   Doe J, Roe RS.              Doe, J., Roe, R. S.       Doe, Jane, Roe, Richard
// Numbers in brackets, as Scopus and ORCID have them, and "et al." are left out.
#pragma once

#include "article.h"

namespace acervo {

QList<Person> authorsIn(const QString &text, const QString &role = QStringLiteral("author"));

} // namespace acervo
