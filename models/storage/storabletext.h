// Text as it may be stored: without NUL and lone surrogates. Pure; any thread.
#pragma once

#include <QString>

namespace acervo {

// SQLite and Qt Sql take both without an error and give back something else (DESIGN, section 5).
// NUL is left out, a lone surrogate becomes U+FFFD. Valid text comes back as it is, without a copy.
QString storableText(const QString &text);

} // namespace acervo
