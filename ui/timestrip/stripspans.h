// Stretches of time by whole periods: moved, and one of their ends moved. Pure; any thread. Only
// spans with fixed or open ends; an open end stays open.
#pragma once

#include "query.h"

namespace acervo {

enum class SpanEnd : quint8 { First, Last };

PartialDate periodAt(QDate day, PartialDate::Precision unit);
qint32 periodsFrom(const PartialDate &from, const PartialDate &to, PartialDate::Precision unit);

// The period that begins (or, as the last one, ends) so many units later; as exact as the date or
// the unit, whichever is the more exact.
PartialDate shifted(const PartialDate &date, PartialDate::Precision unit, qint32 by, SpanEnd end);
DateSpan shifted(const DateSpan &span, PartialDate::Precision unit, qint32 by);

// One end laid on a period; where it goes beyond the other end the span turns over.
DateSpan withEnd(const DateSpan &span, SpanEnd end, const PartialDate &first,
                 const PartialDate &last);

// A span that counts back from today as the days that it is now.
DateSpan fixedSpan(const DateSpan &span, const DateSpan::Days &days);

} // namespace acervo
