// The elements and attributes of HTML as the scan before the parser takes them (htmlscan.h). Pure;
// any thread. Inner header of `markup`.
#pragma once

#include <QByteArray>
#include <QSet>

namespace acervo {

using HtmlNames = QSet<QByteArray>; // in lower case

const HtmlNames &voidHtmlNames(); // have no end
// Left out with all that is in them.
const HtmlNames &htmlDroppedWhole();
// Tags that mean nothing to a text; what is in them stays.
const HtmlNames &htmlDroppedTags();
// Gumbo opens these again in each paragraph where they were not closed.
const HtmlNames &htmlFormatting();
const HtmlNames &htmlClosesParagraph();
// What an element that is closed by its next like looks no further than.
const HtmlNames &htmlBoundaries();
const HtmlNames &htmlKeptAttributes();
const HtmlNames &htmlImageAttributes(); // of images also these

} // namespace acervo
