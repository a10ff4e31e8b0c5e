// Unicode text → LaTeX, as bibliographies have it in their values. Pure; any thread.
#pragma once

#include <QString>

namespace acervo {

// How letters and signs beyond ASCII are written: as commands where base LaTeX has them, which any
// BibTeX can sort and print; or as they are, for biber. What LaTeX reads as more than a letter is
// written as a command either way, and a line's end as an empty line.
enum class LatexLetters : quint8 { Commands, Unicode };

// Braces in it are balanced whatever the text, also for BibTeX, which counts them behind a
// backslash too. latexText() gives the text back, but for its white space.
void appendLatex(QString &out, QStringView text, LatexLetters letters);

} // namespace acervo
