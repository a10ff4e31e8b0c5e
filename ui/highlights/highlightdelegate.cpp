#include "highlightdelegate.h"

#include "dateinwords.h"
#include "highlightlook.h"
#include "highlightmodel.h"
#include "style.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace acervo {

namespace {

constexpr int margin = style::grid;
constexpr int boxSize = 2 * style::grid;
constexpr int mostLines = 3; // of a passage; its comment has as many

// A text in lines of a width, the last of them cut where there are more.
class Lines
{
public:
    Lines(const QString &text, const QFont &font, int width)
        : m_metrics(font)
    {
        QTextLayout layout(text, font);
        layout.beginLayout();
        while (m_lines.size() < mostLines) {
            QTextLine line = layout.createLine();
            if (!line.isValid())
                break;
            line.setLineWidth(width);
            m_lines << text.mid(line.textStart(), line.textLength()).trimmed();
            if (m_lines.size() == mostLines && line.textStart() + line.textLength() < text.size())
                m_lines.last() = m_metrics.elidedText(text.sliced(line.textStart()).left(1000),
                                                      Qt::ElideRight, width);
        }
        layout.endLayout();
    }

    int height() const { return int(m_lines.size()) * m_metrics.lineSpacing(); }
    void paint(QPainter &painter, QPoint at) const
    {
        int y = at.y() + m_metrics.ascent();
        for (const QString &line : m_lines) {
            painter.drawText(at.x(), y, line);
            y += m_metrics.lineSpacing();
        }
    }

private:
    QFontMetrics m_metrics;
    QStringList m_lines;
};

struct Parts
{
    Lines passage;
    Lines comment;
    int height() const
    {
        const int between = comment.height() > 0 ? style::grid / 4 : 0;
        return std::max(boxSize, passage.height() + between + comment.height());
    }
};

QString belowPassage(const QModelIndex &index)
{
    const QString comment = index.data(HighlightModel::CommentRole).toString();
    if (!index.data(HighlightModel::OrphanedRole).toBool())
        return comment;
    const QString orphaned = HighlightDelegate::tr("Not in the text any more.");
    return comment.isEmpty() ? orphaned : orphaned + u' ' + comment;
}

Parts partsOf(const QModelIndex &index, const QFont &font, int width)
{
    const int room = std::max(10 * style::grid, width - 3 * margin - boxSize);
    return {Lines(index.data().toString(), font, room),
            Lines(belowPassage(index), style::font(style::TextSize::Small, font), room)};
}

} // namespace

HighlightDelegate::HighlightDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{}

void HighlightDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    painter->save();
    if (index.data(HighlightModel::IsHeadingRole).toBool()) {
        paintHeading(*painter, option, index);
        painter->restore();
        return;
    }
    const bool isSelected = option.state & QStyle::State_Selected;
    if (isSelected)
        painter->fillRect(option.rect, style::selectedFill(option.palette,
                                                           option.state & QStyle::State_HasFocus));
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, style::hoverFill(option.palette));
    const QPoint corner = option.rect.topLeft() + QPoint(margin, style::grid / 2);
    const bool isCommented = !index.data(HighlightModel::CommentRole).toString().isEmpty();
    paintHighlightBox(*painter, QRect(corner, QSize(boxSize, boxSize)),
                      HighlightColour(index.data(HighlightModel::ColourRole).toInt()), isCommented,
                      option.palette);
    const Parts parts = partsOf(index, option.font, option.rect.width());
    const QPoint text = corner + QPoint(boxSize + margin, 0);
    painter->setFont(option.font);
    painter->setPen(option.palette.color(QPalette::Text));
    parts.passage.paint(*painter, text);
    painter->setFont(style::font(style::TextSize::Small, option.font));
    painter->setPen(style::mutedText(option.palette));
    parts.comment.paint(*painter, text + QPoint(0, parts.passage.height() + style::grid / 4));
    painter->restore();
}

void HighlightDelegate::paintHeading(QPainter &painter, const QStyleOptionViewItem &option,
                                     const QModelIndex &index) const
{
    const QRect inside = option.rect.adjusted(margin, style::grid, -margin, 0);
    QFont bold = option.font;
    bold.setWeight(QFont::DemiBold);
    const QFont small = style::font(style::TextSize::Small, option.font);
    const QString date = dateInWords(index.data(HighlightModel::DateRole).value<PartialDate>());
    const int dateWidth = QFontMetrics(small).horizontalAdvance(date) + style::grid;
    painter.setFont(small);
    painter.setPen(style::mutedText(option.palette));
    painter.drawText(inside, Qt::AlignRight | Qt::AlignVCenter, date);
    painter.setFont(bold);
    painter.setPen(option.palette.color(QPalette::Text));
    const QString title = QFontMetrics(bold).elidedText(index.data().toString(), Qt::ElideRight,
                                                        inside.width() - dateWidth);
    painter.drawText(inside, Qt::AlignLeft | Qt::AlignVCenter, title);
}

QSize HighlightDelegate::sizeHint(const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    if (index.data(HighlightModel::IsHeadingRole).toBool())
        return {width, option.fontMetrics.lineSpacing() + 2 * style::grid};
    return {width, partsOf(index, option.font, width).height() + style::grid};
}

} // namespace acervo
