// What travels inside a dossier, so that whoever gets it can read it in again. Values; any thread.
#pragma once

#include <QString>

namespace acervo {

// The articles as Acervo's own JSON Lines. By this name an import finds them.
inline const QString kArticlesAttachment = QStringLiteral("articles.jsonl");

} // namespace acervo
