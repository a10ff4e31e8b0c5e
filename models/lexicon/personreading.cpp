// MentionReading tells persons from places.
#include "mentionreading.h"

#include <QSet>

namespace acervo {

using namespace Qt::StringLiterals;

// "Michael Jordan", "Ms. Ireland", "Michael B. Jordan".
bool MentionReading::nameBefore(const NumberedText &text, qsizetype first) const
{
    if (first == 0)
        return false;
    const QStringView gap = text.gapBefore(first);
    if ((gap == u" " || gap == u". ") && isCue(text, first - 1, Cue::Honorific))
        return true;
    if (!text.capital(first - 1))
        return false;
    if (text.word(first - 1).size() == 1 && gap == u". " && text.follows(first - 1) &&
        text.capital(first - 2))
        return true;
    if (gap != u" ")
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
    return text.follows(next) && text.capitalFollows(next) && !text.capital(next) &&
           is(text, first, WordKind::GivenName) && isCue(text, next, Cue::Particle);
}

bool MentionReading::isSaintly(const QString &folded)
{
    static const QSet<QString> saints{u"san"_s,   u"santa"_s, u"santo"_s,  u"sao"_s,
                                      u"saint"_s, u"st"_s,    u"sainte"_s, u"sant"_s};
    return saints.contains(folded);
}

bool MentionReading::isFullName(const NumberedText &text, qsizetype word) const
{
    // "MÁRCIO FRANÇA DEFENDE …", not "ISRAEL IRAN TALKS".
    if (text.shouts)
        return word == 1 && text.follows(word) && is(text, 0, WordKind::GivenName) &&
               !m_places.begins(text.ids[0]);
    if (text.titleCase || !text.capital(word))
        return false;
    if (word > 0 && joins(text.gapBefore(word), 0) && text.capital(word - 1) &&
        is(text, word - 1, WordKind::GivenName) &&
        !(text.follows(word - 1) && isSaintly(text.fold(word - 2))))
        return true;
    const qsizetype next = word + 1;
    return text.follows(next) && text.capital(next) && is(text, next, WordKind::Surname) &&
           !isCue(text, next, Cue::KindOfPlace) && !begins(text, next, Cue::NotSurname) &&
           !begins(text, next, Cue::InstitutionAfter) &&
           (!m_places.begins(text.ids[size_t(next)]) || !text.capitalFollows(next));
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
                        isCue(text, last + 1, Cue::And) && text.capital(last + 2) &&
                        is(text, last + 2, WordKind::GivenName) &&
                        !m_places.isInPhrase(text.ids[size_t(last + 2)]);
    if (isInitial || isPair)
        return true;
    return isAge || (text.follows(last + 1) && begins(text, last + 1, Cue::PersonVerb));
}

bool MentionReading::isSurname(const NumberedText &text, qsizetype word) const
{
    return text.follows(word) && text.capital(word) && is(text, word, WordKind::Surname);
}

} // namespace acervo
