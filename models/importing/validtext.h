// Bytes to text, and text to valid text. Pure; any thread.
#pragma once

#include <QByteArrayView>
#include <QString>

namespace acervo {

// Of all the bytes of a file, in whatever encoding (textencoding.h). Always valid, see validText().
QString decodedText(QByteArrayView bytes);

// Without NUL, and with U+FFFD for each lone surrogate: Qt Sql stores both as garbage without an
// error.
QString validText(QString text);

} // namespace acervo
