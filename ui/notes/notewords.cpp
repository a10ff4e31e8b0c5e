#include "notewords.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace acervo {

namespace {

// Code, where a link leads, addresses, raw tags: no prose is in them.
const QRegularExpression &noProse()
{
    static const QRegularExpression all(
        uR"((`+)(?:(?!\1).)+\1|\]\([^)\s]*\)?|<[^>\s]*>|\w+://\S+|\bwww\.\S+|\S+@\S+|\[\[[^\]]*)"_s);
    return all;
}

const QRegularExpression &word()
{
    static const QRegularExpression one(
        uR"((?<![\p{L}\p{N}_])[\p{L}][\p{L}\p{M}]*(?:['’][\p{L}][\p{L}\p{M}]*)*(?![\p{L}\p{N}_]))"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return one;
}

// GDP and ISBN are in no dictionary.
bool isAbbreviation(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.isUpper(); });
}

} // namespace

QList<TextRange> proseWords(QStringView line)
{
    QList<TextRange> words;
    QList<TextRange> left;
    for (const QRegularExpressionMatch &match : noProse().globalMatchView(line))
        left.append({match.capturedStart(), match.capturedLength()});
    for (const QRegularExpressionMatch &match : word().globalMatchView(line)) {
        const TextRange range{match.capturedStart(), match.capturedLength()};
        const bool isLeft = std::ranges::any_of(left, [&](const TextRange &one) {
            return range.start < one.start + one.length && one.start < range.start + range.length;
        });
        if (!isLeft && range.length > 1 && !isAbbreviation(match.capturedView()))
            words.append(range);
    }
    return words;
}

bool isFence(QStringView line)
{
    const QStringView start = line.trimmed();
    return start.startsWith(u"```") || start.startsWith(u"~~~");
}

} // namespace acervo
