// The blocks of lines that a listing page repeats, one for each article, with blank lines or what
// was passed over between them. Pure; any thread.
#pragma once

#include "listingelement.h"

#include <QList>

namespace acervo {

struct ListingBlocks
{
    QList<ListingElement> head; // what stands above the first article
    QList<QList<ListingElement>> items;
};

// Learned from the page: every date stands in a block of its own, on the same side of its title as
// in the others, or heads the blocks of its year or month. A line that most blocks repeat belongs
// to no article; a column of names is the authors'. No items where the page is built otherwise.
ListingBlocks repeatingBlocks(const QList<ListingElement> &elements);

// What a page of blocks is headed with, and the text that describes it; each may be empty.
struct BlockHead
{
    QString heading;
    QString description;
};
BlockHead blockHead(const QList<ListingElement> &head, const QString &name);

} // namespace acervo
