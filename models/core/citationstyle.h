// How an article is cited: the style of a list of references, and what the text is for. Values; any
// thread.
#pragma once

#include <QtTypes>

namespace acervo {

enum class CitationStyle : quint8 {
    Apa,     // Publication Manual of the APA, 7th edition
    Chicago, // The Chicago Manual of Style, 18th edition, author-date
};

enum class CitationMarkup : quint8 {
    Plain,
    Html, // a fragment: titles of whole works in <i>, addresses as links
};

} // namespace acervo
