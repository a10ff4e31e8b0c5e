// PhraseTrie finds the longest known phrase that begins at a word. Words are folded and numbered,
// so a text costs one look-up a word, and most words end there. Filled and finished once, then
// immutable; any thread.
#pragma once

#include "vocabulary.h"

#include <span>
#include <vector>

namespace acervo {

// How a word of a phrase must be written in the text.
enum class WordCase : quint8 { Any, Capital, AllCapitals };

class PhraseTrie
{
public:
    using WordId = Vocabulary::WordId;
    static constexpr WordId unknownWord = Vocabulary::unknown;
    static constexpr qint32 root = 0;
    static constexpr qint32 nowhere = -1;
    static constexpr qsizetype longestPhrase = 16; // words; longer phrases are never found

    explicit PhraseTrie(Vocabulary &words); // which must outlive it and may have other words

    // `meaning` is the caller's. A phrase may have several.
    void add(QStringView phrase, qint32 meaning);
    void finish(); // after the last add(), before the first look-up

    bool begins(WordId word) const { return afterRoot(word) != nowhere; } // a phrase does
    bool isInPhrase(WordId word) const;
    qint32 step(qint32 node, WordId word) const; // nowhere when no phrase goes on so

    struct Ending
    {
        qint32 node = 0;
        qint32 meaning = 0;
        qint32 words = 0;
        quint32 cases = 0; // two bits a word

        WordCase caseOf(qsizetype word) const { return WordCase((cases >> (2 * word)) & 3U); }
    };
    std::span<const Ending> endings(qint32 node) const;

private:
    struct Step
    {
        quint64 key = 0; // node << 32 | word
        qint32 node = nowhere;
    };

    qint32 afterRoot(WordId word) const;
    qint32 added(qint32 node, WordId word);
    size_t slotOf(quint64 key) const;
    void grow();

    Vocabulary &m_words;
    std::vector<qint32> m_afterRoot;                   // word → node
    std::vector<bool> m_inPhrase;                      // word
    std::vector<Step> m_steps = std::vector<Step>(16); // open addressing, at most half full
    size_t m_stepCount = 0;
    qint32 m_nodes = 1;
    std::vector<Ending> m_endings;     // by node
    std::vector<qint32> m_firstEnding; // node → its first one, and one behind the last node
};

WordCase caseOf(QStringView word);

} // namespace acervo
