// What an import did, in sentences. Pure; any thread.
#pragma once

#include "importreport.h"

namespace acervo {

// "13 articles added, 6 unchanged." Failures are counted, not listed.
QString reportInWords(const ImportReport &report);

// "notes.ris: 3 characters could not be read and were replaced. …"
QString replacedInWords(const ReplacedText &text);

// All of it, to be kept in a file: lines of text, or a table with the numbers first and then file,
// line and reason of each.
QString reportAsText(const ImportReport &report);
QString reportAsCsv(const ImportReport &report);

} // namespace acervo
