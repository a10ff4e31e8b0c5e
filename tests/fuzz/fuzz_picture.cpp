// A libFuzzer target: any bytes, looked at as a picture.

#include "picturecheck.h"
#include "picturedecoding.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto checked = acervo::checkedPicture(bytes);
    if (!checked)
        return 0;
    const acervo::Picture &picture = checked->picture;
    const auto pixels = acervo::decodedPicture(*checked, 64, 64);
    const bool isTrue =
        picture.width > 0 && picture.width <= acervo::mostPictureSide && picture.height > 0 &&
        picture.height <= acervo::mostPictureSide &&
        (!pixels || pixels->pixels.size() == qsizetype{4} * pixels->width * pixels->height);
    if (!isTrue)
        std::abort();
    return 0;
}
