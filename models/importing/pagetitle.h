// A page's title without the name of its site. Pure; any thread.
#pragma once

#include "htmltree.h"

namespace acervo {

// "A Library" of "A Library | The Paper", where the rest is the site's name or the page's heading
// says so. `site` may be empty.
QString withoutSite(const QString &title, const QString &site, const QStringList &headings);

// The heading above the article, where it says with other words what the page's head calls it for
// those who share it; else `stated`.
QString titleAsShown(const HtmlTree &tree, const QString &stated);

// The parts of a page's title, apart at strokes, dashes and the like.
QStringList titleParts(const QString &title);

// The page's title without the name of the site: it is short, and stands last.
QString shownTitle(const QString &title, const QStringList &headings);

} // namespace acervo
