// A NameTable knows what the names of some meanings are, in several languages. Immutable after
// construction; any thread. Case and accents do not matter.
#pragma once

#include <QHash>
#include <QList>
#include <QString>

#include <initializer_list>
#include <optional>

namespace acervo {

class NameTable
{
public:
    struct Row
    {
        int meaning = 0;
        QStringView names; // folded, one space between them; the first one is canonical
    };
    NameTable(std::initializer_list<Row> rows);

    std::optional<int> meaning(QStringView typed) const;
    QString canonical(int meaning) const;
    QStringList namesOf(int meaning) const; // the canonical one first
    // The names that begin with what was typed, one for each meaning: the canonical one where it
    // does. In the order of the rows.
    struct Match
    {
        int meaning = 0;
        QString name;
    };
    QList<Match> beginningWith(QStringView typed) const;
    // The name that a slip of the finger makes of it: at most two letters off, one where few
    // were typed. Names of three letters are not suggested.
    // Empty when none is near.
    QString nearest(QStringView typed) const;

private:
    struct Name
    {
        QString name;
        int meaning = 0;
    };
    QList<Name> m_names; // in the order given: of names equally near, the first is suggested
    QHash<QString, int> m_meanings;
    QHash<int, QString> m_canonical;
};

} // namespace acervo
