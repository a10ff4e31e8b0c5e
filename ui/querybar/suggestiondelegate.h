// SuggestionDelegate draws a line of the query bar's list: what is meant, the field, the number of
// articles. GUI thread.
#pragma once

#include <QStyledItemDelegate>

namespace acervo {

class SuggestionDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace acervo
