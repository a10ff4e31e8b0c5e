// The QUERY of a command, parsed; what was not understood is said on stderr. Main thread.
#pragma once

#include "arguments.h"
#include "query.h"

#include <optional>

namespace acervo {

// Nothing when there is more than one value: a query is one argument.
std::optional<Query> queryArgument(const Arguments &arguments);

} // namespace acervo
