// PreviewRowDelegate draws the cells of the import sheet: rows that would not change or are left
// out are quiet, and a guess is in italics with a question mark. GUI thread.
#pragma once

#include <QStyledItemDelegate>

namespace acervo {

class PreviewRowDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace acervo
