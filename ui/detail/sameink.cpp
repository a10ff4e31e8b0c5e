#include "sameink.h"

#include <map>

namespace acervo {

namespace {

// Of the parts of a surrogate pair each counts as one.
bool hasInk(QChar c)
{
    if (c.unicode() < 0x80)
        return c.unicode() > 0x20 && c.unicode() != 0x7f;
    constexpr char16_t breakHere = 0x200b; // set into long addresses where they may be broken
    return c != breakHere && c != QChar::ObjectReplacementCharacter && !c.isSpace() &&
           c.category() != QChar::Other_Control;
}

using Places = std::map<qsizetype, qsizetype>;

// How many characters of ink stand before each place of the text.
void countInk(QStringView text, Places &places)
{
    qsizetype at = 0;
    qsizetype ink = 0;
    for (auto &[place, before] : places) {
        for (; at < std::min(place, text.size()); ++at)
            ink += hasInk(text[at]) ? 1 : 0;
        before = ink;
    }
}

// Where each of these characters of ink stands, counted from 0; -1: nowhere.
void findInk(QStringView text, Places &characters)
{
    qsizetype at = 0;
    qsizetype ink = 0;
    for (auto &[character, place] : characters) {
        for (; at < text.size(); ++at) {
            if (!hasInk(text[at]))
                continue;
            if (ink == character)
                break;
            ++ink;
        }
        place = at < text.size() ? at : -1;
    }
}

} // namespace

QList<TextRange> sameInk(QStringView from, QStringView to, const QList<TextRange> &ranges)
{
    Places before;
    for (const TextRange &range : ranges) {
        before[range.start] = 0;
        before[endOf(range)] = 0;
    }
    countInk(from, before);
    Places characters;
    for (const TextRange &range : ranges) {
        if (before[endOf(range)] > before[range.start]) {
            characters[before[range.start]] = -1;
            characters[before[endOf(range)] - 1] = -1;
        }
    }
    findInk(to, characters);
    QList<TextRange> found;
    for (const TextRange &range : ranges) {
        const qsizetype first = before[range.start];
        const qsizetype end = before[endOf(range)];
        const qsizetype last = end > first ? characters[end - 1] : -1;
        const qsizetype start = end > first ? characters[first] : -1;
        found.append(last < 0 ? TextRange{} : TextRange{start, last + 1 - start});
    }
    return found;
}

} // namespace acervo
