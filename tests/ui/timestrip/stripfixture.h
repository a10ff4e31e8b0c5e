// Histograms for the tests of the time strip.
#pragma once

#include "searchresult.h"

namespace acervo {

// One bar a year; `all` articles each, of which `matching` match.
inline TimeHistogram yearly(int first, int last, qint64 all = 10, qint64 matching = 4)
{
    TimeHistogram histogram;
    for (int year = first; year <= last; ++year)
        histogram.bars.append({PartialDate::ofYear(year), all, matching, 0});
    return histogram;
}

inline TimeHistogram monthly(int firstYear, int months)
{
    TimeHistogram histogram;
    histogram.unit = PartialDate::Precision::Month;
    for (int i = 0; i < months; ++i)
        histogram.bars.append({PartialDate::ofMonth(firstYear + i / 12, i % 12 + 1), 5, 2, 0});
    return histogram;
}

} // namespace acervo
