#include "markdownlinks.h"

#include "markdowntext.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace acervo {

namespace {

constexpr qsizetype longestTyped = 200; // "[[" further away is forgotten

// An address, in brackets of its own or followed by a title, or standing bare.
const QRegularExpression &links()
{
    static const QRegularExpression all(
        uR"(\[(?:\\.|[^\]\\])*\]\(<?([^\s()<>]+(?:\([^\s()<>]*\)[^\s()<>]*)*)>?(?:\s+"[^"]*")?\))"
        uR"(|<?(https?://[^\s<>\])]+))"_s);
    return all;
}

} // namespace

QString markdownLink(const QString &words, const QString &address)
{
    return u'[' + markdownLine(words) + "]("_L1 + address + u')';
}

QString linkAddressAt(const QString &line, qsizetype position)
{
    for (const QRegularExpressionMatch &match : links().globalMatch(line)) {
        if (position >= match.capturedStart() && position <= match.capturedEnd())
            return match.captured(1) + match.captured(2);
    }
    return {};
}

qsizetype wantedLinkStart(const QString &line, qsizetype position)
{
    const QStringView before = QStringView(line).first(position);
    const qsizetype start = before.lastIndexOf("[["_L1);
    if (start < 0 || position - start > longestTyped || before.sliced(start + 2).contains(u']'))
        return -1;
    return start;
}

} // namespace acervo
