// The heavy terms: what a person looks up and most of a library has, so that a full text takes
// longer to tell the articles than a person waits. These are the beginnings of words, of one and of
// two letters (a word that one begins to type), and the commonest words of the languages that have
// stems. Each has a number, 0 to heavyTermCount - 1. Any thread.
#pragma once

#include <QByteArrayView>
#include <QList>
#include <QStringView>

#include <bitset>
#include <optional>

namespace acervo {

using HeavyTerm = quint16;
inline constexpr size_t heavyTermCount = 2048; // at most

// Of one or two letters, a to z and 0 to 9, to which folding takes all Latin ones.
std::optional<HeavyTerm> heavyBeginning(QStringView folded);
// One that an article has when it has the word itself or, in its own language, one of its stems.
std::optional<HeavyTerm> heavyWord(QStringView folded);

class HeavyTermFinder
{
public:
    void addWords(QByteArrayView folded); // apart by one space
    void addStems(QByteArrayView stems);  // as a Stemmer gives them
    QList<HeavyTerm> take();              // of what was added, each once, in order

private:
    std::bitset<heavyTermCount> m_found;
};

} // namespace acervo
