// A file of Acervo's own folder of notes (models/formats/markdownnotes.h says what stands in it) as
// the article that it was written of, with its tags and notes. What somebody has changed in the
// file since is taken as changed, but for its countries, its source and
// its highlights. Pure; any thread.
#pragma once

#include "article.h"
#include "picturefolder.h"

#include <QJsonObject>

namespace acervo {

// By its marks. The file of links to all others is none, and is nothing to import.
bool isAcervoNote(QStringView text);
bool isAcervoIndex(QStringView file);

// `facts` is what the front matter says, `text` what follows it; its pictures lie in the folder.
ArticleDraft acervoNoteDraft(const QJsonObject &facts, QStringView text,
                             const PictureFolder &folder);

} // namespace acervo
