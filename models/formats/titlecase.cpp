#include "titlecase.h"

namespace acervo {

namespace {

// Of, and, the, with: small in any title.
constexpr qsizetype shortWord = 4;

QList<TextRange> wordsOf(QStringView title)
{
    QList<TextRange> words;
    qsizetype begin = -1;
    for (qsizetype at = 0; at <= title.size(); ++at) {
        const bool isInWord = at < title.size() && (title[at].isLetterOrNumber() ||
                                                    title[at].isMark() || title[at].isSurrogate());
        if (isInWord && begin < 0)
            begin = at;
        if (!isInWord && begin >= 0) {
            words.append({begin, at - begin});
            begin = -1;
        }
    }
    return words;
}

bool hasUpper(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.isUpper(); });
}

} // namespace

QList<TextRange> capitalsToKeep(QStringView title)
{
    const bool allCapitals = std::ranges::none_of(title, [](QChar c) { return c.isLower(); });
    const QList<TextRange> words = wordsOf(title);
    if (allCapitals && words.size() > 1)
        return {};
    int capitalised = 0;
    int small = 0;
    for (const TextRange &word : words) {
        const QChar first = title[word.start];
        const bool isFirst = word.start == words.first().start;
        if (isFirst || hasUpper(title.sliced(word.start + 1, word.length - 1)))
            continue;
        capitalised += first.isUpper() && word.length >= shortWord ? 1 : 0;
        small += first.isLower() && word.length > shortWord ? 1 : 0;
    }
    // A few longer words are small in any title (between, without); many names stand in a sentence.
    const bool isSentence = 2 * small > capitalised;
    QList<TextRange> kept;
    for (const TextRange &word : words) {
        const QStringView text = title.sliced(word.start, word.length);
        const bool isName = isSentence && word.start > 0 && text.front().isUpper();
        if (isName || hasUpper(text.sliced(1)))
            kept.append(word);
    }
    return kept;
}

} // namespace acervo
