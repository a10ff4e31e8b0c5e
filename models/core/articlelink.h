// Links from a note to articles of the library, or to one of an article's notes: Markdown's own,
// whose address names the article by its uuid, and the note by its name (noteref.h), so that they
// hold whatever these are called. Pure; any thread.
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

// Where an article is that a link names, of those that matter; id 0: it is none of them.
using FindArticle = std::function<ArticleId(const QString &uuid)>;

QString articleAddress(const QString &uuid, const QString &note = {});
// Empty where it is no article's address, or names no note.
QString uuidOfAddress(QStringView address);
QString noteOfAddress(QStringView address);
// Of those that a note names, each once, in their order.
QStringList linkedArticles(QStringView note);
// The note with other addresses in the place of those; an empty one leaves it as it is.
QString withAddresses(const QString &note,
                      const std::function<QString(const QString &address)> &addressOf);

} // namespace acervo
