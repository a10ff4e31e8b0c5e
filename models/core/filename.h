// Names for files, made from titles and queries. They are safe on every system, stay in the folder
// that was chosen, and differ where they must. Pure but for untakenPath(); any thread.
#pragma once

#include <QHash>
#include <QString>

namespace acervo {

// What a name takes at most, in bytes of UTF-8: an encrypted home folder allows no more.
inline constexpr qsizetype longestFileName = 143;

// "Venezuela - the communes.pdf" for "Venezuela: the communes". `suffix` has no dot; without one
// it names a folder. `otherwise`, which is a good name itself, is taken where nothing of the title
// can stand in a name. No text whatever gives a path, a hidden file, a device of Windows, a name
// that reads otherwise than it is, or one that is cut within a character.
QString fileName(const QString &title, const QString &suffix, const QString &otherwise);

// "name (2).pdf" for 2; the name itself for 1. `suffix` is the one that it was made with.
QString numberedFileName(const QString &name, const QString &suffix, int number);

// UntakenNames gives each file of a folder that is made anew a name of its own, also where letters
// differ only in their case, or in how an accent is written. One thread.
class UntakenNames
{
public:
    explicit UntakenNames(const QString &suffix)
        : m_suffix(suffix)
    {}

    QString take(const QString &name);

private:
    QString m_suffix;
    QHash<QString, int> m_taken; // a name as the most forgetful system sees it → its last number
};

// The path of the name in the folder, or of its first numbered form that is not there yet.
QString untakenPath(const QString &folder, const QString &name, const QString &suffix);

} // namespace acervo
