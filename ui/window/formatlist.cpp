#include "formatlist.h"

#include "formattable.h"
#include "style.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace acervo {

namespace {

enum FormatRole : int { FormatRole = Qt::UserRole, ExplanationRole };

// Two lines: the name, and what it is for. A heading is one.
class FormatDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int small = QFontMetrics(style::font(style::TextSize::Small)).height();
        if (isHeading(index))
            return {0, small + (index.row() > 0 ? 2 : 1) * style::grid};
        return {0, option.fontMetrics.height() + small + style::grid};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        QRect place =
            option.rect.adjusted(style::grid, style::grid / 2, -style::grid, -style::grid / 2);
        const QFont small = style::font(style::TextSize::Small);
        painter->save();
        if (isHeading(index)) {
            painter->setFont(small);
            painter->setPen(style::mutedText(option.palette));
            painter->drawText(place, Qt::AlignLeft | Qt::AlignBottom, textOf(index, option, small));
        } else {
            fill(painter, option);
            painter->setFont(option.font);
            painter->setPen(option.palette.color(QPalette::Text));
            painter->drawText(place, Qt::AlignLeft | Qt::AlignTop,
                              index.data(Qt::DisplayRole).toString());
            painter->setFont(small);
            painter->setPen(style::mutedText(option.palette));
            painter->drawText(place, Qt::AlignLeft | Qt::AlignBottom, textOf(index, option, small));
        }
        painter->restore();
    }

private:
    static bool isHeading(const QModelIndex &index)
    {
        return !(index.flags() & Qt::ItemIsSelectable);
    }

    static QString textOf(const QModelIndex &index, const QStyleOptionViewItem &option,
                          const QFont &font)
    {
        const int role = isHeading(index) ? int(Qt::DisplayRole) : int(ExplanationRole);
        return QFontMetrics(font).elidedText(index.data(role).toString(), Qt::ElideRight,
                                             option.rect.width() - 2 * style::grid);
    }

    static void fill(QPainter *painter, const QStyleOptionViewItem &option)
    {
        const bool isFocused = option.state & QStyle::State_Active;
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, style::selectedFill(option.palette, isFocused));
        else if (option.state & QStyle::State_MouseOver)
            painter->fillRect(option.rect, style::hoverFill(option.palette));
        if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_Selected))
            painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())),
                              style::accent(option.palette));
    }
};

} // namespace

FormatList::FormatList(QWidget *parent)
    : QListWidget(parent)
{
    setAccessibleName(tr("Format"));
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(new FormatDelegate(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    fill();
    connect(this, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item)
            Q_EMIT formatChanged(format());
    });
}

void FormatList::fill()
{
    std::optional<FormatGroup> group;
    for (const FormatEntry &entry : formatTable()) {
        if (group != entry.group) {
            group = entry.group;
            auto *heading = new QListWidgetItem(groupInWords(entry.group), this);
            heading->setFlags(Qt::NoItemFlags);
        }
        auto *item = new QListWidgetItem(entry.name, this);
        item->setData(FormatRole, int(entry.format));
        item->setData(ExplanationRole, entry.explanation);
        item->setData(Qt::AccessibleTextRole, tr("%1: %2").arg(entry.name, entry.explanation));
        item->setToolTip(entry.explanation);
    }
}

ExportFormat FormatList::format() const
{
    return ExportFormat(currentItem()->data(FormatRole).toInt());
}

void FormatList::setFormat(ExportFormat format)
{
    for (int row = 0; row < count(); ++row) {
        const bool isFormat = item(row)->flags() & Qt::ItemIsSelectable;
        if (isFormat && item(row)->data(FormatRole).toInt() == int(format))
            setCurrentRow(row);
    }
}

} // namespace acervo
