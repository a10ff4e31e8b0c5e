#include "datetokens.h"

namespace acervo {

namespace {

DateToken::Kind kindOf(QChar c)
{
    if (c >= u'0' && c <= u'9')
        return DateToken::Kind::Number;
    return c.isLetter() ? DateToken::Kind::Word : DateToken::Kind::Sign;
}

} // namespace

DateTokens dateTokens(QStringView text)
{
    DateTokens tokens;
    bool spaced = false;
    for (qsizetype at = 0; at < text.size();) {
        if (text[at].isSpace()) {
            spaced = true;
            ++at;
            continue;
        }
        const DateToken::Kind kind = kindOf(text[at]);
        qsizetype end = at + 1;
        while (kind != DateToken::Kind::Sign && end < text.size() && !text[end].isSpace() &&
               kindOf(text[end]) == kind)
            ++end;
        const QStringView piece = text.sliced(at, end - at);
        const int number =
            kind == DateToken::Kind::Number && piece.size() <= 8 ? piece.toInt() : -1;
        tokens.append({kind, piece, number, spaced});
        spaced = false;
        at = end;
    }
    return tokens;
}

} // namespace acervo
