#include "chip.h"

#include "chiplook.h"
#include "standingmark.h"
#include "style.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

namespace acervo {

namespace {

constexpr int iconSide = 16;
constexpr int side = style::grid;

QString iconName(Facet facet)
{
    switch (facet) {
    case Facet::Country:
        return QStringLiteral("flag");
    case Facet::Region:
        return QStringLiteral("globe");
    case Facet::Topic:
        return QStringLiteral("category");
    default:
        return QStringLiteral("tag");
    }
}

// A tag is the person's own always: there is nothing to tell about it.
bool isMarked(const ChipContent &content)
{
    return content.facet != Facet::Tag && hasStandingMark(content.standing);
}

QString sentenceOf(const ChipContent &content)
{
    if (content.facet == Facet::Tag)
        return content.label;
    return standingInWords(content.label, content.standing, content.confidence);
}

QString quoted(const QStringList &words)
{
    QStringList parts;
    for (const QString &word : words)
        parts << Chip::tr("“%1”").arg(word);
    return parts.join(QStringLiteral(", "));
}

} // namespace

Chip::Chip(const ChipContent &content, QWidget *parent)
    : QAbstractButton(parent)
    , m_content(content)
{
    setText(content.label);
    setIcon(style::icon(iconName(content.facet)));
    setFont(style::font(style::TextSize::Small));
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(sentenceOf(content));
    setAccessibleDescription(quoted(content.words));
    QString tip = accessibleName();
    if (!content.words.isEmpty())
        tip += tr(": %1").arg(quoted(content.words));
    setToolTip(tip.toHtmlEscaped());
    connect(this, &QAbstractButton::clicked, this,
            [this] { Q_EMIT chosen(m_content, m_modifiers); });
}

QFont Chip::labelFont() const
{
    QFont drawn = font();
    drawn.setStrikeOut(m_content.standing == Standing::Rejected);
    return drawn;
}

QSize Chip::sizeHint() const
{
    const QFontMetrics metrics(labelFont());
    const int mark = isMarked(m_content) ? standingMarkSide + side / 2 : 0;
    // Half a grid more than the parts: drawn text is a fraction wider than its rounded advance.
    return {metrics.horizontalAdvance(text()) + iconSide + 3 * side + mark,
            std::max(metrics.height() + side / 2, 3 * style::grid)};
}

void Chip::mouseReleaseEvent(QMouseEvent *event)
{
    m_modifiers = event->modifiers();
    QAbstractButton::mouseReleaseEvent(event);
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    m_modifiers = event->modifiers();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

bool Chip::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::Enter:
    case QEvent::FocusIn:
        Q_EMIT pointedAt(m_content);
        break;
    case QEvent::Leave:
    case QEvent::FocusOut:
    case QEvent::Hide:
        Q_EMIT left();
        break;
    default:
        break;
    }
    return QAbstractButton::event(event);
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    drawGround(painter);
    drawLabel(painter);
}

void Chip::drawGround(QPainter &painter) const
{
    const QColor base = palette().color(QPalette::Base);
    ChipLook look = m_content.facet == Facet::Tag
                        ? tagChipLook(palette())
                        : chipLook(palette(), base, m_content.standing);
    if (hasFocus())
        look.line = QPen(style::accent(palette()), 2);
    if (underMouse())
        look.fill = style::blended(base, palette().color(QPalette::Text), 0.12);
    painter.setPen(look.line);
    painter.setBrush(look.fill);
    const double inset = hasFocus() ? 1 : 0.5;
    const QRectF box = QRectF(rect()).adjusted(inset, inset, -inset, -inset);
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2);
}

void Chip::drawLabel(QPainter &painter) const
{
    const QColor ink = m_content.standing == Standing::Rejected ? style::mutedText(palette())
                                                                : palette().color(QPalette::Text);
    const auto placed = [this](const QRect &box) {
        return QStyle::visualRect(layoutDirection(), rect(), box);
    };
    painter.setOpacity(0.6);
    icon().paint(&painter, placed(QRect(side, (height() - iconSide) / 2, iconSide, iconSide)));
    painter.setOpacity(1);
    QRect textBox = rect().adjusted(side + iconSide + side / 2, 0, -side, 0);
    if (isMarked(m_content)) {
        const QRect mark(textBox.right() + 1 - standingMarkSide, 0, standingMarkSide, height());
        paintStandingMark(painter, placed(mark), m_content.standing, ink);
        textBox.setRight(mark.left() - side / 2);
    }
    painter.setFont(labelFont());
    painter.setPen(ink);
    painter.drawText(placed(textBox), Qt::AlignVCenter | Qt::AlignLeading,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, textBox.width()));
}

} // namespace acervo
