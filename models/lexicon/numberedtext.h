// NumberedText is a text cut into words with their numbers, and what its letters say as a whole.
// Value; the text must outlive it. Any thread.
#pragma once

#include "fold.h"
#include "wordlists.h"

#include <vector>

namespace acervo {

struct NumberedText
{
    NumberedText(QStringView string, const Vocabulary &vocabulary, const WordLists &lists);

    QStringView text;
    QList<WordSpan> spans;
    std::vector<Vocabulary::WordId> ids;
    bool shouts = false;    // written in capitals throughout: they say nothing
    bool whispers = false;  // written without a capital: their lack says nothing
    bool titleCase = false; // most words have a capital: a headline of English
    int englishLead = 0;    // English small words above those of Spanish, Portuguese and French

    // Its language, where its own words do not tell.
    void takeLead(int lead);
    bool isEnglish() const { return englishLead > 0; }
    bool isRomance() const { return englishLead < 0; }

    qsizetype size() const { return spans.size(); }
    QStringView word(qsizetype i) const { return text.sliced(spans[i].start, spans[i].length); }
    QString fold(qsizetype i) const { return folded(word(i)); }
    // Between word i and the next, or the rest of the text.
    QStringView gapAfter(qsizetype i) const;
    QStringView gapBefore(qsizetype i) const;
    // Whether only a space parts word i from the one before it.
    bool follows(qsizetype i) const { return i > 0 && i < size() && gapBefore(i) == u" "; }
    bool capital(qsizetype i) const { return word(i).front().isUpper(); }
    // Whether the next word goes on with a capital.
    bool capitalFollows(qsizetype i) const { return follows(i + 1) && capital(i + 1); }
    bool beginsSentence(qsizetype i) const;
};

// Words of one form stand together: "Costa Rica", "Guinea-Bissau", "St. Lucia", "U.S.", but not
// "of New. Mexico" or "Guinea, Bissau".
bool joins(QStringView gap, qsizetype lengthBefore);

} // namespace acervo
