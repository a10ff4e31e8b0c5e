#include "palettes.h"

#include <QColor>

namespace acervo {

namespace {

// Contrast on `base` (WCAG 2.1): ink 15 : 1 or more; muted, made in style.cpp, at least 4.5 : 1.
struct Colours
{
    QRgb window; // bars and the panes at the side
    QRgb base;   // what is read
    QRgb raised; // buttons, fields on a bar
    QRgb ink;
    QRgb accent;
    QRgb accentInk; // on the accent
    QRgb disabled;
    QRgb tip;
};

constexpr Colours light{0xfff4f3f1, 0xffffffff, 0xfffbfaf9, 0xff1f2326,
                        0xff1f6f8b, 0xffffffff, 0xff9a9c9e, 0xff2c3134};
constexpr Colours dark{0xff1d2022, 0xff25292c, 0xff2f3437, 0xffe8e6e3,
                       0xff62b3cf, 0xff10191d, 0xff75797c, 0xff3a4045};

} // namespace

QPalette paletteFor(Qt::ColorScheme scheme)
{
    const Colours &c = scheme == Qt::ColorScheme::Dark ? dark : light;
    const QColor base(c.base);
    const bool isDark = scheme == Qt::ColorScheme::Dark;

    QPalette p(QColor::fromRgba(c.raised), QColor::fromRgba(c.window));
    p.setColor(QPalette::Window, QColor::fromRgba(c.window));
    p.setColor(QPalette::Base, QColor::fromRgba(c.base));
    p.setColor(QPalette::AlternateBase, isDark ? base.lighter(108) : base.darker(102));
    p.setColor(QPalette::Button, QColor::fromRgba(c.raised));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(role, QColor::fromRgba(c.ink));
    p.setColor(QPalette::Accent, QColor::fromRgba(c.accent));
    p.setColor(QPalette::Highlight, QColor::fromRgba(c.accent));
    p.setColor(QPalette::HighlightedText, QColor::fromRgba(c.accentInk));
    p.setColor(QPalette::Link, QColor::fromRgba(c.accent));
    p.setColor(QPalette::LinkVisited, QColor::fromRgba(c.accent));
    p.setColor(QPalette::ToolTipBase, QColor::fromRgba(c.tip));
    p.setColor(QPalette::ToolTipText, QColor::fromRgba(isDark ? c.ink : c.base));
    QColor placeholder = QColor::fromRgba(c.ink);
    placeholder.setAlphaF(0.62f);
    p.setColor(QPalette::PlaceholderText, placeholder);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, QColor::fromRgba(c.disabled));
    return p;
}

} // namespace acervo
