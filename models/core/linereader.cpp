#include "linereader.h"

#include <QIODevice>

#include <cstring>

namespace acervo {

namespace {

constexpr qsizetype chunk = 1024 * 1024;

} // namespace

LineReader::LineReader(QIODevice &device, qsizetype maxLine)
    : m_device(device)
    , m_maxLine(maxLine)
{
    m_buffer.resize(2 * chunk);
}

// Makes room for a chunk behind what is left and reads into it.
bool LineReader::fill()
{
    if (m_begin > 0) {
        std::memmove(m_buffer.data(), m_buffer.constData() + m_begin, size_t(m_end - m_begin));
        m_end -= m_begin;
        m_begin = 0;
    }
    if (m_buffer.size() - m_end < chunk)
        m_buffer.resize(m_buffer.size() * 2);
    const qint64 got = m_device.read(m_buffer.data() + m_end, chunk);
    m_failed = got < 0;
    if (got <= 0)
        return false;
    m_end += got;
    return true;
}

LineReader::State LineReader::next(Line &line)
{
    line = {{}, ++m_number, false, false};
    qsizetype searched = 0; // bytes of this line that hold no line end
    for (;;) {
        const char *begin = m_buffer.constData() + m_begin;
        const auto *found = static_cast<const char *>(
            std::memchr(begin + searched, '\n', size_t(m_end - m_begin - searched)));
        const qsizetype length = found ? found - begin : m_end - m_begin;
        if (length > m_maxLine)
            return skipRest(line);
        if (found || (!fill() && !m_failed)) {
            line.ended = found;
            line.bytes = QByteArrayView(m_buffer.constData() + m_begin, length);
            m_begin += length + (found ? 1 : 0);
            m_done += length + (found ? 1 : 0);
            return found || length > 0 ? State::Line : State::End;
        }
        if (m_failed)
            return State::Failed;
        searched = length;
    }
}

LineReader::State LineReader::skipRest(Line &line)
{
    line.tooLong = true;
    for (;;) {
        const char *begin = m_buffer.constData() + m_begin;
        const auto *found =
            static_cast<const char *>(std::memchr(begin, '\n', size_t(m_end - m_begin)));
        const qsizetype length = found ? found - begin + 1 : m_end - m_begin;
        m_begin += length;
        m_done += length;
        line.ended = found;
        if (found)
            return State::Line;
        if (!fill())
            return m_failed ? State::Failed : State::Line;
    }
}

} // namespace acervo
