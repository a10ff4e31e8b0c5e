// Articles as they might come, for tests: the same for the same generator.
#pragma once

#include "dossier.h"

#include <QRandomGenerator>

namespace acervo {

// Of all lengths, several scripts, with and without each fact; notes in Markdown.
DossierArticle randomArticle(QRandomGenerator &random);

// Any code units, lone surrogates and control characters among them.
QString hostileText(QRandomGenerator &random, int length);

} // namespace acervo
