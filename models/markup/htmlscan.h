// The linear look at hostile HTML before gumbo parses it: what comes out is as long as what went in
// at most, is nested no deeper than kDeepestHtml, has no script but JSON-LD, no style, no drawing,
// no comment, and of each tag only the attributes that say something about an article. Gumbo is
// quadratic, or worse, in open elements, in formatting elements and in attributes; this bounds all
// three. Pure; any thread.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace acervo {

inline constexpr qsizetype kDeepestHtml = 200;
inline constexpr qsizetype kMostHtmlTags = 1'000'000; // further tags are left out, their text stays

QByteArray scannedHtml(QByteArrayView utf8);

} // namespace acervo
