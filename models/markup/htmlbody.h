// The readable text of a saved page: without navigation, advertisements, comments, cookie notes and
// links to other articles. Linear in the page. Pure; any thread.
#pragma once

#include "htmltext.h"

namespace acervo {

struct HtmlBody
{
    QString text;                 // plain, as htmltext.h says; empty where the page has none
    std::vector<qsizetype> parts; // the elements it comes from, in order
};

// The title that the article is known by is no part of its text.
// A picture between the page's heading and its text belongs to the text.
HtmlBody htmlBody(const HtmlTree &tree, const HtmlMeasure &measure, const QString &title,
                  const KeepPicture &keep = {});

} // namespace acervo
