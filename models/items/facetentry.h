// FacetEntry is one line under a facet's heading, FacetKey what the line is of. Values; any thread.
#pragma once

#include "searchresult.h"

namespace acervo {

struct FacetKey
{
    Facet facet{}; // of the value: under the heading of the countries there are regions too
    FacetValue value = 0;

    bool operator==(const FacetKey &) const = default;
};

inline size_t qHash(const FacetKey &key, size_t seed = 0)
{
    return qHashMulti(seed, key.facet, key.value);
}

struct FacetEntry
{
    enum class Kind : quint8 {
        Value,
        None,   // articles without any value of the facet
        More,   // there are more values below `key` than are listed; count: all of them
        Fewer,  // a long list below `key` is open
        Beyond, // values that no list holds, only the find box leads to them; count: how many
        Nothing // the facet was counted, and there is no value
    };
    enum class Fold : quint8 { Leaf, Closed, Open }; // has values below it, hidden or shown

    Kind kind = Kind::Value;
    FacetKey key; // value 0 on a line that is no value's: the facet itself
    QString name; // canonical, as a query has it; of More and Fewer: the value they are below
    qint64 count = 0;
    ValueState state = ValueState::Off;
    int depth = 0; // how many values it lies below
    Fold fold = Fold::Leaf;

    // A click on it is an edit of the query.
    bool isChoice() const { return kind == Kind::Value || kind == Kind::None; }
    bool isSameLine(const FacetEntry &other) const
    {
        return kind == other.kind && key == other.key;
    }
    bool operator==(const FacetEntry &) const = default;
};

} // namespace acervo
