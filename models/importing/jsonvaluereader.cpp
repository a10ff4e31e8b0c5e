#include "jsonvaluereader.h"

#include <QIODevice>

#include <algorithm>
#include <cstring>

namespace acervo {

namespace {

constexpr qsizetype chunk = 1024 * 1024;

} // namespace

JsonValueReader::JsonValueReader(QIODevice &device, qsizetype maxValue)
    : m_device(device)
    , m_maxValue(maxValue)
{
    m_buffer.resize(2 * chunk);
}

bool JsonValueReader::fill()
{
    if (m_begin > 0) {
        std::memmove(m_buffer.data(), m_buffer.constData() + m_begin, size_t(m_end - m_begin));
        m_done += m_begin;
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

void JsonValueReader::pass(qsizetype end)
{
    m_line += std::count(m_buffer.cbegin() + m_begin, m_buffer.cbegin() + end, '\n');
    m_begin = end;
}

bool JsonValueReader::skipToValue()
{
    for (;;) {
        qsizetype at = m_begin;
        while (at < m_end && (isJsonSpace(m_buffer[at]) || m_buffer[at] == ',' ||
                              m_buffer[at] == ']' || (!m_hasBegun && m_buffer[at] == '['))) {
            m_hasBegun = m_hasBegun || m_buffer[at] == '[';
            ++at;
        }
        pass(at);
        if (at < m_end)
            break;
        if (!fill())
            return false;
    }
    m_hasBegun = true;
    return true;
}

JsonValueReader::State JsonValueReader::next(Value &value)
{
    if ((m_tooLong && !skipRest()) || !skipToValue())
        return m_failed ? State::Failed : State::End;
    JsonValueEnd end;
    qsizetype looked = 0; // bytes of the value
    qsizetype found = -1;
    while (found < 0 && looked <= m_maxValue) {
        const qsizetype begin = m_begin + looked;
        found = end.find(QByteArrayView(m_buffer.constData() + begin, m_end - begin));
        looked = found < 0 ? m_end - m_begin : looked + found;
        if (found < 0 && looked <= m_maxValue && !fill())
            break;
    }
    if (m_failed)
        return State::Failed;
    value = {.text = QByteArrayView(m_buffer.constData() + m_begin, looked),
             .line = m_line,
             .tooLong = looked > m_maxValue,
             .ended = found >= 0};
    if (value.tooLong && found < 0)
        m_tooLong = end;
    m_valueBegin = m_begin;
    m_valueLine = m_line;
    pass(m_begin + looked);
    return State::Value;
}

bool JsonValueReader::skipRest()
{
    JsonValueEnd end = *std::exchange(m_tooLong, std::nullopt);
    for (;;) {
        pass(m_end);
        if (!fill())
            return false;
        const qsizetype found = end.find(QByteArrayView(m_buffer.constData(), m_end));
        if (found < 0)
            continue;
        pass(found);
        return true;
    }
}

void JsonValueReader::stepBack(qsizetype offset)
{
    m_tooLong.reset();
    m_begin = m_valueBegin;
    m_line = m_valueLine;
    pass(m_valueBegin + offset);
}

} // namespace acervo
