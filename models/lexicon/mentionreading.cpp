#include "mentionreading.h"

#include "gazetteer.h"

#include <QSet>

#include <algorithm>

namespace acervo {

using namespace Qt::StringLiterals;

namespace {

// The names of the kinds in cues.tsv, in the order of Cue.
constexpr QStringView cueNames[] = {u"honorific",
                                    u"placeBefore",
                                    u"kindOfPlace",
                                    u"university",
                                    u"treaty",
                                    u"club",
                                    u"otherBefore",
                                    u"newspaperBefore",
                                    u"institutionAfter",
                                    u"languageAfter",
                                    u"languageBefore",
                                    u"languages",
                                    u"languageIn",
                                    u"role",
                                    u"comparison",
                                    u"passing",
                                    u"examples",
                                    u"personVerb",
                                    u"hub",
                                    u"agency",
                                    u"notSurname",
                                    u"dish",
                                    u"among",
                                    u"villaBefore",
                                    u"clubVerb",
                                    u"of",
                                    u"and",
                                    u"article",
                                    u"particle"};

constexpr qsizetype longestCue = 4; // words

} // namespace

MentionReading::MentionReading(Vocabulary &words, const WordLists &lists, const PhraseTrie &places)
    : m_lists(lists)
    , m_places(places)
    , m_cues(words)
{
    for (const GazetteerLine &line : gazetteerCues()) {
        const auto name = std::ranges::find(cueNames, QStringView(line.code));
        if (name == std::end(cueNames))
            qFatal("Unknown kind of cue: %ls", qUtf16Printable(line.code));
        for (const GazetteerForm &form : line.forms)
            add(words, form.text, Cue(name - std::begin(cueNames)));
    }
    m_cues.finish();
}

void MentionReading::add(Vocabulary &words, const QString &cue, Cue kind)
{
    static_assert(size_t(Cue::Count) <= 32, "a bit each");
    const QList<WordSpan> spans = acervo::words(cue);
    m_cues.add(cue, qint32(kind));
    const auto mark = [&](std::vector<quint32> &kinds, const WordSpan &span) {
        const auto id = size_t(words.add(folded(QStringView(cue).sliced(span.start, span.length))));
        if (kinds.size() <= id)
            kinds.resize(id + 1);
        kinds[id] |= 1U << unsigned(kind);
    };
    mark(m_begun, spans.first());
    mark(m_ended, spans.last());
}

bool MentionReading::isCommon(const NumberedText &text, qsizetype word) const
{
    return is(text, word, WordKind::Common) ||
           (!text.isRomance() && m_lists.isCommon(text.fold(word)));
}

bool MentionReading::isCue(const NumberedText &text, qsizetype first, qsizetype last, Cue cue) const
{
    if (!mayBe(text, first, m_begun, cue))
        return false;
    qint32 node = PhraseTrie::root;
    for (qsizetype i = first; i <= last; ++i) {
        node = m_cues.step(node, text.ids[size_t(i)]);
        if (node == PhraseTrie::nowhere)
            return false;
    }
    return std::ranges::contains(m_cues.endings(node), qint32(cue), &PhraseTrie::Ending::meaning);
}

// Most words begin and end no cue of the kind, which costs one look.
bool MentionReading::mayBe(const NumberedText &text, qsizetype word,
                           const std::vector<quint32> &kinds, Cue cue)
{
    const auto id = size_t(text.ids[size_t(word)]); // unknown, −1, is beyond its end
    return id < kinds.size() && (kinds[id] & 1U << unsigned(cue)) != 0;
}

bool MentionReading::ends(const NumberedText &text, qsizetype word, Cue cue) const
{
    if (word < 0 || word >= text.size() || !mayBe(text, word, m_ended, cue))
        return false;
    for (qsizetype i = word; i >= 0 && i > word - longestCue && i < text.size(); --i) {
        if (i < word && !joins(text.gapAfter(i), 0))
            return false;
        if (isCue(text, i, word, cue))
            return true;
    }
    return false;
}

bool MentionReading::begins(const NumberedText &text, qsizetype word, Cue cue) const
{
    if (word < 0 || word >= text.size() || !mayBe(text, word, m_begun, cue))
        return false;
    for (qsizetype i = word; i < text.size() && i < word + longestCue; ++i) {
        if (i > word && !joins(text.gapBefore(i), 0))
            return false;
        if (isCue(text, word, i, cue))
            return true;
    }
    return false;
}

bool MentionReading::standsAsPlace(const NumberedText &text, qsizetype first, qsizetype last) const
{
    const QStringView after = text.gapAfter(last).trimmed();
    // "Granada: …", "MANILA, 3 May (…", "Nice – …": the dateline, or what a headline is about.
    if (first == 0 && !after.isEmpty() && QStringView(u":–—(").contains(after.front()))
        return true;
    if (first > 0 && !text.capital(first) && first == last && !text.whispers)
        return false;
    // Few things of two words are called like a town, and none of three.
    if (last > first + 1 || (last > first && mayBePlace(text, first, last)))
        return true;
    if (first == 0 || !joins(text.gapBefore(first), 0))
        return false;
    // "Trust in Mobile Networks"
    const bool isInName =
        text.titleCase && isCommon(text, first) && text.follows(last + 1) && text.capital(last + 1);
    if (ends(text, first - 1, Cue::PlaceBefore) && !isInName)
        return !text.shouts || text.size() > 3;
    if (isCue(text, first - 1, Cue::Of) && ends(text, first - 2, Cue::KindOfPlace))
        return true;
    // "North End", "Villa Real"
    if (ends(text, first - 1, Cue::KindOfPlace) && !text.titleCase && !isCommon(text, first))
        return true;
    return mayBePlace(text, first, last) &&
           (isOfPlace(text, first) || goesOnFromPlace(text, first));
}

// "Les Maliens de Bagnolet"; in English, whose law or index is it?
bool MentionReading::isOfPlace(const NumberedText &text, qsizetype first) const
{
    return text.isRomance() && isCue(text, first - 1, Cue::Of);
}

// "in Meru and Embu"
bool MentionReading::goesOnFromPlace(const NumberedText &text, qsizetype first) const
{
    qsizetype before = first - 1;
    if (isCue(text, before, Cue::And) || isCue(text, before, Cue::Of))
        --before;
    return before >= 0 && before < first - 1 && text.capital(before) &&
           m_places.isInPhrase(text.ids[size_t(before)]) && joins(text.gapAfter(before), 0);
}

bool MentionReading::mayBePlace(const NumberedText &text, qsizetype first, qsizetype last) const
{
    return !text.shouts && !text.titleCase && !isCommon(text, first) &&
           !is(text, first, WordKind::GivenName) && !is(text, first, WordKind::Surname) &&
           (first == 0 || !text.beginsSentence(first)) &&
           !(text.follows(last + 1) && text.capital(last + 1)) &&
           !(text.follows(first) && text.capital(first - 1));
}

bool MentionReading::followsNoun(const NumberedText &text, qsizetype first) const
{
    static const QSet<QString> determiners{
        u"esta"_s, u"esas"_s,  u"estas"_s, u"aquella"_s, u"aquellas"_s, u"nuestra"_s, u"nuestras"_s,
        u"otra"_s, u"otras"_s, u"unas"_s,  u"cada"_s,    u"para"_s,     u"como"_s,    u"sobre"_s};
    return text.follows(first) && !text.isEnglish() && text.spans[first - 1].length >= 4 &&
           !text.capital(first) && !determiners.contains(text.fold(first - 1));
}

} // namespace acervo
