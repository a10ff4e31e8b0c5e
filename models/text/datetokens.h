// The pieces of a text that may be a date: numbers, words and signs. Pure; any thread.
// Inner header of `text`: use datereader.h.
#pragma once

#include <QList>
#include <QStringView>

namespace acervo {

struct DateToken
{
    enum class Kind : quint8 { Number, Word, Sign };
    Kind kind{};
    QStringView text;
    int number = 0;      // at most 8 digits, else -1
    bool spaced = false; // white space in front

    bool isNumber(qsizetype least, qsizetype most) const
    {
        return kind == Kind::Number && text.size() >= least && text.size() <= most;
    }
    bool isWord() const { return kind == Kind::Word; }
    bool isSign(QStringView signs) const { return kind == Kind::Sign && signs.contains(text[0]); }
};
using DateTokens = QList<DateToken>;

// The text is folded (fold.h) and must outlive the tokens.
DateTokens dateTokens(QStringView text);

} // namespace acervo
