#include "mentionsupport.h"

#include "mentionweights.h"

namespace acervo {

namespace {

constexpr int solidSign = 3; // against 1 of a hint

bool sharesWords(std::span<const PlaceMention> mentions, size_t index)
{
    const auto same = [&](size_t other) {
        return mentions[other].start == mentions[index].start && mentions[other].isEvidence();
    };
    return (index > 0 && same(index - 1)) || (index + 1 < mentions.size() && same(index + 1));
}

} // namespace

MentionSupport::MentionSupport(std::span<const FieldMentions> fields)
{
    for (const FieldMentions &field : fields) {
        for (const PlaceMention &mention : field.mentions) {
            if (mention.kind == MentionKind::Counter)
                m_countered.insert(mention.country);
            else if (mention.kind == MentionKind::Hint)
                ++m_signs[mention.country];
        }
    }
    for (const FieldMentions &field : fields) {
        for (size_t i = 0; i < field.mentions.size(); ++i) {
            if (field.mentions[i].isEvidence() && isSolid(field, i))
                m_signs[field.mentions[i].country] += solidSign;
        }
    }
}

int MentionSupport::of(quint16 country) const
{
    const auto found = m_signs.find(country);
    return found == m_signs.end() ? 0 : found->second;
}

bool MentionSupport::isSolid(const FieldMentions &field, size_t index) const
{
    const PlaceMention &mention = field.mentions[index];
    if (mention.isDoubtful && m_countered.contains(mention.country))
        return false;
    if (mention.isAmbiguous)
        return hasNeighbour(field.mentions, index);
    return !sharesWords(field.mentions, index);
}

bool MentionSupport::isMeant(const FieldMentions &field, size_t index) const
{
    if (isSolid(field, index))
        return true;
    const PlaceMention &mention = field.mentions[index];
    int best = 0; // of the others that share the words, which stand beside it
    const auto look = [&](size_t other) {
        const PlaceMention &rival = field.mentions[other];
        if (rival.start != mention.start)
            return false;
        if (rival.country != mention.country && rival.isEvidence())
            best = std::max(best, of(rival.country));
        return true;
    };
    for (size_t other = index; other > 0 && look(other - 1); --other) {
    }
    for (size_t other = index + 1; other < field.mentions.size() && look(other); ++other) {
    }
    const int own = of(mention.country);
    if (own > 0)
        return own >= best;
    const bool isFirst = mention.isChoice || !mention.isAmbiguous;
    return best == 0 && isFirst && !(mention.isDoubtful && m_countered.contains(mention.country));
}

} // namespace acervo
