// LexiconDetection finds places with the gazetteer and topics with one lexicon. Immutable; any
// thread.
#pragma once

#include "detection.h"
#include "lexicontopic.h"

namespace acervo {

// A library's own lexicon, as text; the one that Acervo brings where the text is empty, or can't be
// read.
DetectionPtr lexiconDetection(const QString &lexicon);
DetectionPtr lexiconDetection(const QList<LexiconTopic> &topics);

QList<LexiconTopic> lexiconTopics(const QString &lexicon); // likewise

qint64 lexiconDigest(const LexiconTopic &topic); // of its path and phrases, and of the matcher

} // namespace acervo
