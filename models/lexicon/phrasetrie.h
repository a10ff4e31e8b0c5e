// PhraseTrie finds the longest known phrase that begins at a word. Words are folded and numbered,
// so a text costs one look-up a word, and most words end there. Filled once, then immutable; any
// thread.
#pragma once

#include <QHash>
#include <QString>
#include <QStringView>

#include <span>
#include <unordered_map>
#include <vector>

namespace acervo {

// How a word of a phrase must be written in the text.
enum class WordCase : quint8 { Any, Capital, AllCapitals };

class PhraseTrie
{
public:
    using WordId = qint32;
    static constexpr WordId unknownWord = -1;
    static constexpr qint32 root = 0;
    static constexpr qint32 nowhere = -1;

    // `meaning` is the caller's. A phrase may have several.
    void add(QStringView phrase, qint32 meaning);

    WordId wordId(QStringView foldedWord) const;
    WordId wordIdOf(QStringView word) const; // as it is written
    qint32 step(qint32 node, WordId word) const; // nowhere when no phrase goes on so

    struct Ending
    {
        qint32 meaning = 0;
        std::vector<WordCase> cases; // of each word, as the phrase is written
    };
    std::span<const Ending> endings(qint32 node) const { return m_endings[size_t(node)]; }

private:
    struct WordHash
    {
        using is_transparent = void;
        size_t operator()(QStringView word) const { return qHash(word); }
    };
    struct WordEqual
    {
        using is_transparent = void;
        bool operator()(QStringView a, QStringView b) const { return a == b; }
    };

    std::unordered_map<QString, WordId, WordHash, WordEqual> m_words;
    QHash<quint64, qint32> m_steps; // node << 32 | word → node
    std::vector<std::vector<Ending>> m_endings{1};
};

WordCase caseOf(QStringView word);

} // namespace acervo
