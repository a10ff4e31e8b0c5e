#include "acervostyle.h"
#include "palettes.h"
#include "style.h"

#include <QApplication>
#include <QStyleHints>

namespace acervo {

namespace {

// A desktop with colours of its own keeps them. Where there is none, Qt shows Fusion's: those are
// replaced.
void choosePalette()
{
    QApplication::setPalette(QPalette());
    const QPalette fusion = QApplication::style()->standardPalette();
    const QPalette desktop = QApplication::palette();
    if (desktop.color(QPalette::Window) != fusion.color(QPalette::Window) ||
        desktop.color(QPalette::Highlight) != fusion.color(QPalette::Highlight))
        return;
    const Qt::ColorScheme scheme = QApplication::styleHints()->colorScheme();
    QApplication::setPalette(paletteFor(scheme));
}

} // namespace

void applyStyle(QApplication &app)
{
    QApplication::setStyle(new AcervoStyle);
    choosePalette();
    QObject::connect(QApplication::styleHints(), &QStyleHints::colorSchemeChanged, &app,
                     &choosePalette);
}

} // namespace acervo
