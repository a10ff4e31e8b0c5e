// One JSON object as an article. Pure; any thread.
// fieldmeaning.h says which names mean what, jsonvalue.h in which shapes the values are read. The
// record may stand in another: Zotero's "data", DataCite's "attributes", DOAJ's "bibjson" … Of two
// names for one thing the better is taken. Everything else stays in ArticleDraft::fields under its
// own name, so that nothing is lost.
#pragma once

#include "article.h"

#include <QJsonObject>

namespace acervo {

// Values that can't be used as what their name says (a title that is a number's list) stay in
// `fields` too.
ArticleDraft articleOf(const QJsonObject &record);

} // namespace acervo
