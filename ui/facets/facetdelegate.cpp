#include "facetdelegate.h"

#include "countwords.h"
#include "facetgeometry.h"
#include "facetmodel.h"
#include "linepainting.h"
#include "style.h"
#include "tagcolours.h"

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

int onHalfGrid(int length) { return (length + half - 1) / half * half; }

Kind kindOf(const QModelIndex &index) { return index.data(FacetModel::KindRole).value<Kind>(); }

bool isChoice(Kind kind) { return kind == Kind::Value || kind == Kind::None; }

QString countText(const QModelIndex &index)
{
    if (!isChoice(kindOf(index)))
        return {};
    const QString number = numberInWords(index.data(FacetModel::CountRole).toLongLong());
    const bool excluded =
        index.data(FacetModel::StateRole).value<ValueState>() == ValueState::Excluded;
    return excluded ? QChar(0x2212) + number : number; // what it takes away
}

FacetLineLayout layoutOf(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const int width = QFontMetrics(countFont(option.font)).horizontalAdvance(countText(index));
    return FacetLineLayout::of(option.rect, index.data(FacetModel::DepthRole).toInt(), width);
}

// A region is counted under the countries that are ticked, as it narrows what they show; a country
// is not, as it adds to it. So it can have a larger number than the region that it lies below. Only
// lines that are listed are looked at.
bool isRegionOfMore(const QModelIndex &index)
{
    if (index.data(FacetModel::FacetRole).value<Facet>() != Facet::Country)
        return false; // nothing else lies below a value of another facet
    const int depth = index.data(FacetModel::DepthRole).toInt();
    const qint64 count = index.data(FacetModel::CountRole).toLongLong();
    for (QModelIndex below = index.siblingAtRow(index.row() + 1);
         below.isValid() && below.data(FacetModel::DepthRole).toInt() > depth;
         below = below.siblingAtRow(below.row() + 1)) {
        if (kindOf(below) == Kind::Value && below.data(FacetModel::CountRole).toLongLong() > count)
            return true;
    }
    return false;
}

void paintDots(QPainter &painter, const QRect &place, const QColor &colour)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    for (const double x : {-4.5, 0.0, 4.5})
        painter.drawEllipse(QRectF(place).center() + QPointF(x, 0), 1.3, 1.3);
}

} // namespace

FacetDelegate::FacetDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{}

void FacetDelegate::setTags(const QList<Tag> &tags)
{
    m_tags.clear();
    for (const Tag &tag : tags)
        m_tags.insert(tag.name, tag);
}

std::optional<Tag> FacetDelegate::tagOf(const QModelIndex &index) const
{
    if (index.data(FacetModel::FacetRole).value<Facet>() != Facet::Tag ||
        kindOf(index) != Kind::Value)
        return std::nullopt;
    const auto tag = m_tags.constFind(index.data(FacetModel::NameRole).toString());
    return tag == m_tags.constEnd() ? std::nullopt : std::optional(*tag);
}

int FacetDelegate::paintTagMark(QPainter &painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index, const QRect &label) const
{
    const std::optional<Tag> tag = tagOf(index);
    if (!tag || tag->colour.isEmpty())
        return 0;
    constexpr int size = 2 * grid;
    const QRect place(label.left(), label.center().y() - grid + 1, size, size);
    tagMark(tag->colour, tag->name, option.palette)
        .paint(&painter, QStyle::visualRect(option.direction, option.rect, place));
    return size + half;
}

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
    const auto layout = FacetHeadingLayout::of(option.rect, option.font);
    paintGround(painter, option, layout.ground, palette);

    QString text = index.data().toString();
    const int inUse = index.data(FacetModel::CountRole).toInt();
    if (!open && inUse > 0) // what is folded away still filters
        text += QStringLiteral(" · ") + numberInWords(inUse);
    if (index.data(FacetModel::AllOfRole).toBool())
        text += QStringLiteral(" · ") + tr("all of", "of the values that are ticked");
    painter.setFont(facetHeadingFont(option.font));
    painter.setPen(muted);
    drawLabel(painter, option, layout.label, text);
    paintChevron(painter, layout.chevron, option, open, muted);
    if (option.state.testAnyFlags(QStyle::State_MouseOver | QStyle::State_HasFocus))
        paintDots(painter, QStyle::visualRect(option.direction, option.rect, layout.menu), muted);
}

void FacetDelegate::paintEntry(QPainter &painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const QPalette palette = onWindow(option);
    const Kind kind = kindOf(index);
    paintGround(painter, option, option.rect.adjusted(half, 0, -half, 0), palette);
    if (isChoice(kind)) {
        paintValue(painter, option, index, palette);
        return;
    }
    painter.setFont(style::font(style::TextSize::Body, option.font));
    painter.setPen(kind == Kind::Nothing ? quietText(palette) : style::accentText(palette));
    drawLabel(painter, option, layoutOf(option, index).label, index.data().toString());
}

void FacetDelegate::paintValue(QPainter &painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index, const QPalette &palette) const
{
    const QColor muted = quietText(palette);
    const FacetLineLayout layout = layoutOf(option, index);
    const auto state = index.data(FacetModel::StateRole).value<ValueState>();
    const auto fold = index.data(FacetModel::FoldRole).value<FacetEntry::Fold>();
    if (fold != FacetEntry::Fold::Leaf)
        paintChevron(painter, layout.fold, option, fold == FacetEntry::Fold::Open, muted);
    paintFacetBox(painter, QStyle::visualRect(option.direction, option.rect, layout.box), state,
                  palette);
    QFont font = style::font(style::TextSize::Body, option.font);
    font.setStrikeOut(state == ValueState::Excluded);
    if (state == ValueState::Ticked)
        font.setWeight(QFont::DemiBold);
    const bool faint =
        kindOf(index) == Kind::None || index.data(FacetModel::CountRole).toLongLong() == 0;
    const QString label = index.data().toString();
    const QRect place =
        layout.label.adjusted(paintTagMark(painter, option, index, layout.label), 0, 0, 0);
    m_lines.draw(painter, option, place, label.left(mostCharacters),
                 {font, faint ? muted : palette.color(QPalette::Text)});
    if (state == ValueState::Mixed)
        paintRemark(painter, option, place, QFontMetrics(font).horizontalAdvance(label));
    // With room to spare, so that it is never cut: half a number would be a wrong one.
    QRect room = layout.count;
    room.setLeft(option.rect.left());
    m_lines.draw(painter, option, room, countText(index),
                 {countFont(option.font), muted, Qt::AlignTrailing});
}

// Behind a label of that width, where there is room for all of it; the tool tip says it in any
// case.
void FacetDelegate::paintRemark(QPainter &painter, const QStyleOptionViewItem &option,
                                const QRect &place, int label) const
{
    const QString remark = tr("in the text");
    const QFont font = style::font(style::TextSize::Small, option.font);
    const QRect rest = place.adjusted(label + grid, 0, 0, 0);
    if (rest.width() < QFontMetrics(font).horizontalAdvance(remark))
        return;
    painter.setFont(font);
    painter.setPen(quietText(onWindow(option)));
    drawLabel(painter, option, rest, remark);
}

QSize FacetDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (isHeading(index))
        return {1, FacetHeadingLayout::heightOf(option.font) + grid + half};
    return {1, onHalfGrid(QFontMetrics(option.font).height() + grid)};
}

bool FacetDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                              const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QStringList lines = isHeading(index) ? headingHelp() : lineHelp(option, index);
    // Escaped: a tag from anywhere must not be read as rich text.
    const QString text = lines.join(u'\n').toHtmlEscaped().replace(u'\n', QLatin1String("<br>"));
    QToolTip::showText(event->globalPos(),
                       text.isEmpty() ? QString() : QStringLiteral("<p>%1</p>").arg(text), view,
                       option.rect);
    return true;
}

QStringList FacetDelegate::headingHelp() const
{
    return {tr("A click folds, dragging moves, a right click shows more."),
            tr("Keys: Space folds, Ctrl+↑ and Ctrl+↓ move, # sorts by count or name,"
               " & asks for all of the ticked, | for any of them.")};
}

QStringList FacetDelegate::lineHelp(const QStyleOptionViewItem &option,
                                    const QModelIndex &index) const
{
    QStringList lines;
    const QString label = index.data().toString();
    const QFontMetrics metrics(style::font(style::TextSize::Body, option.font));
    if (metrics.horizontalAdvance(label) > layoutOf(option, index).label.width())
        lines << label;
    if (!isChoice(kindOf(index)))
        return lines;
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
    if (kindOf(index) == Kind::Value && isRegionOfMore(index)) {
        lines << tr("The number is what you would see after a click. A region narrows what the "
                    "ticked countries show, another country adds to it: hence the larger number "
                    "below.");
    }
    if (const std::optional<Tag> tag = tagOf(index)) {
        if (!tag->description.isEmpty())
            lines << tag->description;
        if (tag->key != 0)
            lines << tr("The key %1 puts it on or takes it off.").arg(tag->key);
    }
    if (kindOf(index) == Kind::Value)
        lines << tr("Ctrl-click (−) leaves it out, Shift-click (Enter) shows only it.");
    return lines;
}

} // namespace acervo
