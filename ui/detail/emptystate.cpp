#include "emptystate.h"

#include "quietlabel.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace acervo {

namespace {

constexpr int iconSize = 6 * style::grid;

QLabel *centred(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setTextFormat(Qt::PlainText);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    return label;
}

} // namespace

EmptyState::EmptyState(const QString &icon, const QString &heading, const QString &sentence,
                       const QString &button, QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel)
    , m_heading(centred(new QLabel, heading))
    , m_sentence(centred(new QuietLabel(style::TextSize::Body), sentence))
    , m_iconName(icon)
{
    m_icon->setAlignment(Qt::AlignCenter);
    m_heading->setFont(style::font(style::TextSize::Heading));
    m_heading->setVisible(!heading.isEmpty());
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(3 * style::grid, 3 * style::grid, 3 * style::grid, 3 * style::grid);
    column->setSpacing(style::grid);
    column->addStretch(2);
    column->addWidget(m_icon);
    column->addSpacing(style::grid);
    column->addWidget(m_heading);
    column->addWidget(m_sentence);
    if (!button.isEmpty()) {
        m_button = new QPushButton(button);
        connect(m_button, &QPushButton::clicked, this, &EmptyState::chosen);
        setFocusProxy(m_button);
        column->addSpacing(style::grid);
        column->addWidget(m_button, 0, Qt::AlignHCenter);
    }
    column->addStretch(3);
    drawIcon();
}

void EmptyState::setSentence(const QString &sentence) { m_sentence->setText(sentence); }

// The icon only marks the place: it is fainter than what is to be read.
void EmptyState::drawIcon()
{
    const qreal scale = devicePixelRatioF();
    QPixmap faint(QSize(iconSize, iconSize) * scale);
    faint.setDevicePixelRatio(scale);
    faint.fill(Qt::transparent);
    QPainter painter(&faint);
    painter.setOpacity(0.4);
    style::icon(m_iconName).paint(&painter, QRect(0, 0, iconSize, iconSize));
    painter.end();
    m_icon->setPixmap(faint);
}

void EmptyState::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        drawIcon();
    QWidget::changeEvent(event);
}

} // namespace acervo
