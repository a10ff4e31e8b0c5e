#include "mentionfinder.h"

#include <QVarLengthArray>

namespace acervo {

struct MentionFinder::Match
{
    qsizetype words = 0;
    QVarLengthArray<qint32, 4> meanings; // indexes of m_meanings
};

namespace {

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

bool isCommaOnly(QStringView gap) { return gap == u", "; }

// "Paris, Texas": the town is the state's, whatever country has a greater one of that name. But
// "Armenia, Georgia and Azerbaijan" is a list of countries.
void settleStates(std::vector<PlaceMention> &mentions, const NumberedText &text)
{
    std::vector<qsizetype> overruled; // last words of towns that a state follows
    for (PlaceMention &state : mentions) {
        if (!state.state || state.firstWord == 0 || !isCommaOnly(text.gapBefore(state.firstWord)) ||
            !text.capital(state.firstWord - 1))
            continue;
        const bool inList = std::ranges::any_of(mentions, [&](const PlaceMention &other) {
            const bool beside = other.lastWord == state.firstWord - 1 ||
                                other.firstWord == state.lastWord + 1 ||
                                other.firstWord == state.lastWord + 2;
            const bool own = other.kind != MentionKind::Name &&
                             other.lastWord == state.firstWord - 1;
            return beside && !own && other.kind == MentionKind::Name && state.ambiguous &&
                   other.firstWord != state.firstWord;
        });
        // "Tbilisi, Georgia" is the country.
        const bool ofOther = std::ranges::any_of(mentions, [&](const PlaceMention &other) {
            return other.lastWord == state.firstWord - 1 && state.ambiguous &&
                   std::ranges::any_of(mentions, [&](const PlaceMention &same) {
                       return same.firstWord == state.firstWord && same.country == other.country &&
                              same.country != state.country;
                   });
        });
        if (inList || ofOther)
            continue;
        state.ambiguous = false;
        overruled.push_back(state.firstWord - 1);
        for (const PlaceMention &same : mentions) {
            if (same.firstWord == state.firstWord && same.country != state.country)
                overruled.push_back(same.lastWord);
        }
    }
    std::erase_if(mentions, [&](const PlaceMention &mention) {
        const bool hit = std::ranges::find(overruled, mention.lastWord) != overruled.end();
        return hit && !mention.state;
    });
}

} // namespace

MentionFinder::MentionFinder()
{
    QHash<QString, qint32> indexes;
    for (const GazetteerPlace &place : gazetteerCountries()) {
        const auto country = qint32(m_codes.size());
        indexes.insert(place.code, country);
        m_codes.append(place.code);
        for (size_t i = 0; i < gazetteerLanguages.size(); ++i) {
            add(place.names[i], country, MentionKind::Name);
            add(place.adjectives[i], country, MentionKind::Adjective);
        }
        add(place.towns, country, MentionKind::Town);
    }
    for (const GazetteerLine &line : gazetteerTowns())
        add(line.forms, indexes.value(line.code), MentionKind::Town);
    for (const GazetteerLine &line : gazetteerHints())
        add(line.forms, indexes.value(line.code), MentionKind::Hint);
    for (const QString &phrase : gazetteerOtherMeanings())
        add(phrase, {.country = noCountry});
    for (const GazetteerPlace &region : gazetteerRegions()) {
        for (const QList<GazetteerForm> &names : region.names)
            addRegion(names);
    }
}

void MentionFinder::add(const QList<GazetteerForm> &forms, qint32 country, MentionKind kind)
{
    for (const GazetteerForm &form : forms) {
        const bool shortened = form.state && (form.text.endsWith(u'.') || form.text.size() == 2);
        add(form.text, {country, kind, form.doubt, form.state, shortened});
    }
}

// "América Latina" is no town called Latina. One word is a country as well (Micronesia), and two
// with "and" are two countries (Australia and New Zealand).
void MentionFinder::addRegion(const QList<GazetteerForm> &names)
{
    for (const GazetteerForm &name : names) {
        const QStringList parts = name.text.split(u' ');
        const bool isList = std::ranges::any_of(parts, [](const QString &part) {
            return part == u"and" || part == u"&" || part == u"y" || part == u"e" || part == u"et";
        });
        if (parts.size() > 1 && !isList)
            add(name.text, {.country = noCountry});
    }
}

void MentionFinder::add(const QString &form, const Meaning &meaning)
{
    m_trie.add(form, qint32(m_meanings.size()));
    m_meanings.push_back(meaning);
}

std::vector<PlaceMention> MentionFinder::mentionsIn(QStringView string) const
{
    const NumberedText text(string, m_trie);
    std::vector<PlaceMention> mentions;
    QStringList people; // names of persons: later they stand there alone
    for (qsizetype i = 0; i < text.size();) {
        const Match match = longestAt(text, i);
        if (match.words > 0) {
            if (isPersonHere(text, match, i))
                people.append(text.folds[i]);
            else
                append(mentions, text, match, i);
        }
        i += std::max<qsizetype>(match.words, 1);
    }
    std::erase_if(mentions, [&](const PlaceMention &mention) {
        return mention.firstWord == mention.lastWord && people.contains(text.folds[mention.firstWord]);
    });
    settleStates(mentions, text);
    return mentions;
}

MentionFinder::Match MentionFinder::longestAt(const NumberedText &text, qsizetype first) const
{
    Match best;
    qint32 node = PhraseTrie::root;
    for (qsizetype i = first; i < text.size(); ++i) {
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
MentionFinder::Match MentionFinder::fitting(const NumberedText &text, qsizetype first, qint32 node) const
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

bool MentionFinder::isPersonHere(const NumberedText &text, const Match &match,
                                 qsizetype first) const
{
    const bool mayBe = std::ranges::any_of(match.meanings, [&](qint32 index) {
        const Meaning &meaning = m_meanings[size_t(index)];
        return meaning.doubt == FormDoubt::Name || meaning.doubt == FormDoubt::WordOrName;
    });
    if (!mayBe || !text.capital(first) ||
        !m_reading.isPerson(text, first, first + match.words - 1))
        return false;
    // "Kenya Uganda railway", "Sydney Australia": a place beside it is no surname.
    const qsizetype next = first + match.words;
    const Match after = next < text.size() ? longestAt(text, next) : Match();
    return std::ranges::none_of(after.meanings, [&](qint32 index) {
        const Meaning &meaning = m_meanings[size_t(index)];
        return meaning.country != noCountry && meaning.kind == MentionKind::Name &&
               meaning.doubt == FormDoubt::None && text.gapBefore(next) == u" " ;
    });
}

// Whether the form may have this meaning where it stands.
bool MentionFinder::fitsHere(const NumberedText &text, const Meaning &meaning, qsizetype first,
                             qsizetype last) const
{
    if (meaning.country == noCountry)
        return false;
    if (meaning.shortened) {
        const bool hasPoint = text.word(last).size() == 2 || text.gapAfter(last).startsWith(u'.');
        return first > 0 && text.gapBefore(first) == u", " && text.capital(first - 1) && hasPoint;
    }
    if (meaning.kind != MentionKind::Adjective)
        return true;
    // "china" in an English text is no Spanish adjective.
    if (text.english && !text.capital(first))
        return false;
    return !MentionReading::isLanguage(text, first, last);
}

bool MentionFinder::isAmbiguousHere(const NumberedText &text, const Meaning &meaning,
                                    qsizetype first, qsizetype last) const
{
    if (MentionReading::isInstitution(text, first, last))
        return true;
    if (meaning.doubt == FormDoubt::OtherPlace)
        return true;
    if (meaning.doubt != FormDoubt::WordOrName)
        return false;
    return meaning.kind == MentionKind::Adjective
               ? !MentionReading::followsNoun(text, first)
               : !m_reading.standsAsPlace(text, first, last);
}

void MentionFinder::append(std::vector<PlaceMention> &mentions, const NumberedText &text,
                           const Match &match, qsizetype first) const
{
    const qsizetype last = first + match.words - 1;
    const bool afterName = first > 0 && text.gapBefore(first) == u" " &&
                           text.ids[size_t(first - 1)] == PhraseTrie::unknownWord &&
                           text.capital(first - 1) && !text.shouts;
    const size_t begin = mentions.size();
    for (const qint32 index : match.meanings) {
        const Meaning &meaning = m_meanings[size_t(index)];
        if (!fitsHere(text, meaning, first, last))
            continue;
        const bool ambiguous = isAmbiguousHere(text, meaning, first, last);
        const auto country = quint16(meaning.country);
        const auto same = std::find_if(mentions.begin() + qptrdiff(begin), mentions.end(),
                                       [&](const PlaceMention &m) { return m.country == country; });
        if (same != mentions.end()) {
            // A name of one language and an adjective of another: the stronger reading.
            same->kind = std::min(same->kind, meaning.kind);
            same->ambiguous = same->ambiguous && ambiguous;
            same->state = same->state || meaning.state;
            continue;
        }
        mentions.push_back({.country = country,
                            .kind = meaning.kind,
                            .ambiguous = ambiguous,
                            .state = meaning.state,
                            .origin = meaning.kind == MentionKind::Adjective &&
                                      MentionReading::isOrigin(text, first, last),
                            .afterName = afterName,
                            .firstWord = first,
                            .lastWord = last,
                            .start = text.spans[first].start,
                            .end = text.spans[last].start + text.spans[last].length});
    }
}

} // namespace acervo
