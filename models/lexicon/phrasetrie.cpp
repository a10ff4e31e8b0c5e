#include "phrasetrie.h"

#include "fold.h"

#include <algorithm>
#include <utility>

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

PhraseTrie::PhraseTrie(Vocabulary &words)
    : m_words(words)
{}

void PhraseTrie::add(QStringView phrase, qint32 meaning)
{
    Ending ending{.meaning = meaning};
    qint32 node = root;
    const QList<WordSpan> spans = words(phrase);
    if (spans.isEmpty() || spans.size() > longestPhrase)
        return;
    for (const WordSpan &span : spans) {
        const QStringView word = phrase.sliced(span.start, span.length);
        ending.cases |= quint32(acervo::caseOf(word)) << (2 * ending.words++);
        const WordId id = m_words.add(folded(word));
        if (m_inPhrase.size() <= size_t(id))
            m_inPhrase.resize(size_t(id) + 1);
        m_inPhrase[size_t(id)] = true;
        node = added(node, id);
    }
    ending.node = node;
    m_endings.push_back(ending);
}

void PhraseTrie::finish()
{
    std::ranges::stable_sort(m_endings, {}, &Ending::node);
    m_firstEnding.assign(size_t(m_nodes) + 1, 0);
    for (const Ending &ending : m_endings)
        ++m_firstEnding[size_t(ending.node) + 1];
    for (size_t node = 1; node < m_firstEnding.size(); ++node)
        m_firstEnding[node] += m_firstEnding[node - 1];
    m_endings.shrink_to_fit();
}

std::span<const PhraseTrie::Ending> PhraseTrie::endings(qint32 node) const
{
    const auto first = size_t(m_firstEnding[size_t(node)]);
    return std::span(m_endings).subspan(first, size_t(m_firstEnding[size_t(node) + 1]) - first);
}

bool PhraseTrie::isInPhrase(WordId word) const
{
    return word != unknownWord && size_t(word) < m_inPhrase.size() && m_inPhrase[size_t(word)];
}

qint32 PhraseTrie::afterRoot(WordId word) const
{
    return word != unknownWord && size_t(word) < m_afterRoot.size() ? m_afterRoot[size_t(word)]
                                                                    : nowhere;
}

// The node after this word, made where there is none.
qint32 PhraseTrie::added(qint32 node, WordId word)
{
    if (const qint32 known = step(node, word); known != nowhere)
        return known;
    const qint32 next = m_nodes++;
    if (node == root) {
        if (m_afterRoot.size() <= size_t(word))
            m_afterRoot.resize(size_t(word) + 1, nowhere);
        m_afterRoot[size_t(word)] = next;
        return next;
    }
    if (++m_stepCount * 2 > m_steps.size())
        grow();
    m_steps[slotOf(stepKey(node, word))] = {stepKey(node, word), next};
    return next;
}

// The slot that has the step, or the free one where it would go.
size_t PhraseTrie::slotOf(quint64 key) const
{
    const size_t mask = m_steps.size() - 1;
    size_t at = size_t((key * 0x9E3779B97F4A7C15ULL) >> 32) & mask;
    while (m_steps[at].node != nowhere && m_steps[at].key != key)
        at = (at + 1) & mask;
    return at;
}

void PhraseTrie::grow()
{
    const std::vector<Step> old = std::exchange(m_steps, std::vector<Step>(m_steps.size() * 2));
    for (const Step &step : old) {
        if (step.node != nowhere)
            m_steps[slotOf(step.key)] = step;
    }
}

qint32 PhraseTrie::step(qint32 node, WordId word) const
{
    if (node == root || word == unknownWord)
        return node == root ? afterRoot(word) : nowhere;
    return m_steps[slotOf(stepKey(node, word))].node;
}

} // namespace acervo
