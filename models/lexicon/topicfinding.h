// TopicFinding is a topic that a text tells of, with the words that do. Value; any thread.
#pragma once

#include "article.h"

namespace acervo {

struct TopicFinding
{
    QString topic;          // its name in the lexicon
    double confidence = 0;  // 0 to 1
    bool suggested = false; // the confidence is below the matcher's threshold
    QList<Evidence> evidence;

    bool operator==(const TopicFinding &) const = default;
};

} // namespace acervo
