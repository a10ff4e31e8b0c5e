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
    const auto size = static_cast<qint64>(packed.size());
    if (m_file.write(reinterpret_cast<const char *>(&size), sizeof size) != sizeof size ||
        m_file.write(packed) != size)
        return std::unexpected(failure(true));
    return {};
}

Result<void> LineSpool::rewind()
{
    if (!m_file.flush())
        return std::unexpected(failure(true));
    if (!m_file.seek(0))
        return std::unexpected(failure(false));
    return {};
}

Result<QByteArray> LineSpool::next()
{
    qint64 size = 0;
    if (m_file.read(reinterpret_cast<char *>(&size), sizeof size) != sizeof size)
        return std::unexpected(failure(false));
    QByteArray packed = m_file.read(size);
    if (packed.size() != size)
        return std::unexpected(failure(false));
    return packed;
}

} // namespace acervo
