// What the import sheet says: of articles that would come in, and of columns. Pure; any thread.
#pragma once

#include "columnmeaning.h"
#include "importpreview.h"

namespace acervo {

QString standingInWords(ImportStanding standing);
QString meaningInWords(Meaning meaning);
// "10 new, 2 changed, 1 already here"
QString totalsInWords(const PreviewTotals &totals);
// Line by line what an article would become; of one that is perhaps the same, what is there.
QStringList differencesInWords(const DraftStanding &found);
// How the dates of a table are read, and that it has no header; empty where nothing is guessed.
QString guessesInWords(const TableReading &table);

} // namespace acervo
