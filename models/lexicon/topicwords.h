// TopicWord is a word of a text as the topic lexicon sees it. Value; any thread.
#pragma once

#include <QString>

#include <vector>

namespace acervo {

struct TopicWord
{
    QString folded;      // fold.h
    qsizetype start = 0; // UTF-16 units of the text, end exclusive
    qsizetype end = 0;
    bool isCapitals = false; // two letters or more, all of them capitals, but for a plural s
    bool joinsNext = false;  // a phrase may go on: a space, hyphen, apostrophe or slash follows

    bool operator==(const TopicWord &) const = default;
};

// The words, in order. What a hyphen sets off is one word with what follows where it is often
// written as one: co-operative, micro-finance, agro-ecology.
std::vector<TopicWord> topicWords(QStringView text);

} // namespace acervo
