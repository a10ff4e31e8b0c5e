// RuleStore: the person's rules that tag by query. The thread of its connection.
#pragma once

#include "connection.h"
#include "tagrule.h"

#include <optional>

namespace acervo {

class RuleStore
{
public:
    explicit RuleStore(const Connection &connection)
        : m_connection(connection)
    {}

    Result<QList<TagRule>> all() const; // in the order in which they were made
    Result<std::optional<TagRule>> byId(TagRuleId id) const;
    // Without an id a new one. An unknown tag is made.
    Result<void> set(const TagRule &rule) const;
    Result<void> remove(TagRuleId id) const;

private:
    const Connection &m_connection;
};

} // namespace acervo
