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
        Field,   // a label of this page's own; name, and text as its value
        Nothing, // a mark that stands for an empty text: ""
    };

    Kind kind = Kind::Text;
    PageLabel label{};
    QString name;
    QString text;
    PartialDate date;
    qint64 line = 0; // 1-based
    bool afterBlank = false;
};

} // namespace acervo
