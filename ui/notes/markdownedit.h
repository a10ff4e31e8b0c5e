// What keys do to Markdown beside typing it. Each works on the cursor's document as one step of its
// undo. GUI thread.
#pragma once

#include <QTextCursor>

namespace acervo {

// Return in a line of a list or quotation begins the next one; in an empty one it ends the list.
// False where it is no such line: then it is a plain Return.
bool continueList(QTextCursor &cursor);

// All lines of the selection: two spaces more, or fewer.
void indentLines(QTextCursor &cursor, int step);

// "- [ ]" and "- [x]" in all lines of the selection; a line that is no task becomes one.
void toggleTasks(QTextCursor &cursor);

// Puts the mark ("**") around the selection or the word, or takes it away where it is there; what
// was selected stays selected.
void toggleMark(QTextCursor &cursor, const QString &mark);

// [selection](): the cursor stands where the address goes, or where the text goes if none was
// selected. An address becomes the address.
void makeLink(QTextCursor &cursor);

} // namespace acervo
