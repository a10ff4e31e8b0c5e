// MentionReading tells places from what is only called after them.
#include "mentionreading.h"

#include <QSet>

#include <algorithm>

namespace acervo {

using namespace Qt::StringLiterals;

bool MentionReading::comesAfter(const NumberedText &text, qsizetype first, Cue cue) const
{
    if (first == 0 || !isCue(text, first - 1, Cue::Of))
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

// "Barcelona 3,", "Lyon 1-0"
bool MentionReading::isScore(const NumberedText &text, qsizetype word)
{
    const QStringView gap = text.gapAfter(word);
    const bool ends = gap.isEmpty() || QStringView(u",-–.").contains(gap.front());
    return text.word(word).size() == 1 && text.word(word).front().isDigit() && ends;
}

bool MentionReading::isClub(const NumberedText &text, qsizetype first, qsizetype last) const
{
    if (text.follows(last + 1) &&
        (isScore(text, last + 1) || begins(text, last + 1, Cue::ClubVerb)))
        return true;
    if (!text.follows(first))
        return false;
    // "thrash Burnley", "golea al Sevilla"
    const bool isThe = isCue(text, first - 1, Cue::Article) || text.fold(first - 1) == u"al" ||
                       text.fold(first - 1) == u"ao";
    return ends(text, first - (isThe && text.follows(first - 1) ? 2 : 1), Cue::ClubVerb);
}

// "Sainte-Anne-des-Monts" is not Sainte-Anne, nor "San Sebastián Teponahuaxtlán" San Sebastián; a
// "Praia Nova" and a "Serra da Lousã" are a beach and a range of mountains.
bool MentionReading::isBeginningOfName(const NumberedText &text, qsizetype first,
                                       qsizetype last) const
{
    const bool isSaint = first < last && isSaintly(text.fold(first));
    if (text.isRomance() && !text.titleCase && !text.shouts && (isSaint || isCommon(text, first))) {
        qsizetype next = last + 1;
        if (!isSaint && text.follows(next) && isCue(text, next, Cue::Of))
            ++next;
        if (text.follows(next) && text.capital(next) && !m_places.begins(text.ids[size_t(next)]))
            return true;
    }
    static const QSet<QString> joining{u"de"_s, u"des"_s, u"du"_s,  u"d"_s,    u"la"_s,
                                       u"le"_s, u"les"_s, u"sur"_s, u"sous"_s, u"en"_s,
                                       u"au"_s, u"aux"_s, u"et"_s};
    return last + 1 < text.size() && text.gapAfter(last) == u"-" && !text.capital(last + 1) &&
           joining.contains(text.fold(last + 1));
}

// "Rincón del Cerro": a common noun within a name is no town.
bool MentionReading::isEndOfName(const NumberedText &text, qsizetype first, qsizetype last) const
{
    return first == last && first > 1 && text.isRomance() && !text.titleCase && !text.shouts &&
           isCommon(text, first) && text.follows(first) && text.follows(first - 1) &&
           isCue(text, first - 1, Cue::Of) && text.capital(first - 2) &&
           !text.beginsSentence(first - 2) && !ends(text, first - 2, Cue::KindOfPlace);
}

// "Irão votar", "irán a votar": they will.
bool MentionReading::isVerb(const NumberedText &text, qsizetype first, qsizetype last)
{
    const QString word = text.fold(first);
    qsizetype next = last + 1;
    if (first != last || (word != u"irao" && word != u"iran") || !text.follows(next))
        return false;
    if (text.fold(next) == u"a" && text.follows(next + 1))
        ++next;
    static constexpr QStringView infinitives[] = {u"ar", u"er", u"ir", u"or"};
    const QString verb = text.fold(next);
    return (text.shouts || !text.capital(next)) && verb.size() > 2 &&
           std::ranges::any_of(infinitives, [&](QStringView end) { return verb.endsWith(end); });
}

// "convenio de Estambul": signed in a town. Countries have treaties of their own.
bool MentionReading::isTreaty(const NumberedText &text, qsizetype first) const
{
    return first > 1 && joins(text.gapBefore(first), 0) && isCue(text, first - 1, Cue::Of) &&
           ends(text, first - 2, Cue::Treaty);
}

bool MentionReading::isOtherThing(const NumberedText &text, qsizetype first, qsizetype last) const
{
    if (isBeginningOfName(text, first, last) || isEndOfName(text, first, last) ||
        isVerb(text, first, last))
        return true;
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

} // namespace acervo
