// The heavy terms: what a person looks up and most of a library has, so that a full text takes
// longer to tell the articles than a person waits. These are beginnings of words (a word that one
// begins to type), all of one and of two letters and the commonest of three to five, and the
// commonest words of the languages that have stems. Each has a number, 0 to heavyTermCount - 1. Any
// thread.
#pragma once

#include <QByteArrayView>
#include <QList>
#include <QStringView>

#include <array>
#include <optional>

namespace acervo {

using HeavyTerm = quint16;
inline constexpr size_t heavyTermCount = 2048; // at most

// Of letters a to z, to which folding takes all Latin ones, and digits 0 to 9.
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
    void add(size_t number);

    std::array<quint64, heavyTermCount / 64> m_found{}; // a bit each
};

} // namespace acervo
