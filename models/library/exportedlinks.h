// Where links of notes lead, of an export whose articles stand in one place. The exporting thread.
#pragma once

#include "articlelink.h"

#include <QList>

namespace acervo {

class LibraryThreads;

// Waits for the reader; the threads outlive it.
FindArticle findAmong(LibraryThreads &threads, const QList<ArticleId> &articles);

} // namespace acervo
