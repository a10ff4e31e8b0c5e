#include "mentionreading.h"

#include "gazetteer.h"

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
                                    u"notSurname"};

constexpr qsizetype longestCue = 4; // words

bool isOf(const QString &word)
{
    static const QSet<QString> of{u"of"_s, u"de"_s,  u"do"_s, u"da"_s,
                                  u"du"_s, u"del"_s, u"d"_s,  u"des"_s};
    return of.contains(word);
}

bool isSpace(QStringView gap) { return gap == u" "; }

} // namespace

MentionReading::MentionReading()
{
    const QStringList given = gazetteerGivenNames();
    m_givenNames = QSet<QString>(given.begin(), given.end());
    const QStringList surnames = gazetteerSurnames();
    m_surnames = QSet<QString>(surnames.begin(), surnames.end());
    const QStringList common = gazetteerCommonWords();
    m_common = QSet<QString>(common.begin(), common.end());
    for (const GazetteerLine &line : gazetteerCues()) {
        const auto name = std::ranges::find(cueNames, QStringView(line.code));
        if (name == std::end(cueNames))
            qFatal("Unknown kind of cue: %ls", qUtf16Printable(line.code));
        for (const GazetteerForm &form : line.forms)
            m_cues[size_t(name - std::begin(cueNames))].insert(foldedWords(form.text));
    }
}

bool MentionReading::isCommon(const QString &word) const
{
    if (m_common.contains(word))
        return true;
    return std::ranges::any_of(
        std::array{"s"_L1, "es"_L1, "d"_L1, "ed"_L1, "ing"_L1}, [&](QLatin1StringView ending) {
            return word.endsWith(ending) && m_common.contains(word.chopped(ending.size()));
        });
}

bool MentionReading::ends(const NumberedText &text, qsizetype word, Cue cue) const
{
    QString phrase;
    for (qsizetype i = word; i >= 0 && i > word - longestCue && i < text.size(); --i) {
        if (i < word && !joins(text.gapAfter(i), 0))
            return false;
        phrase = phrase.isEmpty() ? text.fold(i) : text.fold(i) + u' ' + phrase;
        if (m_cues[size_t(cue)].contains(phrase))
            return true;
    }
    return false;
}

bool MentionReading::begins(const NumberedText &text, qsizetype word, Cue cue) const
{
    QString phrase;
    for (qsizetype i = word; i >= 0 && i < text.size() && i < word + longestCue; ++i) {
        if (i > word && !joins(text.gapBefore(i), 0))
            return false;
        phrase = phrase.isEmpty() ? text.fold(i) : phrase + u' ' + text.fold(i);
        if (m_cues[size_t(cue)].contains(phrase))
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
    const QString before = text.fold(first - 1);
    if ((isSpace(gap) || gap == u". ") && m_cues[size_t(Cue::Honorific)].contains(before))
        return true;
    if (!text.capital(first - 1))
        return false;
    if (before.size() == 1 && gap == u". " && text.follows(first - 1) && text.capital(first - 2))
        return true;
    if (!isSpace(gap))
        return false;
    if (m_givenNames.contains(before))
        return true;
    // An unknown word with a capital, where capitals say something.
    return !text.titleCase && !text.shouts && !text.beginsSentence(first - 1) &&
           text.ids[size_t(first - 1)] == PhraseTrie::unknownWord && !isCommon(before);
}

// "Jordan Peterson", "Paris Hilton".
bool MentionReading::surnameAfter(const NumberedText &text, qsizetype first, qsizetype last) const
{
    const qsizetype next = last + 1;
    if (!text.follows(next) || !text.capital(next) || text.word(next).size() < 2)
        return false;
    const QString after = text.fold(next);
    if (begins(text, next, Cue::NotSurname) || begins(text, next, Cue::InstitutionAfter))
        return false;
    // Smith is a surname and a word; in a headline all words have capitals.
    const bool isLoud = text.titleCase || text.shouts;
    if (m_surnames.contains(after) && !m_cues[size_t(Cue::KindOfPlace)].contains(after) &&
        !(isLoud && isCommon(after)))
        return true;
    if (text.shouts || caseOf(text.word(next)) == WordCase::AllCapitals || isCommon(after))
        return false;
    return m_givenNames.contains(text.fold(first)) || m_givenNames.contains(after);
}

bool MentionReading::isPerson(const NumberedText &text, qsizetype first, qsizetype last) const
{
    if (first != last)
        return false;
    if (nameBefore(text, first) || surnameAfter(text, first, last))
        return true;
    if (!m_givenNames.contains(text.fold(first)) || last + 1 >= text.size())
        return false;
    // "Jordan, 34, says", "Jordan scored".
    const QStringView next = text.word(last + 1);
    const bool isAge = text.gapAfter(last) == u", " && next.size() == 2 && next.front().isDigit() &&
                       text.gapAfter(last + 1).startsWith(u',');
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
    if (first > 0 && joins(text.gapBefore(first), 0)) {
        if (ends(text, first - 1, Cue::PlaceBefore))
            return !text.shouts || text.size() > 3;
        if (isOf(text.fold(first - 1)) && ends(text, first - 2, Cue::KindOfPlace))
            return true;
        if (ends(text, first - 1, Cue::KindOfPlace) && !text.titleCase)
            return true;
    }
    // "the Lagos market", a town that no word or person is called after and that begins a headline.
    return !text.shouts && !text.titleCase && !isCommon(text.fold(first)) &&
           !m_givenNames.contains(text.fold(first)) && !m_surnames.contains(text.fold(first)) &&
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
    if (text.follows(first)) {
        if (text.capital(first - 1) && ends(text, first - 1, Cue::Club) && !text.titleCase)
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
    static const QSet<QString> conjunctions{u"and"_s, u"or"_s, u"y"_s,  u"e"_s,
                                            u"et"_s,  u"o"_s,  u"ou"_s, u"i"_s};
    const bool hasNext = last + 1 < text.size();
    const QStringView after = text.gapAfter(last);
    if (hasNext && joins(after, 0) && begins(text, last + 1, Cue::LanguageAfter))
        return true;
    if (first == 0)
        return false;
    if (joins(text.gapBefore(first), 0) && ends(text, first - 1, Cue::LanguageBefore))
        return text.capital(first) || m_cues[size_t(Cue::Languages)].contains(text.fold(first)) ||
               !text.fold(first - 1).startsWith(u'd');
    if (!begins(text, first, Cue::Languages))
        return false;
    const bool endsHere =
        !hasNext || !joins(after, 0) || conjunctions.contains(text.fold(last + 1));
    if (joins(text.gapBefore(first), 0) && ends(text, first - 1, Cue::LanguageIn))
        return !text.capital(first) || endsHere;
    // "in Spanish and Portuguese", "anglais, espagnol et arabe": as the one before.
    qsizetype other = first - 1;
    if (conjunctions.contains(text.fold(other)))
        --other;
    if (other >= 0 && ends(text, other, Cue::LanguageIn))
        return endsHere;
    return other >= 0 && m_cues[size_t(Cue::Languages)].contains(text.fold(other)) &&
           isLanguage(text, other, other);
}

bool MentionReading::followsNoun(const NumberedText &text, qsizetype first) const
{
    static const QSet<QString> determiners{
        u"esta"_s, u"esas"_s,  u"estas"_s, u"aquella"_s, u"aquellas"_s, u"nuestra"_s, u"nuestras"_s,
        u"otra"_s, u"otras"_s, u"unas"_s,  u"cada"_s,    u"para"_s,     u"como"_s,    u"sobre"_s};
    return text.follows(first) && !text.english && text.spans[first - 1].length >= 4 &&
           !text.capital(first) && !determiners.contains(text.fold(first - 1));
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
    if (!isAdjective)
        return last + 1 < text.size() && text.gapAfter(last) == u"-" &&
                       text.fold(last + 1) == u"born"
                   ? Aside::Passing
                   : Aside::None;
    const bool before = text.follows(first) && ends(text, first - 1, Cue::Role);
    const bool after = last + 1 < text.size() && joins(text.gapAfter(last), 0) &&
                       begins(text, last + 1, Cue::Role);
    // English and a few adjectives of the others stand before their noun.
    return (text.english ? after : before) ? Aside::Origin : Aside::None;
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
        if (isDash || gap.startsWith(u". ") || gap.contains(u':') || gap.contains(u'?'))
            return 0;
    }
    return 0;
}

bool MentionReading::isHub(const NumberedText &text, qsizetype first, qsizetype last) const
{
    QString phrase;
    for (qsizetype i = first; i <= last; ++i)
        phrase += (phrase.isEmpty() ? u""_s : u" "_s) + text.fold(i);
    return m_cues[size_t(Cue::Hub)].contains(phrase);
}

} // namespace acervo
