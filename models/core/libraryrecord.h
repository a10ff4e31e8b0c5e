// LibraryRecord is one thing that a library keeps beside its articles: a tag, a collection, a saved
// search, a rule. An export of the whole library has them; an import brings them back. What an
// article has of them stands in its own record (articlerecord.h). Values; any thread.
#pragma once

#include "shelf.h"
#include "tag.h"
#include "tagrule.h"

namespace acervo {

struct ShelfRecord
{
    ShelfKind kind{};
    ShelfItem item; // without its ids: what lies below what is said by the names

    bool operator==(const ShelfRecord &) const = default;
};

// In the order in which they stand: each before what is below it.
using LibraryRecord = std::variant<Tag, ShelfRecord, TagRule>;

} // namespace acervo
