#include "tagdelegate.h"

#include "style.h"
#include "tagchoicemodel.h"

namespace acervo {

void TagDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (!index.data(TagChoiceModel::IsNewRole).toBool())
        return;
    option->text = tr("New tag “%1”").arg(option->text);
    option->features &= ~QStyleOptionViewItem::HasCheckIndicator;
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->icon = style::icon(QStringLiteral("list-add"));
}

QSize TagDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    return {size.width(), std::max(size.height(), option.fontMetrics.height() + style::grid)};
}

} // namespace acervo
