#include "numberedtext.h"

namespace acervo {

namespace {

// So many words tell the language.
constexpr qsizetype enoughWords = 80;

} // namespace

NumberedText::NumberedText(QStringView string, const Vocabulary &vocabulary, const WordLists &lists)
    : text(string)
    , spans(words(string))
    , shouts(std::ranges::none_of(string, [](QChar c) { return c.isLower(); }))
{
    qsizetype longWords = 0;
    qsizetype capitals = 0;
    ids.reserve(size_t(spans.size()));
    for (qsizetype i = 0; i < spans.size(); ++i) {
        const QStringView one = word(i);
        const Vocabulary::WordId id = vocabulary.findWritten(one);
        ids.push_back(id);
        if (i >= enoughWords)
            continue;
        englishLead += lists.is(id, WordKind::SmallEnglish) ? 1 : 0;
        englishLead -= lists.is(id, WordKind::SmallRomance) ? 1 : 0;
        if (one.size() >= 4 && !one.front().isDigit()) {
            ++longWords;
            capitals += one.front().isUpper() ? 1 : 0;
        }
    }
    constexpr qsizetype fewWords = 3;
    whispers = spans.size() >= fewWords &&
               std::ranges::none_of(string, [](QChar c) { return c.isUpper(); });
    // The other languages have no such headlines: "Conversación con Israel Fuentes" is about him.
    titleCase = !shouts && englishLead >= 0 && longWords >= 3 && capitals * 10 >= longWords * 8;
}

void NumberedText::takeLead(int lead)
{
    if (englishLead == 0)
        englishLead = lead;
    titleCase = titleCase && englishLead >= 0;
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
