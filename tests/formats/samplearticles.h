// One article of each kind, with what is hard for formats: names, accents, signs, dates of each
// precision. For the tests that other programs read.
#pragma once

#include "articlerecord.h"

namespace acervo {

QList<ArticleRecord> sampleArticles();

} // namespace acervo
