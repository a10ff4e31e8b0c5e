#include "commands.h"

#include "await.h"
#include "console.h"
#include "countwords.h"
#include "openlibrary.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace acervo {

namespace {

struct CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

// A rule, and what it would tag.
struct Due
{
    TagRule rule;
    QList<ArticleId> articles;
};

Result<Due> dueOf(Library &library, const TagRule &rule)
{
    return await(library.search({.query = Library::queryOfRule(rule),
                                 .today = QDate::currentDate(),
                                 .histogram = false}))
        .transform([&](const SearchResultPtr &found) {
            return Due{.rule = rule, .articles = {found->articles.begin(), found->articles.end()}};
        });
}

// One after the other: what one tags, another may ask for.
Result<QList<Due>> runAll(Library &library, bool tags)
{
    const auto rules = await(library.tagRules());
    if (!rules)
        return std::unexpected(rules.error());
    QList<Due> all;
    for (const TagRule &rule : *rules) {
        const auto due = dueOf(library, rule);
        if (!due)
            return std::unexpected(due.error());
        if (tags && !due->articles.isEmpty()) {
            if (const auto done = await(library.addTag(due->articles, rule.tag)); !done)
                return std::unexpected(done.error());
        }
        all.append(*due);
    }
    return all;
}

QByteArray asJson(const QList<Due> &all)
{
    QJsonArray array;
    for (const Due &due : all)
        array += QJsonObject{{"query", due.rule.query},
                             {"tag", due.rule.tag},
                             {"onImport", due.rule.onImport},
                             {"articles", due.articles.size()}};
    return QJsonDocument(array).toJson(QJsonDocument::Compact) + '\n';
}

QString asLine(const Due &due)
{
    return articleCount(due.articles.size()) + u'\t' + due.rule.tag + u'\t' + due.rule.query +
           (due.rule.onImport ? u'\t' + CommandLine::tr("on imports") : QString()) + u'\n';
}

} // namespace

int runRules(const Arguments &arguments)
{
    const bool tags = arguments.values == QStringList{QStringLiteral("run")};
    if (!tags && !arguments.values.isEmpty())
        return Console::wrongUsage(
            CommandLine::tr("Without a word the rules are listed with what they would tag; “run” "
                            "lets them tag it."));
    const auto library = openLibrary(arguments, Library::Access::ReadWrite);
    if (!library)
        return Console::fail(library.error());
    const auto all = runAll(**library, tags);
    if (!all)
        return Console::fail(all.error());
    if (arguments.json) {
        Console::outBytes(asJson(*all));
    } else {
        for (const Due &due : *all)
            Console::out(asLine(due));
    }
    return Console::flush() ? exitcode::done : exitcode::failed;
}

} // namespace acervo
