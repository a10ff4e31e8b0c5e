// Whether the bytes of a file are a picture that may be kept. They are hostile: what they are is
// told by what is in them, and they are decoded once, within limits. Pure; any thread, best none
// that a person waits for.
#pragma once

#include "picture.h"

#include <expected>

namespace acervo {

inline constexpr int mostPictureSide = 16'384;                  // pixels
inline constexpr qint64 mostPicturePixels = 50LL * 1000 * 1000; // 200 MB, decoded

// The type that the bytes begin as: one of those that Picture::type may have, or empty.
QString pictureType(QByteArrayView bytes);

// PNG, JPEG, GIF and WebP (where Qt reads that). What moves is kept, and its first picture shown.
std::expected<PictureFile, PictureFault> checkedPicture(const QByteArray &bytes,
                                                        const QString &address = {});

} // namespace acervo
