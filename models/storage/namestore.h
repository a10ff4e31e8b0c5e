// NameStore: topics or sources, by folded name. Imports ask for the same few again and again, so
// they are kept in memory. The thread of its connection.
#pragma once

#include "facet.h"
#include "statement.h"

#include <QHash>

namespace acervo {

class NameStore
{
public:
    // `load` gives id and name; `insert` takes what insertion binds.
    NameStore(sqlite3 *handle, const char *load, const char *insert);

    // The id of the name, or of one that differs by case and accents only; it is made where there
    // is none. `kind` is bound after the name where the table has one.
    Result<FacetValue> idOf(const QString &name, const std::optional<QString> &kind = {});

    Result<std::optional<FacetValue>> find(const QString &name);

    QList<FacetValue> takeNew(); // those made since the last call
    bool hasNew() const { return !m_new.isEmpty(); }
    void forget(); // after a rollback, an undo, anything that was not made here

private:
    Result<void> load();

    sqlite3 *m_handle;
    Statement m_load;
    Statement m_insert;
    bool m_isLoaded = false;
    QHash<QString, FacetValue> m_ids;       // by folded name
    QHash<QString, FacetValue> m_asWritten; // saves the folding
    QList<FacetValue> m_new;
};

} // namespace acervo
