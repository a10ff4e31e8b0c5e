// Bitmap is a set of slots: one bit for each article that Columns know, set or not.
// Value; any thread. Sizes are slots; the operators need both sides of one size.
#pragma once

#include <QtEndian>
#include <QtTypes>

#include <array>
#include <bit>
#include <cassert>
#include <span>
#include <vector>

namespace acervo {

// The place of an article in the columns. Never moved while the program runs.
using Slot = quint32;

class Bitmap
{
public:
    Bitmap() = default;
    explicit Bitmap(qsizetype size, bool value = false);

    qsizetype size() const { return m_size; }
    qsizetype count() const; // bits set
    bool isEmpty() const;    // none set

    bool test(Slot slot) const { return (m_words[slot / 64] >> (slot % 64)) & 1; }
    void set(Slot slot) { m_words[slot / 64] |= quint64(1) << (slot % 64); }
    void clear(Slot slot) { m_words[slot / 64] &= ~(quint64(1) << (slot % 64)); }
    void resize(qsizetype size); // new bits are not set

    Bitmap &operator&=(const Bitmap &other);
    Bitmap &operator|=(const Bitmap &other);
    Bitmap &subtract(const Bitmap &other); // and not
    Bitmap &invert();
    qsizetype countAnd(const Bitmap &other) const; // bits set in both, without a copy

    bool operator==(const Bitmap &) const = default;

    // The slots below `size` for which `predicate` holds; asked for every one, in order. A
    // predicate that only compares is vectorised.
    template <typename Predicate>
    static Bitmap where(qsizetype size, Predicate predicate)
    {
        Bitmap bitmap(size);
        for (Slot first = 0; first < size; first += 64) {
            std::array<quint8, 64> flags{};
            if (size - first >= 64) {
                for (Slot bit = 0; bit < 64; ++bit)
                    flags[bit] = bool(predicate(first + bit));
            } else {
                for (Slot bit = 0; first + bit < size; ++bit)
                    flags[bit] = bool(predicate(first + bit));
            }
            bitmap.m_words[first / 64] = packed(flags);
        }
        return bitmap;
    }

    template <typename Function>
    void forEach(Function function) const
    {
        for (size_t word = 0; word < m_words.size(); ++word) {
            for (quint64 bits = m_words[word]; bits != 0; bits &= bits - 1)
                function(Slot(word * 64 + size_t(std::countr_zero(bits))));
        }
    }
    std::span<const quint64> words() const { return m_words; } // bits beyond size() are 0

    // All members, for a snapshot (snapshotarchive.h).
    template <typename Archive>
    void transfer(this auto &self, Archive &archive)
    {
        archive(self.m_size, self.m_words);
    }

private:
    // 64 bytes of 0 or 1 as 64 bits: eight at a time, each moved to its place by one product.
    static quint64 packed(const std::array<quint8, 64> &flags)
    {
        quint64 word = 0;
        for (size_t byte = 0; byte < 8; ++byte) {
            const quint64 eight = qFromLittleEndian<quint64>(flags.data() + byte * 8);
            word |= ((eight * 0x0102040810204080) >> 56) << (byte * 8);
        }
        return word;
    }
    void clearTail();

    qsizetype m_size = 0;
    std::vector<quint64> m_words;
};

} // namespace acervo
