// Years, months and days numbered one after the other. Pure; any thread.
#pragma once

#include "partialdate.h"

namespace acervo {

class TimePeriods
{
public:
    using Unit = PartialDate::Precision; // None is taken as Year
    explicit TimePeriods(Unit unit)
        : m_unit(unit)
    {}

    qint64 at(qint32 day) const;             // the period that a Julian day lies in
    PartialDate period(qint64 number) const; // not known outside the years 1 to 9999
    qint32 firstDay(qint64 number) const { return period(number).firstDay(); }
    qint32 lastDay(qint64 number) const { return period(number).lastDay(); }

private:
    Unit m_unit;
};

} // namespace acervo
