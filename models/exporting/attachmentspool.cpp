#include "attachmentspool.h"

#include <qpdf/Pl_Flate.hh>

namespace acervo {

// What is deflated goes into the file.
class AttachmentSpool::Sink final : public Pipeline
{
public:
    explicit Sink(QFile &file)
        : Pipeline("attachment", nullptr)
        , m_file(file)
    {}

    void write(const unsigned char *data, std::size_t size) override
    {
        const auto length = static_cast<qint64>(size);
        m_isWritten =
            m_isWritten && m_file.write(reinterpret_cast<const char *>(data), length) == length;
    }
    void finish() override {}
    bool isWritten() const { return m_isWritten; }

private:
    QFile &m_file;
    bool m_isWritten = true;
};

AttachmentSpool::AttachmentSpool()
    : m_sink(std::make_unique<Sink>(m_file))
    , m_deflate(std::make_unique<Pl_Flate>("deflate", m_sink.get(), Pl_Flate::a_deflate))
{}

AttachmentSpool::~AttachmentSpool() = default;

Error AttachmentSpool::failure() const
{
    return {
        .code = ErrorCode::DiskFull, .subject = m_file.fileName(), .detail = m_file.errorString()};
}

Result<void> AttachmentSpool::open()
{
    if (!m_file.open())
        return std::unexpected(failure());
    return {};
}

Result<void> AttachmentSpool::add(QByteArrayView bytes)
{
    if (!bytes.isEmpty())
        m_deflate->write(reinterpret_cast<const unsigned char *>(bytes.data()),
                         static_cast<std::size_t>(bytes.size()));
    m_digest.addData(bytes);
    m_size += bytes.size();
    if (!m_sink->isWritten())
        return std::unexpected(failure());
    return {};
}

Result<void> AttachmentSpool::end()
{
    m_deflate->finish();
    if (!m_sink->isWritten() || !m_file.flush())
        return std::unexpected(failure());
    return {};
}

} // namespace acervo
