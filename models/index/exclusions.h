// Exclusions are the values of one facet that a query takes away (`-country:VE`, `-country:(VE OR
// none)`). Pure; the search thread.
#pragma once

#include "evaluator.h"
#include "facet.h"
#include "valuecounter.h"

namespace acervo {

struct TakenAway
{
    ValueCounter values; // of the excluded values only
    qint64 none = 0;
};

// How many articles each excluded value takes away: those that one would see, were it alone no
// longer excluded. An article that another excluded value takes away as well is none of them.
TakenAway countTakenAway(const Columns &columns, const Evaluation &evaluation, Facet facet);

} // namespace acervo
