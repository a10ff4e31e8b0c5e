// A kicker is the word or two above a title that say what the article is filed under ("HOUSING").
// That it is none itself shows in how it repeats on its page. Pure; any thread.
#pragma once

#include "listingelement.h"

#include <QList>

namespace acervo {

// Turns the kickers among the texts into labels of topics. They are short, stand at the same place
// of most articles, and are written in capitals or come more than once.
void markKickers(QList<ListingElement> &elements);

} // namespace acervo
