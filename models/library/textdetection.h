// What can be read from a text alone, for those who have one and no library: its language, and the
// places that it is about. Pure; any thread.
#pragma once

#include "article.h"

namespace acervo {

struct TextDetection
{
    QString lang;               // ISO 639-1; as it was given, else guessed; empty when unsure
    QList<Place> places;        // countries, strongest first, then regions; each with its evidence
    QList<TopicFinding> topics; // of the lexicon that Acervo brings, strongest first
};

TextDetection detectInText(const QString &title, const QString &summary, const QString &lang = {});

} // namespace acervo
