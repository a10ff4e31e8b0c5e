#include "heavytermstore.h"

#include <array>
#include <sqlite3.h>

namespace acervo {

namespace {

constexpr qint64 blockArticles = 4096; // of which each row has a bit
constexpr qsizetype rowBytes = blockArticles / 8;

using Bits = std::array<char, rowBytes>;

void set(Bits &bits, qint64 place) { bits[size_t(place / 8)] |= char(1 << (place % 8)); }

void join(QByteArray &row, const Bits &bits)
{
    for (size_t i = 0; i < bits.size(); ++i)
        row[qsizetype(i)] |= bits[i];
}

void takeAway(QByteArray &row, const Bits &bits)
{
    for (size_t i = 0; i < bits.size(); ++i)
        row[qsizetype(i)] &= char(~bits[i]);
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
    if (block.articles[size_t(place / 8)] & char(1 << (place % 8))) {
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

Result<HeavyTermStore::Rows> HeavyTermStore::read(qint64 number)
{
    Rows rows;
    const auto read = m_rows.bind(number).forEachRow([&](const Statement &row) {
        rows.emplace(HeavyTerm(row.integer(0)), row.blob(1).leftJustified(rowBytes, '\0', true));
    });
    return read.transform([&] { return std::move(rows); });
}

Result<void> HeavyTermStore::write(qint64 number, const Block &block)
{
    const auto before = read(number);
    if (!before)
        return std::unexpected(before.error());
    Rows rows = *before;
    for (auto &[term, row] : rows)
        takeAway(row, block.articles);
    for (size_t term = 0; term < heavyTermCount; ++term) {
        if (const std::unique_ptr<Bits> &bits = block.found[term])
            join(rows.try_emplace(HeavyTerm(term), rowBytes, '\0').first->second, *bits);
    }
    for (const auto &[term, row] : rows) {
        const auto known = before->find(term);
        if (known != before->end() && known->second == row)
            continue;
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
