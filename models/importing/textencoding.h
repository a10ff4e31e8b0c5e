// How a text file is encoded: by its byte order mark, by being UTF-16 without one, by what it
// declares, by being valid UTF-8, else as what uchardet takes it for. Pure; any thread.
#pragma once

#include <QByteArrayView>
#include <QString>

namespace acervo {

struct TextEncoding
{
    // As QStringDecoder knows it. "UTF-8" also stands for files that are UTF-8 for the most part:
    // some lines are not, and are read as what `guessedEncoding` says of them.
    QByteArray name;
    qsizetype mark = 0; // bytes of the byte order mark

    bool isUtf8() const { return name == "UTF-8"; }
    bool operator==(const TextEncoding &) const = default;
};

// `start` is the file's first 64 KiB or more, or all of it.
TextEncoding textEncoding(QByteArrayView start);

// What uchardet takes bytes for that are not UTF-8; Windows-1252 where it doesn't know, or where
// what it says can't be decoded.
QByteArray guessedEncoding(QByteArrayView bytes);

// Letters of more than one byte that are valid UTF-8, and bytes that are not.
struct Utf8Count
{
    qsizetype letters = 0;
    qsizetype wrong = 0;

    // In other encodings of East Asia a quarter of all pairs are letters of UTF-8 by accident.
    bool isMostlyUtf8() const { return letters >= wrong; }
};
Utf8Count countUtf8(QByteArrayView bytes);

// The length of the letter that begins at `at`; 0 where it is not valid UTF-8.
qsizetype utf8LetterAt(QByteArrayView bytes, qsizetype at);

} // namespace acervo
