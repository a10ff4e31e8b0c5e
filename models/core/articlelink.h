// Links from a note to articles of the library: Markdown's own, whose address names the article by
// its uuid, so that they hold whatever the article is called. Pure; any thread.
#pragma once

#include "ids.h"

#include <QStringList>

#include <functional>

namespace acervo {

// Where a link leads. Without an id: to nothing, as the article is gone or never was here.
struct LinkTarget
{
    ArticleId id{};
    QString uuid; // as the link names it
    QString title;
    bool isTrashed = false;

    bool operator==(const LinkTarget &) const = default;
};

QString articleAddress(const QString &uuid);
// Empty where it is no article's address.
QString uuidOfAddress(QStringView address);
// Of those that a note names, each once, in their order.
QStringList linkedArticles(QStringView note);
// The note with other addresses in the place of those; an empty one leaves it as it is.
QString withAddresses(const QString &note,
                      const std::function<QString(const QString &uuid)> &addressOf);

} // namespace acervo
