// LaTeX, as bibliographies have it in their values → Unicode text. Pure; any thread.
#pragma once

#include <QString>

namespace acervo {

// Accents, symbols, dashes and quotes become letters and signs; commands of look, braces and the
// dollars of mathematics go, their contents stay; sub- and superscripts that Unicode has are used.
// A command that is not known stays when it has no argument. Linear but for nesting, which is read
// to a depth of 50. White space is simplified, empty lines stay line ends.
QString latexText(QStringView tex);

// Of an address or number: only \_ \% \& \# \~ and \url{…} are undone.
QString latexAddress(QStringView tex);

} // namespace acervo
