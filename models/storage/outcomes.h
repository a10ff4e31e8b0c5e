// What the writer's calls bring about beside edits (editoutcome.h). Values; any thread.
// A Change whose generation is 0 stands for no commit at all: there is nothing to publish.
#pragma once

#include "editoutcome.h"

namespace acervo {

// One batch of an import. Each draft is counted once.
struct ImportBatch
{
    Change change;
    qsizetype taken = 0; // drafts, from the first
    qint64 added = 0;    // new, or back from where the undo of an import had put them
    qint64 updated = 0;
    qint64 unchanged = 0;
    qint64 kept = 0;          // of what another library keeps beside its articles
    QList<ArticleId> inTrash; // known, and thrown away by the person: they stay there

    bool operator==(const ImportBatch &) const = default;
};

// One slice of making the derived data anew. Units: articles.
struct RebuildProgress
{
    qint64 done = 0;
    qint64 total = 0;
    bool finished = false;
    Change change; // articles whose detected places are known now

    bool operator==(const RebuildProgress &) const = default;
};

} // namespace acervo
