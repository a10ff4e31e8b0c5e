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

// The page's heading among the titles that stand before anything else: the first where it is short,
// else the shortest, as slogans and descriptions are longer; the last where they are many.
// `feedName`, where the page has one, names it for certain. An index of `elements`, or -1.
qsizetype headingIndex(std::span<const ListingElement> elements, DatePlace place,
                       QStringView feedName);

// The elements after the heading, cut into articles. A text on its own before the first article is
// the page's description.
struct ListingCut
{
    QList<std::span<const ListingElement>> items;
    QString description;
};
ListingCut cutIntoItems(std::span<const ListingElement> elements, DatePlace place);

} // namespace acervo
