#include "heavyterm.h"

#include "stemmer.h"

#include <QHash>

namespace acervo {

namespace {

constexpr size_t letters = 36;
constexpr size_t noLetter = letters;
constexpr size_t beginnings = letters + letters * letters;

// Articles, pronouns, prepositions, conjunctions and forms of "to be" and "to have", folded: a word
// that is common in several languages stands once. Adding one at the end needs no other cache than
// before for the others, but the new one is only known of articles that come in later: raise the
// version of the cache.
constexpr const char *commonWords =
    "the of and a in to is for we that with on this are by as an be from which it at can has have "
    "or "
    "not our these also its was were but their been between such more than all one two other when "
    "into only they there "
    "de la que el y los se del las un por con no una su para es al lo como mas pero sus le o fue "
    "esta son entre sobre cuando "
    "e do da em um nao uma os na dos ao das tem seu sua ou pela pelo foi "
    "et les des en du une est pour qui dans par plus pas au sur ce il sont avec ne cette aux "
    "di che per non sono si come della anche piu ha nel alla "
    "der die und den von zu mit sich auf fur ist im dem nicht ein eine werden sie nach bei";
constexpr qsizetype longestCommonWord = 7;

constexpr size_t letterOf(char16_t c)
{
    if (c >= u'0' && c <= u'9')
        return size_t(c - u'0');
    return c >= u'a' && c <= u'z' ? size_t(c - u'a') + 10 : noLetter;
}

constexpr size_t ofTwo(size_t first, size_t second) { return letters + first * letters + second; }

const QHash<QByteArray, HeavyTerm> &numbersOfWords()
{
    static const QHash<QByteArray, HeavyTerm> numbers = [] {
        QHash<QByteArray, HeavyTerm> all;
        for (const QByteArray &word : QByteArray(commonWords).split(' ')) {
            Q_ASSERT(word.size() <= longestCommonWord && !all.contains(word));
            all.insert(word, HeavyTerm(beginnings + size_t(all.size())));
        }
        Q_ASSERT(beginnings + size_t(all.size()) <= heavyTermCount);
        return all;
    }();
    return numbers;
}

// The common words that each stem is one of.
const QHash<QByteArray, QList<HeavyTerm>> &numbersOfStems()
{
    static const QHash<QByteArray, QList<HeavyTerm>> numbers = [] {
        Stemmer stemmer;
        QHash<QByteArray, QList<HeavyTerm>> all;
        for (const auto &[word, number] : numbersOfWords().asKeyValueRange()) {
            for (const QString &stem : stemmer.stemsInAllLanguages(QString::fromUtf8(word)))
                all[stem.toUtf8()].append(number);
        }
        return all;
    }();
    return numbers;
}

template <typename Take>
void forEachWord(QByteArrayView words, Take take)
{
    for (qsizetype at = 0; at < words.size();) {
        const qsizetype space = words.indexOf(' ', at);
        const qsizetype end = space < 0 ? words.size() : space;
        take(words.sliced(at, end - at));
        at = end + 1;
    }
}

} // namespace

std::optional<HeavyTerm> heavyBeginning(QStringView folded)
{
    if (folded.isEmpty() || folded.size() > 2)
        return std::nullopt;
    const size_t first = letterOf(folded.front().unicode());
    if (first == noLetter || folded.size() == 1)
        return first == noLetter ? std::nullopt : std::optional(HeavyTerm(first));
    const size_t second = letterOf(folded.back().unicode());
    return second == noLetter ? std::nullopt : std::optional(HeavyTerm(ofTwo(first, second)));
}

std::optional<HeavyTerm> heavyWord(QStringView folded)
{
    const auto number = numbersOfWords().constFind(folded.toUtf8());
    return number == numbersOfWords().cend() ? std::nullopt : std::optional(*number);
}

void HeavyTermFinder::addWords(QByteArrayView folded)
{
    forEachWord(folded, [this](QByteArrayView word) {
        const size_t first = letterOf(uchar(word.front()));
        if (first == noLetter)
            return;
        m_found.set(first);
        const size_t second = word.size() > 1 ? letterOf(uchar(word[1])) : noLetter;
        if (second != noLetter)
            m_found.set(ofTwo(first, second));
        if (word.size() > longestCommonWord)
            return;
        const auto number = numbersOfWords().constFind(word);
        if (number != numbersOfWords().cend())
            m_found.set(*number);
    });
}

void HeavyTermFinder::addStems(QByteArrayView stems)
{
    constexpr qsizetype longestStem = longestCommonWord + 3; // "es:" before it
    forEachWord(stems, [this](QByteArrayView stem) {
        if (stem.size() > longestStem)
            return;
        const auto words = numbersOfStems().constFind(stem);
        if (words == numbersOfStems().cend())
            return;
        for (const HeavyTerm number : *words)
            m_found.set(number);
    });
}

QList<HeavyTerm> HeavyTermFinder::take()
{
    QList<HeavyTerm> all;
    for (size_t number = 0; number < heavyTermCount; ++number) {
        if (m_found.test(number))
            all.append(HeavyTerm(number));
    }
    m_found.reset();
    return all;
}

} // namespace acervo
