#include "nextinlist.h"

#include "timelinemodel.h"
#include "timelineview.h"

namespace acervo {

NextInList::NextInList(TimelineModel &model, TimelineView &list, QObject *parent)
    : QObject(parent)
    , m_list(list)
{
    connect(&model, &TimelineModel::resultShown, this, &NextInList::moveOn, Qt::QueuedConnection);
    connect(&list, &TimelineView::currentArticleChanged, this, [this](ArticleId article) {
        if (article != ArticleId{})
            m_isExpected = false;
    });
}

void NextInList::moveOn()
{
    if (m_isExpected && m_list.currentArticle() == ArticleId{} && !m_list.isEmpty())
        m_list.selectNext();
}

} // namespace acervo
