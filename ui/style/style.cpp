#include "style.h"

#include <QApplication>
#include <QWidget>

namespace acervo::style {

namespace {

struct Step
{
    double factor;
    QFont::Weight weight;
};

Step stepOf(TextSize size)
{
    switch (size) {
    case TextSize::Small:
        return {0.87, QFont::Normal};
    case TextSize::Body:
        return {1.0, QFont::Normal};
    case TextSize::Title:
        return {1.15, QFont::DemiBold};
    case TextSize::Heading:
        return {1.35, QFont::Normal};
    case TextSize::ArticleTitle:
        return {1.6, QFont::DemiBold};
    }
    return {1.0, QFont::Normal};
}

} // namespace

QFont font(TextSize size) { return font(size, QApplication::font()); }

QFont font(TextSize size, const QFont &base)
{
    const Step step = stepOf(size);
    QFont result = base;
    // A font is measured in points or in pixels, and has -1 in the other.
    if (base.pointSizeF() > 0)
        result.setPointSizeF(base.pointSizeF() * step.factor);
    else
        result.setPixelSize(qRound(base.pixelSize() * step.factor));
    result.setWeight(step.weight);
    return result;
}

void setTextSize(QWidget &widget, TextSize size) { widget.setFont(font(size)); }

QColor blended(const QColor &one, const QColor &other, double share)
{
    const auto mix = [share](float a, float b) { return float(a + (b - a) * share); };
    return QColor::fromRgbF(mix(one.redF(), other.redF()), mix(one.greenF(), other.greenF()),
                            mix(one.blueF(), other.blueF()));
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Text).lightnessF() > palette.color(QPalette::Base).lightnessF();
}

QColor mutedText(const QPalette &palette)
{
    return blended(palette.color(QPalette::Text), palette.color(QPalette::Base), 0.28);
}

QColor separator(const QPalette &palette)
{
    return blended(palette.color(QPalette::Base), palette.color(QPalette::Text), 0.12);
}

QColor accent(const QPalette &palette) { return palette.color(QPalette::Accent); }

QColor accentText(const QPalette &palette)
{
    return blended(accent(palette), palette.color(QPalette::Text), isDark(palette) ? 0.3 : 0.15);
}

QColor hoverFill(const QPalette &palette)
{
    return blended(palette.color(QPalette::Base), palette.color(QPalette::Text), 0.045);
}

QColor selectedFill(const QPalette &palette, bool focused)
{
    return blended(palette.color(QPalette::Base), accent(palette), focused ? 0.22 : 0.12);
}

QColor quietFill(const QPalette &palette)
{
    return blended(palette.color(QPalette::Base), palette.color(QPalette::Text), 0.06);
}

} // namespace acervo::style
