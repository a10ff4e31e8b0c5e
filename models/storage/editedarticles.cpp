#include "editedarticles.h"

namespace acervo {

Result<QList<ArticleId>> existingArticles(ArticleStore &articles, const QList<ArticleId> &ids)
{
    auto there = articles.existing(ids);
    if (there && there->isEmpty())
        return std::unexpected(
            Error{.code = ErrorCode::ArticleNotFound,
                  .subject = ids.isEmpty() ? QString() : QString::number(number(ids.first())),
                  .detail = {}});
    return there;
}

QJsonObject articleArguments(const QList<ArticleId> &ids)
{
    QJsonObject arguments{{QStringLiteral("articles"), ids.size()}};
    if (ids.size() == 1)
        arguments.insert(QStringLiteral("article"), number(ids.first()));
    return arguments;
}

} // namespace acervo
