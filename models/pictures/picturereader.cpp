#include "picturereader.h"

namespace acervo {

namespace {

constexpr int mostMegabytes = 256; // of one decoded picture

QByteArray formatOf(const QString &type) { return type.section(u'/', 1).toLatin1(); }

} // namespace

bool canReadPictures(const QString &type)
{
    static const QList<QByteArray> formats = QImageReader::supportedImageFormats();
    return formats.contains(formatOf(type));
}

PictureReader::PictureReader(const QByteArray &bytes, const QString &type)
    : m_bytes(bytes)
    , m_device(&m_bytes)
{
    static const bool isLimited = [] {
        QImageReader::setAllocationLimit(mostMegabytes);
        return true;
    }();
    Q_UNUSED(isLimited)
    m_device.open(QIODevice::ReadOnly);
    m_reader.setDevice(&m_device);
    m_reader.setAutoDetectImageFormat(false);
    m_reader.setFormat(formatOf(type));
    m_reader.setAutoTransform(true);
}

QImage PictureReader::read(QSize stored)
{
    if (stored.isValid() && stored.width() < size().width())
        m_reader.setScaledSize(stored.expandedTo({1, 1}));
    return m_reader.read();
}

} // namespace acervo
