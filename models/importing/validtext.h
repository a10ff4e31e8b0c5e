// Bytes to text, and text to valid text. Pure; any thread.
#pragma once

#include <QByteArrayView>
#include <QString>

namespace acervo {

// Decoded by its byte order mark, else as UTF-8 where it is valid, else as what uchardet takes it
// for, else as Windows-1252. Always valid, see validText().
QString decodedText(QByteArrayView bytes);

// Without NUL, and with U+FFFD for each lone surrogate: Qt Sql stores both as garbage without an
// error.
QString validText(QString text);

} // namespace acervo
