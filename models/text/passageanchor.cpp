#include "passageanchor.h"

#include "stablehash.h"

#include <QStringMatcher>

#include <algorithm>

namespace acervo {

namespace {

constexpr qsizetype contextSize = 48; // characters on each side

// So many characters in common are no chance: of what stands around words that are elsewhere too,
// and around a few words that are found once.
constexpr int sureContext = 24;
constexpr int someContext = 12;
constexpr qsizetype fewWords = 24; // characters

// Half of a character is all of it.
TextRange wholeCharacters(QStringView text, TextRange range)
{
    if (range.length == 0)
        return range;
    if (range.start > 0 && text[range.start].isLowSurrogate()) {
        --range.start;
        ++range.length;
    }
    while (endOf(range) < text.size() && (text[endOf(range)].isLowSurrogate() ||
                                          text[endOf(range)].category() == QChar::Mark_NonSpacing))
        ++range.length;
    return range;
}

TextRange trimmed(QStringView text, TextRange range)
{
    while (range.length > 0 && text[range.start].isSpace()) {
        ++range.start;
        --range.length;
    }
    while (range.length > 0 && text[endOf(range) - 1].isSpace())
        --range.length;
    return range;
}

// No half of a surrogate pair at the outer end.
QString before(QStringView text, qsizetype at)
{
    qsizetype from = std::max<qsizetype>(0, at - contextSize);
    if (from > 0 && text[from].isLowSurrogate())
        ++from;
    return text.sliced(from, at - from).toString();
}

QString behind(QStringView text, qsizetype at)
{
    qsizetype end = std::min(text.size(), at + contextSize);
    if (end < text.size() && end > at && text[end].isLowSurrogate())
        --end;
    return text.sliced(at, end - at).toString();
}

// A passage's words and what stands around them, folded.
struct FoldedAnchor
{
    explicit FoldedAnchor(const PassageAnchor &anchor)
        : quote(PassageFold(anchor.quote).text().trimmed())
        , prefix(PassageFold(anchor.prefix).text())
        , suffix(PassageFold(anchor.suffix).text())
    {}

    int available() const { return int(prefix.size() + suffix.size()); }
    int commonAt(QStringView text, qsizetype start) const
    {
        qsizetype left = 0;
        while (left < std::min(start, prefix.size()) &&
               text[start - 1 - left] == prefix[prefix.size() - 1 - left])
            ++left;
        const QStringView rest = text.sliced(start + quote.size());
        qsizetype right = 0;
        while (right < std::min(rest.size(), suffix.size()) && rest[right] == suffix[right])
            ++right;
        return int(left + right);
    }

    QString quote;
    QString prefix;
    QString suffix;
};

// Whether a place with so much of the context is the passage, not one that reads like it.
bool isSure(const PassageAnchor &anchor, int context, bool isOnlyOne)
{
    const FoldedAnchor folded(anchor);
    if (!isOnlyOne || anchor.rival >= 0)
        return context > anchor.rival && context >= std::min(sureContext, folded.available());
    return folded.quote.size() >= fewWords || context >= std::min(someContext, folded.available());
}

} // namespace

qint64 passageDigest(QStringView text) { return StableHash().add(text).value(); }

std::optional<PassageAnchor> PassageText::anchor(TextField field, const TextRange &range)
{
    if (range.start < 0 || range.length < 0 || endOf(range) > m_text.size())
        return {};
    const TextRange passage = wholeCharacters(m_text, trimmed(m_text, range));
    PassageAnchor anchor{.field = field,
                         .start = passage.start,
                         .quote = m_text.sliced(passage.start, passage.length),
                         .prefix = before(m_text, passage.start),
                         .suffix = behind(m_text, endOf(passage)),
                         .digest = passageDigest(m_text)};
    if (FoldedAnchor(anchor).quote.isEmpty())
        return {};
    anchor.rival = best(anchor, passage).context;
    return anchor;
}

std::optional<TextRange> PassageText::find(const PassageAnchor &anchor)
{
    if (!m_digest)
        m_digest = passageDigest(m_text);
    const TextRange there{.start = anchor.start, .length = anchor.quote.size()};
    if (*m_digest == anchor.digest && there.start >= 0 && endOf(there) <= m_text.size() &&
        QStringView(m_text).sliced(there.start, there.length) == anchor.quote)
        return there;
    const Best found = best(anchor);
    // Another that has more of the context than any other had is a copy of the passage.
    const bool isCopied = found.second > anchor.rival && found.second >= someContext;
    const bool isTied = found.context == found.second;
    if (!found.range || isTied || isCopied || !isSure(anchor, found.context, found.second < 0))
        return {};
    return found.range;
}

PassageText::Best PassageText::best(const PassageAnchor &anchor,
                                    const std::optional<TextRange> &but)
{
    Best best;
    const FoldedAnchor wanted(anchor);
    if (wanted.quote.isEmpty())
        return best;
    const QString &text = fold().text();
    const QStringMatcher matcher(wanted.quote);
    for (qsizetype at = matcher.indexIn(text); at >= 0; at = matcher.indexIn(text, at + 1)) {
        if (!fold().isBoundary(at) || !fold().isBoundary(at + wanted.quote.size()))
            continue;
        const TextRange range = fold().source(at, wanted.quote.size());
        if (but && range.start == but->start)
            continue;
        const int context = wanted.commonAt(text, at);
        if (context > best.context) {
            best.second = best.context;
            best.context = context;
            best.range = range;
        } else {
            best.second = std::max(best.second, context);
        }
    }
    return best;
}

const PassageFold &PassageText::fold()
{
    if (!m_fold)
        m_fold.emplace(m_text);
    return *m_fold;
}

} // namespace acervo
