#include "mentionfinder.h"

#include "mentionlists.h"

#include <QVarLengthArray>

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
        return caseOf(word) == WordCase::AllCapitals &&
               (!text.shouts ||
                (word.size() > 2 && !(text.isRomance() && // "EAU POTABLE"
                                      lists.is(text.ids[size_t(at)], WordKind::Common))));
    }
    return false;
}

} // namespace

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
            found.others.append(text.fold(i));
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
    found.others += settleStates(found.mentions, text);
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

// "GRÈVE" is no town of Denmark, nor is "the ICA test" about one of Peru.
bool MentionFinder::isShout(const NumberedText &text, qsizetype first, qsizetype last) const
{
    constexpr qsizetype longestShort = 4;
    const qsizetype letters = text.word(last).size();
    if (!text.shouts)
        return first > 0 && letters <= longestShort &&
               caseOf(text.word(first)) == WordCase::AllCapitals;
    if (first == last && letters < longestShort)
        return true;
    for (qsizetype i = first; i <= last; ++i) {
        if (!m_lists.is(text.ids[size_t(i)], WordKind::Common))
            return false;
    }
    return true;
}

// Adjectives of Spanish and Portuguese have a capital only in a name ("Conferencia Episcopal
// Española") or where a sentence begins: "entre Lara y Portuguesa", "Vasco, Botafogo e Santos". So
// have all foreign ones in English: "Picard's theorem".
bool MentionFinder::isCapitalForNothing(const NumberedText &text, const Meaning &meaning,
                                        qsizetype word)
{
    if (text.shouts || !text.capital(word))
        return false;
    const bool begins = word == 0 || text.beginsSentence(word);
    if (text.isEnglish())
        return meaning.isForeign && (begins || !text.capital(word - 1));
    if (!meaning.isLower || !text.isRomance())
        return false;
    return begins ? text.gapAfter(word).startsWith(u',') : !text.capital(word - 1);
}

// Whether the form may have this meaning where it stands.
bool MentionFinder::fitsHere(const NumberedText &text, const Meaning &meaning, qsizetype first,
                             qsizetype last) const
{
    if (meaning.country == noCountry)
        return false;
    if (meaning.isForeign && meaning.kind == MentionKind::Name && first == last && text.isEnglish())
        return false;
    if (meaning.isShortened) {
        const bool hasPoint = text.word(last).size() == 2 || text.gapAfter(last).startsWith(u'.');
        return first > 0 && text.gapBefore(first) == u", " && text.capital(first - 1) && hasPoint;
    }
    // "GRÈVE" is no town of Denmark.
    if (meaning.kind == MentionKind::Town && !meaning.isState &&
        (first == last || (meaning.isWord && text.shouts)) && isShout(text, first, last))
        return false;
    if (meaning.kind != MentionKind::Adjective)
        return true;
    if (!meaning.isRegion && first == last && isCapitalForNothing(text, meaning, first))
        return false;
    // "china" in an English text is no Spanish adjective.
    if (text.isEnglish() && !text.capital(first) && !text.capital(last) && !text.whispers)
        return false;
    return true;
}

bool MentionFinder::isAmbiguousHere(const NumberedText &text, const Meaning &meaning,
                                    qsizetype first, qsizetype last) const
{
    if (m_reading.isOtherThing(text, first, last) || meaning.isShared ||
        (meaning.kind != MentionKind::Name && m_reading.isClub(text, first, last)) ||
        (meaning.kind == MentionKind::Town && m_reading.isTreaty(text, first)))
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
    // A language tells where one may be: "Santiago" beside "crioulo cabo-verdiano".
    if (meaning.kind == MentionKind::Adjective && m_reading.isLanguage(text, first, last))
        mention.kind = MentionKind::Hint;
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
    if (mention.isChoice &&
        (m_reading.isOtherThing(text, first, last) ||
         (meaning.kind == MentionKind::Town &&
          (m_reading.isClub(text, first, last) || m_reading.isTreaty(text, first))) ||
         (meaning.isWord && !m_reading.standsAsPlace(text, first, last))))
        mention.isChoice = false;
    mention.isMereWord =
        mention.isAmbiguous && meaning.isWord && meaning.kind == MentionKind::Town &&
        !m_reading.standsAsPlace(text, first, last) && !m_reading.mayBePlace(text, first, last);
    mention.isDoubtful = meaning.kind == MentionKind::Name && (meaning.isName || meaning.isWord);
    mention.isTongue =
        meaning.kind == MentionKind::Adjective && m_reading.isTongue(text, first, last);
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
            if (mention.isEvidence())
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
