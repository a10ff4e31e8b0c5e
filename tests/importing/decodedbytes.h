// What a file's bytes say, decoded as every file is that is imported.
#pragma once

#include "decodeddevice.h"

#include <QBuffer>

namespace acervo {

inline QString decodedBytes(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return QString::fromUtf8(DecodedDevice(buffer).readAll());
}

} // namespace acervo
