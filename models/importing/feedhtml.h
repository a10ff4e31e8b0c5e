// HTML → what it says, as text. Pure; any thread; linear.
#pragma once

#include <QString>

namespace acervo {

// Every tag is left out, scripts, styles, frames and comments with what is in them; character
// references are resolved; white space is simplified. Paragraphs stand apart by an empty line, list
// items and broken lines by a line end. A "<" that opens no tag stays. (inlinemarkup.h is for plain
// text that carries a few tags, where an unknown tag is a word.)
QString feedHtmlText(QStringView html);

// The same without what WordPress puts behind the text of each post: "The post … appeared first on
// …", in nine languages.
QString feedPostText(QStringView html);

// feedHtmlText() on one line.
QString feedHtmlLine(QStringView html);

} // namespace acervo
