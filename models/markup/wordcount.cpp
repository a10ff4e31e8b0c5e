#include "wordcount.h"

namespace acervo {

namespace {

bool standsAlone(char32_t c)
{
    switch (QChar::script(c)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
        return true;
    default:
        return false;
    }
}

bool joinsWords(char32_t c)
{
    return c == U'\'' || c == U'\u2019' || c == U'-' || c == U'.' || c == U',' || c == U'\u00b7';
}

} // namespace

qsizetype wordCount(QStringView text)
{
    qsizetype words = 0;
    bool isInWord = false;
    bool isJoined = false; // the last one may join what is before it to a letter that follows
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t c = text[i].unicode();
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            c = QChar::surrogateToUcs4(text[i], text[i + 1]);
            ++i;
        }
        if (standsAlone(c)) {
            ++words;
            isInWord = isJoined = false;
        } else if (QChar::isLetterOrNumber(c) || QChar::isMark(c)) {
            words += isInWord || isJoined ? 0 : 1;
            isInWord = true;
            isJoined = false;
        } else {
            isJoined = isInWord && joinsWords(c);
            isInWord = false;
        }
    }
    return words;
}

} // namespace acervo
