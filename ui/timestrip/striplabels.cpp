#include "striplabels.h"

#include "dateinwords.h"

#include <array>

namespace acervo {

namespace {

QString textOf(const StripBar &bar, PartialDate::Precision unit, const QLocale &locale)
{
    const PartialDate &date = bar.first;
    if (unit == PartialDate::Precision::Year || (date.month() == 1 && date.day() <= 1))
        return QString::number(date.year());
    if (unit == PartialDate::Precision::Month || date.day() == 1)
        return shortDateInWords(PartialDate::ofMonth(date.year(), date.month()), locale);
    return shortDateInWords(date, locale);
}

// What the step is counted in: years, or months or days since the beginning of time.
int ordinalOf(const StripBar &bar, PartialDate::Precision unit)
{
    switch (unit) {
    case PartialDate::Precision::Month:
        return bar.first.year() * 12 + bar.first.month() - 1;
    case PartialDate::Precision::Day:
        return bar.first.day() - 1;
    default:
        return bar.first.year();
    }
}

// A bar is labelled where a round number of periods lies in it.
bool holdsRound(const StripBar &bar, PartialDate::Precision unit, int step)
{
    StripBar end = bar;
    end.first = bar.last;
    const int first = ordinalOf(bar, unit);
    const int last = std::max(first, ordinalOf(end, unit));
    return last / step * step >= first;
}

// "Mar" and "3 Mar" need a year to the left of them, or in the first label.
void nameFirstYear(QList<StripLabel> &labels, const StripScale &scale)
{
    if (labels.isEmpty() || scale.unit() == PartialDate::Precision::Year)
        return;
    StripLabel &first = labels.front();
    const QString year = QString::number(scale.bars()[first.bar].first.year());
    if (first.text != year)
        first.text += u' ' + year;
}

QList<StripLabel> labelsAt(const StripScale &scale, int step, const QLocale &locale)
{
    QList<StripLabel> labels;
    for (qsizetype i = 0; i < scale.bars().size(); ++i) {
        if (holdsRound(scale.bars()[i], scale.unit(), step)) {
            labels.append({i, scale.leftOf(i) + scale.placeWidth() / 2,
                           textOf(scale.bars()[i], scale.unit(), locale)});
        }
    }
    nameFirstYear(labels, scale);
    return labels;
}

bool fit(const QList<StripLabel> &labels, const QFontMetrics &metrics)
{
    double right = -1e9;
    for (const StripLabel &label : labels) {
        const double half = metrics.horizontalAdvance(label.text) / 2.0;
        if (label.centre - half < right + metrics.averageCharWidth())
            return false;
        right = label.centre + half;
    }
    return true;
}

} // namespace

QList<StripLabel> stripLabels(const StripScale &scale, const QFontMetrics &metrics,
                              const QLocale &locale)
{
    static constexpr std::array years{1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000};
    static constexpr std::array months{1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000};
    const auto &steps = scale.unit() == PartialDate::Precision::Month ? months : years;
    for (const int step : steps) {
        if (auto labels = labelsAt(scale, step, locale); fit(labels, metrics))
            return labels;
    }
    return {};
}

} // namespace acervo
