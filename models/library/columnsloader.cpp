#include "columnsloader.h"

#include "workthread.h"

namespace acervo {

namespace {

// What an article is by itself, in less than ArticleFacts take: half a million of them wait.
struct OwnFacts
{
    ArticleId id;
    PartialDate date;
    qint64 added;
    FacetValue language;
    StateFlags states;
};

using OwnFactsList = std::vector<OwnFacts>;

Result<OwnFactsList> ownFactsFrom(const LibraryReader::Open &open, ArticleId first)
{
    const auto reader = open();
    if (!reader)
        return std::unexpected(reader.error());
    OwnFactsList all;
    const auto take = [&all](const ArticleFacts &facts) {
        all.push_back({facts.id, facts.date, facts.added, facts.language, facts.states});
    };
    return (*reader)
        ->forEachFacts(take, {.parts = FactsPart::Own, .first = first})
        .transform([&](quint64) { return std::move(all); });
}

Result<void> readAuthors(const LibraryReader::Open &open, Columns &columns)
{
    const auto reader = open();
    if (!reader)
        return std::unexpected(reader.error());
    const auto take = [&columns](const ArticleFacts &facts) { columns.setAuthors(facts); };
    return (*reader)->forEachFacts(take, {.parts = FactsPart::Authors}).transform([](quint64) {});
}

// A cache that is damaged is not asked again: the second time the library answers alone.
template <typename Read>
Result<void> twiceIfDamaged(const LibraryReader &reader, Read read)
{
    const bool wasSound = !reader.cacheIsDamaged();
    Result<void> done = read();
    if (!done && wasSound && reader.cacheIsDamaged())
        done = read();
    return done;
}

} // namespace

ColumnsLoader::ColumnsLoader(LibraryReader &reader, WorkThread &helper)
    : m_reader(reader)
    , m_helper(helper)
{}

Result<void> ColumnsLoader::readTimeline(Columns &columns)
{
    // Taken first: facts of a commit that comes in between are read as they are now and are applied
    // once more with its Change, which changes nothing.
    const auto generation = m_reader.generation();
    if (!generation)
        return std::unexpected(generation.error());
    return twiceIfDamaged(m_reader, [&] {
        columns = Columns();
        return readNames(columns).and_then([&] { return readOwn(columns); }).transform([&] {
            columns.finishLoading(*generation);
            columns.layByTime();
        });
    });
}

Result<void> ColumnsLoader::readNames(Columns &columns)
{
    return m_reader.names().transform([&](const QList<NamedValue> &names) {
        for (const NamedValue &name : names)
            columns.addName(name);
    });
}

// The helper hands its half over when it has read it, so it takes the larger one.
Result<void> ColumnsLoader::readOwn(Columns &columns)
{
    const auto last = m_reader.lastArticle();
    if (!last)
        return std::unexpected(last.error());
    const ArticleId own{number(*last) * 2 / 5};
    auto rest = m_helper.run([open = m_reader.another(), first = ArticleId{number(own) + 1}] {
        return ownFactsFrom(open, first);
    });
    const auto add = [&columns](const ArticleFacts &facts) { columns.addArticle(facts); };
    const auto read = m_reader.forEachFacts(add, {.parts = FactsPart::Own, .last = own});
    const Result<OwnFactsList> others = rest.takeResult();
    if (!read || !others)
        return std::unexpected(!read ? read.error() : others.error());
    for (const OwnFacts &facts : *others) {
        columns.addArticle({.id = facts.id,
                            .date = facts.date,
                            .added = facts.added,
                            .states = facts.states,
                            .language = facts.language});
    }
    return {};
}

Result<void> ColumnsLoader::readValues(Columns &columns)
{
    auto authors =
        m_helper.run([open = m_reader.another(), &columns] { return readAuthors(open, columns); });
    const auto read = twiceIfDamaged(m_reader, [&] {
        return m_reader
            .forEachFacts([&columns](const ArticleFacts &facts) { columns.setValues(facts); },
                          {.parts = FactsPart::Values})
            .transform([](quint64) {});
    });
    const Result<void> others = authors.takeResult();
    return read ? others : read;
}

} // namespace acervo
