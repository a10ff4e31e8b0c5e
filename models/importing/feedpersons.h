// Who wrote an item of a feed. Pure; any thread.
#pragma once

#include "article.h"
#include "feedrecord.h"

namespace acervo {

// Those that the item names, else those of its feed; contributors besides. "By", accounts, beats
// and mail addresses are told from the names.
QList<Person> feedPersons(const FeedRecord &item, const FeedRecord &channel);

} // namespace acervo
