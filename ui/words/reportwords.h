// What an import did, in sentences. Pure; any thread.
#pragma once

#include "importreport.h"

#include <QStringList>

namespace acervo {

// "13 articles added, 6 unchanged." Failures are counted, not listed.
QString reportInWords(const ImportReport &report);

// "notes.ris: 3 characters could not be read and were replaced. …"
QString replacedInWords(const ReplacedText &text);

// Why pictures are not there, a line for each reason.
QStringList leftOutPicturesInWords(const ImportReport &report);

// All of it, to be kept in a file: lines of text, or a table with the numbers first and then file,
// line and reason of each.
QString reportAsText(const ImportReport &report);
QString reportAsCsv(const ImportReport &report);

} // namespace acervo
