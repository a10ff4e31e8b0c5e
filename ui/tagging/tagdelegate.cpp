#include "tagdelegate.h"

#include "style.h"
#include "tagchoicemodel.h"

namespace acervo {

TagDelegate::TagDelegate(QString newOne, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_newOne(std::move(newOne))
{}

void TagDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (!index.data(TagChoiceModel::IsNewRole).toBool())
        return;
    option->text = m_newOne.arg(option->text);
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
