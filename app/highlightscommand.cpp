#include "commands.h"

#include "await.h"
#include "console.h"
#include "highlightwords.h"
#include "openlibrary.h"
#include "queryargument.h"
#include "queryedit.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace acervo {

namespace {

constexpr qsizetype pageSize = 1000;

void printJson(const HighlightedArticle &article)
{
    for (const Highlight &highlight : article.highlights) {
        const HighlightRecord &kept = highlight.kept;
        const QJsonObject object{
            {"id", number(highlight.id)},
            {"article", number(article.id)},
            {"title", article.title},
            {"quote", kept.anchor.quote},
            {"comment", kept.comment},
            {"colour", nameOf(kept.colour)},
            {"field", nameOf(kept.anchor.field)},
            {"start", highlight.place ? QJsonValue(highlight.place->start) : QJsonValue()},
            {"created", kept.created.toString(Qt::ISODate)}};
        Console::outBytes(QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
    }
}

QString markdownOf(const HighlightedArticle &article)
{
    static const QList<HighlightColour> all(std::begin(highlightColours),
                                            std::end(highlightColours));
    return highlightsAsMarkdown(article, all);
}

Result<void> printAll(Library &library, const SearchResult &result, bool json)
{
    const QList<ArticleId> ids(result.articles.begin(), result.articles.end());
    for (qsizetype at = 0; at < ids.size() && Console::flush(); at += pageSize) {
        const auto articles = await(library.highlightedArticles(ids.mid(at, pageSize)));
        if (!articles)
            return std::unexpected(articles.error());
        for (const HighlightedArticle &article : *articles) {
            if (json)
                printJson(article);
            else
                Console::out(markdownOf(article) + u'\n');
        }
    }
    return {};
}

} // namespace

int runHighlights(const Arguments &arguments)
{
    const auto query = queryArgument(arguments);
    if (!query)
        return exitcode::wrongUsage;
    const auto library = openLibrary(arguments, Library::Access::Read);
    if (!library)
        return Console::fail(library.error());
    const auto result = await((*library)->search(
        {.query = withHighlights(*query), .today = QDate::currentDate(), .histogram = false}));
    if (!result)
        return Console::fail(result.error());
    if (const auto printed = printAll(**library, **result, arguments.json); !printed)
        return Console::fail(printed.error());
    return Console::flush() ? exitcode::done : exitcode::failed;
}

} // namespace acervo
