#include "heavyterm.h"

#include "heavytermlists.h"
#include "stemmer.h"

#include <QHash>

#include <array>
#include <bit>
#include <vector>

namespace acervo {

namespace {

constexpr size_t letters = 36;
constexpr size_t noLetter = letters;
constexpr size_t shortBeginnings = letters + letters * letters;
constexpr qsizetype longestCommonWord = 7;

constexpr size_t letterOf(char16_t c)
{
    if (c >= u'0' && c <= u'9')
        return size_t(c - u'0');
    return c >= u'a' && c <= u'z' ? size_t(c - u'a') + 10 : noLetter;
}

constexpr size_t ofTwo(size_t first, size_t second) { return letters + first * letters + second; }

QList<QByteArray> listOf(const char *words) { return QByteArray(words).split(' '); }

// The chosen beginnings and words, letter by letter.
class Trie
{
public:
    static constexpr HeavyTerm none = heavyTermCount;
    struct Node
    {
        std::array<quint16, letters> next{}; // 0: none
        HeavyTerm beginning = none;
        HeavyTerm word = none;
    };

    Trie()
    {
        size_t number = shortBeginnings;
        for (const QByteArray &beginning : listOf(heavyBeginnings))
            put(beginning).beginning = HeavyTerm(number++);
        for (const QByteArray &word : listOf(commonWords)) {
            Q_ASSERT(word.size() <= longestCommonWord);
            put(word).word = HeavyTerm(number++);
        }
        Q_ASSERT(number <= heavyTermCount);
    }
    const Node &root() const { return m_nodes.front(); }
    const Node *after(const Node &node, char16_t c) const
    {
        const size_t letter = letterOf(c);
        const quint16 next = letter == noLetter ? quint16(0) : node.next[letter];
        return next == 0 ? nullptr : &m_nodes[next];
    }
    const Node *find(QStringView word) const
    {
        const Node *node = &root();
        for (qsizetype i = 0; node && i < word.size(); ++i)
            node = after(*node, word[i].unicode());
        return node;
    }

private:
    Node &put(const QByteArray &word)
    {
        size_t node = 0;
        for (const char c : word) {
            const size_t letter = letterOf(uchar(c));
            if (m_nodes[node].next[letter] == 0) {
                m_nodes[node].next[letter] = quint16(m_nodes.size());
                m_nodes.emplace_back();
            }
            node = m_nodes[node].next[letter];
        }
        return m_nodes[node];
    }

    std::vector<Node> m_nodes{1};
};

const Trie &trie()
{
    static const Trie all;
    return all;
}

std::optional<HeavyTerm> known(HeavyTerm number)
{
    return number == Trie::none ? std::nullopt : std::optional(number);
}

// The common words that each stem is one of.
const QHash<QByteArray, QList<HeavyTerm>> &numbersOfStems()
{
    static const QHash<QByteArray, QList<HeavyTerm>> numbers = [] {
        Stemmer stemmer;
        QHash<QByteArray, QList<HeavyTerm>> all;
        for (const QByteArray &word : listOf(commonWords)) {
            const QString text = QString::fromUtf8(word);
            for (const QString &stem : stemmer.stemsInAllLanguages(text))
                all[stem.toUtf8()].append(*heavyWord(text));
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
    if (folded.size() > 2) {
        const Trie::Node *node = trie().find(folded);
        return node ? known(node->beginning) : std::nullopt;
    }
    const size_t first = folded.isEmpty() ? noLetter : letterOf(folded.front().unicode());
    if (first == noLetter || folded.size() == 1)
        return first == noLetter ? std::nullopt : std::optional(HeavyTerm(first));
    const size_t second = letterOf(folded.back().unicode());
    return second == noLetter ? std::nullopt : std::optional(HeavyTerm(ofTwo(first, second)));
}

std::optional<HeavyTerm> heavyWord(QStringView folded)
{
    const Trie::Node *node = trie().find(folded);
    return node ? known(node->word) : std::nullopt;
}

void HeavyTermFinder::addWords(QByteArrayView folded)
{
    const Trie &all = trie();
    forEachWord(folded, [&](QByteArrayView word) {
        const size_t first = word.isEmpty() ? noLetter : letterOf(uchar(word.front()));
        if (first == noLetter)
            return;
        add(first);
        const size_t second = word.size() > 1 ? letterOf(uchar(word[1])) : noLetter;
        if (second != noLetter)
            add(ofTwo(first, second));
        const Trie::Node *node = &all.root();
        for (qsizetype i = 0; i < word.size(); ++i) {
            node = all.after(*node, uchar(word[i]));
            if (!node)
                return;
            add(node->beginning);
        }
        add(node->word);
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
            add(number);
    });
}

void HeavyTermFinder::add(size_t number)
{
    if (number < heavyTermCount) // else it is none
        m_found[number / 64] |= quint64(1) << (number % 64);
}

QList<HeavyTerm> HeavyTermFinder::take()
{
    QList<HeavyTerm> all;
    for (size_t i = 0; i < m_found.size(); ++i) {
        for (quint64 rest = m_found[i]; rest != 0; rest &= rest - 1)
            all.append(HeavyTerm(i * 64 + size_t(std::countr_zero(rest))));
    }
    m_found = {};
    return all;
}

} // namespace acervo
