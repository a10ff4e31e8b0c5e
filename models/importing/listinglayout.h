// How the articles of a listing page repeat, learned from the page itself. Pure; any thread.
#pragma once

#include "listingelement.h"

#include <QList>

#include <span>

namespace acervo {

// Where an article has its date.
enum class DatePlace : quint8 {
    First,  // date, title, summary
    Middle, // title, date, summary
    Last,   // title, summary, date
    None,   // the page has no dates
};

DatePlace datePlace(std::span<const ListingElement> elements);

// The elements after the heading, cut into articles. A text on its own before the first article is
// the page's description.
struct ListingCut
{
    QList<std::span<const ListingElement>> items;
    QString description;
};
ListingCut cutIntoItems(std::span<const ListingElement> elements, DatePlace place);

} // namespace acervo
