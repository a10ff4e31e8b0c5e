#include "picturecache.h"

#include <QImage>

namespace acervo {

namespace {

constexpr qsizetype mostKilobytes = 96 * 1024;

// A pixmap may share its image's pixels, which are not its own.
QPixmap pixmapOf(const PicturePixels &pixels)
{
    const QImage image(reinterpret_cast<const uchar *>(pixels.pixels.constData()), pixels.width,
                       pixels.height, qsizetype{4} * pixels.width,
                       QImage::Format_ARGB32_Premultiplied);
    return QPixmap::fromImage(image.copy());
}

} // namespace

PictureCache::PictureCache(Load load, QObject *parent)
    : QObject(parent)
    , m_load(std::move(load))
    , m_pixmaps(mostKilobytes)
{}

const QPixmap *PictureCache::pixmap(const QString &digest, QSize pixels)
{
    const QPixmap *known = m_pixmaps.object(digest);
    const QSize had = m_sizes.value(digest);
    const bool isEnough =
        known != nullptr && had.width() >= pixels.width() && had.height() >= pixels.height();
    if (isEnough || isLost(digest) || m_asked.contains(digest))
        return known;
    m_asked.insert(digest);
    m_load(digest, pixels.width(), pixels.height())
        .then(this, [this, digest, pixels](const std::optional<PicturePixels> &loaded) {
            m_asked.remove(digest);
            m_sizes[digest] = pixels;
            take(digest, loaded);
            Q_EMIT arrived(digest);
        });
    return known;
}

void PictureCache::take(const QString &digest, const std::optional<PicturePixels> &pixels)
{
    if (!pixels) {
        m_lost.insert(digest);
        return;
    }
    const qsizetype cost = std::min<qsizetype>(pixels->pixels.size() / 1024, mostKilobytes);
    m_pixmaps.insert(digest, new QPixmap(pixmapOf(*pixels)), cost);
}

} // namespace acervo
