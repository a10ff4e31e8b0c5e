// ListingElement is one line of a listing page, with what it is. Value; any thread.
#pragma once

#include "pagewords.h"
#include "partialdate.h"

namespace acervo {

struct ListingElement
{
    enum class Kind : quint8 {
        Text,
        Date,
        Label,   // a known label; text is its value, may be empty
        Field,   // a label of this page's own; text is its value
        Nothing, // a mark that stands for an empty text: ""
    };

    // What stands between a line and the one above it, from near to far.
    enum class Gap : quint8 { None, Blank, Furniture };

    Kind kind = Kind::Text;
    PageLabel label{};
    QString name; // of a label or field, as the page writes it
    QString text;
    QString source;   // in brackets behind it, see listingsources.h
    PartialDate date; // not known where the page says "2 hours ago"
    qint64 line = 0;  // 1-based
    Gap gap = Gap::None;
    bool opensArticle = false; // what the article is filed under, above its title
};

} // namespace acervo
