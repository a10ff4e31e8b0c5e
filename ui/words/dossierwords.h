// What a dossier says of itself, and a query in words. In the user's language. Pure; any thread.
#pragma once

#include "dossieroptions.h"
#include "dossierwording.h"
#include "query.h"

#include <QDate>

#include <functional>

namespace acervo {

using PlaceName = std::function<QString(const QString &code)>;

// "Venezuela · topic “Latin America” · 2021 to 2023 · without “oil”"; empty for the empty query.
QString queryInWords(const Query &query, const PlaceName &placeName);

// As they stand before a person chooses: the paper is that of the locale.
DossierOptions usualDossierOptions();

// `query`: empty where a selection is exported.
DossierWording dossierWording(const Query &query, qint64 articles, QDate today,
                              const PlaceName &placeName);

} // namespace acervo
