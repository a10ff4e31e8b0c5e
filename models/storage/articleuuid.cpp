#include "articleuuid.h"

#include "freenote.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QUuid>

#include <array>
#include <cstring>

namespace acervo {

QString newArticleUuid()
{
    std::array<quint32, 4> random;
    QRandomGenerator::global()->fillRange(random.data(), random.size());
    std::array<quint8, 16> bytes;
    static_assert(sizeof(random) == sizeof(bytes));
    std::memcpy(bytes.data(), random.data(), sizeof(bytes));
    const auto now = quint64(QDateTime::currentMSecsSinceEpoch());
    constexpr size_t timeBytes = 6;
    for (size_t i = 0; i < timeBytes; ++i)
        bytes[i] = quint8(now >> (8 * (timeBytes - 1 - i)));
    bytes[6] = quint8((bytes[6] & 0x0F) | 0x70);
    bytes[8] = quint8((bytes[8] & 0x3F) | 0x80);
    return QUuid::fromBytes(bytes.data()).toString(QUuid::WithoutBraces);
}

QString newFreeNoteUuid() { return freeNotePrefix + newArticleUuid(); }

} // namespace acervo
