// FacetDelegate draws the lines of the facet panel: headings, values with box and count, and the
// line that opens a long list. GUI thread.
#pragma once

#include <QStyledItemDelegate>

namespace acervo {

class FacetDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit FacetDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    // The whole label where it had to be cut, and what an unusual box means.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;
    // The panel decides what a click means.
    bool editorEvent(QEvent *, QAbstractItemModel *, const QStyleOptionViewItem &,
                     const QModelIndex &) override
    {
        return false;
    }

private:
    void paintHeading(QPainter &painter, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const;
    void paintEntry(QPainter &painter, const QStyleOptionViewItem &option,
                    const QModelIndex &index) const;
};

} // namespace acervo
