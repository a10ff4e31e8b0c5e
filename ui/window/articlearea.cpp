#include "articlearea.h"

#include "emptystate.h"
#include "separatorline.h"
#include "sortbar.h"
#include "timestrip.h"

#include <QVBoxLayout>

namespace acervo {

ArticleArea::ArticleArea(TimeStrip *strip, SortBar *sort, QWidget *list, QWidget *parent)
    : QWidget(parent)
    , m_stack(new QStackedWidget)
    , m_nothing(new EmptyState(QStringLiteral("search"), tr("No article matches"), {},
                               tr("Clear the query")))
{
    connect(m_nothing, &EmptyState::chosen, this, &ArticleArea::clearWanted);
    m_stack->addWidget(list);
    m_stack->addWidget(m_nothing);
    setFocusProxy(list);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(strip);
    column->addWidget(new SeparatorLine);
    column->addWidget(sort);
    column->addWidget(m_stack, 1);
}

// What takes the place of the other takes its keys, too: hidden, it would lose them to whatever
// comes next in the window.
void ArticleArea::showMatches(bool any, bool isComplete)
{
    m_nothing->setSentence(isComplete
                               ? tr("Take a word or a filter away, or see all articles again.")
                               : tr("The index of the articles is not finished: not all that "
                                    "matches is found yet."));
    const QWidget *focused = window()->focusWidget();
    const bool hasKeys = focused && m_stack->isAncestorOf(focused);
    m_stack->setCurrentIndex(any ? 0 : 1);
    setFocusProxy(m_stack->currentWidget());
    if (hasKeys)
        m_stack->currentWidget()->setFocus();
}

} // namespace acervo
