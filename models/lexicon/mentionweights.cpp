#include "mentionweights.h"

namespace acervo {

bool hasNeighbour(std::span<const PlaceMention> mentions, size_t index)
{
    const PlaceMention &mention = mentions[index];
    if (mention.afterName || mention.kind != MentionKind::Name)
        return false;
    // At most one word between them: "Armenia and Georgia", "Chad, Mali".
    const auto counts = [&](const PlaceMention &other) {
        if (other.isAmbiguous || other.country == mention.country)
            return false;
        const qsizetype between = other.firstWord > mention.lastWord
                                      ? other.firstWord - mention.lastWord - 1
                                      : mention.firstWord - other.lastWord - 1;
        return between <= 1 && other.kind == MentionKind::Name;
    };
    return (index > 0 && counts(mentions[index - 1])) ||
           (index + 1 < mentions.size() && counts(mentions[index + 1]));
}

double weightOf(const PlaceMention &mention, TextField field)
{
    // Rows: title, summary, body. Columns: name, adjective, town. Chosen so that one name or
    // adjective or town in a title or summary is enough, but a body has to name them again. Hints
    // and counters (the last columns) only tell what other mentions mean.
    static constexpr double weights[3][5] = {
        {0.90, 0.80, 0.70, 0, 0}, {0.75, 0.65, 0.55, 0, 0}, {0.30, 0.25, 0.15, 0, 0}};
    return weights[size_t(field)][size_t(mention.kind)];
}

} // namespace acervo
