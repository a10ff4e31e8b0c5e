#include "facetdelegate.h"

#include "countwords.h"
#include "facetbox.h"
#include "facetmodel.h"
#include "style.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace acervo {

namespace {

using Kind = FacetEntry::Kind;

constexpr int grid = style::grid;
constexpr int half = grid / 2;
constexpr qsizetype mostCharacters = 200; // wider than any side bar

bool isHeading(const QModelIndex &index) { return !index.data(FacetModel::KindRole).isValid(); }

QFont headingFont(const QFont &base)
{
    QFont font = style::font(style::TextSize::Small, base);
    font.setWeight(QFont::DemiBold);
    font.setCapitalization(QFont::AllUppercase);
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.6);
    return font;
}

QFont countFont(const QFont &base)
{
    QFont font = style::font(style::TextSize::Small, base);
    font.setFeature("tnum", 1); // so that the digits of all lines stand below each other
    return font;
}

int onHalfGrid(int length) { return (length + half - 1) / half * half; }

// The panel stands on the window's colour, and all colours derive from what is below them.
QPalette onWindow(const QStyleOptionViewItem &option)
{
    QPalette palette = option.palette;
    palette.setColor(QPalette::Base, palette.color(QPalette::Window));
    palette.setColor(QPalette::Text, palette.color(QPalette::WindowText));
    if (option.state.testFlag(QStyle::State_MouseOver))
        palette.setColor(QPalette::Base, style::hoverFill(palette));
    return palette;
}

// style::mutedText() is made for a ground without a fill; this can be read under the pointer too.
QColor quietText(const QPalette &palette)
{
    return style::blended(palette.color(QPalette::Text), palette.color(QPalette::Base), 0.33);
}

struct EntryLayout
{
    QRect ground;
    QRect box;
    QRect label;
    QRect count;
};

QString countText(const QModelIndex &index)
{
    const auto kind = index.data(FacetModel::KindRole).value<Kind>();
    if (kind == Kind::More || kind == Kind::Fewer)
        return {};
    const QString number = numberInWords(index.data(FacetModel::CountRole).toLongLong());
    const bool excluded =
        index.data(FacetModel::StateRole).value<ValueState>() == ValueState::Excluded;
    return excluded ? QChar(0x2212) + number : number; // what it takes away
}

EntryLayout layoutOf(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    EntryLayout l;
    l.ground = option.rect.adjusted(half, 0, -half, 0);
    const int middle = option.rect.center().y();
    l.box = QRect(option.rect.left() + grid + half, middle - facetBoxSide / 2 + 1, facetBoxSide,
                  facetBoxSide);
    const int right = option.rect.left() + option.rect.width() - grid - half;
    const int width = QFontMetrics(countFont(option.font)).horizontalAdvance(countText(index));
    l.count = QRect(right - width, option.rect.top(), width, option.rect.height());
    const int left = l.box.right() + 1 + grid;
    l.label = QRect(left, option.rect.top(), std::max(0, l.count.left() - grid - left),
                    option.rect.height());
    return l;
}

void drawLabel(QPainter &painter, const QStyleOptionViewItem &option, const QRect &place,
               const QString &text)
{
    const QString shown = QFontMetrics(painter.font())
                              .elidedText(text.left(mostCharacters), Qt::ElideRight, place.width(),
                                          Qt::TextSingleLine);
    const auto aligned =
        QStyle::visualAlignment(option.direction, Qt::AlignLeading | Qt::AlignVCenter);
    painter.drawText(QStyle::visualRect(option.direction, option.rect, place),
                     int(aligned) | Qt::TextSingleLine, shown);
}

void paintGround(QPainter &painter, const QStyleOptionViewItem &option, const QRect &place,
                 const QPalette &palette)
{
    const QRectF ground = QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5);
    const bool focus = option.state.testFlag(QStyle::State_HasFocus);
    const bool hover = option.state.testFlag(QStyle::State_MouseOver);
    if (!focus && !hover)
        return;
    painter.setPen(focus ? QPen(style::accent(palette)) : QPen(Qt::NoPen));
    painter.setBrush(hover ? palette.brush(QPalette::Base) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(ground, half, half);
}

void paintChevron(QPainter &painter, QPointF middle, bool open, bool mirrored, const QColor &colour)
{
    painter.save();
    painter.translate(middle);
    if (open)
        painter.rotate(90);
    else if (mirrored)
        painter.rotate(180);
    painter.setPen(QPen(colour, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QList<QPointF>{{-1.75, -3.5}, {1.75, 0}, {-1.75, 3.5}});
    painter.restore();
}

} // namespace

FacetDelegate::FacetDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{}

void FacetDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (isHeading(index))
        paintHeading(*painter, option, index);
    else
        paintEntry(*painter, option, index);
    painter->restore();
}

void FacetDelegate::paintHeading(QPainter &painter, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    const QPalette palette = onWindow(option);
    const QColor muted = quietText(palette);
    const bool open = option.state.testFlag(QStyle::State_Open);
    const int height = onHalfGrid(QFontMetrics(headingFont(option.font)).height() + grid);
    const QRect line(option.rect.left() + half, option.rect.bottom() + 1 - height,
                     option.rect.width() - grid, height);
    paintGround(painter, option, line, palette);

    QString text = index.data().toString();
    const int inUse = index.data(FacetModel::CountRole).toInt();
    if (!open && inUse > 0) // what is folded away still filters
        text += QStringLiteral(" · ") + numberInWords(inUse);
    painter.setFont(headingFont(option.font));
    painter.setPen(muted);
    drawLabel(painter, option, line.adjusted(grid, 0, -3 * grid, 0), text);

    const QRect chevron(line.right() - 2 * grid, line.top(), grid, line.height());
    paintChevron(painter,
                 QRectF(QStyle::visualRect(option.direction, option.rect, chevron)).center(), open,
                 option.direction == Qt::RightToLeft, muted);
}

void FacetDelegate::paintEntry(QPainter &painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const QPalette palette = onWindow(option);
    const QColor muted = quietText(palette);
    const EntryLayout layout = layoutOf(option, index);
    const auto kind = index.data(FacetModel::KindRole).value<Kind>();
    const auto state = index.data(FacetModel::StateRole).value<ValueState>();
    paintGround(painter, option, layout.ground, palette);

    QFont font = style::font(style::TextSize::Body, option.font);
    if (kind == Kind::More || kind == Kind::Fewer) {
        painter.setFont(font);
        painter.setPen(style::accentText(palette));
        drawLabel(painter, option, layout.label, index.data().toString());
        return;
    }
    paintFacetBox(painter, QStyle::visualRect(option.direction, option.rect, layout.box), state,
                  palette);
    font.setStrikeOut(state == ValueState::Excluded);
    if (state == ValueState::Ticked)
        font.setWeight(QFont::DemiBold);
    const bool faint = kind == Kind::None || index.data(FacetModel::CountRole).toLongLong() == 0;
    painter.setFont(font);
    painter.setPen(faint ? muted : palette.color(QPalette::Text));
    drawLabel(painter, option, layout.label, index.data().toString());
    painter.setFont(countFont(option.font));
    painter.setPen(muted);
    // Never cut: half a number would be a wrong one.
    painter.drawText(
        QStyle::visualRect(option.direction, option.rect, layout.count),
        int(QStyle::visualAlignment(option.direction, Qt::AlignTrailing | Qt::AlignVCenter)) |
            Qt::TextSingleLine | Qt::TextDontClip,
        countText(index));
}

QSize FacetDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (isHeading(index)) {
        const int line = onHalfGrid(QFontMetrics(headingFont(option.font)).height() + grid);
        return {1, line + grid + half};
    }
    return {1, onHalfGrid(QFontMetrics(option.font).height() + grid)};
}

bool FacetDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                              const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid() || isHeading(index))
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QStringList lines;
    const QString label = index.data().toString();
    const QFontMetrics metrics(style::font(style::TextSize::Body, option.font));
    if (metrics.horizontalAdvance(label) > layoutOf(option, index).label.width())
        lines << label;
    switch (index.data(FacetModel::StateRole).value<ValueState>()) {
    case ValueState::Mixed:
        lines << tr("Also in the text of the query");
        break;
    case ValueState::Excluded:
        lines << tr("Excluded: its articles are not shown");
        break;
    default:
        break;
    }
    // Escaped: a tag from anywhere must not be read as rich text.
    const QString text = lines.join(u'\n').toHtmlEscaped().replace(u'\n', QLatin1String("<br>"));
    QToolTip::showText(event->globalPos(),
                       text.isEmpty() ? QString() : QStringLiteral("<p>%1</p>").arg(text), view,
                       option.rect);
    return true;
}

} // namespace acervo
