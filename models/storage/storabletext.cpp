#include "storabletext.h"

namespace acervo {

namespace {

bool isPairAt(QStringView text, qsizetype at)
{
    return at + 1 < text.size() && text[at].isHighSurrogate() && text[at + 1].isLowSurrogate();
}

qsizetype firstInvalid(QStringView text)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar unit = text[at];
        if (unit.isNull())
            return at;
        if (!unit.isSurrogate())
            continue;
        if (!isPairAt(text, at))
            return at;
        ++at;
    }
    return text.size();
}

} // namespace

QString storableText(const QString &text)
{
    const qsizetype bad = firstInvalid(text);
    if (bad == text.size())
        return text;
    QString valid = text.first(bad);
    valid.reserve(text.size());
    for (qsizetype at = bad; at < text.size(); ++at) {
        const QChar unit = text[at];
        if (isPairAt(text, at)) {
            valid += unit;
            valid += text[++at];
        } else if (unit.isSurrogate()) {
            valid += QChar(QChar::ReplacementCharacter);
        } else if (!unit.isNull()) {
            valid += unit;
        }
    }
    return valid;
}

} // namespace acervo
