#include "dropoverlay.h"

#include "style.h"

#include <QMimeData>
#include <QPainter>
#include <QUrl>

namespace acervo {

QStringList filesIn(const QMimeData *data)
{
    QStringList files;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            files << url.toLocalFile();
    }
    return files;
}

DropOverlay::DropOverlay(QWidget *window)
    : QWidget(window)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void DropOverlay::cover()
{
    setGeometry(parentWidget()->rect());
    raise();
    show();
}

void DropOverlay::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QColor veil = palette().color(QPalette::Base);
    veil.setAlphaF(0.88f);
    painter.fillRect(rect(), veil);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(style::accent(palette()), 2, Qt::DashLine));
    constexpr int inset = 2 * style::grid;
    painter.drawRoundedRect(rect().adjusted(inset, inset, -inset, -inset), style::grid,
                            style::grid);
    painter.setFont(style::font(style::TextSize::Heading));
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(rect(), Qt::AlignCenter, tr("Let go to import"));
}

} // namespace acervo
