#include "validtext.h"

namespace acervo {

QString validText(QString text)
{
    const bool isFine =
        std::ranges::none_of(text, [](QChar c) { return c.isNull() || c.isSurrogate(); });
    if (isFine)
        return text;
    text.remove(QChar(0));
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text[i].isSurrogate())
            continue;
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            ++i;
        else
            text[i] = QChar::ReplacementCharacter;
    }
    return text;
}

} // namespace acervo
