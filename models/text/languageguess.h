// A guess at the language that a text is written in. Pure; any thread.
#pragma once

#include <QString>

namespace acervo {

// "en", "es", "pt", "fr", "de" or "it" (ISO 639-1); empty when unsure: too few words that tell, two
// languages about as likely, or none of these six. Goes by the commonest words and by letters that
// only some of the six have. Reads the first few thousand characters at most.
QString guessedLanguage(QStringView text);

} // namespace acervo
