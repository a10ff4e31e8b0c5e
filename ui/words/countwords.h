// Numbers of things with their noun, in the language of the program: "1 article", "13 articles".
// Pure; any thread. The singular is a text of its own, so English is right without a translation
// file.
#pragma once

#include <QString>

namespace acervo {

QString articleCount(qint64 count);
QString fileCount(qint64 count);
QString recordCount(qint64 count);
QString noteCount(qint64 count);
QString numberInWords(qint64 number); // "120,000", by the locale

} // namespace acervo
