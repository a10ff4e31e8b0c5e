// MentionReading tells what is said aside from where a thing happens.
#include "mentionreading.h"

#include <QSet>

namespace acervo {

using namespace Qt::StringLiterals;

namespace {

// "Peruvian-style", "Brazilian-born", "Chinese-owned".
bool isOnlyFrom(const NumberedText &text, qsizetype last)
{
    static const QSet<QString> words{u"born"_s,     u"style"_s, u"trained"_s, u"educated"_s,
                                     u"inspired"_s, u"made"_s,  u"built"_s,   u"backed"_s,
                                     u"funded"_s,   u"owned"_s, u"themed"_s,  u"financed"_s};
    return last + 1 < text.size() && text.gapAfter(last) == u"-" &&
           words.contains(text.fold(last + 1));
}

} // namespace

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
    return isCue(text, place.firstWord - 1, Cue::Of) ||
           ends(text, place.firstWord - 1, Cue::PlaceBefore);
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
            else if (place.firstWord - one.lastWord == 2 && isCue(text, one.lastWord + 1, Cue::Of))
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
    const bool isThe = first > 1 && isCue(text, first - 1, Cue::Article);
    if (first > 0 && ends(text, first - (isThe ? 2 : 1), Cue::Among))
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
