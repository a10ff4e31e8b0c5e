// What stands plainly between an article's heading and its text, where no class says what it is:
// "By Ana Ruiz", "3 May 2021". Pure; any thread.
#pragma once

#include "article.h"
#include "datereader.h"
#include "htmltree.h"

namespace acervo {

struct PageLead
{
    QList<Person> persons;
    PartialDate date;
};

PageLead pageLead(const HtmlTree &tree, qsizetype heading, DateOrder order);

} // namespace acervo
