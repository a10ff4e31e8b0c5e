#include "linespool.h"

namespace acervo {

// Qt tells a full disk apart only by its words; what else fails in writing to a temporary file?
Error LineSpool::failure(bool wasWriting) const
{
    return {.code = wasWriting ? ErrorCode::DiskFull : ErrorCode::FileUnreadable,
            .subject = m_file.fileName(),
            .detail = m_file.errorString()};
}

Result<void> LineSpool::open()
{
    if (!m_file.open())
        return std::unexpected(failure(false));
    return {};
}

Result<void> LineSpool::add(const QByteArray &packed)
{
    if (m_file.write(packed) != packed.size())
        return std::unexpected(failure(true));
    m_offsets.push_back(m_offsets.back() + packed.size());
    return {};
}

Result<void> LineSpool::endAdding()
{
    if (!m_file.flush())
        return std::unexpected(failure(true));
    return {};
}

Result<QByteArray> LineSpool::part(qsizetype index)
{
    const qint64 begin = m_offsets[static_cast<std::size_t>(index)];
    const qint64 size = m_offsets[static_cast<std::size_t>(index) + 1] - begin;
    if (m_file.pos() != begin && !m_file.seek(begin))
        return std::unexpected(failure(false));
    QByteArray packed = m_file.read(size);
    if (packed.size() != size)
        return std::unexpected(failure(false));
    return packed;
}

} // namespace acervo
