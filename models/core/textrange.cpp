#include "textrange.h"

#include <algorithm>

namespace acervo {

QList<TextRange> rangesIn(QStringView text, TextField field, const QList<Evidence> &evidence)
{
    QList<std::pair<qint32, qint32>> pieces;
    for (const Evidence &one : evidence) {
        if (one.field == field && one.start >= 0 && one.start < one.end)
            pieces.append({one.start, one.end});
    }
    std::ranges::sort(pieces);

    QList<TextRange> ranges;
    qsizetype unit = 0;
    qint32 point = 0;
    // The unit at which a code point begins; pieces may overlap, so it goes back where it must.
    const auto unitAt = [&](qint32 wanted) {
        if (wanted < point) {
            unit = 0;
            point = 0;
        }
        for (; point < wanted && unit < text.size(); ++point) {
            const bool isPair = text[unit].isHighSurrogate() && unit + 1 < text.size() &&
                                text[unit + 1].isLowSurrogate();
            unit += isPair ? 2 : 1;
        }
        return point == wanted ? unit : -1;
    };
    for (const auto &[first, last] : pieces) {
        const qsizetype start = unitAt(first);
        const qsizetype end = start < 0 ? -1 : unitAt(last);
        if (end >= 0)
            ranges.append({.start = start, .length = end - start});
    }
    return ranges;
}

} // namespace acervo
