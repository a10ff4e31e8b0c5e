#include "timelinedelegate.h"

#include "dateinwords.h"
#include "style.h"
#include "timelinemarks.h"
#include "timelinemodel.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

namespace acervo {

namespace {

// No screen is wider; laying out a title of a megabyte for each repaint would freeze the list. More
// than a row has of a text, with the words that stand before it.
constexpr qsizetype mostCharacters = 450;

QString shownOf(const QString &text)
{
    return text.size() <= mostCharacters ? text : text.left(mostCharacters) + u'…';
}

TimelineMarks marksOf(const QModelIndex &index)
{
    return {.tagged = !index.data(TimelineModel::TagsRole).toStringList().isEmpty(),
            .note = index.data(TimelineModel::NoteRole).toBool(),
            .starred = index.data(TimelineModel::StarredRole).toBool()};
}

// Where it stands: the row shows the summary's beginning otherwise.
QString passageInWords(const FoundPassage &passage)
{
    switch (passage.part) {
    case TextPart::Authors:
        return TimelineDelegate::tr("By %1").arg(passage.text);
    case TextPart::Note:
        return TimelineDelegate::tr("Note: %1").arg(passage.text);
    default:
        return QStringLiteral("… ") + passage.text;
    }
}

QString titleOf(const QModelIndex &index)
{
    const QString title = index.data(TimelineModel::TitleRole).toString();
    return title.isEmpty() ? TimelineDelegate::tr("Untitled") : title;
}

} // namespace

TimelineDelegate::TimelineDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{}

bool TimelineDelegate::setQuery(const Query &query)
{
    HitFinder hits(query);
    if (m_hits ? m_hits->findsSame(hits) : hits.isEmpty())
        return false;
    m_hits.emplace(std::move(hits));
    m_found.clear();
    return true;
}

void TimelineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const QVariant heading = index.data(TimelineModel::HeadingRole);
    const auto layout = TimelineRowLayout::of(m_metrics, option.rect, heading.isValid(),
                                              m_headingUnit, marksOf(index).count());
    painter->save();
    painter->setClipRect(option.rect);
    if (heading.isValid())
        paintHeading(*painter, option, layout, heading.value<PartialDate>());
    paintGround(*painter, option, layout);
    if (index.data(TimelineModel::LoadedRole).toBool())
        paintArticle(*painter, option, layout, index);
    painter->restore();
}

QColor TimelineDelegate::ground(const QStyleOptionViewItem &option)
{
    if (option.state.testFlag(QStyle::State_Selected))
        return style::selectedFill(option.palette, option.widget && option.widget->hasFocus());
    if (option.state.testFlag(QStyle::State_MouseOver))
        return style::hoverFill(option.palette);
    return option.palette.color(QPalette::Base);
}

// A fill lies nearer to the text's colour than Base does, so quiet text on it is less quiet.
QColor TimelineDelegate::quietText(const QStyleOptionViewItem &option)
{
    if (!option.state.testAnyFlags(QStyle::State_Selected | QStyle::State_MouseOver))
        return style::mutedText(option.palette);
    return style::blended(option.palette.color(QPalette::Text), ground(option), 0.28);
}

// Selection is a fill and a bar at the edge, the focus a line around: neither is colour alone.
void TimelineDelegate::paintGround(QPainter &painter, const QStyleOptionViewItem &option,
                                   const TimelineRowLayout &layout) const
{
    const bool focused = option.widget && option.widget->hasFocus();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected || option.state.testFlag(QStyle::State_MouseOver))
        painter.fillRect(layout.row, ground(option));

    QRect line(layout.title.left(), layout.row.bottom(), layout.row.right() - layout.title.left(),
               1);
    painter.fillRect(QStyle::visualRect(option.direction, option.rect, line),
                     style::separator(option.palette));
    if (selected) {
        QRect bar(layout.row.left(), layout.row.top(), style::grid / 2 - 1, layout.row.height());
        painter.fillRect(QStyle::visualRect(option.direction, option.rect, bar),
                         focused ? style::accent(option.palette)
                                 : style::mutedText(option.palette));
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter.setPen(style::accent(option.palette));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(layout.row.adjusted(0, 0, -1, -1));
    }
}

void TimelineDelegate::paintHeading(QPainter &painter, const QStyleOptionViewItem &option,
                                    const TimelineRowLayout &layout,
                                    const PartialDate &period) const
{
    // The view has filled the whole cell where it is selected; a heading belongs to the list.
    painter.fillRect(option.rect, option.palette.color(QPalette::Base));
    m_lines.draw(painter, option, layout.heading, dateInWords(period),
                 {m_metrics.heading, style::mutedText(option.palette)});
}

void TimelineDelegate::paintArticle(QPainter &painter, const QStyleOptionViewItem &option,
                                    const TimelineRowLayout &layout, const QModelIndex &index) const
{
    const QColor text = option.palette.color(QPalette::Text);
    const QColor muted = quietText(option);
    const bool read = index.data(TimelineModel::ReadRole).toBool();
    const auto date = index.data(TimelineModel::DateRole).value<PartialDate>();

    m_lines.draw(painter, option, layout.date, timelineDate(date, m_headingUnit),
                 {m_metrics.date, muted, Qt::AlignTrailing});
    const QFont &titleFont = read ? m_metrics.readTitle : m_metrics.unreadTitle;
    const QString title = titleOf(index);
    paintText(painter, option, layout.title, title, TextPart::Title, titleFont, text);
    const QRect summary =
        m_metrics.density == RowDensity::Comfortable
            ? layout.summary
            : layout.summaryBehindTitle(QFontMetrics(titleFont).horizontalAdvance(shownOf(title)));
    const QVariant found = index.data(TimelineModel::PassageRole);
    if (found.isValid()) {
        const auto passage = found.value<FoundPassage>();
        paintText(painter, option, summary, passageInWords(passage), passage.part,
                  m_metrics.summary, muted);
    } else {
        paintText(painter, option, summary, index.data(TimelineModel::SummaryRole).toString(),
                  TextPart::Summary, m_metrics.summary, muted);
    }
    if (!read) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(style::accent(option.palette));
        painter.drawEllipse(QStyle::visualRect(option.direction, option.rect, layout.dot));
        painter.setRenderHint(QPainter::Antialiasing, false);
    }
    marksOf(index).paint(painter, QStyle::visualRect(option.direction, option.rect, layout.marks),
                         muted, text, option.direction);
}

void TimelineDelegate::paintText(QPainter &painter, const QStyleOptionViewItem &option,
                                 const QRect &place, const QString &text, TextPart part,
                                 const QFont &font, const QColor &colour) const
{
    if (place.width() <= 0)
        return;
    const TextLines::Look look{font, colour};
    QList<TextRange> hits = hitsIn(text, part);
    if (hits.isEmpty()) {
        m_lines.draw(painter, option, place, shownOf(text), look);
        return;
    }
    TextRange piece{0, text.size()};
    if (part != TextPart::Title)
        piece = bestSnippet(text, hits, place.width() / QFontMetrics(font).averageCharWidth());
    // The reader who sees its beginning knows that it is one; what fits is shown of it.
    const QString before = piece.start > 0 ? QStringLiteral("… ") : QString();
    for (TextRange &hit : hits)
        hit.start += before.size() - piece.start;
    hits.removeIf([&](const TextRange &hit) { return hit.start < before.size(); });
    const QString shown = before + shownOf(text.mid(piece.start));
    m_lines.drawMarked(
        painter, option, place, shown, look,
        {.hits = hits,
         .ground = style::blended(ground(option), style::accent(option.palette), 0.28),
         .text = option.palette.color(QPalette::Text)});
}

const QList<TextRange> &TimelineDelegate::hitsIn(const QString &text, TextPart part) const
{
    static const QList<TextRange> none;
    if (!m_hits || m_hits->isEmpty())
        return none;
    const FoundIn place{text, part};
    if (const QList<TextRange> *known = m_found.object(place))
        return *known;
    auto *hits = new QList<TextRange>(m_hits->hits(text, part));
    m_found.insert(place, hits);
    return *hits;
}

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {1, m_metrics.heightOf(index.data(TimelineModel::HeadingRole).isValid())};
}

bool TimelineDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                                 const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.data(TimelineModel::LoadedRole).toBool())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QStringList lines;
    lines << shownOf(titleOf(index));
    const QStringList sources = index.data(TimelineModel::SourcesRole).toStringList();
    const QStringList tags = index.data(TimelineModel::TagsRole).toStringList();
    if (!sources.isEmpty())
        lines << QLocale().createSeparatedList(sources);
    if (!tags.isEmpty())
        lines << tr("Tags: %1").arg(QLocale().createSeparatedList(tags));
    // Escaped: a title from anywhere must not be read as rich text.
    const QString text = lines.join(u'\n').toHtmlEscaped().replace(u'\n', QLatin1String("<br>"));
    QToolTip::showText(event->globalPos(), QStringLiteral("<p>%1</p>").arg(text), view,
                       option.rect);
    return true;
}

} // namespace acervo
