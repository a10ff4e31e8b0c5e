#include "quietlabel.h"

#include <QApplication>
#include <QEvent>

namespace acervo {

QuietLabel::QuietLabel(style::TextSize size, QWidget *parent)
    : QLabel(parent)
{
    setFont(style::font(size));
    setTextFormat(Qt::PlainText);
    colour();
}

void QuietLabel::colour()
{
    // The application's palette, as a parent may hear of a change later than this label.
    const QColor muted = style::mutedText(QApplication::palette());
    QPalette quiet;
    // A label takes the role that fits the ground of its parents.
    quiet.setColor(QPalette::WindowText, muted);
    quiet.setColor(QPalette::Text, muted);
    if (palette().color(QPalette::WindowText) != muted || palette().color(QPalette::Text) != muted)
        setPalette(quiet);
}

void QuietLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ParentChange)
        colour();
}

} // namespace acervo
