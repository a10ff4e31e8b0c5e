#include "emptystate.h"

#include "style.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace acervo {

namespace {

constexpr int iconSize = 6 * style::grid;

QLabel *centred(const QString &text)
{
    auto *label = new QLabel(text);
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
    , m_heading(centred(heading))
    , m_sentence(centred(sentence))
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
        column->addSpacing(style::grid);
        column->addWidget(m_button, 0, Qt::AlignHCenter);
    }
    column->addStretch(3);
    colour();
}

void EmptyState::setSentence(const QString &sentence) { m_sentence->setText(sentence); }

void EmptyState::colour()
{
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, style::mutedText(palette()));
    m_sentence->setPalette(quiet);
    const QPixmap drawn =
        style::icon(m_iconName).pixmap(QSize(iconSize, iconSize), devicePixelRatioF());
    m_icon->setPixmap(drawn);
}

void EmptyState::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        colour();
    QWidget::changeEvent(event);
}

} // namespace acervo
