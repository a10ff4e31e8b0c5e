// The date that a page shows its readers. Pure; any thread.
#pragma once

#include "datereader.h"
#include "htmltree.h"
#include "partialdate.h"

namespace acervo {

// Where on a page a date is looked for.
struct DatePlace
{
    // Behind the heading; above it too, where the day may be that of reading; also in what leads
    // to other articles.
    enum class Reach : quint8 { Behind, Above, Everywhere };

    HtmlRange range;
    qsizetype heading = -1; // of the article
    Reach reach = Reach::Everywhere;
};

// Its first <time>, else what a class calls a date, else when it was updated.
PartialDate shownDate(const HtmlTree &tree, const DatePlace &place, DateOrder order);

// The first day, or whole date, that a line says: "Posted on 3 May 2021 at 12:30".
PartialDate dateInLine(const QString &text, DateOrder order);

// What stands first in a date of figures, by the language that the page says it is in.
DateOrder dateOrderOf(const HtmlTree &tree);

} // namespace acervo
