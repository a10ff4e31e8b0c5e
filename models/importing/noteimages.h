// The pictures of Acervo's own folder of notes, as its files show them, back as the library keeps
// them (models/formats/notepictures.h writes them). One thread.
#pragma once

#include "article.h"
#include "picturefolder.h"

namespace acervo {

// The text of an article. Pictures that the draft names already keep their addresses; those that
// somebody added to the file are taken as they are found.
void takeBodyBack(QStringView markdown, const PictureFolder &folder, ArticleDraft &draft);

// A note, with the library's own addresses; what they stand for is added to `pictures`.
QString noteBack(const QString &text, const PictureFolder &folder, QList<PictureFile> &pictures);

} // namespace acervo
