// What LaTeX commands stand for, in bibliographies, and which are written for a sign. Pure; any
// thread. Inner header: use latextext.h and latexwriting.h.
#pragma once

#include <QString>

namespace acervo {

// The combining mark of an accent command (' ` ^ " ~ = . u v H c k r d b t); null when it is none.
QChar combiningMark(QStringView command);

// The sign of a command without arguments; null view when it is not known.
QStringView commandText(QStringView command);

// The command that writes a sign; its name is null where there is none that needs no package.
struct LatexSign
{
    QStringView command;
    bool inMath = false;
};
LatexSign signCommand(char16_t sign);

// The accent command of a combining mark, the other way round; null where there is none.
QStringView accentCommand(QChar mark);

// Commands that only say how their argument looks.
bool isLookCommand(QStringView command);
// Those whose first argument is not text (\href, \textcolor, \foreignlanguage).
bool dropsFirstArgument(QStringView command);

// A superscript's or subscript's character; null when Unicode has none.
QChar raised(QChar c);
QChar lowered(QChar c);

} // namespace acervo
