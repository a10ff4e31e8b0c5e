// TextDecoder makes UTF-8 of a file's bytes, a piece at a time, and counts what it could not read.
// One thread at a time.
// Files that are UTF-8 for the most part are read line by line: a line in another encoding, as
// where files were put together, is read as that; a letter that is broken costs only itself.
#pragma once

#include "textencoding.h"

#include <QStringDecoder>

namespace acervo {

class TextDecoder
{
public:
    // `start` as textEncoding() wants it.
    explicit TextDecoder(QByteArrayView start);

    // The bytes of the file in order, from its first. What can't be read before more is known comes
    // with the next piece; an empty one is the end.
    QByteArray decoded(QByteArrayView bytes);

    // Characters that can't be read: they are U+FFFD now, or left out where they were NUL.
    qint64 replaced() const { return m_replaced; }

private:
    QByteArray recoded(QByteArrayView bytes, bool isEnd);
    QByteArray linesOf(QByteArrayView bytes, bool isEnd);
    void addLine(QByteArray &text, QByteArrayView line);
    void addMended(QByteArray &text, QByteArrayView line);
    QByteArray withoutNul(QByteArray text);

    TextEncoding m_encoding;
    QStringDecoder m_decoder; // for what is not UTF-8
    QByteArray m_rest;        // a line's begin
    QString m_half;           // of a surrogate pair
    QByteArray m_guess;       // for lines that are not UTF-8
    qsizetype m_toSkip = 0;   // the byte order mark
    qint64 m_replaced = 0;
};

} // namespace acervo
