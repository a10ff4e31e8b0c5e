// What the lines of the side bar are painted with: facets, collections and saved searches look
// alike. GUI thread.
#pragma once

#include <QStyleOptionViewItem>

class QPainter;

namespace acervo {

QFont countFont(const QFont &base); // the digits of all lines stand below each other

// The side bar stands on the window's colour, and all colours derive from what is below them.
QPalette onWindow(const QStyleOptionViewItem &option);
// style::mutedText() is made for a ground without a fill; this can be read under the pointer too.
QColor quietText(const QPalette &palette);

// In the painter's font and colour, cut where it is too long; `place` is left to right.
void drawLabel(QPainter &painter, const QStyleOptionViewItem &option, const QRect &place,
               const QString &text);
// The fill under the pointer and the line of the focus.
void paintGround(QPainter &painter, const QStyleOptionViewItem &option, const QRect &place,
                 const QPalette &palette);
void paintChevron(QPainter &painter, const QRect &place, const QStyleOptionViewItem &option,
                  bool open, const QColor &colour);

} // namespace acervo
