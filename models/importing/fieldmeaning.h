// What a column's or a JSON field's name says about its value, in English, Spanish, Portuguese and
// French. Pure; any thread.
// The names are those that these write: Zotero, Scopus, Web of Science (its two letters), PubMed,
// Embase, IEEE Xplore, SpringerLink, Dimensions, The Lens, Publish or Perish, Mendeley, EndNote,
// JabRef, Goodreads, CSL-JSON, Crossref, DataCite, OpenAlex, Semantic Scholar, Europe PMC, arXiv,
// schema.org, WordPress, and people in spreadsheets.
#pragma once

#include "columnmeaning.h"

#include <QStringView>

#include <optional>

namespace acervo {

struct FieldMeaning
{
    Meaning meaning{};
    int rank = 0; // of two names for one thing, the lower is taken

    bool operator==(const FieldMeaning &) const = default;
};

// Compared without case, accents, and what is neither letter nor digit; a namespace ("dc:",
// "prism:") and what stands in brackets at the end are passed over.
std::optional<FieldMeaning> fieldMeaning(QStringView name);

// The two letters of Web of Science ("TI", "SO"), which mean something only among their like.
std::optional<FieldMeaning> tagMeaning(QStringView name);

} // namespace acervo
