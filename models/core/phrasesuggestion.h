// PhraseSuggestion is a phrase that is typical of the articles of a topic. Value; any thread.
#pragma once

#include <QString>

namespace acervo {

struct PhraseSuggestion
{
    QString text;
    QString language; // "en", "es", "pt" or "fr"; "*" of texts in another, or in none that is known
    qint64 inside = 0;  // articles of the topic that have it
    qint64 outside = 0; // of the others that were looked at
    double score = 0;   // more is more typical

    bool operator==(const PhraseSuggestion &) const = default;
};

} // namespace acervo
