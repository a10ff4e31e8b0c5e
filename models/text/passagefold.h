// PassageFold is a text in which a passage is looked for whatever its typography: runs of white
// space are one space, quotation marks, dashes and dots are ASCII's, accents stand for themselves,
// what can't be seen is left out. Case and letters stay. Pure; any thread; linear in the text.
#pragma once

#include "textrange.h"

#include <QString>

namespace acervo {

class PassageFold
{
public:
    explicit PassageFold(QStringView text);

    const QString &text() const { return m_text; }
    // Whether a character of the source begins here, or the text ends.
    bool isBoundary(qsizetype at) const;
    // What a piece of this text, not empty, is in the source.
    TextRange source(qsizetype from, qsizetype length) const;

private:
    void add(QStringView folded, qsizetype from);
    void addLetter(QChar letter, qsizetype from);

    QString m_text;
    QList<qint32> m_from; // of each unit, where in the source it comes from
};

} // namespace acervo
