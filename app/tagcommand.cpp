#include "commands.h"

#include "await.h"
#include "console.h"
#include "countwords.h"
#include "openlibrary.h"
#include "queryargument.h"

#include <QCoreApplication>

namespace acervo {

namespace {

bool isTagChange(const QString &word)
{
    return word.size() > 1 && (word.front() == u'+' || word.front() == u'-');
}

Result<void> changeTags(Library &library, const QList<ArticleId> &articles,
                        const QStringList &changes)
{
    for (const QString &change : changes) {
        const QString tag = change.sliced(1);
        const auto edit = await(change.front() == u'+' ? library.addTag(articles, tag)
                                                       : library.removeTag(articles, tag));
        if (!edit)
            return std::unexpected(edit.error());
    }
    return {};
}

} // namespace

int runTag(const Arguments &arguments)
{
    const QStringList changes = arguments.values.mid(1);
    if (changes.isEmpty() || !std::ranges::all_of(changes, isTagChange)) {
        return Console::wrongUsage(QCoreApplication::translate(
            "CommandLine",
            "After the query come the tags: +read puts one on, -draft takes one off."));
    }
    const auto library = openLibrary(arguments, Library::Access::ReadWrite);
    if (!library)
        return Console::fail(library.error());
    const auto found = await((*library)->search({.query = parsedQuery(arguments.values.front()),
                                                 .today = QDate::currentDate(),
                                                 .histogram = false}));
    if (!found)
        return Console::fail(found.error());
    const QList<ArticleId> articles((*found)->articles.begin(), (*found)->articles.end());
    if (!articles.isEmpty()) {
        if (const auto changed = changeTags(**library, articles, changes); !changed)
            return Console::fail(changed.error());
    }
    Console::out(articleCount(articles.size()) + u'\n');
    return exitcode::done;
}

} // namespace acervo
