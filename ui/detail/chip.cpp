#include "chip.h"

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

bool isGuess(const ChipContent &content) { return content.provenance == Provenance::Detected; }

} // namespace

Chip::Chip(const ChipContent &content, QWidget *parent)
    : QAbstractButton(parent)
    , m_content(content)
{
    setText(content.suggested ? tr("%1?").arg(content.label) : content.label);
    setIcon(style::icon(iconName(content.facet)));
    setFont(style::font(style::TextSize::Small));
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    const QString known = content.suggested  ? tr("%1, suggested by the text")
                          : isGuess(content) ? tr("%1, detected in the text")
                                             : tr("%1");
    setAccessibleName(known.arg(content.label));
    QString tip = accessibleName();
    if (!content.evidence.isEmpty())
        tip += tr(": “%1”").arg(content.evidence);
    setToolTip(tip.toHtmlEscaped());
    connect(this, &QAbstractButton::clicked, this,
            [this] { Q_EMIT chosen(m_content, m_modifiers); });
}

QSize Chip::sizeHint() const
{
    const QFontMetrics metrics(font());
    // Half a grid more than the parts: drawn text is a fraction wider than its rounded advance.
    return {metrics.horizontalAdvance(text()) + iconSide + 3 * side,
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

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor base = palette().color(QPalette::Base);
    const QColor ink = palette().color(QPalette::Text);
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QPen line(hasFocus() ? style::accent(palette()) : style::blended(base, ink, 0.34), 1);
    if (isGuess(m_content))
        line.setStyle(Qt::DashLine);
    else if (!hasFocus())
        line = Qt::NoPen;
    painter.setPen(line);
    painter.setBrush(underMouse()         ? style::blended(base, ink, 0.12)
                     : isGuess(m_content) ? base
                                          : style::quietFill(palette()));
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2);

    const QRect iconBox(side, (height() - iconSide) / 2, iconSide, iconSide);
    painter.setOpacity(0.6);
    icon().paint(&painter, QStyle::visualRect(layoutDirection(), rect(), iconBox));
    painter.setOpacity(1);
    painter.setPen(ink);
    const QRect textBox = QStyle::visualRect(
        layoutDirection(), rect(), rect().adjusted(side + iconSide + side / 2, 0, -side, 0));
    painter.drawText(textBox, Qt::AlignVCenter | Qt::AlignLeading,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, textBox.width()));
}

} // namespace acervo
