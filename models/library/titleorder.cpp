#include "titleorder.h"

#include "fold.h"
#include "libraryreader.h"

#include <algorithm>

namespace acervo {

namespace {

// Each costs some twenty look-ups; reading all titles of a library is faster for many.
constexpr qsizetype mostInserted = 1000;

std::string sortKey(const QString &title) { return foldedWords(title).toUtf8().toStdString(); }

} // namespace

TitleOrder::TitleOrder(LibraryReader &reader, const Columns &columns)
    : m_reader(reader)
    , m_columns(columns)
{}

void TitleOrder::forget()
{
    m_isRead = false;
    m_order = {};
    m_changed = {};
}

void TitleOrder::apply(const Change &change)
{
    if (!m_isRead)
        return;
    m_changed.resize(m_columns.slotCount());
    const auto mark = [this](const ArticleFacts &facts) {
        if (const auto slot = m_columns.slotOf(facts.id))
            m_changed.set(*slot);
    };
    std::ranges::for_each(change.added, mark);
    if (change.textTouched)
        std::ranges::for_each(change.touched, mark);
}

Result<std::vector<Slot>> TitleOrder::sorted(const Bitmap &matches, const Stop &stop)
{
    return follow(stop).transform([&] {
        std::vector<Slot> found;
        found.reserve(size_t(matches.count()));
        std::ranges::copy_if(m_order, std::back_inserter(found),
                             [&](Slot slot) { return matches.test(slot); });
        return found;
    });
}

Result<void> TitleOrder::follow(const Stop &stop)
{
    if (!m_isRead || m_changed.count() > mostInserted)
        return readAll(stop);
    if (m_changed.isEmpty())
        return {};
    const Bitmap &live = m_columns.live();
    std::erase_if(m_order, [&](Slot slot) { return m_changed.test(slot) || !live.test(slot); });
    std::vector<Slot> slots;
    (m_changed &= live).forEach([&](Slot slot) { slots.push_back(slot); });
    return insert(slots).transform([this] {
        // Titles of a commit that the columns do not have yet may have led astray: looked at again.
        const auto read = m_reader.generation();
        if (read && *read == m_columns.generation())
            m_changed = Bitmap(m_columns.slotCount());
    });
}

Result<void> TitleOrder::readAll(const Stop &stop)
{
    std::string all; // one after the other: a million small strings take three times the memory
    struct Stretch
    {
        Slot slot;
        size_t start;
        size_t length;
    };
    std::vector<Stretch> places;
    places.reserve(size_t(m_columns.live().count()));
    const auto read = m_reader.forEachTitle(
        [&](ArticleId article, const QString &text) {
            const auto slot = m_columns.slotOf(article);
            if (!slot)
                return; // of a commit whose Change is on its way
            const std::string key = sortKey(text);
            places.push_back({.slot = *slot, .start = all.size(), .length = key.size()});
            all += key;
        },
        stop);
    if (!read)
        return read;
    std::ranges::sort(
        places, [this](const Titled &a, const Titled &b) { return isBefore(a, b); },
        [&all](const Stretch &place) {
            return Titled{.title = std::string_view(all).substr(place.start, place.length),
                          .slot = place.slot};
        });
    m_order.resize(places.size());
    std::ranges::transform(places, m_order.begin(), &Stretch::slot);
    m_changed = Bitmap(m_columns.slotCount());
    m_isRead = true;
    return {};
}

// Into the order, where none of them is.
Result<void> TitleOrder::insert(const std::vector<Slot> &slots)
{
    std::optional<Error> error;
    const auto read = [&](Slot slot) {
        auto text = title(slot);
        if (!text)
            error = text.error();
        return text.value_or(std::string());
    };
    for (const Slot slot : slots) {
        const std::string text = read(slot);
        const Titled inserted{.title = text, .slot = slot};
        const auto place = std::ranges::partition_point(m_order, [&](Slot other) {
            const std::string otherText = read(other);
            return isBefore({.title = otherText, .slot = other}, inserted);
        });
        if (error) {
            forget();
            return std::unexpected(*error);
        }
        m_order.insert(place, slot);
    }
    return {};
}

Result<std::string> TitleOrder::title(Slot slot)
{
    return m_reader.title(m_columns.idAt(slot)).transform(sortKey);
}

bool TitleOrder::isBefore(const Titled &a, const Titled &b) const
{
    if (a.title.empty() != b.title.empty())
        return b.title.empty();
    if (a.title != b.title)
        return a.title < b.title;
    const DateColumn &dates = m_columns.dates();
    const quint32 keyOfA = dates.newestKey(a.slot);
    const quint32 keyOfB = dates.newestKey(b.slot);
    return keyOfA == keyOfB ? m_columns.idAt(a.slot) > m_columns.idAt(b.slot) : keyOfA < keyOfB;
}

} // namespace acervo
