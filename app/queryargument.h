// The QUERY of a command, parsed; what was not understood is said on stderr. Main thread.
#pragma once

#include "arguments.h"
#include "query.h"

#include <optional>

namespace acervo {

// The only value of the command. Nothing when there are more: a query is one argument.
std::optional<Query> queryArgument(const Arguments &arguments);
Query parsedQuery(const QString &text);

} // namespace acervo
