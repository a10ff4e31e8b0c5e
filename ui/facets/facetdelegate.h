// FacetDelegate draws the lines of the facet panel: headings, values with box and count, and the
// line that opens a long list. GUI thread.
#pragma once

#include "tag.h"
#include "textlines.h"

#include <QHash>
#include <QStyledItemDelegate>

namespace acervo {

class FacetDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit FacetDelegate(QObject *parent = nullptr);
    void setTags(const QList<Tag> &tags); // whose colours, keys and descriptions are shown

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    // The whole label where it had to be cut, what an unusual box means, and what can be done.
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
    void paintValue(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                    const QPalette &palette) const;
    void paintRemark(QPainter &painter, const QStyleOptionViewItem &option, const QRect &place,
                     int label) const;
    // The mark of a tag that has a colour; says how much room it takes.
    int paintTagMark(QPainter &painter, const QStyleOptionViewItem &option,
                     const QModelIndex &index, const QRect &label) const;
    std::optional<Tag> tagOf(const QModelIndex &index) const;
    QStringList headingHelp() const;
    QStringList lineHelp(const QStyleOptionViewItem &option, const QModelIndex &index) const;

    QHash<QString, Tag> m_tags; // by name
    mutable TextLines m_lines;
};

} // namespace acervo
