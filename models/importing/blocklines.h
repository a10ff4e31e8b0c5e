// The lines of a page's blocks, as a person would copy them, without what the page marks otherwise.
// Pure; any thread.
#pragma once

#include "pageblocks.h"
#include "pagefacts.h"

#include <QSet>

namespace acervo {

struct BlockLines
{
    QStringList lines;
    QSet<qint64> titles; // the numbers of the lines, from 1, that are titles
    // Of each block:
    QList<qint64> ends;          // the number of its last line
    QList<PageFacts> facts;      // what is marked in it: persons, date, topics
    QList<PartialDate> sections; // the month or year that heads it and those beside it
};

BlockLines blockLines(const HtmlTree &tree, const QList<PageBlock> &blocks);

} // namespace acervo
