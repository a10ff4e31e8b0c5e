// Folding and words: what makes "Bolívar", "BOLIVAR" and "bolivar" one word. Pure; any thread.
// The full text, the query, the matcher of same articles and the lexicon all use these two.
#pragma once

#include <QList>
#include <QString>

namespace acervo {

// Lower case without accents: NFKD, combining marks dropped (of Latin, Greek and Cyrillic letters;
// those of other scripts stay), case folded; ß → ss, ø → o, ł → l, æ → ae, œ → oe, đ and ð → d, þ →
// th, ħ → h, ŧ → t, ı → i. Soft hyphens, joiners and direction marks go; a lone surrogate becomes
// U+FFFD. Linear in any text; text of ASCII alone takes a fast path. folded(folded(x)) is
// folded(x).
QString folded(QStringView text);

// text.toString().toLower(), of valid text; runs of ASCII take a fast path.
QString lowered(QStringView text);

// A word of a text: UTF-16 units [start, start + length) of the text that was given.
struct WordSpan
{
    qsizetype start = 0;
    qsizetype length = 0;

    bool operator==(const WordSpan &) const = default;
};

// The words, in order: runs of letters, digits and marks. An apostrophe or hyphen separates
// (l'économie: l, économie). Each ideograph, and each syllable of kana or Thai, is a word of its
// own, as their scripts do not separate words.
QList<WordSpan> words(QStringView text);

// The folded words with one space between them: what the full text stores and what is looked up.
// foldedWords(foldedWords(x)) is foldedWords(x), and so are the foldedWords() of each of words(x),
// joined.
QString foldedWords(QStringView text);

} // namespace acervo
