// SQLite's result codes as errors of ours. Any thread.
#pragma once

#include "error.h"

struct sqlite3;
class QSqlError;

namespace acervo {

// `code` is SQLite's, extended or not; `words` are SQLite's, for those codes that carry a detail.
Error sqliteError(int code, const QString &words, const QString &subject = {});
// What the connection said last.
Error lastError(sqlite3 *handle);
Error sqliteError(const QSqlError &error, const QString &subject = {});

// Whether it may come from a file that can't be read as what it is.
bool isDamage(const Error &error);

} // namespace acervo
