// PlaceMention is one place in a text where a country is named. Value; any thread.
#pragma once

#include <QtTypes>

namespace acervo {

// A hint is a word that only tells which of two places an ambiguous name means.
enum class MentionKind : quint8 { Name, Adjective, Town, Hint };

struct PlaceMention
{
    quint16 country = 0; // an index, see MentionFinder::code()
    MentionKind kind = MentionKind::Name;
    bool ambiguous = false;  // the form means something else as often
    bool state = false;      // a form that is written after its towns: "Paris, Texas"
    bool origin = false;     // where somebody comes from: "the Argentine striker"
    bool afterName = false;  // right after a capitalised word that names no place (Michael Jordan)
    qsizetype firstWord = 0; // words of the text, both inclusive
    qsizetype lastWord = 0;
    qsizetype start = 0; // UTF-16 units, end exclusive
    qsizetype end = 0;
};

} // namespace acervo
