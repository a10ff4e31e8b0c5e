// The program with a window. Main thread; gives an exit code.
#pragma once

#include "arguments.h"

namespace acervo {

int runWindow(int argc, char **argv, const Arguments &arguments);

} // namespace acervo
