// What a page of articles says of itself and of its filters. In the user's language. Pure; any
// thread.
#pragma once

#include "dossierwords.h"
#include "exportwording.h"

namespace acervo {

// `query`: empty where a selection is exported. `placeName` is called on another thread.
ExportWording exportWording(const Query &query, qint64 articles, QDate today,
                            const PlaceName &placeName);

} // namespace acervo
