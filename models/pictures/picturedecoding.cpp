#include "picturedecoding.h"

#include "picturereader.h"

#include <limits>

namespace acervo {

namespace {

PicturePixels pixelsOf(const QImage &image)
{
    const QImage plain = image.convertToFormat(QImage::Format_ARGB32_Premultiplied);
    PicturePixels pixels{.width = plain.width(), .height = plain.height(), .pixels = {}};
    const qsizetype line = qsizetype{4} * plain.width();
    pixels.pixels.reserve(line * plain.height());
    for (int y = 0; y < plain.height(); ++y)
        pixels.pixels.append(reinterpret_cast<const char *>(plain.constScanLine(y)), line);
    return pixels;
}

} // namespace

std::optional<PicturePixels> decodedPicture(const PictureFile &file, int mostWidth, int mostHeight)
{
    PictureReader reader(file.bytes, file.picture.type);
    const QSize size = reader.size();
    if (!size.isValid())
        return std::nullopt;
    constexpr int any = std::numeric_limits<int>::max();
    QSize most(mostWidth > 0 ? mostWidth : any, mostHeight > 0 ? mostHeight : any);
    if (reader.isOnItsSide())
        most.transpose();
    const bool isLarger = size.width() > most.width() || size.height() > most.height();
    const QSize wanted = isLarger ? size.scaled(most, Qt::KeepAspectRatio) : QSize();
    const QImage image = reader.read(wanted);
    if (image.isNull())
        return std::nullopt;
    return pixelsOf(image);
}

bool isUpright(const PictureFile &file)
{
    return PictureReader(file.bytes, file.picture.type).isUpright();
}

} // namespace acervo
