// The date that a page shows its readers. Pure; any thread.
#pragma once

#include "datereader.h"
#include "htmltree.h"
#include "partialdate.h"

namespace acervo {

// Without what leads to other articles, or with it.
enum class DatePart : quint8 { Article, All };

// Of a part of the page: its first <time>, else what a class calls a date, else when it was
// updated.
PartialDate shownDate(const HtmlTree &tree, HtmlRange range, DateOrder order, DatePart part);

// The first day, or whole date, that a line says: "Posted on 3 May 2021 at 12:30".
PartialDate dateInLine(const QString &text, DateOrder order);

// What stands first in a date of figures, by the language that the page says it is in.
DateOrder dateOrderOf(const HtmlTree &tree);

} // namespace acervo
