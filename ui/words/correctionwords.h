// What a person corrects of an article's facts, in words. Pure; any thread.
#pragma once

#include "correction.h"

namespace acervo {

QString correctableInWords(Correctable fact); // "Date"

// A value as a person reads it: "16 March 2021", "Ana Ruiz, Luz Pérez", "Spanish".
QString factInWords(Correctable fact, const QString &value);

// "Date corrected. The source says: 2021". A long value is cut.
QString correctedInWords(const CorrectedFact &corrected);

// Several facts as part of a sentence: "Title, Date".
QString correctablesInWords(const QList<Correctable> &facts);

} // namespace acervo
