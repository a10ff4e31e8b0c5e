// Clean text: what may be laid out, stored in a PDF or shown. Pure; any thread.
#pragma once

#include <QString>

namespace acervo {

// The text without control characters and noncharacters, U+FFFD for each lone surrogate, '\n' for
// every kind of line end (CR, CRLF, form feed, U+2028, U+2029). Tabs stay.
QString cleanText(QStringView text);

// The same on one line: white space simplified.
QString cleanLine(QStringView text);

} // namespace acervo
