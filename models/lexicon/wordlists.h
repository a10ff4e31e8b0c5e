// WordLists knows what single words are: names of persons, common words, the small words that tell
// English from the other three languages. Immutable after construction; any thread.
#pragma once

#include "vocabulary.h"

namespace acervo {

enum class WordKind : quint8 {
    GivenName = 1,
    Surname = 2,
    Common = 4, // of one of the four languages, and no name
    SmallEnglish = 8,
    SmallRomance = 16, // of Spanish, Portuguese or French
};

class WordLists
{
public:
    explicit WordLists(Vocabulary &words); // adds its own to them; must not outlive them

    bool is(Vocabulary::WordId word, WordKind kind) const
    {
        return size_t(word) < m_kinds.size() && (m_kinds[size_t(word)] & quint8(kind)) != 0;
    }
    bool isCommon(QStringView foldedWord) const; // also its plural, "-ed" and "-ing"

private:
    void add(Vocabulary &words, QStringView word, WordKind kind);

    const Vocabulary &m_words;
    std::vector<quint8> m_kinds; // by word; unknown words, −1, are beyond its end
};

} // namespace acervo
