// MentionSupport tells what forms that may mean several places mean, by all that an article says.
// Immutable after construction; the mentions must outlive it. Any thread.
#pragma once

#include "article.h"
#include "placemention.h"

#include <map>
#include <set>
#include <span>

namespace acervo {

// The countries or the regions that one text of an article names.
struct FieldMentions
{
    TextField field{};
    QStringView text;
    std::vector<PlaceMention> mentions;
};

class MentionSupport
{
public:
    explicit MentionSupport(std::span<const FieldMentions> fields);

    // Whether words that may mean this country do.
    bool isMeant(const FieldMentions &field, size_t index) const;

private:
    bool isSolid(const FieldMentions &field, size_t index) const;
    int of(quint16 country) const;

    std::map<quint16, int> m_signs; // what speaks for a country beside its ambiguous names
    std::set<quint16> m_countered;  // what speaks against its doubtful ones
};

} // namespace acervo
