// What an import did, in sentences. Pure; any thread.
#pragma once

#include "importreport.h"

namespace acervo {

// "13 articles added, 6 unchanged." Failures are counted, not listed.
QString reportInWords(const ImportReport &report);

} // namespace acervo
