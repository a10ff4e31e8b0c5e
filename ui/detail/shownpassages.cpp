#include "shownpassages.h"

#include "sameink.h"

namespace acervo {

namespace {

const QString &sourceOf(const ShownTexts &texts, TextField field)
{
    return field == TextField::Summary ? texts.summary : texts.body;
}

// A summary with which the body begins is shown as the body's beginning.
QStringView shownOf(const ShownTexts &texts, TextField field)
{
    const QStringView shown = texts.shown;
    return field == TextField::Summary ? shown : shown.sliced(texts.bodyStart);
}

TextRange common(const TextRange &one, const TextRange &other)
{
    const qsizetype start = std::max(one.start, other.start);
    return {.start = start,
            .length = std::max<qsizetype>(0, std::min(endOf(one), endOf(other)) - start)};
}

} // namespace

QList<ShownHighlight> shownHighlights(QStringView source, QStringView shown, TextField field,
                                      const QList<Highlight> &highlights)
{
    QList<ShownHighlight> all;
    QList<TextRange> places;
    for (const Highlight &highlight : highlights) {
        if (highlight.place && highlight.kept.anchor.field == field) {
            all.append({highlight, {}});
            places.append(*highlight.place);
        }
    }
    if (all.isEmpty())
        return {};
    const QList<TextRange> ranges = sameInk(source, shown, places);
    for (qsizetype i = 0; i < all.size(); ++i)
        all[i].range = ranges[i];
    all.removeIf([](const ShownHighlight &one) { return one.range.length == 0; });
    return all;
}

std::optional<Passage> passageIn(const QString &source, QStringView shown, TextField field,
                                 const TextRange &selected)
{
    const TextRange place = sameInk(shown, source, {selected}).first();
    if (place.length == 0)
        return {};
    return Passage{
        .field = field, .range = place, .quote = source.sliced(place.start, place.length)};
}

QList<ShownHighlight> shownHighlights(const ShownTexts &texts, const QList<Highlight> &highlights)
{
    QList<ShownHighlight> all;
    for (const TextField field : {TextField::Summary, TextField::Body}) {
        QList<ShownHighlight> some =
            shownHighlights(sourceOf(texts, field), shownOf(texts, field), field, highlights);
        for (ShownHighlight &one : some)
            one.range.start += field == TextField::Body ? texts.bodyStart : 0;
        all += some;
    }
    std::ranges::stable_sort(all, {}, [](const ShownHighlight &one) { return one.range.start; });
    return all;
}

std::optional<Passage> passageIn(const ShownTexts &texts, const TextRange &selected)
{
    const TextRange above{.start = 0, .length = texts.bodyStart};
    const TextRange below{.start = texts.bodyStart, .length = texts.shown.size() - texts.bodyStart};
    const TextRange inSummary = common(selected, above);
    const TextRange inBody = common(selected, below);
    if (inSummary.length > inBody.length)
        return passageIn(texts.summary, texts.shown, TextField::Summary, inSummary);
    return passageIn(texts.body, shownOf(texts, TextField::Body), TextField::Body,
                     {inBody.start - texts.bodyStart, inBody.length});
}

} // namespace acervo
