#include "previewrowdelegate.h"

#include "importpreviewmodel.h"
#include "style.h"

namespace acervo {

void PreviewRowDelegate::initStyleOption(QStyleOptionViewItem *option,
                                         const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const QModelIndex first = index.siblingAtColumn(ImportPreviewModel::StandingColumn);
    const auto standing = ImportStanding(first.data(ImportPreviewModel::StandingRole).toInt());
    const bool isIn = first.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    const bool isTitle = index.column() == ImportPreviewModel::TitleColumn;
    if (!isIn || standing == ImportStanding::Same || standing == ImportStanding::InTrash)
        option->palette.setColor(QPalette::Text, style::mutedText(option->palette));
    else if (isTitle)
        option->font.setWeight(QFont::DemiBold);
    if (!isIn)
        option->font.setStrikeOut(isTitle);
    if (index.data(ImportPreviewModel::GuessRole).toBool() && !option->text.isEmpty()) {
        option->font.setItalic(true);
        option->text += QStringLiteral(" ?");
    }
}

} // namespace acervo
