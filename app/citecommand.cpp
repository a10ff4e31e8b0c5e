#include "commands.h"

#include "await.h"
#include "console.h"
#include "openlibrary.h"
#include "queryargument.h"

#include <QCoreApplication>

namespace acervo {

namespace {

struct CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

constexpr qsizetype pageSize = 1000;

std::optional<CopyForm> styleNamed(QStringView name)
{
    if (name == u"apa" || name.isEmpty())
        return CopyForm::Apa;
    if (name == u"chicago")
        return CopyForm::Chicago;
    return std::nullopt;
}

// Of an entry no more than its text is kept until all can be put in order.
Result<QList<CopiedItem>> entries(Library &library, const QList<ArticleId> &articles, CopyForm form)
{
    QList<CopiedItem> all;
    for (qsizetype at = 0; at < articles.size(); at += pageSize) {
        const auto items = await(library.copies(articles.mid(at, pageSize), form));
        if (!items)
            return items;
        for (const CopiedItem &item : *items)
            all += CopiedItem{.text = item.text};
    }
    sortAsReferences(all);
    return all;
}

} // namespace

int runCite(const Arguments &arguments)
{
    const auto style = styleNamed(arguments.style);
    if (!style)
        return Console::wrongUsage(CommandLine::tr("The style is apa or chicago."));
    const auto query = queryArgument(arguments);
    if (!query)
        return exitcode::wrongUsage;
    const auto library = openLibrary(arguments, Library::Access::Read);
    if (!library)
        return Console::fail(library.error());
    const auto found = await(
        (*library)->search({.query = *query, .today = QDate::currentDate(), .histogram = false}));
    if (!found)
        return Console::fail(found.error());
    const QList<ArticleId> articles((*found)->articles.begin(), (*found)->articles.end());
    const auto items = entries(**library, articles, *style);
    if (!items)
        return Console::fail(items.error());
    for (const CopiedItem &item : *items)
        Console::out(item.text + u'\n');
    return Console::flush() ? exitcode::done : exitcode::failed;
}

} // namespace acervo
