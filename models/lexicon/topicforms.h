// TopicForms looks up the words of texts in the dictionaries of a topic matcher. Base forms cost
// more than the rest of matching and words come again and again, so each thread remembers those of
// the words that it met last; what it remembers never shows. Any thread.
#pragma once

#include "vocabulary.h"
#include "wordforms.h"

namespace acervo {

class TopicForms
{
public:
    explicit TopicForms(const Vocabulary &words); // which must outlive it

    struct Word
    {
        Vocabulary::WordId exact = Vocabulary::unknown;
        std::array<Vocabulary::WordId, lexiconLanguages.size()> base{}; // of its base forms
        std::array<bool, lexiconLanguages.size()> isFiller{};

        bool isKnown() const; // in any way
    };
    Word wordOf(QStringView folded) const;

private:
    Word lookedUp(QStringView folded) const;

    const Vocabulary &m_words;
    quint64 m_serial; // tells what a thread remembers of this one from what it does of others
};

} // namespace acervo
