// What the back of a dossier lists: countries, topics, tags and authors, each with its articles.
// Values; any thread.
#pragma once

#include "articlematter.h"

#include <map>

namespace acervo {

enum class IndexKind : quint8 { Country, Topic, Tag, Author };

struct IndexTerm
{
    IndexKind kind{};
    QString text;

    auto operator<=>(const IndexTerm &) const = default;
};

// The terms of an article, each once.
std::vector<IndexTerm> indexTerms(const ArticleMatter &article);

// Whether articles link to terms of the kind. Not to authors: there are so many of them that these
// links would be half of a large file.
bool isLinkedTo(IndexKind kind);

// The name of a term's place in the file.
QByteArray indexAnchor(const IndexTerm &term);
// The same, as a line's link.
QByteArray indexLink(const IndexTerm &term);

struct IndexEntry
{
    IndexTerm term;
    std::vector<qsizetype> articles; // ascending
};

// Collects the terms of one article after the other.
class IndexTerms
{
public:
    void add(const std::vector<IndexTerm> &terms, qsizetype article);
    // By kind, and within it as a reader of this language looks them up.
    std::vector<IndexEntry> sorted(const QString &language) const;

private:
    std::map<IndexTerm, std::vector<qsizetype>> m_articles;
};

} // namespace acervo
