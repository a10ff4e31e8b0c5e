#include "pictureviewer.h"

#include "style.h"

#include <QKeyEvent>
#include <QPainter>

namespace acervo {

PictureViewer::PictureViewer(const PictureCache::Load &load, const PictureObject::Shown &shown,
                             QWidget *parent)
    : QDialog(parent)
    , m_cache(load)
    , m_shown(shown)
{
    setWindowTitle(shown.words.isEmpty() ? tr("Picture") : shown.words);
    setAccessibleName(windowTitle());
    setAccessibleDescription(tr("Escape closes it."));
    const QSize room = parent->window()->size();
    resize(room.width() * 9 / 10, room.height() * 9 / 10);
    connect(&m_cache, &PictureCache::arrived, this, qOverload<>(&QWidget::update));
}

void PictureViewer::paintEvent(QPaintEvent *)
{
    const QRect room = rect().adjusted(style::grid, style::grid, -style::grid, -style::grid);
    const QPixmap *pixmap =
        m_cache.pixmap(m_shown.digest, (QSizeF(room.size()) * devicePixelRatioF()).toSize());
    if (pixmap == nullptr)
        return;
    // No larger than it is.
    QSizeF size = QSizeF(pixmap->size()) / devicePixelRatioF();
    if (size.width() > room.width() || size.height() > room.height())
        size.scale(room.size(), Qt::KeepAspectRatio);
    QRectF place({}, size);
    place.moveCenter(QRectF(room).center());
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawPixmap(place.toRect(), *pixmap);
}

void PictureViewer::mouseReleaseEvent(QMouseEvent *) { accept(); }

void PictureViewer::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        accept();
    else
        QDialog::keyPressEvent(event);
}

} // namespace acervo
