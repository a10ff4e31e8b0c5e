#include "numberedtext.h"

#include <QSet>

namespace acervo {

using namespace Qt::StringLiterals;

namespace {

using ShortWords = QSet<QStringView>;

// +1 for a small word of English, −1 for one of the others.
int englishness(QStringView word)
{
    static const ShortWords english{u"the",   u"of",    u"and",  u"to",   u"is",   u"are",  u"was",
                                    u"were",  u"for",   u"with", u"on",   u"at",   u"by",   u"from",
                                    u"that",  u"this",  u"it",   u"its",  u"has",  u"have", u"will",
                                    u"their", u"after", u"how",  u"in",   u"says", u"who",  u"over",
                                    u"about", u"into",  u"they", u"what", u"not",  u"his",  u"her"};
    static const ShortWords romance{
        u"de",   u"la",   u"el",  u"los", u"las", u"que", u"en",  u"un",  u"una", u"del",
        u"por",  u"para", u"con", u"se",  u"su",  u"da",  u"dos", u"das", u"um",  u"uma",
        u"em",   u"os",   u"ao",  u"na",  u"le",  u"les", u"des", u"du",  u"et",  u"une",
        u"dans", u"pour", u"y",   u"l",   u"d",   u"qui", u"sur", u"com", u"nas", u"aux",
        u"au",   u"à",    u"e",   u"o",   u"no",  u"al",  u"est", u"es"};
    return english.contains(word) ? 1 : romance.contains(word) ? -1 : 0;
}

// So many words tell the language.
constexpr qsizetype enoughWords = 80;

} // namespace

NumberedText::NumberedText(QStringView string, const PhraseTrie &trie)
    : text(string)
    , spans(words(string))
    , shouts(std::ranges::none_of(string, [](QChar c) { return c.isLower(); }))
{
    qsizetype longWords = 0;
    qsizetype capitals = 0;
    int lead = 0;
    ids.reserve(size_t(spans.size()));
    for (qsizetype i = 0; i < spans.size(); ++i) {
        const QStringView one = word(i);
        ids.push_back(trie.wordIdOf(one));
        if (i >= enoughWords)
            continue;
        if (one.size() <= 5)
            lead += englishness(one.front().isUpper() ? one.toString().toLower() : one.toString());
        if (one.size() >= 4 && !one.front().isDigit()) {
            ++longWords;
            capitals += one.front().isUpper() ? 1 : 0;
        }
    }
    titleCase = !shouts && longWords >= 3 && capitals * 10 >= longWords * 8;
    english = lead > 0;
}

QStringView NumberedText::gapAfter(qsizetype i) const
{
    const qsizetype end = spans[i].start + spans[i].length;
    return text.sliced(end, (i + 1 < size() ? spans[i + 1].start : text.size()) - end);
}

QStringView NumberedText::gapBefore(qsizetype i) const
{
    return i == 0 ? text.first(spans[0].start) : gapAfter(i - 1);
}

bool NumberedText::beginsSentence(qsizetype i) const
{
    if (i == 0)
        return true;
    const QStringView gap = gapBefore(i);
    return std::ranges::any_of(
        gap, [](QChar c) { return QStringView(u".:!?\"“”«»‘–—(¿¡\n").contains(c); });
}

bool joins(QStringView gap, qsizetype lengthBefore)
{
    if (gap.isEmpty() || gap.size() > 3)
        return false;
    return std::ranges::all_of(gap, [&](QChar c) {
        return c.isSpace() || c == u'-' || c == u'\u2010' || c == u'\u2011' || c == u'\'' ||
               c == u'\u2019' || c == u'&' || (c == u'.' && lengthBefore <= 3);
    });
}

} // namespace acervo
