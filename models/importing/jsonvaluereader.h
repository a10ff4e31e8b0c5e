// JsonValueReader hands out the elements of a JSON list one at a time, or the values that stand one
// after another, in as much memory as the largest that is allowed. One thread at a time.
#pragma once

#include "jsonpieces.h"

#include <QByteArray>

#include <optional>

class QIODevice;

namespace acervo {

class JsonValueReader
{
public:
    // Of values of more than `maxValue` bytes only the begin is given; see Value::tooLong.
    JsonValueReader(QIODevice &device, qsizetype maxValue);

    struct Value
    {
        QByteArrayView text; // valid until the next call; as it stands where it is cut or broken
        qint64 line = 0;     // 1-based
        bool tooLong = false;
        bool ended = false; // not by the end of the device
    };
    enum class State { Value, End, Failed }; // Failed: the device's errorString() says why

    State next(Value &value);
    // Goes on in the value that came last, at `offset` bytes from its begin.
    void stepBack(qsizetype offset);
    qint64 bytesDone() const { return m_done + m_begin; }

private:
    bool fill(); // false at the end or on failure
    bool skipToValue();
    bool skipRest();          // of a value that is too long
    void pass(qsizetype end); // counts lines

    QIODevice &m_device;
    qsizetype m_maxValue;
    QByteArray m_buffer;
    qsizetype m_begin = 0; // of what is not handed out yet
    qsizetype m_end = 0;
    qsizetype m_valueBegin = 0;
    qint64 m_done = 0; // bytes before the buffer
    qint64 m_line = 1; // at m_begin
    qint64 m_valueLine = 1;
    bool m_hasBegun = false;
    bool m_failed = false;
    std::optional<JsonValueEnd> m_tooLong; // the value that came last goes on
};

} // namespace acervo
