// Microdata of a page (itemscope, itemprop) as the objects that JSON-LD would have for it.
// https://html.spec.whatwg.org/multipage/microdata.html   Pure; any thread.
#pragma once

#include "htmltree.h"

#include <QJsonObject>

namespace acervo {

// The items that no other item holds, and those inside them as values of their properties.
QList<QJsonObject> microdataOf(const HtmlTree &tree);

} // namespace acervo
