// A ValueTally counts values within one set of articles after the other, over the same columns:
// anew, or as what it counted last with what has come and without what has gone, whichever looks at
// fewer. While a person drags over the dates, that is a few thousand of a million. One thread at a
// time.
#pragma once

#include "valuecolumn.h"

#include <functional>

namespace acervo {

class ValueTally
{
public:
    using CountIn = std::function<ValueColumn::Counts(const Bitmap &set)>;

    // `generation` is that of the columns, `looked` how many articles `countIn` would look at to
    // count the set anew. Good until the next call.
    const ValueColumn::Counts &count(const Bitmap &set, quint64 generation, qsizetype looked,
                                     const CountIn &countIn);

private:
    Bitmap m_set;
    quint64 m_generation = 0;
    ValueColumn::Counts m_counts;
};

} // namespace acervo
