#include "timelineplace.h"

#include <QHash>

#include <bitset>

namespace acervo {

namespace {

// Rows of those `wanted`. Of a million ids nearly all are told apart by their low bits, ten times
// as fast as by hashing each.
QHash<ArticleId, int> rowsOf(const QSet<ArticleId> &wanted, std::span<const ArticleId> articles)
{
    constexpr quint64 bits = 1 << 16;
    std::bitset<bits> maybe;
    for (const ArticleId article : wanted)
        maybe.set(quint64(number(article)) % bits);

    QHash<ArticleId, int> rows;
    for (size_t row = 0; row < articles.size() && rows.size() < wanted.size(); ++row) {
        const ArticleId article = articles[row];
        if (maybe.test(quint64(number(article)) % bits) && wanted.contains(article))
            rows.insert(article, int(row));
    }
    return rows;
}

} // namespace

FoundPlace findPlace(const TimelinePlace &place, std::span<const ArticleId> articles)
{
    QSet<ArticleId> wanted = place.selected;
    wanted.unite(QSet<ArticleId>(place.after.begin(), place.after.end()));
    if (!place.atTop) { // else they hold nothing, and all articles would be gone through for one
        for (const TimelinePlace::Seen &seen : place.inView)
            wanted.insert(seen.article);
    }
    if (place.current)
        wanted.insert(place.current->article);
    const QHash<ArticleId, int> rows = rowsOf(wanted, articles);

    FoundPlace found;
    const auto anchorAt = [&found](int row, int offset) {
        found.anchor = row;
        found.offset = offset;
    };
    if (place.current)
        found.current = rows.value(place.current->article, -1);
    if (place.current && found.current < 0) {
        for (const ArticleId article : place.after) {
            found.next = rows.value(article, -1);
            if (found.next >= 0)
                break;
        }
    }
    for (const ArticleId article : place.selected) {
        if (const int row = rows.value(article, -1); row >= 0)
            found.selected.append(row);
    }
    std::ranges::sort(found.selected);

    // The article that is being read holds still if it is in sight. Who looks at the very top sees
    // what is new there; who has scrolled keeps what she sees.
    if (found.current >= 0 && place.currentInView) {
        anchorAt(found.current, place.current->offset);
    } else if (!place.atTop) {
        for (const TimelinePlace::Seen &seen : place.inView) {
            if (const int row = rows.value(seen.article, -1); row >= 0) {
                anchorAt(row, seen.offset);
                break;
            }
        }
    }
    return found;
}

} // namespace acervo
