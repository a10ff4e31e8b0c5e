#include "topicwords.h"

#include "fold.h"

namespace acervo {

namespace {

bool isHyphen(QChar c) { return c == u'-' || c == u'\u2010' || c == u'\u2011'; }

// "SCOP", also in the plural: "SACCOs".
bool isCapitals(QStringView word)
{
    const bool isPlural = word.size() > 2 && word.endsWith(u's');
    const QStringView letters = isPlural ? word.chopped(1) : word;
    return letters.size() > 1 && letters.front().isUpper() &&
           std::ranges::all_of(letters, [](QChar c) { return c.isUpper() || c.isDigit(); });
}

// Words of one phrase stand together: "credit-union", "workers' co-op", "land/housing"; a comma, a
// full stop or a dash between spaces parts them. A quotation mark does not.
bool joins(QStringView gap)
{
    return gap.size() <= 4 && std::ranges::all_of(gap, [](QChar c) {
               return c.isSpace() || isHyphen(c) || c == u'\'' || c == u'\u2019' || c == u'/' ||
                      c == u'"' || c == u'\u201c' || c == u'\u201d' || c == u'\u00ab' ||
                      c == u'\u00bb';
           });
}

void appendFoldedWord(QStringView word, QString &out)
{
    const qsizetype start = out.size();
    for (const QChar c : word) {
        if (c.unicode() >= 0x80) {
            out.truncate(start);
            out += folded(word);
            return;
        }
        out += QChar(char16_t(c.unicode() + (unsigned(c.unicode() - u'A') < 26U ? 32 : 0)));
    }
}

bool isPrefix(QStringView folded)
{
    static constexpr QStringView prefixes[] = {u"co",  u"micro", u"agro",  u"auto",
                                               u"eco", u"multi", u"inter", u"socio"};
    return std::ranges::find(prefixes, folded) != std::end(prefixes);
}

} // namespace

TopicText::TopicText(QStringView text)
{
    const QList<WordSpan> spans = acervo::words(text);
    words.reserve(size_t(spans.size()));
    folded.reserve(text.size());
    bool glued = false;
    for (qsizetype i = 0; i < spans.size(); ++i) {
        const QStringView word = text.sliced(spans[i].start, spans[i].length);
        const qsizetype end = spans[i].start + spans[i].length;
        const QStringView gap =
            i + 1 < spans.size() ? text.sliced(end, spans[i + 1].start - end) : QStringView();
        if (glued) {
            words.back().end = end;
            words.back().isCapitals = false;
        } else {
            words.push_back({.start = spans[i].start,
                             .end = end,
                             .foldedStart = folded.size(),
                             .isCapitals = isCapitals(word)});
        }
        TopicWord &last = words.back();
        appendFoldedWord(word, folded);
        last.foldedLength = folded.size() - last.foldedStart;
        last.joinsNext = !gap.isEmpty() && joins(gap);
        glued = gap.size() == 1 && isHyphen(gap.front()) && isPrefix(fold(last));
    }
}

} // namespace acervo
