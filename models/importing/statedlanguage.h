// A language as sources name it → its code. Pure; any thread.
#pragma once

#include <QString>

namespace acervo {

// The ISO 639-1 code of "en", "en-GB", "pt_BR", "eng", "ger", "English", "español", "Deutsch";
// empty where it is no language that has one. Names: in English, and each language's own (CLDR).
QString statedLanguage(QStringView name);

} // namespace acervo
