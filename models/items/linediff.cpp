#include "linediff.h"

#include <QStringList>

namespace acervo {

namespace {

using Kind = DiffLine::Kind;

// The table that the changes are read from has so many cells at most: 16 MB.
constexpr qsizetype mostCells = 4'000'000;

void append(QList<DiffLine> &lines, Kind kind, const QStringList &texts)
{
    for (const QString &text : texts)
        lines.append({kind, text});
}

// The longest common subsequence: cell (i, j) is its length in what stands behind lines i and j.
void appendChanges(QList<DiffLine> &lines, const QStringList &before, const QStringList &after)
{
    const qsizetype width = after.size() + 1;
    if ((before.size() + 1) * width > mostCells) {
        append(lines, Kind::Removed, before);
        append(lines, Kind::Added, after);
        return;
    }
    QList<qint32> common((before.size() + 1) * width);
    for (qsizetype i = before.size() - 1; i >= 0; --i) {
        for (qsizetype j = after.size() - 1; j >= 0; --j) {
            common[i * width + j] = before[i] == after[j] ? common[(i + 1) * width + j + 1] + 1
                                                          : std::max(common[(i + 1) * width + j],
                                                                     common[i * width + j + 1]);
        }
    }
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < before.size() && j < after.size()) {
        if (before[i] == after[j]) {
            lines.append({Kind::Same, before[i++]});
            ++j;
        } else if (common[(i + 1) * width + j] >= common[i * width + j + 1]) {
            lines.append({Kind::Removed, before[i++]});
        } else {
            lines.append({Kind::Added, after[j++]});
        }
    }
    append(lines, Kind::Removed, before.sliced(i));
    append(lines, Kind::Added, after.sliced(j));
}

} // namespace

QList<DiffLine> lineDiff(const QString &before, const QString &after)
{
    const QStringList was = before.isEmpty() ? QStringList() : before.split(u'\n');
    const QStringList is = after.isEmpty() ? QStringList() : after.split(u'\n');
    const qsizetype most = std::min(was.size(), is.size());
    qsizetype first = 0;
    while (first < most && was[first] == is[first])
        ++first;
    qsizetype last = 0;
    while (last < most - first && was[was.size() - 1 - last] == is[is.size() - 1 - last])
        ++last;
    QList<DiffLine> lines;
    append(lines, Kind::Same, was.first(first));
    appendChanges(lines, was.sliced(first, was.size() - first - last),
                  is.sliced(first, is.size() - first - last));
    append(lines, Kind::Same, was.last(last));
    return lines;
}

} // namespace acervo
