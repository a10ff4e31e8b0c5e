// PageView shows one page of a document, as large as it is wanted, and asks for its picture when it
// needs one. Page Up and Page Down turn pages, Ctrl+wheel and + − zoom, 0 fits the page. GUI
// thread.
#pragma once

#include <QAbstractScrollArea>
#include <QImage>

namespace acervo {

class PageView final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PageView(QWidget *parent = nullptr);

    // The pages are others; the place stays as far as there is one. Sizes are points.
    void setPages(int count, QSizeF size);
    int pageCount() const { return m_count; }
    int page() const { return m_page; } // 0-based
    void setPage(int page);
    void setPicture(int page, const QImage &image);

    // 0: as large as the whole page fits; otherwise the share of the real size.
    double zoom() const { return m_zoom; }
    void setZoom(double zoom);
    void zoomBy(int steps);

    QSize sizeHint() const override;

Q_SIGNALS:
    // `scale`: pixels of a point.
    void pictureWanted(int page, double scale);
    void pageChanged(int page);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void relayout();
    void want();
    double scale() const; // points to pixels of the widget
    QRectF place() const; // of the page in the viewport
    void describe();

    int m_count = 0;
    int m_page = 0;
    QSizeF m_size;
    double m_zoom = 0;
    QImage m_image;
    int m_imagePage = -1;
    QPoint m_wheel; // what is left of a step
};

} // namespace acervo
