// Vocabulary numbers folded words, so that a text costs one look-up a word and the rest compares
// numbers. Filled once, then immutable; any thread.
#pragma once

#include <QString>
#include <QStringView>

#include <bitset>
#include <vector>

namespace acervo {

class Vocabulary
{
public:
    using WordId = qint32; // 0 and up, in the order of adding
    static constexpr WordId unknown = -1;

    WordId add(QStringView foldedWord);
    WordId find(QStringView foldedWord) const;
    WordId findWritten(QStringView word) const; // as it is written in a text
    // Whether a word of four letters or more may begin as this one does, which has as many.
    bool mayBegin(QStringView foldedWord) const;
    qsizetype size() const { return qsizetype(m_ends.size()); }

private:
    // Open addressing in a table at most half full: most unknown words end at the first slot.
    struct Slot
    {
        quint32 hash = 0;
        WordId id = unknown;
    };

    QStringView wordOf(WordId id) const;
    const Slot &slotOf(QStringView foldedWord, quint32 hash) const;
    void grow();

    QString m_letters; // all words, one after the other
    std::vector<qint32> m_ends;
    std::vector<Slot> m_slots = std::vector<Slot>(16);
    std::bitset<1 << 16> m_beginnings; // by a hash of the first four letters
};

} // namespace acervo
