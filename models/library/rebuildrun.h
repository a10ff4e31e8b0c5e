// A RebuildRun makes the derived data anew: reads articles ahead, has what the cache is to hold of
// them worked out beside the writer, and writes it. The writer's thread.
#pragma once

#include "librarywriter.h"
#include "preparation.h"

#include <optional>

namespace acervo {

class DerivationWorker
{
public:
    struct Batch
    {
        ArticleSlice slice;
        DetectionPtr detection;
    };
    using Prepared = DerivedSlice;

    DerivedSlice prepare(Batch batch)
    {
        return m_maker.make(std::move(batch.slice), batch.detection);
    }

private:
    DerivationMaker m_maker;
};

class RebuildRun
{
public:
    explicit RebuildRun(DetectionPtr detection);

    // Writes some more, until `isEnough`.
    Result<RebuildProgress> next(LibraryWriter &writer, const LibraryWriter::IsEnough &isEnough);

private:
    Result<void> readAhead(LibraryWriter &writer);
    Result<RebuildProgress> finish(LibraryWriter &writer, const LibraryWriter::IsEnough &isEnough);
    void beginAnewFrom(ArticleId id);

    DetectionPtr m_detection;
    ArticleId m_read{}; // as far as was read
    bool m_isAllRead = false;
    Preparation<DerivationWorker> m_preparation;
    std::optional<DerivedSlice> m_slice; // that is being written
};

} // namespace acervo
