// What the visible part of a page says of its article, where its head says nothing: headings,
// bylines, dates, tags, told by the classes that sites of all kinds use. Pure; any thread.
#pragma once

#include "htmltree.h"
#include "pagefacts.h"

namespace acervo {

// `title` of the result is the page's, without the site's name, which is its `site` then.
PageFacts textFacts(const HtmlTree &tree);

// The persons, date and topics of a part of the page alone.
PageFacts textFacts(const HtmlTree &tree, HtmlRange range);

// "A Library" of "A Library | The Paper", where the rest is the site's name or the page's heading
// says so. `site` may be empty.
QString withoutSite(const QString &title, const QString &site, const QStringList &headings);

// The heading above the article, where it says with other words what the page's head calls it for
// those who share it; else `stated`.
QString titleAsShown(const HtmlTree &tree, const QString &stated);

} // namespace acervo
