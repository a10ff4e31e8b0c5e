#include "decodeddevice.h"

#include <algorithm>
#include <cstring>

namespace acervo {

namespace {

constexpr qint64 chunk = 1024 * 1024;

} // namespace

DecodedDevice::DecodedDevice(QIODevice &device)
    : m_device(device)
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

bool DecodedDevice::decodeMore()
{
    QByteArray bytes(chunk, Qt::Uninitialized);
    const qint64 got = m_device.read(bytes.data(), chunk);
    if (got < 0) {
        m_failed = true;
        setErrorString(m_device.errorString());
        return false;
    }
    bytes.truncate(got);
    if (!m_decoder)
        m_decoder.emplace(bytes);
    m_ended = got == 0;
    m_text = m_decoder->decoded(bytes);
    m_at = 0;
    return true;
}

qint64 DecodedDevice::readData(char *data, qint64 maxSize)
{
    qint64 done = 0;
    while (done < maxSize) {
        if (m_at >= m_text.size() && (m_failed || m_ended || !decodeMore()))
            break;
        const qint64 size = std::min<qint64>(maxSize - done, m_text.size() - m_at);
        std::memcpy(data + done, m_text.constData() + m_at, size_t(size));
        m_at += size;
        done += size;
    }
    return done == 0 && m_failed ? -1 : done;
}

} // namespace acervo
