#include "iconbutton.h"

#include "style.h"

#include <QToolButton>

namespace acervo {

QToolButton *iconButton(const QString &icon, const QString &tip, Qt::FocusPolicy focus)
{
    auto *button = new QToolButton;
    button->setIcon(style::icon(icon));
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    button->setAutoRaise(true);
    button->setFocusPolicy(focus);
    return button;
}

} // namespace acervo
