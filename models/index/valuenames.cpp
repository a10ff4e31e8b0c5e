#include "valuenames.h"

#include "fold.h"

namespace acervo {

void ValueNames::set(const NamedValue &name)
{
    Entry &entry = m_entries[name.value];
    if (!entry.name.isEmpty())
        m_byFolded.remove(folded(entry.name), name.value);
    entry = {name.name, name.parent};
    if (!entry.name.isEmpty())
        m_byFolded.insert(folded(entry.name), name.value);
}

QString ValueNames::name(FacetValue value) const
{
    const auto entry = m_entries.constFind(value);
    return entry == m_entries.constEnd() ? QString() : entry->name;
}

FacetValue ValueNames::parent(FacetValue value) const
{
    const auto entry = m_entries.constFind(value);
    return entry == m_entries.constEnd() ? 0 : entry->parent;
}

QList<FacetValue> ValueNames::named(QStringView name) const
{
    QList<FacetValue> values = m_byFolded.values(folded(name));
    std::ranges::sort(values);
    return values;
}

QList<FacetValue> ValueNames::all() const { return m_entries.keys(); }

QList<NamedValue> ValueNames::list() const
{
    QList<NamedValue> names;
    for (const auto &[value, entry] : m_entries.asKeyValueRange())
        names.append({.value = value, .parent = entry.parent, .name = entry.name});
    return names;
}

} // namespace acervo
