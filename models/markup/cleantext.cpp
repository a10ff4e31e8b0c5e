#include "cleantext.h"

namespace acervo {

namespace {

bool isLineEnd(char16_t c)
{
    return c == u'\n' || c == u'\r' || c == u'\v' || c == u'\f' || c == 0x85 || c == 0x2028 ||
           c == 0x2029;
}

bool isDropped(char16_t c)
{
    const bool control = (c < 0x20 && c != u'\t') || (c >= 0x7f && c < 0xa0);
    const bool noncharacter = (c >= 0xfdd0 && c <= 0xfdef) || c >= 0xfffe;
    return control || noncharacter || c == 0xfeff || (c >= 0xfff9 && c <= 0xfffb);
}

bool isPlain(char16_t c)
{
    return (c >= 0x20 && c < 0x7f) || c == u'\n' || c == u'\t' || (c >= 0xa0 && c < 0x2028);
}

// Code points whose last 16 bits are FFFE or FFFF are noncharacters in every plane.
bool isNoncharacter(char32_t c) { return (c & 0xfffe) == 0xfffe; }

} // namespace

QString cleanText(QStringView text)
{
    QString valid;
    valid.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const char16_t unit = c.unicode();
        if (isPlain(unit)) {
            valid += c;
        } else if (isLineEnd(unit)) {
            if (unit == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n')
                ++i;
            valid += u'\n';
        } else if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            const QChar low = text[++i];
            if (!isNoncharacter(QChar::surrogateToUcs4(c, low)))
                valid.append(c).append(low);
        } else if (c.isSurrogate()) {
            valid += QChar::ReplacementCharacter;
        } else if (!isDropped(unit)) {
            valid += c;
        }
    }
    return valid;
}

QString cleanLine(QStringView text) { return cleanText(text).simplified(); }

} // namespace acervo
