#include "wordlists.h"

#include "gazetteer.h"

#include <algorithm>
#include <array>

namespace acervo {

namespace {

// Folded, so the Portuguese "é" and "à" are left out where they would be English words.
constexpr QStringView smallEnglish =
    u"the of and to is are was were for with on at by from that this it its has have will their "
    "after how in says who over about into they what not his her";
constexpr QStringView smallRomance =
    u"de la el los las que en un una del por para con se su da dos das um uma em os ao na le les "
    "des du et une dans pour y l d qui sur com nas aux au e o no al est es";

} // namespace

WordLists::WordLists(Vocabulary &words)
    : m_words(words)
{
    for (const QString &name : gazetteerGivenNames())
        add(words, name, WordKind::GivenName);
    for (const QString &name : gazetteerSurnames())
        add(words, name, WordKind::Surname);
    for (const QString &word : gazetteerCommonWords())
        add(words, word, WordKind::Common);
    for (const QStringView word : smallEnglish.split(u' '))
        add(words, word, WordKind::SmallEnglish);
    for (const QStringView word : smallRomance.split(u' '))
        add(words, word, WordKind::SmallRomance);
}

void WordLists::add(Vocabulary &words, QStringView word, WordKind kind)
{
    const auto id = size_t(words.add(word));
    if (m_kinds.size() <= id)
        m_kinds.resize(id + 1);
    m_kinds[id] |= quint8(kind);
}

bool WordLists::isCommon(QStringView foldedWord) const
{
    const auto isListed = [this](QStringView word) {
        return is(m_words.find(word), WordKind::Common);
    };
    static constexpr std::array endings{u"s", u"es", u"d", u"ed", u"ing"};
    return isListed(foldedWord) || std::ranges::any_of(endings, [&](QStringView ending) {
               return foldedWord.endsWith(ending) && isListed(foldedWord.chopped(ending.size()));
           });
}

} // namespace acervo
