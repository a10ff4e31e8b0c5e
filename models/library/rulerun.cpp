#include "rulerun.h"

#include "await.h"
#include "editjob.h"
#include "librarythreads.h"
#include "placelabels.h"
#include "queryparser.h"

namespace acervo {

namespace {

// In one entry with the import.
Result<void> tagSlice(LibraryThreads &threads, JournalId import, const QString &tag,
                      const QList<ArticleId> &articles)
{
    const auto tagged = await(threads.edit([&](LibraryWriter &writer) {
        writer.goOnWith(import);
        Result<EditOutcome> outcome = writer.addTag(articles, tag);
        writer.goOnWith({});
        if (outcome)
            threads.publish(outcome->change);
        return outcome;
    }));
    return tagged.transform([](const EditOutcome &) {});
}

Result<TaggedByRule> runRule(LibraryThreads &threads, JournalId import, const TagRule &rule,
                             const IdRanges &brought)
{
    auto articles = await(threads.search([&](SearchEngine &engine) {
        return engine.matching(queryOf(rule), QDate::currentDate());
    }));
    if (!articles)
        return std::unexpected(articles.error());
    articles->removeIf([&](ArticleId id) { return !brought.contains(id); });
    std::ranges::sort(*articles); // as they stand in the file
    for (qsizetype at = 0; at < articles->size(); at += EditJob::slice) {
        const auto done = tagSlice(threads, import, rule.tag, articles->mid(at, EditJob::slice));
        if (!done)
            return std::unexpected(done.error());
    }
    return TaggedByRule{.tag = rule.tag, .articles = articles->size()};
}

} // namespace

Query queryOf(const TagRule &rule)
{
    Query query = parseQuery(rule.query, &placeValueNames()).query;
    const Expr tag{.kind = Expr::Kind::Value, .field = Field::Tag, .text = rule.tag};
    query.clauses.append(Expr{.kind = Expr::Kind::Not, .parts = {tag}});
    query.sort = SortOrder::Newest;
    return query;
}

Result<QList<TaggedByRule>> tagByRules(LibraryThreads &threads, JournalId import)
{
    const auto rules = await(threads.read([](LibraryReader &reader) { return reader.tagRules(); }));
    if (!rules)
        return std::unexpected(rules.error());
    const auto brought = await(threads.write(
        [import](LibraryWriter &writer) { return Result<IdRanges>(writer.broughtBy(import)); }));
    if (!brought)
        return std::unexpected(brought.error());
    QList<TaggedByRule> tagged;
    for (const TagRule &rule : *rules) {
        if (!rule.onImport || brought->isEmpty())
            continue;
        const auto one = runRule(threads, import, rule, *brought);
        if (!one)
            return std::unexpected(one.error());
        if (one->articles > 0)
            tagged.append(*one);
    }
    return tagged;
}

} // namespace acervo
