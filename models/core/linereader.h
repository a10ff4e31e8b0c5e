// LineReader hands out a device's lines one at a time, in as much memory as the longest line that
// is allowed. One thread at a time.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

class QIODevice;

namespace acervo {

class LineReader
{
public:
    // Lines longer than `maxLine` bytes are passed over; see Line::tooLong.
    LineReader(QIODevice &device, qsizetype maxLine);

    struct Line
    {
        QByteArrayView bytes; // without its end; valid until the next call. Empty when too long
        qint64 number = 0;    // 1-based
        bool tooLong = false;
        bool ended = false; // by a line end, not by the end of the device
    };
    enum class State { Line, End, Failed }; // Failed: the device's errorString() says why

    State next(Line &line);
    qint64 bytesDone() const { return m_done; }

private:
    bool fill(); // false at the end or on failure
    State skipRest(Line &line);

    QIODevice &m_device;
    qsizetype m_maxLine;
    QByteArray m_buffer;
    qsizetype m_begin = 0; // of what is not handed out yet
    qsizetype m_end = 0;
    qint64 m_done = 0;
    qint64 m_number = 0;
    bool m_failed = false;
};

} // namespace acervo
