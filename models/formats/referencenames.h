// What bibliographic formats call kinds of works and facts about them. Pure; any thread.
// Types: the lists of CSL 1.0.2 (appendix III), BibTeX and biblatex's manual (2.1), RIS
// (https://en.wikipedia.org/wiki/RIS_(file_format)#Type_of_reference), Zotero, Crossref and
// schema.org.
#pragma once

#include "reference.h"

#include <optional>

namespace acervo {

struct KindNames
{
    ReferenceKind kind{};
    const char *csl = nullptr;
    const char *bibtex = nullptr;
    const char *biblatex = nullptr;
    const char *ris = nullptr;
    const char *others = nullptr; // apart at spaces, folded
};
const KindNames &namesOf(ReferenceKind kind);

// What BibLaTeX's "entrysubtype" says where its types say less; null for the other kinds.
const char *subtypeOf(ReferenceKind kind);
std::optional<ReferenceKind> kindOfSubtype(QStringView subtype);

// None for "misc", "generic" and what is not known.
std::optional<ReferenceKind> kindNamed(QStringView type);

// In any format but RIS, whose tags are a list of their own.
std::optional<ReferenceFact> factNamed(QStringView field);
std::optional<ReferenceFact> factTagged(QStringView risTag);

bool isCslType(QStringView type);
bool isCslVariable(QStringView name);
bool isPlainBibtexType(QStringView type); // of BibTeX's own fourteen, in lower case

} // namespace acervo
