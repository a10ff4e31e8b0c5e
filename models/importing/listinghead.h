// What a listing page is headed with. Pure; any thread.
#pragma once

#include "listinglayout.h"

namespace acervo {

// The page's heading and how many elements stand up to it. `name`, where the page has one, names it
// for certain. Else it is among the titles that stand before anything else: the first where it is
// short, else the shortest, as slogans and descriptions are longer; the last where they are many.
struct PageHead
{
    QString heading; // empty when there is none
    qsizetype length = 0;
};
PageHead pageHead(std::span<const ListingElement> elements, DatePlace place, const QString &name);

} // namespace acervo
