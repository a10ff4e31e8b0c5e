#include "namestore.h"

#include "fold.h"

#include <sqlite3.h>

namespace acervo {

NameStore::NameStore(sqlite3 *handle, const char *load, const char *insert)
    : m_handle(handle)
    , m_load(handle, load)
    , m_insert(handle, insert)
{}

Result<FacetValue> NameStore::idOf(const QString &name, const std::optional<QString> &kind)
{
    if (const auto loaded = load(); !loaded)
        return std::unexpected(loaded.error());
    if (const auto known = m_asWritten.constFind(name); known != m_asWritten.cend())
        return *known;
    const QString key = folded(name);
    if (const auto known = m_ids.constFind(key); known != m_ids.cend()) {
        m_asWritten.insert(name, *known);
        return *known;
    }
    const auto made = kind ? m_insert.bind(name, *kind).run() : m_insert.bind(name).run();
    if (!made)
        return std::unexpected(made.error());
    const auto id = FacetValue(sqlite3_last_insert_rowid(m_handle));
    m_ids.insert(key, id);
    m_asWritten.insert(name, id);
    m_new.append(id);
    return id;
}

Result<std::optional<FacetValue>> NameStore::find(const QString &name)
{
    return load().transform([&]() -> std::optional<FacetValue> {
        const auto known = m_ids.constFind(folded(name));
        return known == m_ids.cend() ? std::nullopt : std::optional(*known);
    });
}

QList<FacetValue> NameStore::takeNew() { return std::exchange(m_new, {}); }

void NameStore::forget()
{
    m_isLoaded = false;
    m_ids.clear();
    m_asWritten.clear();
    m_new.clear();
}

Result<void> NameStore::load()
{
    if (m_isLoaded)
        return {};
    const auto read = m_load.bind().forEachRow([this](const Statement &row) {
        m_ids.insert(folded(row.text(1)), FacetValue(row.integer(0)));
    });
    m_isLoaded = read.has_value();
    return read;
}

} // namespace acervo
