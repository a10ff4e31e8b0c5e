#include "deviceinput.h"

#include <QIODevice>

#include <cstdio>

namespace acervo {

// The result is where the line's end begins; the device then stands after it.
qpdf_offset_t DeviceInput::findAndSkipNextEOL()
{
    char c = 0;
    while (m_device.getChar(&c)) {
        if (c != '\n' && c != '\r')
            continue;
        const qint64 end = m_device.pos() - 1;
        while (m_device.getChar(&c)) {
            if (c != '\n' && c != '\r') {
                m_device.ungetChar(c);
                break;
            }
        }
        return end;
    }
    return m_device.size();
}

qpdf_offset_t DeviceInput::tell() { return m_device.pos(); }

void DeviceInput::seek(qpdf_offset_t offset, int whence)
{
    const qint64 from = whence == SEEK_SET   ? 0
                        : whence == SEEK_CUR ? m_device.pos()
                                             : m_device.size();
    m_device.seek(std::clamp<qint64>(from + offset, 0, m_device.size()));
}

std::size_t DeviceInput::read(char *bytes, std::size_t length)
{
    setLastOffset(m_device.pos());
    const qint64 size = m_device.read(bytes, static_cast<qint64>(length));
    return size > 0 ? static_cast<std::size_t>(size) : 0;
}

void DeviceInput::unreadCh(char ch) { m_device.ungetChar(ch); }

} // namespace acervo
