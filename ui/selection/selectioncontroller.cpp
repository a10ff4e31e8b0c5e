#include "selectioncontroller.h"

#include "actions.h"
#include "articlecontroller.h"
#include "detailpane.h"
#include "library.h"
#include "selectionpane.h"
#include "timelineview.h"

#include <QAction>

namespace acervo {

SelectionController::SelectionController(Library &library, TimelineView &list,
                                         ArticleController &articles, const Actions &actions,
                                         DetailPane &detail, PlaceName placeName, QObject *parent)
    : QObject(parent)
    , m_library(library)
    , m_list(list)
    , m_detail(detail)
    , m_pane(new SelectionPane(std::move(placeName)))
{
    detail.addCover(m_pane);
    m_soon.setSingleShot(true);
    m_soon.setInterval(30);
    connect(&m_soon, &QTimer::timeout, this, &SelectionController::ask);
    connect(&list, &TimelineView::selectedCountChanged, this, &SelectionController::follow);
    connect(&library, &Library::changed, this, &SelectionController::follow);
    connect(m_pane, &SelectionPane::commandWanted, this,
            [&actions](Command command) { actions.action(command)->trigger(); });
    connect(m_pane, &SelectionPane::readWanted, &articles, &ArticleController::setRead);
    connect(m_pane, &SelectionPane::starWanted, &articles, &ArticleController::setStarred);
}

void SelectionController::follow()
{
    if (m_list.selectedCount() > 1) {
        m_soon.start();
        return;
    }
    m_soon.stop();
    ++m_question;
    if (!std::exchange(m_isShown, false))
        return;
    m_detail.showCover(m_pane, false);
    Q_EMIT severalChanged(false);
}

void SelectionController::ask()
{
    const quint64 question = ++m_question;
    m_library.summary(m_list.selectedArticles())
        .then(this, [this, question](const Result<SelectionSummary> &summary) {
            if (question != m_question)
                return;
            if (!summary) {
                Q_EMIT failed(summary.error());
                return;
            }
            m_pane->showSummary(*summary);
            m_detail.showCover(m_pane, true);
            if (!std::exchange(m_isShown, true))
                Q_EMIT severalChanged(true);
        });
}

} // namespace acervo
