// A saved web page as an article. Pure; any thread.
//
// What a page says in one place it often says in others: of each fact the first of these that has
// it is taken. Meta tags of scholarly publishers, linked data, other meta tags, the visible text.
// The address is the canonical one, else the one that the page was saved from.
#pragma once

#include "article.h"
#include "picturefolder.h"

namespace acervo {

class SavedHtml;

// Without title, summary and body where the page says nothing. Pictures of its text are taken out
// of it and of its folder.
ArticleDraft savedPage(const SavedHtml &page, const PictureFolder &folder);

// Whether a text, or its beginning, is a page of HTML.
bool looksLikeHtml(QStringView text);

} // namespace acervo
