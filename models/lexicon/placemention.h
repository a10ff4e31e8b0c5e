// PlaceMention is one place in a text where a country is named. Value; any thread.
#pragma once

#include <QtTypes>

namespace acervo {

enum class MentionKind : quint8 { Name, Adjective, Town };

struct PlaceMention
{
    quint16 country = 0; // an index, see MentionFinder::code()
    MentionKind kind = MentionKind::Name;
    bool ambiguous = false;  // the form means something else as often
    bool afterName = false;  // right after a capitalised word that names no place (Michael Jordan)
    qsizetype firstWord = 0; // words of the text, both inclusive
    qsizetype lastWord = 0;
    qsizetype start = 0; // UTF-16 units, end exclusive
    qsizetype end = 0;
};

} // namespace acervo
