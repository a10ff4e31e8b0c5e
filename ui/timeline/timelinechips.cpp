#include "timelinechips.h"

#include "chiplook.h"
#include "placenaming.h"
#include "standingmark.h"
#include "style.h"
#include "timelinedelegate.h"

#include <QCoreApplication>
#include <QFontMetrics>

namespace acervo {

namespace {

struct ChipWords
{
    Q_DECLARE_TR_FUNCTIONS(acervo::TimelineChips)
};

constexpr int gap = style::grid / 2;
constexpr int padding = style::grid;
constexpr int widestLabel = 20 * style::grid;

QString labelOf(const RowSubject &subject)
{
    return subject.facet == Facet::Country ? placeName(subject.value) : subject.value;
}

int markWidth(Standing standing)
{
    return hasStandingMark(standing) ? standingMarkSide + gap : 0;
}

QString more(qsizetype chips)
{
    return ChipWords::tr("+%1", "so many more chips").arg(chips);
}

} // namespace

TimelineChips::TimelineChips(const QList<RowSubject> &subjects, const QFont &font, int room)
    : m_font(font)
{
    const QFontMetrics metrics(font);
    for (const RowSubject &subject : subjects) {
        const Standing standing = standingOf(subject.provenance, subject.suggested);
        const QString label =
            metrics.elidedText(labelOf(subject), Qt::ElideRight, widestLabel, Qt::TextSingleLine);
        // A pixel more than the parts: drawn text is a fraction wider than its rounded advance.
        const int width =
            metrics.horizontalAdvance(label) + 2 * padding + markWidth(standing) + 1;
        const qsizetype rest = subjects.size() - m_chips.size() - 1;
        const int restWidth = rest > 0 ? gap + metrics.horizontalAdvance(more(rest)) + 1 : 0;
        const int before = m_chips.isEmpty() ? 0 : m_width + gap;
        if (before + width + restWidth > room)
            break;
        m_chips.append({label, standing, width});
        m_width = before + width;
    }
    if (m_chips.isEmpty() || m_chips.size() == subjects.size())
        return;
    m_more = more(subjects.size() - m_chips.size());
    m_moreWidth = metrics.horizontalAdvance(m_more) + 1;
    m_width += gap + m_moreWidth;
}

int TimelineChips::height(const QFont &font) { return QFontMetrics(font).height() + 2; }

void TimelineChips::paint(QPainter &painter, const QStyleOptionViewItem &option,
                          const QRect &area) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_font);
    int left = area.left();
    for (const Chip &chip : m_chips) {
        const QRect place(left, area.top(), chip.width, area.height());
        paintChip(painter, option, QStyle::visualRect(option.direction, option.rect, place), chip);
        left += chip.width + gap;
    }
    if (!m_more.isEmpty()) {
        const QRect place(left, area.top(), m_moreWidth, area.height());
        painter.setPen(TimelineDelegate::quietText(option));
        painter.drawText(QStyle::visualRect(option.direction, option.rect, place),
                         Qt::AlignCenter | Qt::TextSingleLine, m_more);
    }
    painter.restore();
}

void TimelineChips::paintChip(QPainter &painter, const QStyleOptionViewItem &option,
                              const QRect &place, const Chip &chip) const
{
    const QColor ink = TimelineDelegate::quietText(option);
    const ChipLook look =
        chipLook(option.palette, TimelineDelegate::ground(option), chip.standing);
    painter.setPen(look.line);
    painter.setBrush(look.fill);
    const QRectF box = QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2);
    const auto placed = [&](const QRect &part) {
        return QStyle::visualRect(option.direction, place, part);
    };
    QRect text = place.adjusted(padding, 0, -padding + 1, 0);
    if (const int mark = markWidth(chip.standing); mark > 0) {
        const QRect side(text.right() - standingMarkSide, place.top(), standingMarkSide,
                         place.height());
        paintStandingMark(painter, placed(side), chip.standing, ink);
        text.setRight(text.right() - mark);
    }
    painter.setPen(ink);
    painter.drawText(placed(text),
                     int(QStyle::visualAlignment(option.direction, Qt::AlignLeading) |
                         Qt::AlignVCenter) |
                         Qt::TextSingleLine,
                     chip.label);
}

QString subjectInWords(const RowSubject &subject)
{
    const QString label = labelOf(subject);
    switch (standingOf(subject.provenance, subject.suggested)) {
    case Standing::Suggested:
        return ChipWords::tr("%1 (suggested)").arg(label);
    case Standing::Confirmed:
        return ChipWords::tr("%1 (confirmed)").arg(label);
    case Standing::Added:
        return ChipWords::tr("%1 (added)").arg(label);
    case Standing::Detected:
        return ChipWords::tr("%1 (detected)").arg(label);
    case Standing::Stated:
    case Standing::Rejected: // a row has none of these
        break;
    }
    return label;
}

} // namespace acervo
