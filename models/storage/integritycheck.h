// The check of a library's file, page by page and reference by reference. The thread of its
// connection.
#pragma once

#include "error.h"

#include <QStringList>

struct sqlite3;

namespace acervo {

// What SQLite finds wrong, in its own words; empty: nothing. The derived data is not looked at: it
// can be made anew. Takes time in proportion to the file.
Result<QStringList> integrityProblems(sqlite3 *handle);

} // namespace acervo
