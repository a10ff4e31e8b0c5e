#include "timestamp.h"

#include <QDateTime>
#include <QTimeZone>

namespace acervo {

PartialDate timestampDate(double number)
{
    constexpr double firstMilliseconds = 100'000'000'000;
    constexpr double lastMillisecond = 253'402'300'799'000.0; // 9999-12-31
    const double ms = number < firstMilliseconds ? number * 1000 : number;
    if (number < firstTimestamp || ms > lastMillisecond)
        return {};
    return PartialDate::ofDate(QDateTime::fromMSecsSinceEpoch(qint64(ms), QTimeZone::UTC).date());
}

PartialDate timestampDate(QStringView digits)
{
    constexpr qsizetype mostDigits = 15;
    const bool isNumber =
        !digits.isEmpty() && digits.size() <= mostDigits &&
        std::ranges::all_of(digits, [](QChar c) { return c >= u'0' && c <= u'9'; });
    return isNumber ? timestampDate(digits.toDouble()) : PartialDate();
}

} // namespace acervo
