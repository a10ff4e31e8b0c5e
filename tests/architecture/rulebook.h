// The rules by name, as both tests of the house run them: on the real source and on made-up ones.
#pragma once

#include "houserules.h"

#include <functional>

namespace acervo {

struct Rule
{
    const char *name;
    std::function<QStringList(const SourceTree &)> breaches;
};

QList<Rule> rulebook();

// The folder that this source is in.
QString checkoutFolder();

// All headers of the Qt modules that need a display, from the Qt that is installed.
QSet<QString> guiHeaders();

} // namespace acervo
