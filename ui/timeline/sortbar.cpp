#include "sortbar.h"

#include "style.h"

#include <QAction>
#include <QHBoxLayout>
#include <QToolButton>

namespace acervo {

SortBar::SortBar(const QList<QAction *> &orders, QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Order of the list"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(style::grid + style::grid / 2, style::grid / 4, style::grid,
                            style::grid / 4);
    row->setSpacing(style::grid / 4);
    for (QAction *order : orders) {
        auto *button = new QToolButton;
        button->setDefaultAction(order);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        style::setTextSize(*button, style::TextSize::Small);
        row->addWidget(button);
        // An order that has no meaning now takes no room.
        const auto follow = [order, button] { button->setHidden(!order->isVisible()); };
        connect(order, &QAction::visibleChanged, button, follow);
        follow();
    }
    row->addStretch(1);
}

} // namespace acervo
