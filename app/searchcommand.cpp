#include "commands.h"

#include "articlejson.h"
#include "await.h"
#include "console.h"
#include "openlibrary.h"
#include "queryargument.h"

#include <QJsonDocument>

namespace acervo {

namespace {

constexpr qsizetype pageSize = 1000;

QString shownLine(const Article &article)
{
    const QString title = article.title.isEmpty() ? article.summary : article.title;
    return article.date.toIso().leftJustified(10) + QStringLiteral("  ") + title.simplified() +
           u'\n';
}

Result<void> printPage(Library &library, const QList<ArticleId> &ids, bool json)
{
    const auto articles = await(library.articles(ids));
    if (!articles)
        return std::unexpected(articles.error());
    for (const Article &article : *articles) {
        if (json)
            Console::outBytes(QJsonDocument(articleToJson(article)).toJson(QJsonDocument::Compact) +
                              '\n');
        else
            Console::out(shownLine(article));
    }
    return {};
}

Result<void> printAll(Library &library, const SearchResult &result, bool json)
{
    QList<ArticleId> page;
    for (size_t at = 0; at < result.articles.size(); ++at) {
        page += result.articles[at];
        if (page.size() < pageSize && at + 1 < result.articles.size())
            continue;
        if (const auto printed = printPage(library, page, json); !printed)
            return printed;
        if (!Console::flush())
            return {}; // the reader of the pipe has gone
        page.clear();
    }
    return {};
}

} // namespace

int runSearch(const Arguments &arguments)
{
    const auto query = queryArgument(arguments);
    if (!query)
        return exitcode::wrongUsage;
    const auto library = openLibrary(arguments, Library::Access::Read);
    if (!library)
        return Console::fail(library.error());
    const auto result = await(
        (*library)->search({.query = *query, .today = QDate::currentDate(), .histogram = false}));
    if (!result)
        return Console::fail(result.error());
    if (const auto printed = printAll(**library, **result, arguments.json); !printed)
        return Console::fail(printed.error());
    return Console::flush() ? exitCodeFor(**result) : exitcode::failed;
}

} // namespace acervo
