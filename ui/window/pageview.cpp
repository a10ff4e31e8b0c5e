#include "pageview.h"

#include "style.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <cmath>

namespace acervo {

namespace {

constexpr int border = 2 * style::grid;
constexpr double step = 1.25;
constexpr double smallest = 0.2;
constexpr double largest = 5;
constexpr int wheelStep = 120;

} // namespace

PageView::PageView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Pages"));
    horizontalScrollBar()->setSingleStep(3 * style::grid);
    verticalScrollBar()->setSingleStep(3 * style::grid);
}

QSize PageView::sizeHint() const { return {50 * style::grid, 70 * style::grid}; }

void PageView::setPages(int count, QSizeF size)
{
    m_count = count;
    m_size = size;
    const int page = std::clamp(m_page, 0, std::max(0, count - 1));
    if (std::exchange(m_page, page) != page)
        Q_EMIT pageChanged(m_page);
    relayout();
    want();
}

void PageView::setPage(int page)
{
    page = std::clamp(page, 0, std::max(0, m_count - 1));
    if (page == m_page)
        return;
    m_page = page;
    verticalScrollBar()->setValue(0);
    Q_EMIT pageChanged(page);
    want();
}

void PageView::setPicture(int page, const QImage &image)
{
    if (page != m_page)
        return;
    m_image = image;
    m_imagePage = page;
    viewport()->update();
}

void PageView::setZoom(double zoom)
{
    m_zoom = zoom <= 0 ? 0 : std::clamp(zoom, smallest, largest);
    relayout();
    want();
}

void PageView::zoomBy(int steps)
{
    const double now = scale() / (logicalDpiX() / 72.0);
    setZoom(now * std::pow(step, steps));
}

double PageView::scale() const
{
    if (m_size.isEmpty())
        return 1;
    if (m_zoom > 0)
        return m_zoom * logicalDpiX() / 72.0;
    return std::max(0.05, std::min((viewport()->width() - 2 * border) / m_size.width(),
                                   (viewport()->height() - 2 * border) / m_size.height()));
}

QRectF PageView::place() const
{
    const QSizeF size = m_size * scale();
    const double x = std::max<double>(border, (viewport()->width() - size.width()) / 2);
    const double y = std::max<double>(border, (viewport()->height() - size.height()) / 2);
    return {QPointF(x - horizontalScrollBar()->value(), y - verticalScrollBar()->value()), size};
}

void PageView::relayout()
{
    const QSizeF size = m_size * scale();
    const auto set = [](QScrollBar &bar, double content, int room) {
        bar.setPageStep(room);
        bar.setRange(0, std::max(0, static_cast<int>(std::ceil(content)) + 2 * border - room));
    };
    set(*horizontalScrollBar(), m_zoom > 0 ? size.width() : 0, viewport()->width());
    set(*verticalScrollBar(), m_zoom > 0 ? size.height() : 0, viewport()->height());
    viewport()->update();
}

void PageView::want()
{
    describe();
    viewport()->update();
    if (m_count > 0)
        Q_EMIT pictureWanted(m_page, scale() * devicePixelRatioF());
}

void PageView::describe()
{
    setAccessibleDescription(m_count == 0 ? QString()
                                          : tr("Page %1 of %2").arg(m_page + 1).arg(m_count));
}

void PageView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), palette().color(QPalette::Window));
    if (m_count == 0)
        return;
    const QRectF page = place();
    painter.fillRect(page, Qt::white); // paper, in any scheme
    if (m_imagePage == m_page && !m_image.isNull()) {
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(page, m_image);
    }
    painter.setPen(hasFocus() ? style::accent(palette()) : style::separator(palette()));
    painter.drawRect(page.adjusted(-0.5, -0.5, 0.5, 0.5));
}

void PageView::resizeEvent(QResizeEvent *)
{
    relayout();
    if (m_zoom <= 0)
        want();
}

void PageView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_PageDown:
        return setPage(m_page + 1);
    case Qt::Key_PageUp:
        return setPage(m_page - 1);
    case Qt::Key_Home:
        return setPage(0);
    case Qt::Key_End:
        return setPage(m_count - 1);
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoomBy(1);
    case Qt::Key_Minus:
        return zoomBy(-1);
    case Qt::Key_0:
        return setZoom(0);
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

// Where there is nothing to scroll, the wheel turns pages.
void PageView::wheelEvent(QWheelEvent *event)
{
    m_wheel += event->angleDelta();
    const int steps = m_wheel.y() / wheelStep;
    const bool zooms = event->modifiers().testFlag(Qt::ControlModifier);
    if (!zooms && verticalScrollBar()->maximum() > 0) {
        m_wheel = {};
        return QAbstractScrollArea::wheelEvent(event);
    }
    event->accept();
    if (steps == 0)
        return;
    m_wheel.ry() -= steps * wheelStep;
    if (zooms)
        zoomBy(steps);
    else
        setPage(m_page - steps);
}

} // namespace acervo
