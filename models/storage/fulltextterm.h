// FullTextTerm is one look-up in the full text: a word, a phrase, or words near each other.
// Value; any thread.
#pragma once

#include <QStringList>

namespace acervo {

enum class TextColumn : quint8 { Title = 1, Summary = 2, Body = 4, Authors = 8 };
using TextColumns = quint8; // several TextColumn, or-ed

struct FullTextTerm
{
    enum class Kind : quint8 {
        Word,   // words[0]; several words (a folded "don't") are a phrase
        Phrase, // the words next to each other, in this order
        Near,   // the words in any order, at most `distance` words between the first and the last
    };

    static constexpr TextColumns allColumns = 15;

    Kind kind = Kind::Word;
    QStringList words;   // folded (fold.h); without any, nothing is found
    bool prefix = false; // the last word is the beginning of one; not for Near
    int distance = 0;
    TextColumns columns = allColumns; // noteContains() does not look at it
    // Stems as they are stored (stemmer.h); what has one of them matches too. Not for notes.
    QStringList stems;

    bool operator==(const FullTextTerm &) const = default;
};

} // namespace acervo
