// ValueNames are what topics, tags, sources and the like are called. One thread at a time; reading
// from several.
#pragma once

#include "change.h"

#include <QHash>

namespace acervo {

class ValueNames
{
public:
    void set(const NamedValue &name); // also renames and moves

    QString name(FacetValue value) const;            // empty when not known
    FacetValue parent(FacetValue value) const;       // 0 at the top and when not known
    QList<FacetValue> named(QStringView name) const; // case and accents do not matter; sorted
    QList<FacetValue> all() const;

    // All names, for a snapshot (snapshotarchive.h).
    template <typename Archive>
    void transfer(this auto &self, Archive &archive)
    {
        QList<NamedValue> names = self.list();
        archive(names);
        if constexpr (!std::is_const_v<std::remove_reference_t<decltype(self)>>) {
            for (const NamedValue &name : std::as_const(names))
                self.set(name);
        }
    }

private:
    QList<NamedValue> list() const;

    struct Entry
    {
        QString name;
        FacetValue parent = 0;
    };
    QHash<FacetValue, Entry> m_entries;
    QMultiHash<QString, FacetValue> m_byFolded;
};

} // namespace acervo
