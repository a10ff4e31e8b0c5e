// HighlightDelegate paints the rows of a HighlightModel: the box of the colour with its letter, the
// passage, the comment below it; headings with their date. GUI thread.
#pragma once

#include <QStyledItemDelegate>

namespace acervo {

class HighlightDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit HighlightDelegate(QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintHeading(QPainter &painter, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const;
};

} // namespace acervo
