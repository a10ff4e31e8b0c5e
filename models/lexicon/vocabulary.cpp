#include "vocabulary.h"

#include "fold.h"

#include <array>
#include <utility>

namespace acervo {

namespace {

constexpr quint32 seed = 2166136261U; // FNV-1a
constexpr quint32 prime = 16777619U;

quint32 mixed(quint32 hash, char16_t unit) { return (hash ^ unit) * prime; }

// Spreads the high bits over those that choose the slot.
quint32 finished(quint32 hash) { return hash ^ (hash >> 15); }

quint32 hashOf(QStringView word)
{
    quint32 hash = seed;
    for (const QChar c : word)
        hash = mixed(hash, c.unicode());
    return finished(hash);
}

constexpr qsizetype beginning = 4;

size_t placeOfBeginning(QStringView word) { return hashOf(word.first(beginning)) & 0xFFFFU; }

} // namespace

QStringView Vocabulary::wordOf(WordId id) const
{
    const qint32 begin = id == 0 ? 0 : m_ends[size_t(id) - 1];
    return QStringView(m_letters).sliced(begin, m_ends[size_t(id)] - begin);
}

// The slot that has the word, or the free one where it would go.
const Vocabulary::Slot &Vocabulary::slotOf(QStringView foldedWord, quint32 hash) const
{
    const size_t mask = m_slots.size() - 1;
    for (size_t at = hash & mask;; at = (at + 1) & mask) {
        const Slot &slot = m_slots[at];
        if (slot.id == unknown || (slot.hash == hash && wordOf(slot.id) == foldedWord))
            return slot;
    }
}

void Vocabulary::grow()
{
    const std::vector<Slot> old = std::exchange(m_slots, std::vector<Slot>(m_slots.size() * 2));
    const size_t mask = m_slots.size() - 1;
    for (const Slot &slot : old) {
        if (slot.id == unknown)
            continue;
        size_t at = slot.hash & mask;
        while (m_slots[at].id != unknown)
            at = (at + 1) & mask;
        m_slots[at] = slot;
    }
}

Vocabulary::WordId Vocabulary::add(QStringView foldedWord)
{
    const quint32 hash = hashOf(foldedWord);
    if (const Slot &slot = slotOf(foldedWord, hash); slot.id != unknown)
        return slot.id;
    if ((m_ends.size() + 1) * 2 > m_slots.size())
        grow();
    const auto at = size_t(&slotOf(foldedWord, hash) - m_slots.data());
    m_letters += foldedWord;
    if (foldedWord.size() >= beginning)
        m_beginnings.set(placeOfBeginning(foldedWord));
    m_slots[at] = {hash, WordId(m_ends.size())};
    m_ends.push_back(qint32(m_letters.size()));
    return m_slots[at].id;
}

bool Vocabulary::mayBegin(QStringView foldedWord) const
{
    return m_beginnings.test(placeOfBeginning(foldedWord));
}

Vocabulary::WordId Vocabulary::find(QStringView foldedWord) const
{
    return slotOf(foldedWord, hashOf(foldedWord)).id;
}

Vocabulary::WordId Vocabulary::findWritten(QStringView word) const
{
    constexpr qsizetype longest = 32;
    std::array<char16_t, longest> lower;
    if (word.size() > longest)
        return find(folded(word));
    quint32 hash = seed;
    for (qsizetype i = 0; i < word.size(); ++i) {
        char16_t unit = word[i].unicode();
        if (unit >= 0x80)
            return find(folded(word));
        unit += unsigned(unit - u'A') < 26U ? 32 : 0;
        lower[size_t(i)] = unit;
        hash = mixed(hash, unit);
    }
    return slotOf(QStringView(lower.data(), word.size()), finished(hash)).id;
}

} // namespace acervo
