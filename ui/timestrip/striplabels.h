// The labels under the time strip: years (or months) at round steps, only where they fit. Pure.
#pragma once

#include "stripscale.h"

#include <QFontMetrics>
#include <QLocale>

namespace acervo {

struct StripLabel
{
    qsizetype bar = 0;
    double centre = 0; // x
    QString text;

    bool operator==(const StripLabel &) const = default;
};

QList<StripLabel> stripLabels(const StripScale &scale, const QFontMetrics &metrics,
                              const QLocale &locale = QLocale());

} // namespace acervo
