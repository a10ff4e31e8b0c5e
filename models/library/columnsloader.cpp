#include "columnsloader.h"

#include "workthread.h"

#include <atomic>
#include <ranges>

namespace acervo {

namespace {

using DatedArticles = std::vector<DatedArticle>;

// The ids of a library in pieces, which two threads take from both ends until they meet.
class Pieces
{
public:
    static constexpr int count = 32;
    struct Ids
    {
        ArticleId first; // both inclusive
        ArticleId last;
    };

    explicit Pieces(ArticleId last)
        : m_last(number(last))
    {}

    std::optional<Ids> next()
    {
        return m_taken++ < count ? std::optional(piece(m_front++)) : std::nullopt;
    }
    std::optional<Ids> nextFromBehind()
    {
        return m_taken++ < count ? std::optional(piece(count - 1 - m_back++)) : std::nullopt;
    }

private:
    Ids piece(int n) const { return {ArticleId{end(n) + 1}, ArticleId{end(n + 1)}}; }
    qint64 end(int n) const { return n == count ? m_last : m_last / count * n; }

    qint64 m_last;
    std::atomic<int> m_taken = 0;
    int m_front = 0; // each of one thread
    int m_back = 0;
};

Result<std::vector<DatedArticles>> readFromBehind(const LibraryReader::Open &open, Pieces &pieces)
{
    const auto reader = open();
    if (!reader)
        return std::unexpected(reader.error());
    std::vector<DatedArticles> all;
    while (const auto ids = pieces.nextFromBehind()) {
        auto read = (*reader)->timeline(ids->first, ids->last);
        if (!read)
            return std::unexpected(read.error());
        all.push_back(std::move(*read));
    }
    return all;
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
        return readNames(columns).and_then([&] { return readDates(columns); }).transform([&] {
            columns.finishLoading(*generation);
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

Result<void> ColumnsLoader::readDates(Columns &columns)
{
    const auto last = m_reader.lastArticle();
    if (!last)
        return std::unexpected(last.error());
    Pieces pieces(*last);
    auto behind =
        m_helper.run([open = m_reader.another(), &pieces] { return readFromBehind(open, pieces); });
    const auto take = [&columns](const DatedArticles &some) {
        // As many as the other pieces will have: growing little by little takes as long as reading.
        if (columns.slotCount() == 0)
            columns.reserve(qsizetype(some.size()) * Pieces::count);
        columns.addDated(some);
    };
    Result<void> read;
    for (auto ids = pieces.next(); ids && read; ids = pieces.next())
        read = m_reader.timeline(ids->first, ids->last).transform(take);
    const Result<std::vector<DatedArticles>> others = behind.takeResult();
    if (!read || !others)
        return std::unexpected(!read ? read.error() : others.error());
    for (const DatedArticles &some : *others | std::views::reverse)
        columns.addDated(some);
    return {};
}

Result<void> ColumnsLoader::readValues(Columns &columns)
{
    columns.expectValues();
    auto authors =
        m_helper.run([open = m_reader.another(), &columns] { return readAuthors(open, columns); });
    const auto setOwn = [&columns](const ArticleFacts &facts) { columns.setOwn(facts); };
    const auto setValues = [&columns](const ArticleFacts &facts) { columns.setValues(facts); };
    const auto read = twiceIfDamaged(m_reader, [&] {
        return m_reader.forEachFacts(setOwn, {.parts = FactsPart::Own})
            .and_then([&](quint64) {
                return m_reader.forEachFacts(setValues, {.parts = FactsPart::Values});
            })
            .transform([](quint64) {});
    });
    const Result<void> others = authors.takeResult();
    return read ? others : read;
}

} // namespace acervo
