#include "textencoding.h"

#include <QRegularExpression>
#include <QStringDecoder>
#include <QUtf8StringView>

#include <array>
#include <memory>
#include <uchardet.h>

namespace acervo {

namespace {

// As much as the guess needs; a longer look costs time and changes nothing.
constexpr qsizetype guessBytes = 64 * 1024;
constexpr qsizetype declaredWithin = 64 * 1024;

std::optional<TextEncoding> markedEncoding(QByteArrayView start)
{
    struct Mark
    {
        QByteArrayView bytes;
        const char *name;
    };
    static constexpr std::array<Mark, 5> marks{{{{"\xff\xfe\0\0", 4}, "UTF-32LE"},
                                                {{"\0\0\xfe\xff", 4}, "UTF-32BE"},
                                                {{"\xff\xfe", 2}, "UTF-16LE"},
                                                {{"\xfe\xff", 2}, "UTF-16BE"},
                                                {{"\xef\xbb\xbf", 3}, "UTF-8"}}};
    for (const Mark &mark : marks) {
        if (start.startsWith(mark.bytes))
            return TextEncoding{.name = mark.name, .mark = mark.bytes.size()};
    }
    return std::nullopt;
}

// Every text has spaces, line ends or commas: in UTF-16 one half of each is NUL, always the same.
QByteArray unmarkedUtf16(QByteArrayView start)
{
    const qsizetype pairs = std::min<qsizetype>(start.size(), 4096) / 2;
    qsizetype first = 0;
    qsizetype second = 0;
    for (qsizetype i = 0; i < pairs; ++i) {
        first += start[2 * i] == 0 ? 1 : 0;
        second += start[2 * i + 1] == 0 ? 1 : 0;
    }
    const auto isText = [&](qsizetype zeros, qsizetype others) {
        return zeros > 1 && zeros * 50 >= pairs && others * 20 <= zeros;
    };
    return isText(second, first) ? "UTF-16LE" : isText(first, second) ? "UTF-16BE" : "";
}

// What XML and HTML say of themselves; nothing else does.
QByteArray declaredEncoding(QByteArrayView start)
{
    static const QRegularExpression charset(
        QStringLiteral(
            R"((?:<meta[^>]{0,400}\bcharset|<\?xml[^>]{0,200}?\bencoding)\s*=\s*["']?\s*)"
            R"(([A-Za-z0-9_:.\-]{2,40}))"),
        QRegularExpression::CaseInsensitiveOption);
    if (!start.contains('<'))
        return {};
    const QString head = QString::fromLatin1(start.first(std::min(start.size(), declaredWithin)));
    const QByteArray name = charset.match(head).captured(1).toLatin1().toLower();
    // The rules of HTML: what calls itself Latin-1 is Windows-1252, and so on.
    if (name == "iso-8859-1" || name == "latin1" || name == "us-ascii" || name == "ascii")
        return "windows-1252";
    if (name == "gb2312" || name == "gbk")
        return "gb18030";
    // UTF-16 that can be read as bytes is none.
    return name.startsWith("utf-16") || name.startsWith("utf-32") || name.startsWith("ucs")
               ? QByteArray()
               : name;
}

// A few broken letters are better than all of them guessed.
bool canDecode(const QByteArray &name, QByteArrayView bytes)
{
    QStringDecoder decoder(name.constData());
    if (!decoder.isValid())
        return false;
    const QString text = decoder(bytes);
    return text.count(QChar::ReplacementCharacter) * 50 <= text.size();
}

QByteArray uchardetsGuess(QByteArrayView bytes)
{
    const std::unique_ptr<uchardet, decltype(&uchardet_delete)> detector(uchardet_new(),
                                                                         &uchardet_delete);
    if (uchardet_handle_data(detector.get(), bytes.data(), size_t(bytes.size())) != 0)
        return {};
    uchardet_data_end(detector.get());
    return uchardet_get_charset(detector.get());
}

// ISO-2022 writes other alphabets in bytes that are ASCII, between escapes.
bool hasEscapes(QByteArrayView bytes)
{
    return bytes.contains('\x1b') && (bytes.contains("\x1b$") || bytes.contains("\x1b("));
}

} // namespace

qsizetype utf8LetterAt(QByteArrayView bytes, qsizetype at)
{
    const auto byte = [&](qsizetype i) { return i < bytes.size() ? uchar(bytes[i]) : uchar(0); };
    const auto goesOn = [&](qsizetype i) { return (byte(i) & 0xc0) == 0x80; };
    const uchar first = byte(at);
    if (first < 0x80)
        return 1;
    if (first >= 0xc2 && first <= 0xdf)
        return goesOn(at + 1) ? 2 : 0;
    if (first >= 0xe0 && first <= 0xef) {
        const bool isLong = first != 0xe0 || byte(at + 1) >= 0xa0;
        const bool isNoSurrogate = first != 0xed || byte(at + 1) < 0xa0;
        return goesOn(at + 1) && goesOn(at + 2) && isLong && isNoSurrogate ? 3 : 0;
    }
    if (first >= 0xf0 && first <= 0xf4) {
        const bool isLong = first != 0xf0 || byte(at + 1) >= 0x90;
        const bool isInRange = first != 0xf4 || byte(at + 1) < 0x90;
        return goesOn(at + 1) && goesOn(at + 2) && goesOn(at + 3) && isLong && isInRange ? 4 : 0;
    }
    return 0;
}

Utf8Count countUtf8(QByteArrayView bytes)
{
    Utf8Count count;
    for (qsizetype at = 0; at < bytes.size();) {
        const qsizetype length = utf8LetterAt(bytes, at);
        count.letters += length > 1 ? 1 : 0;
        count.wrong += length == 0 ? 1 : 0;
        at += std::max<qsizetype>(length, 1);
    }
    return count;
}

QByteArray guessedEncoding(QByteArrayView bytes)
{
    const QByteArrayView part = bytes.first(std::min(bytes.size(), guessBytes));
    const QByteArray guess = uchardetsGuess(part);
    const bool isOneByte = !guess.isEmpty() && !guess.startsWith("UTF") && guess != "ASCII";
    return isOneByte && canDecode(guess, part) ? guess : QByteArray("windows-1252");
}

TextEncoding textEncoding(QByteArrayView start)
{
    if (const auto marked = markedEncoding(start))
        return *marked;
    const QByteArray utf16 = start.contains('\0') ? unmarkedUtf16(start) : QByteArray();
    if (!utf16.isEmpty())
        return {.name = utf16};
    const bool isValid = QUtf8StringView(start.data(), start.size()).isValidUtf8();
    const Utf8Count count = isValid ? Utf8Count() : countUtf8(start);
    const bool isPlain = isValid && !hasEscapes(start);
    if (isPlain || (!isValid && count.letters > 0 && count.isMostlyUtf8()))
        return {.name = "UTF-8"};
    const QByteArray declared = declaredEncoding(start);
    if (!declared.isEmpty() && !declared.startsWith("utf") && canDecode(declared, start))
        return {.name = declared};
    if (!isValid)
        return {.name = guessedEncoding(start)};
    const QByteArray guess = uchardetsGuess(start);
    return {.name = guess.startsWith("ISO-2022") ? guess : QByteArray("UTF-8")};
}

} // namespace acervo
