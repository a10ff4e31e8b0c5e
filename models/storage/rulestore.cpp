#include "rulestore.h"

#include "ids.h"
#include "tagstore.h"

namespace acervo {

Result<QList<TagRule>> RuleStore::all() const
{
    QList<TagRule> rules;
    return m_connection
        .forEachRow(
            QStringLiteral("SELECT r.id, r.query, t.name, r.on_import FROM main.tag_rule AS r"
                           " JOIN main.tag AS t ON t.id=r.tag ORDER BY r.id"),
            {},
            [&](const QSqlQuery &row) {
                rules.append({.id = TagRuleId{row.value(0).toLongLong()},
                              .query = row.value(1).toString(),
                              .tag = row.value(2).toString(),
                              .onImport = row.value(3).toBool()});
            })
        .transform([&] { return rules; });
}

Result<std::optional<TagRule>> RuleStore::byId(TagRuleId id) const
{
    return all().transform([id](const QList<TagRule> &rules) -> std::optional<TagRule> {
        const auto found = std::ranges::find(rules, id, &TagRule::id);
        return found == rules.end() ? std::nullopt : std::optional(*found);
    });
}

Result<void> RuleStore::set(const TagRule &rule) const
{
    const auto tag = TagStore(m_connection).idOf(rule.tag);
    if (!tag)
        return std::unexpected(tag.error());
    if (rule.id == TagRuleId{}) {
        return m_connection.execute(
            QStringLiteral("INSERT INTO main.tag_rule(tag, query, on_import) VALUES(?, ?, ?)"),
            {*tag, rule.query, rule.onImport});
    }
    return m_connection.execute(
        QStringLiteral("UPDATE main.tag_rule SET tag=?, query=?, on_import=? WHERE id=?"),
        {*tag, rule.query, rule.onImport, number(rule.id)});
}

Result<void> RuleStore::remove(TagRuleId id) const
{
    return m_connection.execute(QStringLiteral("DELETE FROM main.tag_rule WHERE id=?"),
                                {number(id)});
}

} // namespace acervo
