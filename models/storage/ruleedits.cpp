#include "ruleedits.h"

#include "storabletext.h"
#include "tag.h"

namespace acervo {

namespace {

QJsonObject about(const TagRule &rule)
{
    return {{QStringLiteral("tag"), rule.tag}, {QStringLiteral("query"), rule.query}};
}

} // namespace

RuleEdits::RuleEdits(const Connection &connection, ChangeMaker &changes, JournalIds &ids)
    : m_edit(connection, changes, ids)
    , m_rules(connection)
{}

Result<EditOutcome> RuleEdits::set(const TagRule &rule)
{
    const TagRule clean{.id = rule.id,
                        .query = storableText(rule.query).simplified(),
                        .tag = tidyTagName(storableText(rule.tag)),
                        .onImport = rule.onImport};
    const auto before = m_rules.byId(rule.id);
    if (!before)
        return std::unexpected(before.error());
    const bool isGone = rule.id != TagRuleId{} && !*before;
    if (isGone || clean.tag.isEmpty() || clean.query.isEmpty() || *before == clean)
        return EditOutcome();
    const bool isNew = rule.id == TagRuleId{};
    return m_edit.run({.kind = isNew ? QStringLiteral("new-rule") : QStringLiteral("change-rule"),
                       .arguments = about(clean),
                       .prepare = {},
                       .run = [&] { return m_rules.set(clean); },
                       .extend = {}});
}

Result<EditOutcome> RuleEdits::remove(TagRuleId id)
{
    const auto rule = m_rules.byId(id);
    if (!rule)
        return std::unexpected(rule.error());
    if (!*rule)
        return EditOutcome();
    return m_edit.run({.kind = QStringLiteral("delete-rule"),
                       .arguments = about(**rule),
                       .prepare = {},
                       .run = [&] { return m_rules.remove(id); },
                       .extend = {}});
}

} // namespace acervo
