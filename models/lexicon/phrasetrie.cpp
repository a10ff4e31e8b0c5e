#include "phrasetrie.h"

#include "fold.h"

#include <algorithm>
#include <array>

namespace acervo {

namespace {

quint64 stepKey(qint32 node, PhraseTrie::WordId word)
{
    return quint64(quint32(node)) << 32 | quint32(word);
}

} // namespace

WordCase caseOf(QStringView word)
{
    if (word.isEmpty() || !word.front().isUpper())
        return WordCase::Any;
    if (word.size() == 1)
        return WordCase::Capital;
    const bool all =
        std::ranges::none_of(word, [](QChar c) { return c.isLower() || !c.isLetter(); });
    return all ? WordCase::AllCapitals : WordCase::Capital;
}

void PhraseTrie::add(QStringView phrase, qint32 meaning)
{
    Ending ending{meaning, {}};
    qint32 node = root;
    for (const WordSpan &span : words(phrase)) {
        const QStringView word = phrase.sliced(span.start, span.length);
        ending.cases.push_back(caseOf(word));
        const auto id = m_words.try_emplace(folded(word), WordId(m_words.size())).first->second;
        qint32 &next = m_steps[stepKey(node, id)]; // 0, the root, when it is new
        if (next == root) {
            next = qint32(m_endings.size());
            m_endings.emplace_back();
        }
        node = next;
    }
    if (node != root)
        m_endings[size_t(node)].push_back(std::move(ending));
}

PhraseTrie::WordId PhraseTrie::wordId(QStringView foldedWord) const
{
    const auto found = m_words.find(foldedWord);
    return found == m_words.end() ? unknownWord : found->second;
}

PhraseTrie::WordId PhraseTrie::wordIdOf(QStringView word) const
{
    constexpr qsizetype longest = 32;
    std::array<char16_t, longest> lower;
    const auto isAscii = [](QChar c) { return c.unicode() < 0x80; };
    if (word.size() > longest || !std::ranges::all_of(word, isAscii))
        return wordId(folded(word));
    std::ranges::transform(word, lower.begin(), [](QChar c) {
        return char16_t(c.unicode() >= u'A' && c.unicode() <= u'Z' ? c.unicode() + 32
                                                                   : c.unicode());
    });
    return wordId(QStringView(lower.data(), word.size()));
}

qint32 PhraseTrie::step(qint32 node, WordId word) const
{
    return m_steps.value(stepKey(node, word), nowhere);
}

} // namespace acervo
