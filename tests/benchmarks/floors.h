// Floors: SQLite's C API doing the bare minimum for the same articles. One thread.
#pragma once

#include <QString>

namespace acervo {

// Reads the JSON Lines file, and inserts title, summary, date, address and full text (a contentless
// table, as ours) into two new files in `folder`, 1,000 articles a commit with synchronous=FULL for
// the first, OFF for the second. Gives milliseconds; negative when SQLite fails.
double importFloor(const QString &jsonLinesFile, const QString &folder);

} // namespace acervo
