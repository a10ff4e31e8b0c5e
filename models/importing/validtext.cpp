#include "validtext.h"

namespace acervo {

QString validText(QString text)
{
    // Looks at all of it, without a way out: so it is done for many letters at once.
    unsigned bad = 0;
    for (const QChar c : std::as_const(text))
        bad |= unsigned(c.unicode() == 0) | unsigned((c.unicode() & 0xf800) == 0xd800);
    if (bad == 0)
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
