#include "highlightbar.h"

#include "highlightlook.h"
#include "highlightwords.h"
#include "style.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

namespace acervo {

namespace {

constexpr int iconSize = 2 * style::grid;

}

HighlightBar::HighlightBar(QWidget *field)
    : QWidget(field)
{
    setAccessibleName(tr("Highlight"));
    setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_NoMousePropagation); // the field below would take its selection away
    setCursor(Qt::ArrowCursor);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(style::grid / 2, style::grid / 2, style::grid / 2, style::grid / 2);
    row->setSpacing(style::grid / 4);
    for (const HighlightColour colour : highlightColours) {
        QToolButton *choice =
            button(tr("%1 (%2)").arg(colourInWords(colour), colourLetter(colour)));
        connect(choice, &QToolButton::clicked, this,
                [this, colour] { Q_EMIT colourChosen(colour); });
        m_colours.append(choice);
    }
    m_quote = button(tr("Quote into the note (Q)"));
    m_comment = button(tr("Comment"));
    m_remove = button(tr("Remove the highlight"));
    for (QToolButton *one : findChildren<QToolButton *>(Qt::FindDirectChildrenOnly))
        row->addWidget(one);
    connect(m_quote, &QToolButton::clicked, this, &HighlightBar::quoteWanted);
    connect(m_comment, &QToolButton::clicked, this, &HighlightBar::commentWanted);
    connect(m_remove, &QToolButton::clicked, this, &HighlightBar::removeWanted);
    showIcons();
    hide();
}

QToolButton *HighlightBar::button(const QString &tip)
{
    auto *made = new QToolButton(this);
    made->setAutoRaise(true);
    made->setFocusPolicy(Qt::NoFocus);
    made->setIconSize({iconSize, iconSize});
    made->setToolTip(tip);
    made->setAccessibleName(tip);
    return made;
}

void HighlightBar::showIcons()
{
    for (qsizetype i = 0; i < m_colours.size(); ++i)
        m_colours[i]->setIcon(highlightIcon(highlightColours[i], iconSize, palette()));
    m_quote->setIcon(style::icon(QStringLiteral("format-text-blockquote")));
    m_comment->setIcon(style::icon(QStringLiteral("edit-comment")));
    m_remove->setIcon(style::icon(QStringLiteral("edit-delete")));
}

void HighlightBar::openAt(const QRect &place, About about)
{
    m_comment->setVisible(about == About::Highlight);
    m_remove->setVisible(about == About::Highlight);
    adjustSize();
    const QSize room = parentWidget()->size();
    const int below = place.bottom() + style::grid / 2;
    const int above = place.top() - height() - style::grid / 2;
    const int y = below + height() <= room.height() ? below : std::max(0, above);
    const int x =
        std::clamp(place.center().x() - width() / 2, 0, std::max(0, room.width() - width()));
    move(x, y);
    show();
    raise();
}

void HighlightBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(
        style::blended(palette().color(QPalette::Base), palette().color(QPalette::Text), 0.3));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), style::grid / 2,
                            style::grid / 2);
}

void HighlightBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_remove)
        showIcons();
}

} // namespace acervo
