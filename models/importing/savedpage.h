// A saved web page as an article. Pure; any thread.
//
// What a page says in one place it often says in others: of each fact the first of these that has
// it is taken. Meta tags of scholarly publishers, linked data, other meta tags, the visible text.
// The address is the canonical one, else the one that the page was saved from.
#pragma once

#include "article.h"

namespace acervo {

class SavedHtml;

// Without title, summary and body where the page says nothing.
ArticleDraft savedPage(const SavedHtml &page);

// Whether a text, or its beginning, is a page of HTML.
bool looksLikeHtml(QStringView text);

} // namespace acervo
