#include "messagebar.h"

#include "style.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace acervo {

MessageBar::MessageBar(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel)
    , m_text(new QLabel)
    , m_choices(new QHBoxLayout)
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *close = new QToolButton;
    close->setIcon(style::icon(QStringLiteral("window-close")));
    close->setToolTip(tr("Close"));
    close->setAccessibleName(tr("Close the message"));
    close->setAutoRaise(true);
    connect(close, &QToolButton::clicked, this, &MessageBar::dismiss);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(2 * style::grid, style::grid / 2, style::grid, style::grid / 2);
    row->setSpacing(style::grid);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addLayout(m_choices);
    row->addWidget(close);
    hide();
}

QString MessageBar::text() const { return m_text->text(); }

void MessageBar::showMessage(const Message &message)
{
    m_kind = message.kind;
    const bool isProblem = message.kind == Message::Kind::Problem;
    m_icon->setPixmap(
        style::icon(isProblem ? QStringLiteral("dialog-warning") : QStringLiteral("checkmark"))
            .pixmap(QSize(16, 16), devicePixelRatioF()));
    m_text->setText(message.text);
    setAccessibleName(message.text);
    clearChoices();
    for (const Message::Choice &choice : message.choices)
        addChoice(choice);
    show();
    update(); // the ground is of the kind; the parts inside paint but themselves anew
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::dismiss()
{
    hide();
    m_text->clear();
}

void MessageBar::clearChoices()
{
    while (QLayoutItem *item = m_choices->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one that was just clicked
        delete item;
    }
}

void MessageBar::addChoice(const Message::Choice &choice)
{
    auto *button = new QPushButton(choice.text);
    connect(button, &QPushButton::clicked, this, [this, act = choice.act] {
        dismiss();
        act();
    });
    m_choices->addWidget(button);
}

void MessageBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor base = palette().color(QPalette::Base);
    const bool isProblem = m_kind == Message::Kind::Problem;
    // A problem is told by its icon; the warm ground only helps to find it.
    const QColor ground = isProblem ? style::blended(base, QColor(0xe0, 0x8a, 0x1e), 0.18)
                                    : style::selectedFill(palette(), false);
    painter.fillRect(rect(), ground);
    painter.fillRect(QRect(0, height() - 1, width(), 1), style::separator(palette()));
}

} // namespace acervo
