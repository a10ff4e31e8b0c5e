// TypistLog is what a Typist did before the kill, read back. Value.
#pragma once

#include <QList>
#include <QMap>
#include <QString>

namespace acervo {

struct TypistLog
{
    struct State
    {
        qint64 at = 0; // ms
        QString text;  // of the note
    };
    struct TagWish
    {
        qint64 at = 0; // ms
        qint64 article = 0;
        QString tag;
    };

    QMap<qint64, QList<State>> notes; // by article: how its note read after each key
    QMap<qint64, qsizetype> saved;    // by article: that many of these the window said were saved
    QList<TagWish> tags;
    QMap<qint64, qsizetype> tagCount; // by article, as last published
    qint64 end = 0;                   // ms, of the last line
    qint64 longestStall = 0;          // ms without a line: the machine had other things to do
    bool began = false;

    static TypistLog read(const QString &file);
};

} // namespace acervo
