// Adds a phrase to a topic in a lexicon's text as it is being written: at the end of the topic's
// line for the language, or on a new one. Comments and all else stay as they are. Pure but for the
// document; GUI thread.
#pragma once

#include <QTextDocument>

namespace acervo {

// `path` is the topic's line. False where the text has no such topic. One step of the document's
// own undo.
bool insertPhrase(QTextDocument &lexicon, const QString &path, const QString &language,
                  const QString &phrase);

} // namespace acervo
