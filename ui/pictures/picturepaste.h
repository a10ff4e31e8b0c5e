// Pictures that come from the clipboard or are dropped, as files that a library keeps. GUI thread;
// files are read and pictures written on another.
#pragma once

#include <QByteArray>
#include <QFuture>

class QMimeData;

namespace acervo {

// An image, or files of which each is named as one.
bool hasPictures(const QMimeData &data);

// Each as a PNG, JPEG, GIF or WebP; one that is too large for a library is made smaller. What can't
// be read is as it came, or empty.
QList<QFuture<QByteArray>> pictureFiles(const QMimeData &data);

} // namespace acervo
