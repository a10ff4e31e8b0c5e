#include "textdecoder.h"

#include "validtext.h"

#include <algorithm>

namespace acervo {

namespace {

constexpr qsizetype longLine = 64 * 1024;
constexpr QByteArrayView replacement("\xef\xbf\xbd");

bool isValidUtf8(QByteArrayView bytes)
{
    return QUtf8StringView(bytes.data(), bytes.size()).isValidUtf8();
}

// Where a letter begins that may go on behind the end; the end where there is none.
qsizetype cutLetterBegin(QByteArrayView bytes)
{
    for (qsizetype back = 1; back <= std::min<qsizetype>(3, bytes.size()); ++back) {
        const uchar byte = uchar(bytes[bytes.size() - back]);
        if (byte < 0x80)
            break;
        if (byte >= 0xc0)
            return bytes.size() - back;
    }
    return bytes.size();
}

} // namespace

TextDecoder::TextDecoder(QByteArrayView start)
    : m_encoding(textEncoding(start))
    , m_toSkip(m_encoding.mark)
{
    if (!m_encoding.isUtf8())
        m_decoder = QStringDecoder(m_encoding.name.constData());
}

QByteArray TextDecoder::decoded(QByteArrayView bytes)
{
    const bool isEnd = bytes.isEmpty();
    const qsizetype skipped = std::min(m_toSkip, bytes.size());
    m_toSkip -= skipped;
    bytes = bytes.sliced(skipped);
    return m_encoding.isUtf8() ? withoutNul(linesOf(bytes, isEnd)) : recoded(bytes, isEnd);
}

QByteArray TextDecoder::recoded(QByteArrayView bytes, bool isEnd)
{
    QString text = std::exchange(m_half, {}) + QString(m_decoder(bytes));
    if (!isEnd && !text.isEmpty() && text.back().isHighSurrogate()) {
        m_half = text.back();
        text.chop(1);
    }
    m_replaced += text.count(QChar(0));
    text = validText(std::move(text));
    m_replaced += text.count(QChar::ReplacementCharacter);
    return text.toUtf8();
}

QByteArray TextDecoder::linesOf(QByteArrayView bytes, bool isEnd)
{
    // What is open stays for the next piece; of a line that has no end soon, whole letters go on.
    QByteArray text = std::exchange(m_rest, {});
    text.append(bytes);
    const qsizetype lineEnd = QByteArrayView(text).lastIndexOf('\n');
    const bool mayWait = lineEnd >= 0 || text.size() < longLine;
    const qsizetype end = isEnd ? text.size() : mayWait ? lineEnd + 1 : cutLetterBegin(text);
    m_rest = text.sliced(end);
    text.truncate(end);
    if (isValidUtf8(text))
        return text;
    QByteArray mended;
    mended.reserve(text.size() + text.size() / 8);
    const QByteArrayView all(text);
    for (qsizetype at = 0; at < all.size();) {
        const qsizetype found = all.indexOf('\n', at);
        const qsizetype next = found < 0 ? all.size() : found + 1;
        addLine(mended, all.sliced(at, next - at));
        at = next;
    }
    return mended;
}

void TextDecoder::addLine(QByteArray &text, QByteArrayView line)
{
    if (isValidUtf8(line)) {
        text.append(line);
        return;
    }
    const Utf8Count count = countUtf8(line);
    if (count.letters > 0 && count.isMostlyUtf8()) {
        addMended(text, line);
        return;
    }
    if (m_guess.isEmpty())
        m_guess = guessedEncoding(line);
    QStringDecoder decoder(m_guess.constData());
    const QString read = decoder(line);
    m_replaced += read.count(QChar::ReplacementCharacter);
    text.append(read.toUtf8());
}

// A byte that stands alone is a letter of Windows-1252; what is left of a longer letter is not.
void TextDecoder::addMended(QByteArray &text, QByteArrayView line)
{
    const auto isAscii = [&](qsizetype at) {
        return at < 0 || at >= line.size() || uchar(line[at]) < 0x80;
    };
    for (qsizetype at = 0; at < line.size();) {
        const qsizetype length = utf8LetterAt(line, at);
        if (length > 0) {
            text.append(line.sliced(at, length));
            at += length;
            continue;
        }
        const bool isAlone = isAscii(at - 1) && isAscii(at + 1);
        const bool isNoBegin = uchar(line[at]) < 0xc0 && utf8LetterAt(line, at + 1) > 0;
        if (isAlone || isNoBegin) {
            QStringDecoder windows("windows-1252");
            text.append(QString(windows(line.sliced(at++, 1))).toUtf8());
            continue;
        }
        text.append(replacement);
        ++m_replaced;
        for (++at; at < line.size() && (uchar(line[at]) & 0xc0) == 0x80;)
            ++at;
    }
}

QByteArray TextDecoder::withoutNul(QByteArray text)
{
    if (!text.contains('\0'))
        return text;
    m_replaced += text.count('\0');
    return text.removeIf([](char c) { return c == '\0'; });
}

} // namespace acervo
