// The dictionaries that the system has, through Sonnet. Always from one and the same thread, any
// one.
#pragma once

#include "dictionary.h"

namespace acervo {

// Of the region that the system is set to, where it has several of the language. Null where it has
// none, and always where the program was built without Sonnet.
std::unique_ptr<Dictionary> systemDictionary(const QString &language);

} // namespace acervo
