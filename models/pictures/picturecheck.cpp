#include "picturecheck.h"

#include "picturereader.h"

namespace acervo {

using namespace Qt::StringLiterals;

namespace {

constexpr int checkedSide = 512; // what is larger is checked at this size, where its format can

PictureFault faultOf(const QByteArray &bytes)
{
    return bytes.isEmpty() ? PictureFault::Missing : PictureFault::Foreign;
}

bool isSensible(QSize size)
{
    return size.width() > 0 && size.height() > 0 && size.width() <= mostPictureSide &&
           size.height() <= mostPictureSide &&
           qint64(size.width()) * size.height() <= mostPicturePixels;
}

} // namespace

QString pictureType(QByteArrayView bytes)
{
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return u"image/png"_s;
    if (bytes.startsWith("\xff\xd8\xff"))
        return u"image/jpeg"_s;
    if (bytes.startsWith("GIF87a") || bytes.startsWith("GIF89a"))
        return u"image/gif"_s;
    if (bytes.startsWith("RIFF") && bytes.size() > 12 && bytes.sliced(8).startsWith("WEBP"))
        return u"image/webp"_s;
    return {};
}

std::expected<PictureFile, PictureFault> checkedPicture(const QByteArray &bytes,
                                                        const QString &address)
{
    if (bytes.size() > mostPictureBytes)
        return std::unexpected(PictureFault::TooLarge);
    const QString type = pictureType(bytes);
    if (type.isEmpty() || !canReadPictures(type))
        return std::unexpected(faultOf(bytes));
    PictureReader reader(bytes, type);
    const QSize size = reader.size();
    if (size.isValid() && !isSensible(size))
        return std::unexpected(PictureFault::TooLarge);
    if (!size.isValid())
        return std::unexpected(PictureFault::Unreadable);
    // JPEG is made smaller as it is decoded; the others take their time.
    const bool shrinks = type == "image/jpeg"_L1;
    const QImage image =
        shrinks ? reader.read(size.scaled(checkedSide, checkedSide, Qt::KeepAspectRatio))
                : reader.read();
    if (image.isNull())
        return std::unexpected(PictureFault::Unreadable);
    const QSize shown = reader.isOnItsSide() ? size.transposed() : size;
    return PictureFile{.picture = {.digest = pictureDigest(bytes),
                                   .type = type,
                                   .width = shown.width(),
                                   .height = shown.height(),
                                   .address = address},
                       .bytes = bytes};
}

} // namespace acervo
