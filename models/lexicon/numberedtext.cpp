#include "numberedtext.h"

#include <QSet>

namespace acervo {

using namespace Qt::StringLiterals;

namespace {

bool isEnglish(const QStringList &folds)
{
    static const QSet<QString> english{
        u"the"_s,  u"of"_s,   u"and"_s,  u"to"_s,   u"is"_s,    u"are"_s,  u"was"_s,  u"were"_s,
        u"for"_s,  u"with"_s, u"on"_s,   u"at"_s,   u"by"_s,    u"from"_s, u"that"_s, u"this"_s,
        u"it"_s,   u"its"_s,  u"has"_s,  u"have"_s, u"will"_s,  u"their"_s, u"after"_s, u"how"_s,
        u"in"_s,   u"says"_s, u"who"_s,  u"over"_s, u"about"_s, u"into"_s, u"they"_s, u"what"_s};
    static const QSet<QString> romance{
        u"de"_s,  u"la"_s,  u"el"_s,   u"los"_s, u"las"_s, u"que"_s, u"en"_s,  u"un"_s,
        u"una"_s, u"del"_s, u"por"_s,  u"para"_s, u"con"_s, u"se"_s, u"su"_s,  u"da"_s,
        u"dos"_s, u"das"_s, u"um"_s,   u"uma"_s, u"em"_s,  u"os"_s,  u"ao"_s,  u"na"_s,
        u"le"_s,  u"les"_s, u"des"_s,  u"du"_s,  u"et"_s,  u"une"_s, u"dans"_s, u"pour"_s,
        u"y"_s,   u"l"_s,   u"d"_s,    u"qui"_s, u"sur"_s, u"com"_s, u"nas"_s, u"aux"_s};
    qsizetype lead = 0;
    for (const QString &word : folds)
        lead += english.contains(word) ? 1 : romance.contains(word) ? -1 : 0;
    return lead > 0;
}

} // namespace

NumberedText::NumberedText(QStringView string, const PhraseTrie &trie)
    : text(string)
    , spans(words(string))
    , shouts(std::ranges::none_of(string, [](QChar c) { return c.isLower(); }))
{
    qsizetype longWords = 0;
    qsizetype capitals = 0;
    ids.reserve(size_t(spans.size()));
    folds.reserve(spans.size());
    for (qsizetype i = 0; i < spans.size(); ++i) {
        folds.append(folded(word(i)));
        ids.push_back(trie.wordId(folds.last()));
        if (spans[i].length >= 4 && !word(i).front().isDigit()) {
            ++longWords;
            capitals += capital(i) ? 1 : 0;
        }
    }
    titleCase = !shouts && longWords >= 3 && capitals * 10 >= longWords * 8;
    english = isEnglish(folds);
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
    return std::ranges::any_of(gap, [](QChar c) {
        return QStringView(u".:!?\"“”«»‘–—(¿¡\n").contains(c);
    });
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
