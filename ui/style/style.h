// The look that every widget shares: one grid, one type scale, and the few colours that a palette
// has no role for. All derived from the application's font and the widget's palette, so a larger
// font and the dark scheme need nothing more. GUI thread; paint with these, never with a literal.
#pragma once

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QPalette>

class QApplication;
class QWidget;

namespace acervo {

// Fusion with Acervo's metrics, in the desktop's colours, light or dark, also when they change
// while the program runs. Once, before the first widget.
void applyStyle(QApplication &app);

namespace style {

inline constexpr int grid = 8; // distances are multiples of it; half of it inside a group

enum class TextSize {
    Small,        // captions, counts, the status line
    Body,         // everything else
    Title,        // an article in a list, a section's heading; semibold
    Heading,      // a year, an empty place
    ArticleTitle, // the one that is being read; semibold
};

QFont font(TextSize size); // of the application's font
QFont font(TextSize size, const QFont &base);
void setTextSize(QWidget &widget, TextSize size);

// Quiet text; at least 4.5 : 1 on Base, Window and selectedFill() with the palettes of
// applyStyle().
QColor mutedText(const QPalette &palette);
// The 1-pixel lines between panes and rows.
QColor separator(const QPalette &palette);
// For marks and fills that say "this one": bars that match, ticks, the focus line.
QColor accent(const QPalette &palette);
// The accent as text on Base (links, active values): readable in both schemes.
QColor accentText(const QPalette &palette);
QColor hoverFill(const QPalette &palette);
QColor selectedFill(const QPalette &palette, bool focused);
// Behind chips and quiet boxes on Base.
QColor quietFill(const QPalette &palette);

// `share` of the second colour, 0 to 1.
QColor blended(const QColor &one, const QColor &other, double share);
bool isDark(const QPalette &palette);

// A Breeze icon by its name ("go-previous"), always in the colour of the palette's text. A name
// that Breeze does not have gives an icon that is null.
QIcon icon(const QString &name);

} // namespace style
} // namespace acervo
