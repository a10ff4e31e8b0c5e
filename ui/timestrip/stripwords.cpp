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

} // namespace

QString rangeInWords(const StripScale &scale, const StripRange &range)
{
    const QString first = dateInWords(scale.bars()[range.first].first);
    const QString last = dateInWords(scale.bars()[range.last].last);
    return first == last ? first : StripWords::tr("%1 to %2").arg(first, last);
}

QString barInWords(const StripScale &scale, qsizetype bar)
{
    const StripBar &counts = scale.bars()[bar];
    const QString period = rangeInWords(scale, {bar, bar});
    if (counts.matching == counts.all)
        return StripWords::tr("%1: %2").arg(period, articleCount(counts.all));
    return StripWords::tr("%1: %2 of %3")
        .arg(period, numberInWords(counts.matching), articleCount(counts.all));
}

} // namespace acervo
