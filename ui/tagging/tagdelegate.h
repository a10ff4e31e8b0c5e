// TagDelegate draws a tag of the TagBox: a check mark, its name, and “New tag” where choosing makes
// one. GUI thread.
#pragma once

#include <QStyledItemDelegate>

namespace acervo {

class TagDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace acervo
