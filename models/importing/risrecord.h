// One RIS record as an article. Pure; any thread.
//   title      TI, T1, CT, for a book BT; else ST
//   summary    AB, N2          body  –          topics  KW, one a line or between semicolons
//   authors    AU, A1, in order; ED, A2 editors; A3 of a series; A4 translators
//   date       the most precise of DA, PY, Y1 that do not contradict (Y2 is when it was looked at)
//   source     a journal's JF, T2, JO, JA, J2; a chapter's BT, T2; a conference's C3, T2, BT
//   doi        DO, or one in M3, L3, UR, N1           url  UR, L2, LK, L1      lang  LA
// The tags of https://en.wikipedia.org/wiki/RIS_(file_format) as reference managers write them.
// Every other tag stays in ArticleDraft::fields under its own two letters, a repeated one as a
// list.
#pragma once

#include "article.h"

#include <span>

namespace acervo {

struct RisField
{
    char16_t tag[2]{}; // upper case
    QString value;     // lines of a continued value end in '\n'; trimmed

    bool is(const char16_t *name) const { return tag[0] == name[0] && tag[1] == name[1]; }
    bool operator==(const RisField &) const = default;
};

// Splits a record's lines at their tags; what stands before the first is left out.
QList<RisField> risFields(QStringView record);

ArticleDraft risArticle(std::span<const RisField> fields);

} // namespace acervo
