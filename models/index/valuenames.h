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

private:
    struct Entry
    {
        QString name;
        FacetValue parent = 0;
    };
    QHash<FacetValue, Entry> m_entries;
    QMultiHash<QString, FacetValue> m_byFolded;
};

} // namespace acervo
