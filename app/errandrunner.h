// Commands that change a library which a window has open: here they are handed to it, there they
// are run. Main thread.
#pragma once

#include "errand.h"

namespace acervo {

// Lets the window do it that has the library open, and gives what it wrote to stdout and stderr.
// The exit code; nothing where no window has it open: `arguments` then have what stdin said.
std::optional<int> runInWindow(Arguments &arguments);

// In the window: runs the command on its library, which stays alive until it is done.
ErrandAnswer runErrand(const Errand &errand, std::shared_ptr<Library> library);

} // namespace acervo
