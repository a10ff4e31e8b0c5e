// Languages as a person types them, to ISO 639-1 codes. Pure; any thread.
#pragma once

#include <QString>

#include <optional>

namespace acervo {

// "es", "ES", "Spanish", "español", "espanhol", "espagnol" → "es". Any two letters are a code;
// names are known of the languages that scholarly articles are mostly written in.
std::optional<QString> languageCode(QStringView typed);
QStringList languageNames(QStringView code); // in the four languages, folded; empty of others
QString nearestLanguage(QStringView typed);  // a name; empty when none is near

} // namespace acervo
