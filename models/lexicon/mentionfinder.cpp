#include "mentionfinder.h"

#include <QSet>
#include <QVarLengthArray>

#include <span>

namespace acervo {

using namespace Qt::StringLiterals;

struct MentionFinder::Match
{
    qsizetype words = 0;
    QVarLengthArray<qint32, 4> meanings; // indexes of m_meanings
};

namespace {

bool caseFits(const NumberedText &text, qsizetype at, WordCase wanted, const WordLists &lists)
{
    constexpr qsizetype shortestWhispered = 4; // "us" is no country there
    const QStringView word = text.word(at);
    switch (wanted) {
    case WordCase::Any:
        return true;
    case WordCase::Capital:
        return word.front().isUpper() ||
               (text.whispers && word.size() >= shortestWhispered &&
                ((at == 0 && text.gapAfter(at).startsWith(u':')) || // "quito: …" is no verb
                 !lists.is(text.ids[size_t(at)], WordKind::Common)));
    case WordCase::AllCapitals:
        // "JOIN US": in such a text, two capitals are no sign. Longer ones (USA) are no other word.
        return caseOf(word) == WordCase::AllCapitals && (!text.shouts || word.size() > 2);
    }
    return false;
}

bool isCommaOnly(QStringView gap) { return gap == u", "; }

// "Paris, Texas": the town is the state's, whatever country has a greater one of that name. But
// "Armenia, Georgia and Azerbaijan" is a list of countries, "Tbilisi, Georgia" the country.
void settleStates(std::vector<PlaceMention> &mentions, const NumberedText &text)
{
    QSet<qsizetype> overruled; // last words of towns that a state follows
    for (size_t i = 0; i < mentions.size(); ++i) {
        PlaceMention &state = mentions[i];
        if (!state.isState || state.firstWord == 0 ||
            !isCommaOnly(text.gapBefore(state.firstWord)) || !text.capital(state.firstWord - 1))
            continue;
        // A form has few meanings, so those that matter stand near.
        constexpr size_t near = 24;
        const auto around = std::span(mentions).subspan(i > near ? i - near : 0,
                                                        std::min(mentions.size(), i + near) -
                                                            (i > near ? i - near : 0));
        const bool inList = std::ranges::any_of(around, [&](const PlaceMention &other) {
            const bool beside = other.lastWord == state.firstWord - 1 ||
                                other.firstWord == state.lastWord + 1 ||
                                other.firstWord == state.lastWord + 2;
            return beside && other.kind == MentionKind::Name && state.isAmbiguous;
        });
        const bool ofOther = std::ranges::any_of(around, [&](const PlaceMention &other) {
            return other.lastWord == state.firstWord - 1 && state.isAmbiguous &&
                   std::ranges::any_of(around, [&](const PlaceMention &same) {
                       return same.firstWord == state.firstWord && same.country == other.country &&
                              same.country != state.country;
                   });
        });
        if (inList || ofOther)
            continue;
        state.isAmbiguous = false;
        overruled.insert(state.firstWord - 1);
        for (const PlaceMention &same : around) {
            if (same.firstWord == state.firstWord && same.country != state.country)
                overruled.insert(same.lastWord);
        }
    }
    std::erase_if(mentions, [&](const PlaceMention &mention) {
        return !mention.isState && overruled.contains(mention.lastWord);
    });
}

// Whether nothing but commas and little words part two places of a list.
bool isNextInList(const NumberedText &text, const PlaceMention &before, const PlaceMention &after)
{
    static const QSet<QString> little{
        u"and"_s, u"or"_s, u"y"_s,   u"e"_s,  u"et"_s,  u"ou"_s, u"o"_s,   u"the"_s, u"de"_s,
        u"del"_s, u"do"_s, u"da"_s,  u"du"_s, u"des"_s, u"d"_s,  u"dos"_s, u"la"_s,  u"el"_s,
        u"les"_s, u"l"_s,  u"los"_s, u"as"_s, u"a"_s,   u"os"_s, u"le"_s,  u"en"_s,  u"au"_s,
        u"aux"_s, u"na"_s, u"no"_s,  u"em"_s, u"in"_s,  u"to"_s, u"al"_s,  u"ao"_s,  u"nos"_s};
    if (after.firstWord - before.lastWord > 3 || after.firstWord <= before.lastWord)
        return false;
    for (qsizetype i = before.lastWord + 1; i < after.firstWord; ++i) {
        if (!little.contains(text.fold(i)))
            return false;
    }
    for (qsizetype i = before.lastWord; i < after.firstWord; ++i) {
        if (!joins(text.gapAfter(i), 0) && !isCommaOnly(text.gapAfter(i)))
            return false;
    }
    return after.firstWord - before.lastWord > 1 || isCommaOnly(text.gapAfter(before.lastWord));
}

void countLists(std::vector<PlaceMention> &mentions, const NumberedText &text)
{
    for (size_t begin = 0; begin < mentions.size();) {
        size_t end = begin + 1;
        qint32 places = 1;
        for (; end < mentions.size(); ++end) {
            if (mentions[end].firstWord == mentions[end - 1].firstWord)
                continue; // a shared form
            if (!isNextInList(text, mentions[end - 1], mentions[end]))
                break;
            ++places;
        }
        const Aside aside = mentions[begin].aside; // "exports to Chile, Bolivia and Peru"
        for (; begin < end; ++begin) {
            mentions[begin].listed = places;
            if (places > 1 && (aside == Aside::Passing || aside == Aside::Comparison))
                mentions[begin].aside = aside;
        }
    }
}

} // namespace

MentionFinder::MentionFinder()
{
    addCountries();
    for (const QString &phrase : gazetteerOtherMeanings())
        add(phrase, {.country = noCountry});
    addRegions();
    m_trie.finish();
}

void MentionFinder::addCountries()
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
    const auto addLines = [&](const QList<GazetteerLine> &lines, MentionKind kind) {
        for (const GazetteerLine &line : lines) {
            const bool isCounter = line.code.startsWith(u'!');
            const auto found = indexes.constFind(isCounter ? line.code.sliced(1) : line.code);
            if (found != indexes.constEnd())
                add(line.forms, *found, isCounter ? MentionKind::Counter : kind);
        }
    };
    addLines(gazetteerTowns(), MentionKind::Town);
    addLines(gazetteerHints(), MentionKind::Hint);
}

void MentionFinder::add(const QList<GazetteerForm> &forms, qint32 country, MentionKind kind)
{
    for (const GazetteerForm &form : forms) {
        const bool shortened = form.isState && (form.text.endsWith(u'.') || form.text.size() == 2);
        add(form.text, {.country = country,
                        .kind = kind,
                        .isName = form.isName || kind == MentionKind::Town,
                        .isWord = form.isWord,
                        .isShared = form.isShared,
                        .choice = form.choice,
                        .isState = form.isState,
                        .isShortened = shortened});
    }
}

void MentionFinder::addRegions()
{
    for (const GazetteerPlace &region : gazetteerRegions()) {
        const auto index = qint32(m_codes.size());
        m_codes.append(region.code);
        for (size_t i = 0; i < gazetteerLanguages.size(); ++i) {
            const bool isForeign = gazetteerLanguages[i] != "en"_L1;
            addRegion(region.names[i], {.country = index,
                                        .kind = MentionKind::Name,
                                        .isRegion = true,
                                        .isForeign = isForeign});
            addRegion(region.adjectives[i],
                      {.country = index, .kind = MentionKind::Adjective, .isRegion = true});
        }
    }
}

// Those that mean a country or two as often (Micronesia, Australia and New Zealand) are left to it.
void MentionFinder::addRegion(const QList<GazetteerForm> &forms, Meaning meaning)
{
    for (const GazetteerForm &form : forms) {
        const bool isWord = !form.text.contains(u' ');
        meaning.isName = isWord && meaning.kind == MentionKind::Name; // "Asia Argento"
        if (!form.isAmbiguous())
            add(form.text, meaning);
    }
}

void MentionFinder::add(const QString &form, const Meaning &meaning)
{
    const auto index = qint32(m_meanings.size());
    m_trie.add(form, index);
    m_meanings.push_back(meaning);
    const bool isPlain = std::ranges::all_of(form, [](QChar c) { return c.unicode() < 0x80; });
    if (meaning.kind < MentionKind::Hint && !isPlain && words(form).size() == 1 &&
        m_lists.isCommon(folded(form))) {
        m_meanings.back().isExact = true;
        m_exactForms.insert(index, form.toLower());
    }
}

TextMentions MentionFinder::mentionsIn(const NumberedText &text) const
{
    TextMentions found;
    for (qsizetype i = 0; i < text.size();) {
        if (!m_trie.begins(text.ids[size_t(i)])) {
            ++i;
            continue;
        }
        const Match match = longestAt(text, i);
        if (match.words > 0 && isPersonHere(text, match, i)) {
            found.people.append(text.fold(i));
            // Nor is a place what the person is called besides: "Chile Pereira".
            if (m_reading.isSurname(text, i + match.words))
                ++i;
        } else if (match.words > 0) {
            append(found, text, match, i);
        }
        i += std::max<qsizetype>(match.words, 1);
    }
    if (found.mentions.empty())
        return found; // regions need no more
    settleStates(found.mentions, text);
    countLists(found.mentions, text);
    markDateline(found, text);
    m_reading.markNewcomers(found.mentions, text);
    return found;
}

void MentionFinder::markDateline(TextMentions &found, const NumberedText &text) const
{
    const qsizetype words = m_reading.wordsOfDateline(text);
    for (PlaceMention &mention : found.mentions) {
        if (mention.lastWord >= words || !mention.isEvidence())
            continue;
        mention.aside = Aside::Dateline;
        if (m_reading.isHub(text, mention.firstWord, mention.lastWord))
            mention.isAmbiguous = true;
    }
}

MentionFinder::Match MentionFinder::longestAt(const NumberedText &text, qsizetype first) const
{
    Match best;
    qint32 node = PhraseTrie::root;
    for (qsizetype i = first; i < text.size(); ++i) {
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
MentionFinder::Match MentionFinder::fitting(const NumberedText &text, qsizetype first,
                                            qint32 node) const
{
    Match plain;
    Match capitalised;
    for (const PhraseTrie::Ending &ending : m_trie.endings(node)) {
        bool fits = true;
        for (qsizetype i = 0; i < ending.words && fits; ++i)
            fits = caseFits(text, first + i, ending.caseOf(i), m_lists);
        if (fits && m_meanings[size_t(ending.meaning)].isExact)
            fits = text.word(first).compare(m_exactForms.value(ending.meaning),
                                            Qt::CaseInsensitive) == 0;
        if (!fits)
            continue;
        Match &match = ending.cases != 0 ? capitalised : plain;
        match.words = ending.words;
        match.meanings.append(ending.meaning);
    }
    // Where capitals say nothing, a thing of that name wins: "a plate of chile".
    const bool isThing = text.whispers && std::ranges::any_of(plain.meanings, [&](qint32 index) {
                             return m_meanings[size_t(index)].country == noCountry;
                         });
    return capitalised.meanings.isEmpty() || isThing ? plain : capitalised;
}

bool MentionFinder::isPersonHere(const NumberedText &text, const Match &match,
                                 qsizetype first) const
{
    if (match.words == 1 && isFullName(text, match, first))
        return true;
    const bool mayBe = std::ranges::any_of(match.meanings, [&](qint32 index) {
        const Meaning &meaning = m_meanings[size_t(index)];
        return meaning.country != noCountry && meaning.kind != MentionKind::Adjective &&
               meaning.kind < MentionKind::Hint &&
               (meaning.isName || meaning.isWord || meaning.isShared);
    });
    if (!mayBe || !text.capital(first) || !m_reading.isPerson(text, first, first + match.words - 1))
        return false;
    // "Kenya Uganda railway", "Sydney Australia": a place beside it is no surname.
    const qsizetype next = first + match.words;
    const Match after = text.follows(next) ? longestAt(text, next) : Match();
    return std::ranges::none_of(after.meanings, [&](qint32 index) {
        const Meaning &meaning = m_meanings[size_t(index)];
        return meaning.country != noCountry && meaning.kind == MentionKind::Name &&
               !meaning.isName && !meaning.isWord && !meaning.isShared;
    });
}

// "Rosa Cuba", "Holanda Castro": a country that no person is called after by itself, but not
// "Victoria Australia".
bool MentionFinder::isFullName(const NumberedText &text, const Match &match, qsizetype first) const
{
    const bool isName = std::ranges::any_of(match.meanings, [&](qint32 index) {
        const Meaning &meaning = m_meanings[size_t(index)];
        return meaning.country != noCountry &&
               (meaning.kind == MentionKind::Name ||
                (meaning.kind == MentionKind::Adjective && text.isRomance()));
    });
    if (!isName || !m_reading.isFullName(text, first))
        return false;
    if (!text.follows(first) || !m_trie.begins(text.ids[size_t(first - 1)]))
        return true;
    const Match before = longestAt(text, first - 1);
    return std::ranges::none_of(before.meanings, [&](qint32 other) {
        return std::ranges::any_of(match.meanings, [&](qint32 index) {
            return m_meanings[size_t(index)].country == m_meanings[size_t(other)].country;
        });
    });
}

// Whether the form may have this meaning where it stands.
bool MentionFinder::fitsHere(const NumberedText &text, const Meaning &meaning, qsizetype first,
                             qsizetype last) const
{
    if (meaning.country == noCountry || (meaning.isForeign && first == last && text.isEnglish()))
        return false;
    if (meaning.isShortened) {
        const bool hasPoint = text.word(last).size() == 2 || text.gapAfter(last).startsWith(u'.');
        return first > 0 && text.gapBefore(first) == u", " && text.capital(first - 1) && hasPoint;
    }
    // "GRÈVE" is no town of Denmark.
    if (meaning.kind == MentionKind::Town && text.shouts && first == last && !meaning.isState &&
        m_lists.is(text.ids[size_t(first)], WordKind::Common))
        return false;
    if (meaning.kind != MentionKind::Adjective)
        return true;
    // "china" in an English text is no Spanish adjective.
    if (text.isEnglish() && !text.capital(first) && !text.capital(last) && !text.whispers)
        return false;
    return !m_reading.isLanguage(text, first, last);
}

bool MentionFinder::isAmbiguousHere(const NumberedText &text, const Meaning &meaning,
                                    qsizetype first, qsizetype last) const
{
    if (m_reading.isOtherThing(text, first, last) || meaning.isShared)
        return true;
    if (!meaning.isWord)
        return false;
    return meaning.kind == MentionKind::Adjective ? !m_reading.followsNoun(text, first)
                                                  : !m_reading.standsAsPlace(text, first, last);
}

PlaceMention MentionFinder::mentionOf(const NumberedText &text, const Meaning &meaning,
                                      qsizetype first, qsizetype last) const
{
    PlaceMention mention{.country = quint16(meaning.country), .kind = meaning.kind};
    mention.firstWord = first;
    mention.lastWord = last;
    mention.start = text.spans[first].start;
    mention.end = text.spans[last].start + text.spans[last].length;
    if (!mention.isEvidence())
        return mention;
    mention.isAmbiguous = isAmbiguousHere(text, meaning, first, last);
    mention.isChoice =
        meaning.choice == FirstChoice::Always ||
        meaning.choice == (text.isEnglish() ? FirstChoice::English : FirstChoice::Romance);
    if (mention.isChoice && (m_reading.isOtherThing(text, first, last) ||
                             (meaning.isWord && !m_reading.standsAsPlace(text, first, last))))
        mention.isChoice = false;
    mention.isMereWord = mention.isAmbiguous && meaning.isWord &&
                         meaning.kind == MentionKind::Town &&
                         !m_reading.standsAsPlace(text, first, last);
    mention.isDoubtful = meaning.kind == MentionKind::Name && (meaning.isName || meaning.isWord);
    mention.isState = meaning.isState;
    mention.afterName = text.follows(first) && !m_trie.isInPhrase(text.ids[size_t(first - 1)]) &&
                        text.capital(first - 1) && !text.shouts;
    mention.aside = m_reading.asideOf(text, first, last, meaning.kind == MentionKind::Adjective);
    return mention;
}

void MentionFinder::append(TextMentions &found, const NumberedText &text, const Match &match,
                           qsizetype first) const
{
    const qsizetype last = first + match.words - 1;
    const size_t begin = found.mentions.size();
    for (const qint32 index : match.meanings) {
        const Meaning &meaning = m_meanings[size_t(index)];
        if (!fitsHere(text, meaning, first, last))
            continue;
        const PlaceMention mention = mentionOf(text, meaning, first, last);
        if (meaning.isRegion) {
            appendRegion(found.regions, mention);
            continue;
        }
        const auto same =
            std::find_if(found.mentions.begin() + qptrdiff(begin), found.mentions.end(),
                         [&](const PlaceMention &m) { return m.country == mention.country; });
        if (same == found.mentions.end()) {
            found.mentions.push_back(mention);
            continue;
        }
        // A name of one language and an adjective of another: the stronger reading.
        same->kind = std::min(same->kind, mention.kind);
        same->isAmbiguous = same->isAmbiguous && mention.isAmbiguous;
        same->isChoice = same->isChoice || mention.isChoice;
        same->isMereWord = same->isMereWord && mention.isMereWord;
        same->isState = same->isState || mention.isState;
        same->aside = std::min(same->aside, mention.aside);
    }
}

// The forms of several languages are one mention: "Asia" is.
void MentionFinder::appendRegion(std::vector<PlaceMention> &regions,
                                 const PlaceMention &mention) const
{
    const bool isKnown = !regions.empty() && regions.back().firstWord == mention.firstWord &&
                         regions.back().country == mention.country;
    if (!isKnown)
        regions.push_back(mention);
}

} // namespace acervo
