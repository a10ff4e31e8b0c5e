#include "articlespool.h"

namespace acervo {

Error ArticleSpool::failure() const
{
    // Qt tells a full disk apart only by its words; what else fails in writing to a temporary file?
    const bool wasWriting = m_stream.status() == QDataStream::WriteFailed ||
                            m_file.error() == QFileDevice::WriteError ||
                            m_file.error() == QFileDevice::ResourceError;
    return {.code = wasWriting ? ErrorCode::DiskFull : ErrorCode::FileUnreadable,
            .subject = m_file.fileName(),
            .detail = m_file.errorString()};
}

Result<void> ArticleSpool::open()
{
    if (!m_file.open())
        return std::unexpected(failure());
    m_stream.setDevice(&m_file);
    m_stream.setVersion(QDataStream::Qt_6_8);
    return {};
}

Result<void> ArticleSpool::add(const ArticleMatter &matter)
{
    m_stream << matter;
    if (m_stream.status() != QDataStream::Ok)
        return std::unexpected(failure());
    return {};
}

Result<void> ArticleSpool::rewind()
{
    if (!m_file.flush() || !m_file.seek(0))
        return std::unexpected(failure());
    return {};
}

Result<ArticleMatter> ArticleSpool::next()
{
    ArticleMatter matter;
    m_stream >> matter;
    if (m_stream.status() != QDataStream::Ok)
        return std::unexpected(failure());
    return matter;
}

} // namespace acervo
