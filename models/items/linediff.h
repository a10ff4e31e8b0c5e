// What has changed from one text to another, line by line. Pure; any thread.
#pragma once

#include <QList>
#include <QString>

namespace acervo {

struct DiffLine
{
    enum class Kind : quint8 { Same, Added, Removed };

    Kind kind = Kind::Same;
    QString text;

    bool operator==(const DiffLine &) const = default;
};

// All lines of both: Same and Removed are the lines of `before`, Same and Added those of `after`,
// in order. The fewest changes, where the texts are not too unlike; else all that differs is
// removed and added as a whole.
QList<DiffLine> lineDiff(const QString &before, const QString &after);

} // namespace acervo
