// TagRule is a person's rule that what matches a query bears a tag. What bears it already, or a tag
// below it, is no concern of the rule. Value; any thread.
#pragma once

#include <QString>

namespace acervo {

enum class TagRuleId : qint64 {};

struct TagRule
{
    TagRuleId id{};
    QString query;         // as it is typed
    QString tag;           // its whole name
    bool onImport = false; // by itself, on the articles that an import brings

    bool operator==(const TagRule &) const = default;
};

} // namespace acervo
