#include "articlechips.h"

#include "shownevidence.h"

namespace acervo {

namespace {

constexpr qsizetype mostWords = 3; // of the evidence, in the chip's tip

ChipContent chipOf(const Article &article, const Place &place, const QString &label)
{
    return {.facet = place.isRegion() ? Facet::Region : Facet::Country,
            .value = place.code,
            .label = label,
            .standing = standingOf(place.provenance, place.suggested),
            .confidence = place.confidence,
            .evidence = place.evidence,
            .words = evidenceWords(article, place.evidence, mostWords)};
}

ChipContent chipOf(const Article &article, const Topic &topic)
{
    return {.facet = Facet::Topic,
            .value = topic.name,
            .label = topic.name,
            .standing = standingOf(topic.provenance, topic.suggested),
            .confidence = topic.confidence,
            .evidence = topic.evidence,
            .words = evidenceWords(article, topic.evidence, mostWords)};
}

} // namespace

QList<ChipContent> chipsOf(const Article &article,
                           const std::function<QString(const QString &code)> &placeName)
{
    QList<ChipContent> countries;
    QList<ChipContent> regions;
    QList<ChipContent> topics;
    QList<ChipContent> rejected;
    const auto sort = [&](const ChipContent &chip, QList<ChipContent> &kind) {
        (chip.standing == Standing::Rejected ? rejected : kind).append(chip);
    };
    for (const Place &place : article.places)
        sort(chipOf(article, place, placeName(place.code)), place.isRegion() ? regions : countries);
    for (const Topic &topic : article.topics)
        sort(chipOf(article, topic), topics);
    QList<ChipContent> chips = countries + regions + topics;
    for (const QString &tag : article.tags) {
        chips.append({.facet = Facet::Tag,
                      .value = tag,
                      .label = tag,
                      .standing = Standing::Added,
                      .evidence = {},
                      .words = {}});
    }
    return chips + rejected;
}

} // namespace acervo
