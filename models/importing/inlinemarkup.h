// Text of bibliographies and feeds that carries bits of HTML. Pure; any thread.
#pragma once

#include <QString>

namespace acervo {

// Without the tags of text (<i>, <sub>, <p>, <jats:title> …), character references resolved; a
// paragraph's or line's end is a line end. A "<" that opens no such tag stays. Linear.
QString withoutInlineMarkup(const QString &text);

} // namespace acervo
