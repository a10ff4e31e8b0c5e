#include "hitfinder.h"

#include "fold.h"
#include "languageguess.h"

namespace acervo {

namespace {

bool concerns(Field field, TextPart part)
{
    switch (field) {
    case Field::Any:
        return true;
    case Field::Title:
        return part == TextPart::Title;
    case Field::Summary:
        return part == TextPart::Summary;
    case Field::Text:
        return part == TextPart::Body;
    case Field::Author:
        return part == TextPart::Authors;
    case Field::Note:
        return part == TextPart::Note;
    default:
        return false;
    }
}

bool isAboutText(Field field)
{
    return field == Field::Any || field == Field::Title || field == Field::Summary ||
           field == Field::Text || field == Field::Author || field == Field::Note;
}

// Names and notes have no stems in the full text.
bool hasStems(TextPart part) { return part != TextPart::Authors && part != TextPart::Note; }

QList<TextRange> joined(QList<TextRange> ranges)
{
    std::ranges::sort(ranges, {},
                      [](const TextRange &range) { return std::pair(range.start, range.length); });
    QList<TextRange> apart;
    for (const TextRange &range : std::as_const(ranges)) {
        const bool overlaps =
            !apart.isEmpty() && range.start < apart.last().start + apart.last().length;
        if (overlaps)
            apart.last().length =
                qMax(apart.last().length, range.start + range.length - apart.last().start);
        else
            apart.append(range);
    }
    return apart;
}

} // namespace

// A text's words, and which of them each term means.
class HitFinder::Text
{
public:
    Text(QStringView text)
    {
        for (const WordSpan span : acervo::words(text)) {
            const TextRange range{span.start, span.length};
            // Folding may make several words of one (½).
            const QString word = foldedWords(text.sliced(span.start, span.length));
            for (const QString &part : word.split(u' ', Qt::SkipEmptyParts))
                m_tokens.push_back({part, range});
        }
    }
    qsizetype size() const { return qsizetype(m_tokens.size()); }
    const QString &word(qsizetype at) const { return m_tokens[size_t(at)].word; }
    const TextRange &range(qsizetype at) const { return m_tokens[size_t(at)].range; }
    TextRange range(qsizetype first, qsizetype last) const
    {
        return {range(first).start, range(last).start + range(last).length - range(first).start};
    }

    bool hasPhraseAt(qsizetype at, const Term &term) const
    {
        const qsizetype last = term.words.size() - 1;
        if (at + last >= size())
            return false;
        for (qsizetype i = 0; i < last; ++i) {
            if (word(at + i) != term.words[i])
                return false;
        }
        return term.prefix ? word(at + last).startsWith(term.words[last])
                           : word(at + last) == term.words[last];
    }
    // The tokens of a near term, in a stretch that ends with the token at `end`; none where one is
    // missing.
    std::vector<qsizetype> nearEndingAt(qsizetype end, const Term &term) const
    {
        std::vector<qsizetype> found;
        const qsizetype start = qMax<qsizetype>(0, end - term.distance - 1);
        for (const QString &wanted : term.words) {
            const size_t before = found.size();
            for (qsizetype at = start; at <= end; ++at) {
                if (word(at) == wanted)
                    found.push_back(at);
            }
            if (found.size() == before)
                return {};
        }
        return found;
    }

private:
    std::vector<Token> m_tokens;
};

HitFinder::HitFinder(const Query &query)
{
    for (const Expr &clause : query.clauses)
        collect(clause);
}

void HitFinder::collect(const Expr &expr)
{
    if (expr.kind == Expr::Kind::Not)
        return;
    if (expr.isLeaf())
        addTerm(expr);
    for (const Expr &part : expr.parts)
        collect(part);
}

void HitFinder::addTerm(const Expr &leaf)
{
    const bool isText = leaf.kind == Expr::Kind::Word || leaf.kind == Expr::Kind::Phrase ||
                        leaf.kind == Expr::Kind::Near || leaf.kind == Expr::Kind::Value;
    if (!isText || !isAboutText(leaf.field))
        return;
    Term term{.kind = leaf.kind,
              .field = leaf.field,
              .words = foldedWords(leaf.text).split(u' ', Qt::SkipEmptyParts),
              .prefix = leaf.prefix && leaf.kind != Expr::Kind::Near,
              .distance = qMax(0, leaf.distance),
              .stems = {}};
    if (term.words.isEmpty())
        return;
    const bool isBareWord = leaf.kind == Expr::Kind::Word && !leaf.prefix && term.words.size() == 1;
    if (isBareWord && leaf.field != Field::Author && leaf.field != Field::Note)
        term.stems = m_stemmer.stemsInAllLanguages(leaf.text);
    m_terms.push_back(std::move(term));
}

bool HitFinder::isForm(const Term &term, QStringView word, const QStringList &languages)
{
    for (const QString &language : languages) {
        for (const QString &stem : m_stemmer.stemsOf(word, language)) {
            if (term.stems.contains(stem))
                return true;
        }
    }
    return false;
}

template <typename Take>
qsizetype HitFinder::search(QStringView string, TextPart part, const QString &language, Take take)
{
    const Text text(string);
    QStringList languages{language.isEmpty() ? guessedLanguage(string) : language};
    if (languages.first().isEmpty())
        languages = Stemmer::languages();
    for (size_t number = 0; number < m_terms.size(); ++number) {
        const Term &term = m_terms[number];
        if (!concerns(term.field, part))
            continue;
        const bool isNear = term.kind == Expr::Kind::Near && term.words.size() > 1;
        const bool findsForms = !term.stems.isEmpty() && hasStems(part);
        for (qsizetype at = 0; at < text.size(); ++at) {
            if (isNear) {
                if (term.words.contains(text.word(at))) {
                    for (const qsizetype found : text.nearEndingAt(at, term))
                        take(number, text.range(found));
                }
            } else if (text.hasPhraseAt(at, term)) {
                take(number, text.range(at, at + term.words.size() - 1));
            } else if (findsForms) {
                const TextRange &range = text.range(at);
                if (isForm(term, string.sliced(range.start, range.length), languages))
                    take(number, range);
            }
        }
    }
    return text.size();
}

QList<TextRange> HitFinder::hits(QStringView text, TextPart part, const QString &language)
{
    QList<TextRange> found;
    if (!isEmpty())
        search(text, part, language, [&](size_t, const TextRange &range) { found.append(range); });
    return joined(std::move(found));
}

HitFinder::Tally HitFinder::tally(QStringView text, TextPart part, const QString &language)
{
    Tally tally{std::vector<qsizetype>(m_terms.size())};
    tally.words =
        search(text, part, language, [&](size_t term, const TextRange &) { ++tally.terms[term]; });
    return tally;
}

TextRange bestSnippet(QStringView text, const QList<TextRange> &hits, qsizetype length)
{
    if (text.size() <= length)
        return {0, text.size()};
    const auto endOf = [](const TextRange &hit) { return hit.start + hit.length; };
    // The hits [best, bestEnd) lie in one stretch.
    qsizetype best = 0;
    qsizetype bestEnd = 0;
    for (qsizetype first = 0, end = 0; first < hits.size(); ++first) {
        end = qMax(end, first);
        while (end < hits.size() && endOf(hits[end]) - hits[first].start <= length)
            ++end;
        if (end - first > bestEnd - best) {
            best = first;
            bestEnd = end;
        }
    }
    // They stand a third of what is left over behind its beginning.
    qsizetype start = 0;
    if (bestEnd > best) {
        const qsizetype room = length - (endOf(hits[bestEnd - 1]) - hits[best].start);
        start = qBound<qsizetype>(0, hits[best].start - room / 3, text.size() - length);
        const qsizetype latest = hits[best].start;
        while (start > 0 && start < latest && !text[start - 1].isSpace())
            ++start;
    }
    qsizetype end = qMin(text.size(), start + length);
    const qsizetype earliest = bestEnd > best ? endOf(hits[bestEnd - 1]) : start;
    const qsizetype whole = end;
    while (end < text.size() && end > earliest && !text[end].isSpace())
        --end;
    // One word that is longer than all: cut where it must be, between two whole characters.
    if (end <= start)
        end = whole;
    if (end < text.size() && text[end].isLowSurrogate())
        --end;
    return {start, end - start};
}

} // namespace acervo
