// What a person did, as a sentence, and what undoing or redoing it is called. Pure; any thread.
// Arguments that the sentences read, by kind (storage/librarywriter.h):
//   import                       added, updated: numbers; files: a list of paths, or their number
//   read star trash              articles: how many; value: bool
//   empty-trash                  articles and notes: how many
//   decide   articles; verdict: confirm, reject, add, withdraw; place or topic, of one decision
//   lexicon
//   tag untag rename-tag delete-tag edit-tag   articles; tag and to: names; merged: bool; tags: how
//                                many went, of several
//   note                         nothing
// A kind that this version doesn't know is shown as it stands: the library may come from a newer
// one.
#pragma once

#include "journalentry.h"

#include <functional>

namespace acervo {

// What a country or region is called; handed in, for the names are the lexicon's.
using NameOfPlace = std::function<QString(const QString &code)>;

// "Imported 13 articles from 2 files"
QString entryInWords(const JournalEntry &entry, const NameOfPlace &nameOfPlace);
// "Undo: Imported 13 articles from 2 files"
QString undoInWords(const JournalEntry &entry, const NameOfPlace &nameOfPlace);
QString redoInWords(const JournalEntry &entry, const NameOfPlace &nameOfPlace);
// "Today", "Yesterday", "Monday, 16 November 2026"
QString dayInWords(QDate day);
QString timeOfStep(const JournalEntry &entry);   // "14:02", where the person is
QString stateOfStep(const JournalEntry &entry);  // "undone", "interrupted"; empty: neither
// "14:02  Starred 1 article", with its day where that is not today
QString stepWithTime(const JournalEntry &entry, const NameOfPlace &nameOfPlace);
// What the undo of an import left: "12 articles stayed, as you have worked on them since."
QString keptInWords(qint64 articles);

} // namespace acervo
