// TopicNames: the topics of the library by name, kept in memory, as imports and detection ask for
// the same few again and again. A topic that a source states and one that the lexicon finds are one
// where their folded names are. The thread of its connection, inside a transaction.
#pragma once

#include "namestore.h"

#include <QStringList>

namespace acervo {

class TopicNames
{
public:
    explicit TopicNames(sqlite3 *handle);

    // The topic of this name, at whatever level; it is made at the top where there is none.
    Result<FacetValue> idOf(const QString &name) { return m_names.idOf(name); }
    // That of a lexicon, below those before it in the path: made there, or moved there.
    Result<FacetValue> idOf(const QStringList &path);
    Result<std::optional<FacetValue>> find(const QString &name) { return m_names.find(name); }

    bool hasNews() const { return m_names.hasNew() || !m_moved.isEmpty(); }
    QList<FacetValue> takeNew() { return m_names.takeNew(); } // made since the last call
    QList<FacetValue> takeMoved() { return std::exchange(m_moved, {}); }
    void forget(); // after a rollback, an undo, anything that was not made here

private:
    Result<bool> setParent(FacetValue topic, FacetValue parent);

    sqlite3 *m_handle;
    NameStore m_names;
    Statement m_setParent;
    QHash<QStringList, FacetValue> m_paths; // that stand as the path says
    QList<FacetValue> m_moved;
};

} // namespace acervo
