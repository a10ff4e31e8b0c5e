#include "chiplook.h"

#include "style.h"

namespace acervo {

ChipLook chipLook(const QPalette &palette, const QColor &ground, Standing standing)
{
    const auto outline = [&](double strength, Qt::PenStyle style) {
        return QPen(style::blended(ground, palette.color(QPalette::Text), strength), 1, style);
    };
    switch (standing) {
    case Standing::Stated:
        return {.line = Qt::NoPen, .fill = style::quietFill(palette)};
    case Standing::Detected:
        return {.line = outline(0.38, Qt::DashLine), .fill = ground};
    case Standing::Suggested:
        return {.line = outline(0.38, Qt::DotLine), .fill = ground};
    case Standing::Confirmed:
    case Standing::Added:
        return {.line = outline(0.5, Qt::SolidLine), .fill = style::quietFill(palette)};
    case Standing::Rejected:
        return {.line = Qt::NoPen, .fill = ground};
    }
    return {};
}

ChipLook tagChipLook(const QPalette &palette)
{
    return {.line = Qt::NoPen, .fill = style::quietFill(palette)};
}

} // namespace acervo
