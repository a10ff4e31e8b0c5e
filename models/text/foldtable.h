// What folding and word breaking need to know of a code point. Pure; any thread.
// Inner header of `text`: use fold.h.
#pragma once

#include <QString>

namespace acervo {

// How a code point takes part in words.
enum class WordClass : quint8 {
    Separator,
    Letter,    // letters and numbers of scripts that separate words
    Mark,      // continues a word, never begins one
    Ignorable, // soft hyphens, joiners, direction marks, variation selectors: as Mark, folds to
               // nothing
    Ideograph, // a word by itself, with its marks
    Kana,      // begins a syllable
    KanaTail,  // small kana, length and voicing marks: continue a syllable
    ThaiLead, // a vowel written before its consonant: begins a syllable, the next Thai letter joins
              // it
    Thai,     // begins a syllable (Lao too)
    ThaiTail, // a vowel or sign written after its consonant
};

// The code point that begins at text[at]; `length` becomes 1 or 2. A lone surrogate is itself.
inline char32_t codePointAt(QStringView text, qsizetype at, qsizetype &length)
{
    const QChar c = text[at];
    length = 1;
    if (c.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate()) {
        length = 2;
        return QChar::surrogateToUcs4(c, text[at + 1]);
    }
    return c.unicode();
}

WordClass wordClass(char32_t c);

// Appends folded(text) to `out`; as in fold.h.
void appendFolded(QStringView text, QString &out);

} // namespace acervo
