// What the person's rules do to the articles that an import brings. The import's thread; the
// library is asked and written to on its own.
#pragma once

#include "error.h"
#include "ids.h"
#include "importreport.h"
#include "query.h"
#include "tagrule.h"

namespace acervo {

class LibraryThreads;

// What a rule would tag: what matches its query and does not bear its tag yet.
Query queryOf(const TagRule &rule);

// Runs the rules that are to run on imports over what this one, which still runs, has brought: as a
// part of its step, in slices between which others have their turn.
Result<QList<TaggedByRule>> tagByRules(LibraryThreads &threads, JournalId import);

} // namespace acervo
