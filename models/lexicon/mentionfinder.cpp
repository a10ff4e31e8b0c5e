#include "mentionfinder.h"

#include "fold.h"
#include "gazetteer.h"

#include <QVarLengthArray>

namespace acervo {

using namespace Qt::StringLiterals;

// A text with its words numbered.
struct MentionFinder::Text
{
    QStringView text;
    QList<WordSpan> spans;
    std::vector<PhraseTrie::WordId> ids;
    bool shouts = false; // written in capitals throughout: they say nothing

    QStringView word(qsizetype i) const { return text.sliced(spans[i].start, spans[i].length); }
    QStringView gapAfter(qsizetype i) const
    {
        const qsizetype end = spans[i].start + spans[i].length;
        return text.sliced(end, spans[i + 1].start - end);
    }
};

struct MentionFinder::Match
{
    qsizetype words = 0;
    QVarLengthArray<qint32, 4> meanings; // indexes of m_meanings
};

namespace {

// Words of one form stand together: "Costa Rica", "Guinea-Bissau", "St. Lucia", "U.S.", but not
// "of New. Mexico" or "Guinea, Bissau".
bool joins(QStringView gap, qsizetype lengthBefore)
{
    if (gap.isEmpty() || gap.size() > 3)
        return false;
    return std::ranges::all_of(gap, [&](QChar c) {
        return c.isSpace() || c == u'-' || c == u'\u2010' || c == u'\u2011' || c == u'\'' ||
               c == u'\u2019' || c == u'&' || (c == u'.' && lengthBefore <= 3);
    });
}

bool isShouted(QStringView text)
{
    return std::ranges::none_of(text, [](QChar c) { return c.isLower(); });
}

bool caseFits(QStringView word, WordCase wanted, bool shouted)
{
    switch (wanted) {
    case WordCase::Any:
        return true;
    case WordCase::Capital:
        return word.front().isUpper();
    case WordCase::AllCapitals:
        // "JOIN US": in such a text, two capitals are no sign. Longer ones (USA) are no other word.
        return caseOf(word) == WordCase::AllCapitals && (!shouted || word.size() > 2);
    }
    return false;
}

bool oneOf(QStringView word, std::initializer_list<QLatin1StringView> list)
{
    return std::ranges::any_of(list, [&](QLatin1StringView other) {
        return word.compare(other, Qt::CaseInsensitive) == 0;
    });
}

} // namespace

MentionFinder::MentionFinder()
{
    for (const GazetteerPlace &place : gazetteerCountries()) {
        const auto country = qint32(m_codes.size());
        m_codes.append(place.code);
        const auto addAll = [&](const QList<GazetteerForm> &forms, MentionKind kind) {
            for (const GazetteerForm &form : forms)
                add(form.text, {country, kind, form.ambiguous});
        };
        for (size_t i = 0; i < gazetteerLanguages.size(); ++i) {
            addAll(place.names[i], MentionKind::Name);
            addAll(place.adjectives[i], MentionKind::Adjective);
        }
        addAll(place.towns, MentionKind::Town);
    }
    for (const QString &phrase : gazetteerOtherMeanings())
        add(phrase, {noCountry, MentionKind::Name, false});
}

void MentionFinder::add(const QString &form, const Meaning &meaning)
{
    m_trie.add(form, qint32(m_meanings.size()));
    m_meanings.push_back(meaning);
}

std::vector<PlaceMention> MentionFinder::mentionsIn(QStringView string) const
{
    Text text{string, words(string), {}, isShouted(string)};
    text.ids.reserve(size_t(text.spans.size()));
    for (qsizetype i = 0; i < text.spans.size(); ++i)
        text.ids.push_back(m_trie.wordId(folded(text.word(i))));

    std::vector<PlaceMention> mentions;
    for (qsizetype i = 0; i < text.spans.size();) {
        const Match match = longestAt(text, i);
        if (match.words > 0)
            append(mentions, text, match, i);
        i += std::max<qsizetype>(match.words, 1);
    }
    return mentions;
}

MentionFinder::Match MentionFinder::longestAt(const Text &text, qsizetype first) const
{
    Match best;
    qint32 node = PhraseTrie::root;
    for (qsizetype i = first; i < text.spans.size(); ++i) {
        if (text.ids[size_t(i)] == PhraseTrie::unknownWord)
            break;
        if (i > first && !joins(text.gapAfter(i - 1), text.spans[i - 1].length))
            break;
        node = m_trie.step(node, text.ids[size_t(i)]);
        if (node == PhraseTrie::nowhere)
            break;
        Match match = fitting(text, first, node);
        if (!match.meanings.isEmpty())
            best = std::move(match);
    }
    return best;
}

// The meanings at `node` whose capitals the text has. Those that ask for capitals go before those
// that ask for none: "Indiana" is the state, "indiana" the Portuguese adjective.
MentionFinder::Match MentionFinder::fitting(const Text &text, qsizetype first, qint32 node) const
{
    Match plain;
    Match capitalised;
    for (const PhraseTrie::Ending &ending : m_trie.endings(node)) {
        bool fits = true;
        bool asks = false;
        for (size_t i = 0; i < ending.cases.size() && fits; ++i) {
            fits = caseFits(text.word(first + qsizetype(i)), ending.cases[i], text.shouts);
            asks = asks || ending.cases[i] != WordCase::Any;
        }
        if (!fits)
            continue;
        Match &match = asks ? capitalised : plain;
        match.words = qsizetype(ending.cases.size());
        match.meanings.append(ending.meaning);
    }
    return capitalised.meanings.isEmpty() ? plain : capitalised;
}

// "in Spanish.", "Spanish-speaking", "lengua francesa": the language, no country.
bool MentionFinder::meansLanguage(const Text &text, qsizetype first, qsizetype last)
{
    const bool hasNext = last + 1 < text.spans.size();
    if (hasNext && joins(text.gapAfter(last), 0) &&
        oneOf(text.word(last + 1), {"speaking"_L1, "speakers"_L1, "language"_L1, "languages"_L1,
                                    "translation"_L1, "subtitles"_L1}))
        return true;
    if (first == 0 || !joins(text.gapAfter(first - 1), 0))
        return false;
    const QStringView before = text.word(first - 1);
    if (oneOf(before, {"idioma"_L1, "lengua"_L1, "língua"_L1, "langue"_L1}))
        return true;
    if (!oneOf(before, {"in"_L1, "into"_L1, "en"_L1, "em"_L1}))
        return false;
    return !hasNext || !joins(text.gapAfter(last), 0) ||
           oneOf(text.word(last + 1),
                 {"and"_L1, "or"_L1, "y"_L1, "e"_L1, "et"_L1, "o"_L1, "ou"_L1});
}

void MentionFinder::append(std::vector<PlaceMention> &mentions, const Text &text,
                           const Match &match, qsizetype first) const
{
    const qsizetype last = first + match.words - 1;
    const bool afterName = first > 0 && text.gapAfter(first - 1) == u" " &&
                           text.ids[size_t(first - 1)] == PhraseTrie::unknownWord &&
                           text.word(first - 1).front().isUpper() && !text.shouts;
    const size_t begin = mentions.size();
    for (const qint32 index : match.meanings) {
        const Meaning &meaning = m_meanings[size_t(index)];
        if (meaning.country == noCountry)
            continue;
        if (meaning.kind == MentionKind::Adjective && meansLanguage(text, first, last))
            continue;
        const auto country = quint16(meaning.country);
        const auto same = std::find_if(mentions.begin() + qptrdiff(begin), mentions.end(),
                                       [&](const PlaceMention &m) { return m.country == country; });
        if (same == mentions.end()) {
            mentions.push_back({country, meaning.kind, meaning.ambiguous, afterName, first, last,
                                text.spans[first].start,
                                text.spans[last].start + text.spans[last].length});
        } else {
            // A name of one language and an adjective of another: the stronger reading.
            same->kind = std::min(same->kind, meaning.kind);
            same->ambiguous = same->ambiguous && meaning.ambiguous;
        }
    }
}

} // namespace acervo
