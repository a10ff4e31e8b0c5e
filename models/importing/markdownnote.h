// A file of Markdown as one article: Obsidian's and Zettlr's notes, Jekyll's and Hugo's posts, what
// a web clipper or a bibliography's plugin writes. Pure; any thread.
//   front matter   as any record's fields are understood (jsonrecord.h); names may be [[links]]
//   title          the front matter's, the first heading of the first level, or the file's name
//   date           the front matter's, or what a post's file name begins with
//   text           without marks: paragraphs, "- " before items, "> " before quotes
#pragma once

#include "article.h"
#include "frontmatter.h"
#include "picturefolder.h"

#include <QJsonObject>

namespace acervo {

// `facts` is what the front matter says, `text` what follows it; its pictures lie in the folder.
ArticleDraft markdownArticle(const QJsonObject &facts, QStringView text, const QString &path,
                             const PictureFolder &folder);

// Markdown as plain text; links of the form [[name|shown]] are what they show.
QString plainMarkdown(QStringView text);

} // namespace acervo
