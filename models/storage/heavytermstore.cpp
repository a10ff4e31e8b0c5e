#include "heavytermstore.h"

#include <algorithm>
#include <array>
#include <sqlite3.h>
#include <vector>

namespace acervo {

namespace {

constexpr qint64 blockArticles = 4096; // of which each row has a bit
constexpr qsizetype rowBytes = blockArticles / 8;

using Bits = std::array<char, rowBytes>;

void set(Bits &bits, qint64 place) { bits[size_t(place / 8)] |= char(1 << (place % 8)); }

bool isIn(const Bits &bits, qint64 place)
{
    return (bits[size_t(place / 8)] & char(1 << (place % 8))) != 0;
}

// All of `bits`, without those in `others`, and with those in `found`.
void revise(Bits &bits, const Bits &others, const Bits *found)
{
    for (size_t i = 0; i < bits.size(); ++i)
        bits[i] = char(bits[i] & ~others[i]);
    for (size_t i = 0; found && i < bits.size(); ++i)
        bits[i] |= (*found)[i];
}

} // namespace

// What is held back of one block of articles.
struct HeavyTermStore::Block
{
    Bits articles{}; // whose terms are others now
    // By term; null: none of them has it.
    std::array<std::unique_ptr<Bits>, heavyTermCount> found;
};

HeavyTermStore::HeavyTermStore(sqlite3 *handle)
    : m_handle(handle)
    , m_rows(handle, "SELECT term, articles FROM cache.heavy_term WHERE block=?")
    , m_replace(handle, "INSERT OR REPLACE INTO cache.heavy_term(block, term, articles)"
                        " VALUES(?, ?, ?)")
{
    sqlite3_rollback_hook(
        handle, [](void *store) { static_cast<HeavyTermStore *>(store)->m_held.clear(); }, this);
}

HeavyTermStore::~HeavyTermStore() { sqlite3_rollback_hook(m_handle, nullptr, nullptr); }

void HeavyTermStore::put(ArticleId article, const QList<HeavyTerm> &terms)
{
    Block &block = m_held[number(article) / blockArticles];
    const qint64 place = number(article) % blockArticles;
    if (isIn(block.articles, place)) {
        for (const std::unique_ptr<Bits> &bits : block.found) {
            if (bits)
                (*bits)[size_t(place / 8)] &= char(~(1 << (place % 8)));
        }
    }
    set(block.articles, place);
    for (const HeavyTerm term : terms) {
        std::unique_ptr<Bits> &bits = block.found[term];
        if (!bits)
            bits = std::make_unique<Bits>();
        set(*bits, place);
    }
}

Result<void> HeavyTermStore::write()
{
    for (const auto &[number, block] : m_held) {
        if (const auto written = write(number, block); !written)
            return written;
    }
    m_held.clear();
    return {};
}

// Only the rows that change are written.
Result<void> HeavyTermStore::write(qint64 number, const Block &block)
{
    std::array<bool, heavyTermCount> hasRow{};
    std::vector<std::pair<HeavyTerm, Bits>> changed;
    const auto read = m_rows.bind(number).forEachRow([&](const Statement &row) {
        const auto term = HeavyTerm(row.integer(0));
        const QByteArray before = row.blob(1);
        Bits bits{};
        std::ranges::copy(before.first(qMin(before.size(), rowBytes)), bits.begin());
        revise(bits, block.articles, term < heavyTermCount ? block.found[term].get() : nullptr);
        if (before != QByteArrayView(bits.data(), rowBytes))
            changed.emplace_back(term, bits);
        if (term < heavyTermCount)
            hasRow[term] = true;
    });
    if (!read)
        return read;
    for (size_t term = 0; term < heavyTermCount; ++term) {
        if (block.found[term] && !hasRow[term])
            changed.emplace_back(HeavyTerm(term), *block.found[term]);
    }
    std::ranges::sort(changed, {}, [](const auto &row) { return row.first; });
    for (const auto &[term, bits] : changed) {
        const auto row = QByteArray::fromRawData(bits.data(), rowBytes);
        if (const auto written = m_replace.bind(number, term, row).run(); !written)
            return written;
    }
    return {};
}

HeavyTermSearch::HeavyTermSearch(sqlite3 *handle)
    : m_last(handle, "SELECT coalesce(max(block), -1) FROM cache.heavy_term")
    , m_row(handle, "SELECT articles FROM cache.heavy_term WHERE block=? AND term=?")
{}

Result<void> HeavyTermSearch::find(HeavyTerm term, const std::function<void(ArticleId)> &take)
{
    const auto last = m_last.bind().number();
    if (!last)
        return std::unexpected(last.error());
    for (qint64 block = 0; block <= **last; ++block) {
        const auto read = m_row.bind(block, term).forEachRow([&](const Statement &row) {
            const QByteArray bits = row.blob(0);
            for (qsizetype i = 0; i < bits.size(); ++i) {
                for (unsigned byte = uchar(bits[i]); byte != 0; byte &= byte - 1)
                    take(ArticleId{block * blockArticles + i * 8 + std::countr_zero(byte)});
            }
        });
        if (!read)
            return read;
    }
    return {};
}

} // namespace acervo
