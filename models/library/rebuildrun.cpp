#include "rebuildrun.h"

namespace acervo {

namespace {

// Some slices are in memory at once, with all that is worked out of them.
constexpr int sliceArticles = 1000;
constexpr qint64 sliceCharacters = 2'000'000;

} // namespace

RebuildRun::RebuildRun(DetectionPtr detection)
    : m_detection(std::move(detection))
{}

Result<RebuildProgress> RebuildRun::next(LibraryWriter &writer,
                                         const LibraryWriter::IsEnough &isEnough)
{
    if (const auto read = readAhead(writer); !read)
        return std::unexpected(read.error());
    if (!m_slice && m_preparation.underWay() == 0)
        return finish(writer, isEnough);
    if (!m_slice)
        m_slice = m_preparation.takeFirst();
    const auto progress = writer.rebuildDerived(*m_slice, isEnough);
    if (!progress)
        return progress;
    const ArticleId done{progress->done};
    if (done < m_slice->after) // the cache was thrown away meanwhile
        beginAnewFrom(done);
    else if (done >= m_slice->until)
        m_preparation.discard(std::exchange(m_slice, {}));
    return progress;
}

// All slices are written; what finds same articles may still wait.
Result<RebuildProgress> RebuildRun::finish(LibraryWriter &writer,
                                           const LibraryWriter::IsEnough &isEnough)
{
    const auto progress = writer.rebuildDerived({}, isEnough);
    if (progress && ArticleId{progress->done} < m_read) // the cache was thrown away meanwhile
        beginAnewFrom(ArticleId{progress->done});
    return progress;
}

Result<void> RebuildRun::readAhead(LibraryWriter &writer)
{
    while (!m_isAllRead && m_preparation.underWay() < m_preparation.enough) {
        auto slice = writer.readToDerive(m_read, sliceArticles, sliceCharacters);
        if (!slice)
            return std::unexpected(slice.error());
        m_read = slice->until;
        m_isAllRead = slice->isLast;
        m_preparation.add({.slice = std::move(*slice), .detection = m_detection});
    }
    return {};
}

void RebuildRun::beginAnewFrom(ArticleId id)
{
    while (m_preparation.underWay() > 0)
        m_preparation.takeFirst();
    m_slice.reset();
    m_read = id;
    m_isAllRead = false;
}

} // namespace acervo
