// Histograms for the tests of the time strip.
#pragma once

#include "searchresult.h"

namespace acervo {

inline void setWhole(TimeHistogram &histogram)
{
    histogram.wholeFirst = histogram.bars.front().period.firstDay();
    histogram.wholeLast = histogram.bars.back().period.lastDay();
}

// One bar a year; `all` articles each, of which `matching` match.
inline TimeHistogram yearly(int first, int last, qint64 all = 10, qint64 matching = 4)
{
    TimeHistogram histogram;
    for (int year = first; year <= last; ++year)
        histogram.bars.append({PartialDate::ofYear(year), all, matching, 0, matching});
    setWhole(histogram);
    return histogram;
}

inline TimeHistogram monthly(int firstYear, int months)
{
    TimeHistogram histogram;
    histogram.unit = PartialDate::Precision::Month;
    for (int i = 0; i < months; ++i)
        histogram.bars.append({PartialDate::ofMonth(firstYear + i / 12, i % 12 + 1), 5, 2, 0, 2});
    setWhole(histogram);
    return histogram;
}

// What a library answers that has an article a day, all of them matching.
inline TimeHistogram barsFor(const TimeView &view, const TimeHistogram &whole)
{
    if (view.isWhole())
        return whole;
    TimeHistogram histogram = whole;
    histogram.unit = view.unit;
    histogram.bars.clear();
    for (qint32 day = view.firstDay; day <= view.lastDay;) {
        const QDate date = QDate::fromJulianDay(day);
        const PartialDate period = view.unit == PartialDate::Precision::Day
                                       ? PartialDate::ofDate(date)
                                   : view.unit == PartialDate::Precision::Month
                                       ? PartialDate::ofMonth(date.year(), date.month())
                                       : PartialDate::ofYear(date.year());
        const qint64 days = period.lastDay() - period.firstDay() + 1;
        histogram.bars.append({period, days, days, 0, days});
        day = period.lastDay() + 1;
    }
    return histogram;
}

} // namespace acervo
