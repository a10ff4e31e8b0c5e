#include "stripwords.h"

#include "countwords.h"
#include "dateinwords.h"

#include <QCoreApplication>

namespace acervo {

namespace {

struct StripWords
{
    Q_DECLARE_TR_FUNCTIONS(acervo::StripWords)
};

QString countsInWords(const QString &what, qint64 matching, qint64 all)
{
    if (matching == all)
        return StripWords::tr("%1: %2").arg(what, articleCount(all));
    return StripWords::tr("%1: %2 of %3").arg(what, numberInWords(matching), articleCount(all));
}

} // namespace

QString spanInWords(const DateSpan &span)
{
    const QString first = dateInWords(span.from);
    const QString last = dateInWords(span.to);
    if (!span.to.isKnown())
        return StripWords::tr("from %1").arg(first);
    if (!span.from.isKnown())
        return StripWords::tr("until %1").arg(last);
    return first == last ? first : StripWords::tr("%1 to %2").arg(first, last);
}

QString rangeInWords(const StripScale &scale, const StripRange &range)
{
    const StripCounts counts = scale.countsOf(range);
    const QString text =
        countsInWords(spanInWords(scale.spanOf(range)), counts.matching, counts.all);
    if (counts.uncertain == 0)
        return text;
    return StripWords::tr("%1, %2 of them known only by year or month")
        .arg(text, numberInWords(counts.uncertain));
}

QString barInWords(const StripScale &scale, qsizetype bar)
{
    return rangeInWords(scale, {bar, bar});
}

QString undatedInWords(const TimeHistogram &histogram)
{
    return countsInWords(dateInWords({}), histogram.undatedMatching, histogram.undated);
}

} // namespace acervo
