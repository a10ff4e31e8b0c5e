#include "highlightplaces.h"

#include "passageanchor.h"

#include <map>

namespace acervo {

namespace {

auto orderOf(const Highlight &highlight)
{
    const qsizetype start = highlight.place ? highlight.place->start : 0;
    return std::tuple(!highlight.place, highlight.kept.anchor.field, start, number(highlight.id));
}

} // namespace

void placeHighlights(HighlightedArticle &article)
{
    std::map<TextField, PassageText> texts;
    for (Highlight &highlight : article.highlights) {
        const PassageAnchor &anchor = highlight.kept.anchor;
        auto &text = texts.try_emplace(anchor.field, textOf(article, anchor.field)).first->second;
        highlight.place = text.find(anchor);
    }
    std::ranges::sort(article.highlights, {}, orderOf);
}

QList<Highlight> placedHighlights(const Article &article, const QList<HighlightRecord> &kept)
{
    HighlightedArticle placed;
    placed.title = article.title;
    placed.summary = article.summary;
    placed.body = article.body;
    for (const HighlightRecord &record : kept)
        placed.highlights.append({HighlightId{placed.highlights.size() + 1}, record, {}});
    placeHighlights(placed);
    return placed.highlights;
}

} // namespace acervo
