#include "htmlencoding.h"

#include "validtext.h"

#include <QRegularExpression>
#include <QStringDecoder>
#include <QUtf8StringView>

namespace acervo {

namespace {

constexpr qsizetype declaredWithin = 64 * 1024;

QByteArray declaredEncoding(QByteArrayView bytes)
{
    static const QRegularExpression charset(
        QStringLiteral(R"((?:<meta[^>]{0,400}\bcharset|<\?xml[^>]{0,100}\bencoding)\s*=\s*["']?\s*)"
                       R"(([A-Za-z0-9_:.\-]{2,40}))"),
        QRegularExpression::CaseInsensitiveOption);
    const QString head = QString::fromLatin1(bytes.first(std::min(bytes.size(), declaredWithin)));
    const QByteArray name = charset.match(head).captured(1).toLatin1().toLower();
    if (name == "iso-8859-1" || name == "latin1" || name == "us-ascii" || name == "ascii")
        return "windows-1252";
    if (name == "gb2312" || name == "gbk")
        return "gb18030";
    return name;
}

} // namespace

QString decodedHtml(QByteArrayView bytes)
{
    const bool isAscii = std::ranges::all_of(bytes, [](char c) { return uchar(c) < 0x80; });
    if (QStringConverter::encodingForData(bytes) ||
        (!isAscii && QUtf8StringView(bytes.data(), bytes.size()).isValidUtf8()))
        return decodedText(bytes);
    const QByteArray name = declaredEncoding(bytes);
    QStringDecoder decoder(name.constData());
    if (!name.isEmpty() && decoder.isValid() && !name.startsWith("utf-16")) {
        QString text = decoder(bytes);
        // A few broken letters are better than all of them guessed.
        if (text.count(QChar::ReplacementCharacter) * 50 <= text.size())
            return validText(std::move(text));
    }
    return decodedText(bytes);
}

} // namespace acervo
