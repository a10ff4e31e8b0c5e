// The articles that an edit is about: those that are there, and what the journal says of them. The
// writer's thread.
#pragma once

#include "articlestore.h"

#include <QJsonObject>

namespace acervo {

// Sorted, each once. ArticleNotFound where none of them is there.
Result<QList<ArticleId>> existingArticles(ArticleStore &articles, const QList<ArticleId> &ids);

// "articles": how many; "article": the id, where it is one.
QJsonObject articleArguments(const QList<ArticleId> &ids);

} // namespace acervo
