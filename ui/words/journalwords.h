// What a person did, as a sentence, and what undoing or redoing it is called. Pure; any thread.
// Arguments that the sentences read, by kind:
//   import  added, updated: numbers of articles; files: a list of paths, or their number
#pragma once

#include "journalentry.h"

namespace acervo {

QString entryInWords(const JournalEntry &entry); // "Imported 13 articles from 2 files"
QString undoInWords(const JournalEntry &entry);  // "Undo import of 13 articles"
QString redoInWords(const JournalEntry &entry);  // "Redo import of 13 articles"

} // namespace acervo
