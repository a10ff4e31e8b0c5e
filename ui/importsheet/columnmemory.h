// What the person said columns mean, kept in the program's settings by the table's header. GUI
// thread.
#pragma once

#include "columnmeaning.h"

namespace acervo {

ColumnChoices rememberedColumns();
void rememberColumns(const ColumnChoices &choices); // beside those that are known

} // namespace acervo
