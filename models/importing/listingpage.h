// A listing page: a site's page of articles, saved as text. What it says is read from how its lines
// repeat, not from knowing the site. Pure; any thread.
#pragma once

#include "article.h"

namespace acervo {

struct ListingPage
{
    QString heading;              // empty when there is none
    QString description;          // of the page, under its heading
    QList<ArticleDraft> articles; // with the heading as their topic, unless it is one like "Search"
    qint64 cutAt = 0;             // the line where maxArticles was reached; 0 when all are there
};

inline constexpr qsizetype maxListingArticles = 100'000;

ListingPage readListingPage(QStringView text);

// Whether a text, or its beginning, is such a page: it has a line that only saved pages have, a
// date on a line of its own, or an article's labels.
bool looksLikeListing(QStringView text);

} // namespace acervo
