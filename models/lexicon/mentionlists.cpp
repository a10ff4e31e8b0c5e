#include "mentionlists.h"

#include <QSet>

#include <span>

namespace acervo {

using namespace Qt::StringLiterals;

namespace {

bool isCommaOnly(QStringView gap) { return gap == u", "; }

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

// "the Universities of Oxford and Ghent", "exports to Chile, Bolivia and Peru".
bool goesOn(Aside aside)
{
    return aside == Aside::Passing || aside == Aside::Comparison || aside == Aside::Institution ||
           aside == Aside::Example;
}

} // namespace

QStringList settleStates(std::vector<PlaceMention> &mentions, const NumberedText &text)
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
    QStringList towns;
    std::erase_if(mentions, [&](const PlaceMention &mention) {
        const bool isOverruled = !mention.isState && overruled.contains(mention.lastWord);
        if (isOverruled && mention.firstWord == mention.lastWord)
            towns.append(text.fold(mention.firstWord));
        return isOverruled;
    });
    return towns;
}

void countLists(std::vector<PlaceMention> &mentions, const NumberedText &text)
{
    for (size_t begin = 0; begin < mentions.size();) {
        size_t end = begin + 1;
        QSet<quint16> countries{mentions[begin].country}; // "Puno in Peru" is one
        for (; end < mentions.size(); ++end) {
            if (mentions[end].firstWord == mentions[end - 1].firstWord)
                continue; // a shared form
            if (!isNextInList(text, mentions[end - 1], mentions[end]))
                break;
            countries.insert(mentions[end].country);
        }
        const auto places = qint32(countries.size());
        const Aside aside = mentions[begin].aside;
        for (; begin < end; ++begin) {
            mentions[begin].listed = places;
            if (places > 1 && goesOn(aside))
                mentions[begin].aside = aside;
        }
    }
}

} // namespace acervo
