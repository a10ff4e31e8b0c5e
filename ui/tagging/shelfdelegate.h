// ShelfDelegate draws the lines of collections and saved searches as the side bar draws its facets:
// a mark, the name, how many articles. GUI thread. What the list shows now is drawn heavier.
#pragma once

#include "shelfmodel.h"

#include <QStyledItemDelegate>

namespace acervo {

class ShelfDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setShown(const std::optional<ShelfKey> &key) { m_shown = key; }
    void setTarget(const std::optional<ShelfKey> &key) { m_target = key; } // of a drag
    // Where a click on a heading makes a new one.
    static QRect addPlace(const QStyleOptionViewItem &option);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    void paintHeading(QPainter &painter, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const;
    void paintItem(QPainter &painter, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const;
    QString help(const QModelIndex &index) const;

    std::optional<ShelfKey> m_shown;
    std::optional<ShelfKey> m_target;
};

} // namespace acervo
