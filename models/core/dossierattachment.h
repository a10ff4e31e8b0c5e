// What travels inside a dossier, so that whoever gets it can read it in again. Values; any thread.
#pragma once

#include <QString>

namespace acervo {

// The articles as Acervo's own JSON Lines. By this name an import finds them.
inline const QString kArticlesAttachment = QStringLiteral("articles.jsonl");

// The same as BibTeX, for programs that manage references.
inline const QString kReferencesAttachment = QStringLiteral("references.bib");

} // namespace acervo
