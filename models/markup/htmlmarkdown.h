// htmlMarkdown: a piece of a page, as browsers and word processors copy it, as Markdown (CommonMark
// with GitHub's tables and struck text). Nothing of it is fetched; addresses that are not safe
// leave their words. Pure; any thread.
#pragma once

#include <QString>

namespace acervo {

// Without scripts, styles and comments. Empty where the page has no text.
QString htmlMarkdown(const QString &html);

} // namespace acervo
