#include "suggestiondelegate.h"

#include "countwords.h"
#include "style.h"
#include "suggestionmodel.h"

#include <QPainter>

namespace acervo {

namespace {

constexpr qsizetype mostCharacters = 300;

// Draws the text at one end of `place` and takes its room away.
void drawEnd(QPainter &painter, const QStyleOptionViewItem &option, QRect &place,
             const QString &text, Qt::Alignment end)
{
    if (text.isEmpty() || place.width() <= 0)
        return;
    const QFontMetrics metrics(painter.font());
    const QString shown =
        metrics.elidedText(text.left(mostCharacters), Qt::ElideRight, place.width());
    painter.drawText(QStyle::visualRect(option.direction, option.rect, place),
                     int(QStyle::visualAlignment(option.direction, end | Qt::AlignVCenter)) |
                         Qt::TextSingleLine,
                     shown);
    const int taken = metrics.horizontalAdvance(shown) + 2 * style::grid;
    if (end == Qt::AlignLeading)
        place.setLeft(place.left() + taken);
    else
        place.setRight(place.right() - taken);
}

} // namespace

void SuggestionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    painter->save();
    const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
    if (isCurrent || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->fillRect(option.rect, isCurrent ? style::selectedFill(option.palette, true)
                                                 : style::hoverFill(option.palette));
    }
    if (isCurrent) {
        QRect bar = option.rect;
        bar.setWidth(style::grid / 2 - 1);
        painter->fillRect(QStyle::visualRect(option.direction, option.rect, bar),
                          style::accent(option.palette));
    }
    QRect place = option.rect.adjusted(2 * style::grid, 0, -2 * style::grid, 0);
    const QVariant count = index.data(SuggestionModel::CountRole);
    const bool isFaint = count.isValid() && count.toLongLong() == 0;
    const QColor text = option.palette.color(QPalette::Text);
    const QColor quiet = isCurrent
                             ? style::blended(text, option.palette.color(QPalette::Base), 0.28)
                             : style::mutedText(option.palette);
    painter->setFont(style::font(style::TextSize::Small));
    painter->setPen(quiet);
    if (count.isValid())
        drawEnd(*painter, option, place, numberInWords(count.toLongLong()), Qt::AlignTrailing);
    painter->setFont(style::font(style::TextSize::Body));
    painter->setPen(isFaint ? quiet : text);
    drawEnd(*painter, option, place, index.data().toString(), Qt::AlignLeading);
    painter->setFont(style::font(style::TextSize::Small));
    painter->setPen(quiet);
    drawEnd(*painter, option, place, index.data(SuggestionModel::DetailRole).toString(),
            Qt::AlignLeading);
    painter->restore();
}

QSize SuggestionDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    const int text = QFontMetrics(style::font(style::TextSize::Body)).height();
    return {1, (text + style::grid + style::grid / 2 - 1) / (style::grid / 2) * (style::grid / 2)};
}

} // namespace acervo
