#include "pageimage.h"

#include "pagepicture.h"

namespace acervo {

QImage pageImage(const PagePicture &picture)
{
    auto *pixels = new QByteArray(picture.pixels);
    return QImage(
        reinterpret_cast<const uchar *>(pixels->constData()), picture.width, picture.height,
        qsizetype{4} * picture.width, QImage::Format_RGB32,
        [](void *bytes) { delete static_cast<QByteArray *>(bytes); }, pixels);
}

} // namespace acervo
