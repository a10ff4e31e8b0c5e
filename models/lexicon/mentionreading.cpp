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
                                    u"villaBefore"};

constexpr qsizetype longestCue = 4; // words

bool isOf(const QString &word)
{
    static const QSet<QString> of{u"of"_s, u"de"_s,  u"do"_s, u"da"_s,
                                  u"du"_s, u"del"_s, u"d"_s,  u"des"_s};
    return of.contains(word);
}

bool isArticle(const QString &word)
{
    static const QSet<QString> articles{u"el"_s, u"la"_s, u"le"_s, u"l"_s, u"o"_s, u"a"_s};
    return articles.contains(word);
}

bool isAnd(const QString &word)
{
    static const QSet<QString> conjunctions{u"and"_s, u"or"_s, u"y"_s,  u"e"_s,
                                            u"et"_s,  u"o"_s,  u"ou"_s, u"i"_s};
    return conjunctions.contains(word);
}

// "Peruvian-style", "Brazilian-born", "Chinese-owned".
bool isOnlyFrom(const NumberedText &text, qsizetype last)
{
    static const QSet<QString> words{u"born"_s,     u"style"_s, u"trained"_s, u"educated"_s,
                                     u"inspired"_s, u"made"_s,  u"built"_s,   u"backed"_s,
                                     u"funded"_s,   u"owned"_s, u"themed"_s,  u"financed"_s};
    return last + 1 < text.size() && text.gapAfter(last) == u"-" &&
           words.contains(text.fold(last + 1));
}

bool isSpace(QStringView gap) { return gap == u" "; }

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
            m_cues.add(form.text, qint32(name - std::begin(cueNames)));
    }
    m_cues.finish();
}

bool MentionReading::isCommon(const NumberedText &text, qsizetype word) const
{
    return is(text, word, WordKind::Common) ||
           (!text.isRomance() && m_lists.isCommon(text.fold(word)));
}

bool MentionReading::isCue(const NumberedText &text, qsizetype first, qsizetype last, Cue cue) const
{
    qint32 node = PhraseTrie::root;
    for (qsizetype i = first; i <= last; ++i) {
        node = m_cues.step(node, text.ids[size_t(i)]);
        if (node == PhraseTrie::nowhere)
            return false;
    }
    return std::ranges::contains(m_cues.endings(node), qint32(cue), &PhraseTrie::Ending::meaning);
}

bool MentionReading::ends(const NumberedText &text, qsizetype word, Cue cue) const
{
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
    if (word < 0)
        return false;
    for (qsizetype i = word; i < text.size() && i < word + longestCue; ++i) {
        if (i > word && !joins(text.gapBefore(i), 0))
            return false;
        if (isCue(text, word, i, cue))
            return true;
    }
    return false;
}

// "Michael Jordan", "Ms. Ireland", "Michael B. Jordan".
bool MentionReading::nameBefore(const NumberedText &text, qsizetype first) const
{
    if (first == 0)
        return false;
    const QStringView gap = text.gapBefore(first);
    if ((isSpace(gap) || gap == u". ") && isCue(text, first - 1, Cue::Honorific))
        return true;
    if (!text.capital(first - 1))
        return false;
    if (text.word(first - 1).size() == 1 && gap == u". " && text.follows(first - 1) &&
        text.capital(first - 2))
        return true;
    if (!isSpace(gap))
        return false;
    if (is(text, first - 1, WordKind::GivenName))
        return true;
    // An unknown word with a capital, where capitals say something.
    return !text.titleCase && !text.shouts && !text.beginsSentence(first - 1) &&
           !m_places.isInPhrase(text.ids[size_t(first - 1)]) && !isCommon(text, first - 1);
}

// "Jordan Peterson", "Paris Hilton".
bool MentionReading::surnameAfter(const NumberedText &text, qsizetype first, qsizetype last) const
{
    const qsizetype next = last + 1;
    if (hasParticle(text, first, next))
        return true;
    if (!text.follows(next) || !text.capital(next) || text.word(next).size() < 2)
        return false;
    if (begins(text, next, Cue::NotSurname) || begins(text, next, Cue::InstitutionAfter))
        return false;
    // Smith is a surname and a word; in a headline all words have capitals.
    const bool isLoud = text.titleCase || text.shouts;
    if (is(text, next, WordKind::Surname) && !isCue(text, next, Cue::KindOfPlace) &&
        !(isLoud && isCommon(text, next)))
        return true;
    if (text.shouts || caseOf(text.word(next)) == WordCase::AllCapitals)
        return false;
    // "India Hair et …": only English has capitals like those of "India Gate".
    if (isCommon(text, next))
        return text.isRomance() && is(text, first, WordKind::GivenName) &&
               !isCue(text, next, Cue::KindOfPlace) && !text.capitalFollows(next);
    return is(text, first, WordKind::GivenName) || is(text, next, WordKind::GivenName);
}

// "Chad le Clos", "Israel do Vale".
bool MentionReading::hasParticle(const NumberedText &text, qsizetype first, qsizetype next) const
{
    static const QSet<QString> particles{u"le"_s,  u"do"_s,  u"dos"_s, u"da"_s, u"von"_s,
                                         u"van"_s, u"bin"_s, u"ben"_s, u"al"_s, u"di"_s};
    return text.follows(next) && text.capitalFollows(next) && !text.capital(next) &&
           is(text, first, WordKind::GivenName) && particles.contains(text.fold(next)) &&
           !m_places.begins(text.ids[size_t(next + 1)]) && !isCommon(text, next + 1);
}

bool MentionReading::isFullName(const NumberedText &text, qsizetype word) const
{
    if (text.titleCase || text.shouts || !text.capital(word))
        return false;
    const auto isSaint = [](const QString &folded) {
        static const QSet<QString> saints{u"san"_s,   u"santa"_s, u"santo"_s,  u"sao"_s,
                                          u"saint"_s, u"st"_s,    u"sainte"_s, u"sant"_s};
        return saints.contains(folded);
    };
    if (word > 0 && joins(text.gapBefore(word), 0) && text.capital(word - 1) &&
        is(text, word - 1, WordKind::GivenName) &&
        !(text.follows(word - 1) && isSaint(text.fold(word - 2))))
        return true;
    const qsizetype next = word + 1;
    return text.follows(next) && text.capital(next) && is(text, next, WordKind::Surname) &&
           !isCue(text, next, Cue::KindOfPlace) && !begins(text, next, Cue::NotSurname) &&
           !begins(text, next, Cue::InstitutionAfter) &&
           (!m_places.begins(text.ids[size_t(next)]) ||
            (next + 1 < text.size() && !text.capitalFollows(next)));
}

bool MentionReading::isPerson(const NumberedText &text, qsizetype first, qsizetype last) const
{
    if (first != last)
        return false;
    if (nameBefore(text, first) || surnameAfter(text, first, last))
        return true;
    if (!is(text, first, WordKind::GivenName) || last + 1 >= text.size())
        return false;
    // "Jordan, 34, says", "Jordan scored".
    const QStringView next = text.word(last + 1);
    const bool isAge = text.gapAfter(last) == u", " && next.size() == 2 && next.front().isDigit() &&
                       text.gapAfter(last + 1).startsWith(u',');
    // "Jordan B. writes", "Chad and Theo".
    const bool isInitial = text.follows(last + 1) && next.size() == 1 && next.front().isUpper() &&
                           text.gapAfter(last + 1).startsWith(u'.');
    const bool isPair = text.follows(last + 1) && text.follows(last + 2) &&
                        isAnd(text.fold(last + 1)) && text.capital(last + 2) &&
                        is(text, last + 2, WordKind::GivenName) &&
                        !m_places.isInPhrase(text.ids[size_t(last + 2)]);
    if (isInitial || isPair)
        return true;
    return isAge || (text.follows(last + 1) && begins(text, last + 1, Cue::PersonVerb));
}

bool MentionReading::standsAsPlace(const NumberedText &text, qsizetype first, qsizetype last) const
{
    const QStringView after = text.gapAfter(last).trimmed();
    // "Granada: …", "MANILA, 3 May (…", "Nice – …": the dateline, or what a headline is about.
    if (first == 0 && !after.isEmpty() && QStringView(u":–—(").contains(after.front()))
        return true;
    if (first > 0 && !text.capital(first) && first == last)
        return false;
    if (first == 0 || !joins(text.gapBefore(first), 0))
        return false;
    // "Trust in Mobile Networks"
    const bool isInName = text.titleCase && isCommon(text, first) && text.follows(last + 1) &&
                          text.capital(last + 1);
    if (ends(text, first - 1, Cue::PlaceBefore) && !isInName)
        return !text.shouts || text.size() > 3;
    if (isOf(text.fold(first - 1)) && ends(text, first - 2, Cue::KindOfPlace))
        return true;
    // "North End", "Villa Real"
    if (ends(text, first - 1, Cue::KindOfPlace) && !text.titleCase && !isCommon(text, first))
        return true;
    return mayBePlace(text, first, last) && (isOfPlace(text, first) || goesOnFromPlace(text, first));
}

// "Les Maliens de Bagnolet"; in English, whose law or index is it?
bool MentionReading::isOfPlace(const NumberedText &text, qsizetype first) const
{
    return text.isRomance() && isOf(text.fold(first - 1));
}

// "in Meru and Embu"
bool MentionReading::goesOnFromPlace(const NumberedText &text, qsizetype first) const
{
    qsizetype before = first - 1;
    if (isAnd(text.fold(before)) || isOf(text.fold(before)))
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

bool MentionReading::comesAfter(const NumberedText &text, qsizetype first, Cue cue) const
{
    if (first == 0 || !isOf(text.fold(first - 1)))
        return false;
    // "Universidad Nacional de Colombia": at most two words between.
    for (qsizetype i = first - 2; i >= std::max<qsizetype>(0, first - 4); --i) {
        if (!joins(text.gapAfter(i), 0))
            return false;
        if (ends(text, i, cue))
            return cue == Cue::University || text.capital(i);
        if (!text.capital(i))
            return false;
    }
    return false;
}

bool MentionReading::isOtherThing(const NumberedText &text, qsizetype first, qsizetype last) const
{
    // "English breakfast", "gâteau basque": eaten everywhere.
    if (!text.isRomance() && text.follows(last + 1) && begins(text, last + 1, Cue::Dish))
        return true;
    if (!text.isEnglish() && text.follows(first) && !text.capital(first) &&
        ends(text, first - 1, Cue::Dish))
        return true;
    if (text.follows(first)) {
        if (text.capital(first - 1) && !text.titleCase &&
            (ends(text, first - 1, Cue::Club) || ends(text, first - 1, Cue::VillaBefore)))
            return true;
        if (ends(text, first - 1, Cue::OtherBefore) && !text.shouts)
            return true;
        if (ends(text, first - 1, Cue::NewspaperBefore) && !text.titleCase &&
            text.capital(first - 2))
            return true;
    }
    const bool next = last + 1 < text.size() && joins(text.gapAfter(last), 0);
    if (next && text.capital(last + 1) && begins(text, last + 1, Cue::InstitutionAfter))
        return true;
    return comesAfter(text, first, Cue::Treaty) || comesAfter(text, first, Cue::Club);
}

bool MentionReading::isLanguage(const NumberedText &text, qsizetype first, qsizetype last) const
{
    const bool hasNext = last + 1 < text.size();
    const QStringView after = text.gapAfter(last);
    if (hasNext && joins(after, 0) && begins(text, last + 1, Cue::LanguageAfter))
        return true;
    if (first == 0)
        return false;
    // "aprender el español", "le portugais brésilien"
    if (first > 1 && isArticle(text.fold(first - 1)) && joins(text.gapBefore(first - 1), 0) &&
        isCue(text, first, Cue::Languages) && ends(text, first - 2, Cue::LanguageBefore))
        return true;
    if (text.follows(first) && isCue(text, first - 1, Cue::Languages) &&
        isLanguage(text, first - 1, first - 1))
        return true;
    if (joins(text.gapBefore(first), 0) && ends(text, first - 1, Cue::LanguageBefore))
        return text.capital(first) || isCue(text, first, Cue::Languages) ||
               !text.fold(first - 1).startsWith(u'd');
    if (!begins(text, first, Cue::Languages))
        return false;
    const bool endsHere = !hasNext || !joins(after, 0) || isAnd(text.fold(last + 1));
    if (joins(text.gapBefore(first), 0) && ends(text, first - 1, Cue::LanguageIn))
        return !text.capital(first) || endsHere;
    // "in Spanish and Portuguese", "anglais, espagnol et arabe": as the one before.
    qsizetype other = first - 1;
    if (isAnd(text.fold(other)))
        --other;
    if (other >= 0 && ends(text, other, Cue::LanguageIn))
        return endsHere;
    return other >= 0 && isCue(text, other, Cue::Languages) && isLanguage(text, other, other);
}

bool MentionReading::followsNoun(const NumberedText &text, qsizetype first) const
{
    static const QSet<QString> determiners{
        u"esta"_s, u"esas"_s,  u"estas"_s, u"aquella"_s, u"aquellas"_s, u"nuestra"_s, u"nuestras"_s,
        u"otra"_s, u"otras"_s, u"unas"_s,  u"cada"_s,    u"para"_s,     u"como"_s,    u"sobre"_s};
    return text.follows(first) && !text.isEnglish() && text.spans[first - 1].length >= 4 &&
           !text.capital(first) && !determiners.contains(text.fold(first - 1));
}

bool MentionReading::isSurname(const NumberedText &text, qsizetype word) const
{
    return text.follows(word) && text.capital(word) && is(text, word, WordKind::Surname);
}

// "el argentino", "le français": one person, or the language.
bool MentionReading::isSomebody(const NumberedText &text, qsizetype first, qsizetype last) const
{
    static const QSet<QString> articles{u"el"_s, u"la"_s,  u"le"_s,  u"l"_s,  u"o"_s,  u"a"_s,
                                        u"un"_s, u"una"_s, u"une"_s, u"um"_s, u"uma"_s};
    if (text.isEnglish() || first == 0 || !joins(text.gapBefore(first), 0) ||
        !articles.contains(text.fold(first - 1)))
        return false;
    const qsizetype next = last + 1;
    return next == text.size() || !joins(text.gapAfter(last), 0) || text.capital(next) ||
           is(text, next, WordKind::SmallRomance);
}

// People or a thing named by its country with another place for it: only words of one noun phrase
// and a preposition stand between.
bool MentionReading::isLocated(const NumberedText &text, const PlaceMention &before,
                               const PlaceMention &place) const
{
    constexpr qsizetype mostBetween = 4; // words: "carpet makers of the"
    const qsizetype between = place.firstWord - before.lastWord - 1;
    if (between < 1 || between > mostBetween || place.aside != Aside::None)
        return false;
    for (qsizetype i = before.lastWord; i < place.firstWord; ++i) {
        if (!joins(text.gapAfter(i), 0))
            return false;
    }
    const QString preposition = text.fold(place.firstWord - 1);
    return isOf(preposition) || ends(text, place.firstWord - 1, Cue::PlaceBefore);
}

void MentionReading::markNewcomers(std::vector<PlaceMention> &mentions,
                                   const NumberedText &text) const
{
    for (size_t i = 0; i < mentions.size(); ++i) {
        PlaceMention &one = mentions[i];
        if (one.kind == MentionKind::Name || !one.isEvidence() || one.aside != Aside::None)
            continue;
        for (size_t next = i + 1; next < mentions.size(); ++next) {
            const PlaceMention &place = mentions[next];
            if (place.firstWord <= one.lastWord)
                continue; // a shared form
            if (place.kind == MentionKind::Adjective || !place.isEvidence() || place.isAmbiguous ||
                place.country == one.country || !isLocated(text, one, place))
                break;
            if (one.kind == MentionKind::Adjective)
                one.aside = Aside::Origin;
            else if (place.firstWord - one.lastWord == 2 && isOf(text.fold(one.lastWord + 1)))
                one.isAmbiguous = one.isMereWord = true;
            break;
        }
    }
}

Aside MentionReading::asideOf(const NumberedText &text, qsizetype first, qsizetype last,
                              bool isAdjective) const
{
    // A cue says so of what follows it up to the end of its clause.
    for (qsizetype i = first - 1; i >= std::max<qsizetype>(0, first - 7); --i) {
        const QStringView gap = text.gapAfter(i);
        const bool isComma = gap == u", " && i >= first - 2;
        if (!joins(gap, 0) && !isComma)
            break;
        if (ends(text, i, Cue::Comparison) && (i == 0 || !ends(text, i - 1, Cue::Examples)) &&
            !ends(text, i, Cue::Examples))
            return Aside::Comparison;
        if (i >= first - 3 && ends(text, i, Cue::Passing))
            return Aside::Passing;
    }
    if (comesAfter(text, first, Cue::University) ||
        (text.follows(last + 1) && begins(text, last + 1, Cue::University) &&
         text.capital(last + 1)))
        return Aside::Institution;
    if (isOnlyFrom(text, last))
        return Aside::Passing;
    if (first > 0 && ends(text, first - 1, Cue::Among))
        return Aside::Example;
    // "finalist from Belarus"
    if (text.follows(first) && text.fold(first - 1) == u"from" && ends(text, first - 2, Cue::Role))
        return Aside::Origin;
    if (!isAdjective)
        return Aside::None;
    if (isSomebody(text, first, last))
        return Aside::Origin;
    const bool before = text.follows(first) && ends(text, first - 1, Cue::Role);
    const bool after = last + 1 < text.size() && joins(text.gapAfter(last), 0) &&
                       begins(text, last + 1, Cue::Role);
    // English and a few adjectives of the others stand before their noun.
    const bool isRole = (!text.isRomance() && after) || (!text.isEnglish() && before);
    return isRole ? Aside::Origin : Aside::None;
}

qsizetype MentionReading::wordsOfDateline(const NumberedText &text) const
{
    constexpr qsizetype longest = 9; // words
    if (text.size() == 0 || !text.capital(0))
        return 0;
    const bool isLoud = caseOf(text.word(0)) == WordCase::AllCapitals && !text.shouts;
    bool hasAgency = false;
    for (qsizetype i = 0; i < std::min(longest, text.size()); ++i) {
        hasAgency = hasAgency ||
                    (i > 0 && text.gapBefore(i).endsWith(u'(') && begins(text, i, Cue::Agency));
        const QStringView gap = text.gapAfter(i);
        const bool isDash = gap.contains(u" - ") || gap.contains(u'–') || gap.contains(u'—') ||
                            gap.contains(u".-") || gap.contains(u". -");
        if ((hasAgency && gap.startsWith(u')')) || (isDash && (isLoud || hasAgency)))
            return i + 1;
        const bool isShortened = text.word(i).size() <= 4; // "Aug. 9"
        if (isDash || (gap.startsWith(u". ") && !isShortened) || gap.contains(u':') ||
            gap.contains(u'?'))
            return 0;
    }
    return 0;
}

bool MentionReading::isHub(const NumberedText &text, qsizetype first, qsizetype last) const
{
    return isCue(text, first, last, Cue::Hub);
}

} // namespace acervo
