// TopicText is a text cut into words as the topic lexicon sees them. Value; any thread.
#pragma once

#include <QString>

#include <vector>

namespace acervo {

struct TopicWord
{
    qsizetype start = 0; // UTF-16 units of the text, end exclusive
    qsizetype end = 0;
    qsizetype foldedStart = 0; // of TopicText::folded
    qsizetype foldedLength = 0;
    bool isCapitals = false; // two letters or more, all of them capitals, but for a plural s
    bool joinsNext = false;  // a phrase may go on: a space, hyphen, apostrophe or slash follows
};

// What a hyphen sets off is one word with what follows where it is often written as one:
// co-operative, micro-finance, agro-ecology.
struct TopicText
{
    explicit TopicText(QStringView text);

    QString folded; // the words as fold.h folds them, nothing between
    std::vector<TopicWord> words;

    QStringView fold(const TopicWord &word) const
    {
        return QStringView(folded).sliced(word.foldedStart, word.foldedLength);
    }
};

} // namespace acervo
