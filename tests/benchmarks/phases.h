// The measurements. Each runs in a process of its own, so that none pays for what another left
// behind, and gives false where something failed. The main thread.
#pragma once

#include "bench.h"

namespace acervo {

// Into an empty library, with notes saved meanwhile. Then a few tags are given.
bool measureImport(Bench &bench);
bool measureBareStart(Bench &bench); // of this process, after the snapshot is gone
bool measureStart(Bench &bench);
bool measureMemory(Bench &bench);
bool measureKeystrokes(Bench &bench);
bool measureRelevance(Bench &bench);
bool measureTicksAndDrag(Bench &bench);
// A thousand articles tagged and imported.
bool measureSmallEdits(Bench &bench);
bool measureBulkTagging(Bench &bench);
// Star, read state, trash and a collection, over as many as the budget of tags is about.
bool measureBulkCommands(Bench &bench);
bool measureRebuild(Bench &bench);
bool measureExport(Bench &bench);  // everything as JSON Lines
bool measureDossier(Bench &bench); // ten thousand articles as a PDF

} // namespace acervo
