// Keys by which bibliographies cite. CitationKeys makes those of one export. One thread.
#pragma once

#include "reference.h"

#include <QSet>

namespace acervo {

// CitationKeys gives each article the key that its source has for it, or else one made of its first
// author, year, title and identity: "paredes2023bank-k7q". It depends on nothing but the article,
// so that a text which cites it stays right with every export. Two sources may use one key for two
// articles: the second one's gets the identity behind it. Takes 16 bytes an article.
class CitationKeys
{
public:
    // What LaTeX, BibTeX, pandoc and file names all allow: A-Z a-z 0-9 - _ : . /
    QString next(const Article &article, const Reference &reference);

private:
    QSet<quint64> m_used;
};

} // namespace acervo
