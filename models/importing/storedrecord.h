// One line of Acervo's own JSON Lines (models/formats/jsonlinesexporter.h says what stands in it)
// as a draft, with all that the library which wrote it kept of the article. Pure; any thread.
#pragma once

#include "article.h"

#include <QJsonObject>

namespace acervo {

// By its mark, not by its shape: tags of any other file are topics.
bool isStoredRecord(const QJsonObject &record);

ArticleDraft storedDraftOf(const QJsonObject &record);

} // namespace acervo
