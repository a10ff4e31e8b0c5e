#include "idlist.h"

namespace acervo {

IdList::IdList(const QList<ArticleId> &ids)
{
    m_places.reserve(ids.size());
    QStringList numbers;
    for (const ArticleId id : ids) {
        if (m_places.contains(number(id)))
            continue;
        m_places.insert(number(id), m_places.size());
        numbers += QString::number(number(id));
    }
    m_json = u'[' + numbers.join(u',') + u']';
}

} // namespace acervo
