#include "librarythreads.h"

#include "await.h"
#include "lexicondetection.h"

namespace acervo {

namespace {

// The columns of a search, packed; lies beside the cache, and can be made anew as well.
QString snapshotFor(const QString &cacheFile) { return cacheFile + QStringLiteral(".columns"); }

} // namespace

LibraryThreads::LibraryThreads(Published published, Remade remade)
    : m_published(std::move(published))
    , m_remade(std::move(remade))
{
    // Connections end on the threads that they were made on.
    m_searchThread.setLast([this] {
        // A library that others may write to as well leaves its snapshot to them.
        if (m_engine && m_isWriter)
            m_engine->saveSnapshot();
        m_engine.reset();
    });
    m_readerThread.setLast([this] { m_reader.reset(); });
    m_writerThread.setLast([this] { m_writer.reset(); });
}

Result<void> LibraryThreads::openWriter(const QString &file, const QString &cacheFile)
{
    const auto opened = await(m_writerThread.run([this, file, cacheFile]() -> Result<void> {
        auto writer = LibraryWriter::open(file, cacheFile);
        if (!writer)
            return std::unexpected(writer.error());
        m_writer = std::move(*writer);
        return {};
    }));
    m_isWriter = opened.has_value();
    // Making it takes longer than all the rest of a start. It comes before whatever else is asked
    // of the writer.
    if (opened) {
        m_writerThread.post([this] {
            std::ignore = m_writer->startDetecting(
                [this](const QString &lexicon) { return makeDetection(lexicon); });
            if (!isDetectionMade()) // the lexicon can't be read; others wait for one
                makeDetection({});
        });
    }
    return opened;
}

Result<void> LibraryThreads::openReaders(const QString &file, const QString &cacheFile)
{
    const auto openReader = [file, cacheFile] { return LibraryReader::open(file, cacheFile); };
    const auto reader = await(m_readerThread.run([this, openReader]() -> Result<void> {
        auto opened = openReader();
        if (!opened)
            return std::unexpected(opened.error());
        m_reader = std::move(*opened);
        return {};
    }));
    if (!reader)
        return reader;
    return await(m_searchThread.run([this, openReader, cacheFile]() -> Result<void> {
        auto opened = openReader();
        if (!opened)
            return std::unexpected(opened.error());
        m_engine = std::make_unique<SearchEngine>(std::move(*opened), snapshotFor(cacheFile));
        // The columns are loaded behind our back: the first search waits for them, opening does
        // not.
        m_searchThread.post([this] { m_engine->load(); });
        m_searchThread.post([this] { m_engine->prepare(); }, WorkThread::Urgency::Later);
        return {};
    }));
}

DetectionPtr LibraryThreads::makeDetection(const QString &lexicon)
{
    DetectionPtr made = lexiconDetection(lexicon);
    {
        const std::lock_guard lock(m_detectionMutex);
        m_detection = made;
    }
    m_detectionMade.notify_all();
    return made;
}

bool LibraryThreads::isDetectionMade() const
{
    const std::lock_guard lock(m_detectionMutex);
    return m_detection != nullptr;
}

DetectionPtr LibraryThreads::detection() const
{
    std::unique_lock lock(m_detectionMutex);
    m_detectionMade.wait(lock, [this] { return m_detection != nullptr || !m_isWriter; });
    return m_detection;
}

Result<bool> LibraryThreads::derivedIsCurrent()
{
    return await(read([](LibraryReader &reader) { return reader.derivedIsCurrent(); }));
}

void LibraryThreads::publish(const Change &change)
{
    if (change.generation == 0)
        return;
    m_searchThread.post([this, change] { m_engine->apply(change); });
    m_published(change);
}

void LibraryThreads::saveFirstSnapshot()
{
    if (!m_isWriter || !m_engine->lacksSnapshot() || std::exchange(m_isSavingFirst, true))
        return;
    m_searchThread.post([this] { m_engine->saveSnapshot(); }, WorkThread::Urgency::Later);
}

void LibraryThreads::noticeDamage()
{
    if (m_isWriter)
        m_writerThread.post([this] { repairDerived(); });
}

bool LibraryThreads::repairDerived()
{
    m_isDamaged = std::exchange(m_isRepaired, true);
    if (m_isDamaged)
        return false;
    const bool isRemade = remakeDerived().has_value();
    if (isRemade)
        m_remade();
    return isRemade;
}

// What the columns hold of the derived data before stays until each article's turn comes.
Result<void> LibraryThreads::remakeDerived()
{
    const auto remade = m_writer->remakeDerived();
    m_isDamaged = !remade;
    m_readerThread.post([this] { std::ignore = m_reader->reopen(); });
    m_searchThread.post([this] { m_engine->reopen(); });
    return remade;
}

} // namespace acervo
