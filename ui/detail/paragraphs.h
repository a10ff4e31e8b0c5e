// Plain text to paragraphs, as they are shown. Pure; any thread; linear in the text.
#pragma once

#include <QStringList>

namespace acervo {

// Blank lines part paragraphs; without any, every line is one. Lines that were broken at a fixed
// width are joined again, short ones (verse, lists) keep their break as U+2028. Control characters
// go. The first `pictures` lines that are pictures (picture.h) begin paragraphs, with their mark;
// the lines below one keep their breaks.
QStringList paragraphsOf(const QString &text, qsizetype pictures = 0);

} // namespace acervo
