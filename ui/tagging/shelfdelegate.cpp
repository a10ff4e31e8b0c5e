#include "shelfdelegate.h"

#include "countwords.h"
#include "facetgeometry.h"
#include "linepainting.h"
#include "tagcolours.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace acervo {

namespace {

constexpr int grid = style::grid;
constexpr int half = grid / 2;
constexpr int markSide = 2 * grid;

ShelfItem itemAt(const QModelIndex &index)
{
    return index.data(ShelfModel::ItemRole).value<ShelfItem>();
}

QString countText(const QModelIndex &index)
{
    const QVariant count = index.data(ShelfModel::CountRole);
    return count.isValid() ? numberInWords(count.toLongLong()) : QString();
}

FacetLineLayout layoutOf(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const int width = QFontMetrics(countFont(option.font)).horizontalAdvance(countText(index));
    return FacetLineLayout::of(option.rect, index.data(ShelfModel::DepthRole).toInt(), width);
}

// A saved search without a colour bears a glass, so that it is told from a collection.
QIcon markOf(const QModelIndex &index, const QPalette &palette)
{
    const ShelfItem item = itemAt(index);
    const bool isSearch = ShelfModel::keyAt(index).kind == ShelfKind::SavedSearch;
    return isSearch && item.colour.isEmpty() ? style::icon(QStringLiteral("search"))
                                             : tagMark(item.colour, item.name, palette);
}

} // namespace

QRect ShelfDelegate::addPlace(const QStyleOptionViewItem &option)
{
    return QStyle::visualRect(option.direction, option.rect,
                              FacetHeadingLayout::of(option.rect, option.font).menu);
}

void ShelfDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QStyleOptionViewItem line = option;
    if (m_target == ShelfModel::keyAt(index))
        line.state |= QStyle::State_HasFocus | QStyle::State_MouseOver;
    if (ShelfModel::keyAt(index).isSection())
        paintHeading(*painter, line, index);
    else
        paintItem(*painter, line, index);
    painter->restore();
}

void ShelfDelegate::paintHeading(QPainter &painter, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    const QPalette palette = onWindow(option);
    const QColor muted = quietText(palette);
    const auto layout = FacetHeadingLayout::of(option.rect, option.font);
    paintGround(painter, option, layout.ground, palette);
    painter.setFont(facetHeadingFont(option.font));
    painter.setPen(muted);
    drawLabel(painter, option, layout.label, index.data().toString());
    if (index.model()->hasChildren(index))
        paintChevron(painter, layout.chevron, option, option.state.testFlag(QStyle::State_Open),
                     muted);
    const QPointF centre = QRectF(addPlace(option)).center();
    painter.setPen(QPen(muted, 1.4, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(centre - QPointF(half, 0), centre + QPointF(half, 0));
    painter.drawLine(centre - QPointF(0, half), centre + QPointF(0, half));
}

void ShelfDelegate::paintItem(QPainter &painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const QPalette palette = onWindow(option);
    const QColor muted = quietText(palette);
    const FacetLineLayout layout = layoutOf(option, index);
    const bool isShown = m_shown == ShelfModel::keyAt(index);
    paintGround(painter, option, option.rect.adjusted(half, 0, -half, 0), palette);
    if (index.model()->hasChildren(index))
        paintChevron(painter, layout.fold, option, option.state.testFlag(QStyle::State_Open),
                     muted);
    const QRect mark(layout.box.center() - QPoint(markSide / 2 - 1, markSide / 2 - 1),
                     QSize(markSide, markSide));
    markOf(index, palette).paint(&painter, QStyle::visualRect(option.direction, option.rect, mark));
    QFont font = style::font(style::TextSize::Body, option.font);
    if (isShown)
        font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(isShown ? style::accentText(palette) : palette.color(QPalette::Text));
    drawLabel(painter, option, layout.label, index.data().toString());
    painter.setFont(countFont(option.font));
    painter.setPen(muted);
    painter.drawText(
        QStyle::visualRect(option.direction, option.rect, layout.count),
        int(QStyle::visualAlignment(option.direction, Qt::AlignTrailing | Qt::AlignVCenter)) |
            Qt::TextSingleLine | Qt::TextDontClip,
        countText(index));
}

QSize ShelfDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (ShelfModel::keyAt(index).isSection())
        return {1, FacetHeadingLayout::heightOf(option.font) + half};
    return {1, (QFontMetrics(option.font).height() + grid + half - 1) / half * half};
}

void ShelfDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                         const QModelIndex &index) const
{
    const QRect place = layoutOf(option, index).label.adjusted(-half, 0, 0, 0);
    editor->setGeometry(QStyle::visualRect(option.direction, option.rect, place));
}

bool ShelfDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                              const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    // Escaped: a name from anywhere must not be read as rich text.
    const QString text = help(index).toHtmlEscaped().replace(u'\n', QLatin1String("<br>"));
    QToolTip::showText(event->globalPos(), QStringLiteral("<p>%1</p>").arg(text), view,
                       option.rect);
    return true;
}

QString ShelfDelegate::help(const QModelIndex &index) const
{
    const ShelfKey key = ShelfModel::keyAt(index);
    const bool isCollection = key.kind == ShelfKind::Collection;
    if (key.isSection()) {
        return isCollection ? tr("Sets of articles that you put together, in your own order.\n"
                                 "Drag articles onto one, or press C in the list. + makes one.")
                            : tr("Queries that you gave a name.\n+ or Ctrl+D saves the one above.");
    }
    const ShelfItem item = itemAt(index);
    return (isCollection ? item.name : item.name + u'\n' + item.query) + u'\n' +
           tr("A click shows it, Ctrl-click narrows what is shown to it. F2 renames, Delete "
              "deletes,"
              " Ctrl and the arrows move it.");
}

} // namespace acervo
