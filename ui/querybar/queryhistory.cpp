#include "queryhistory.h"

namespace acervo {

QueryHistory::QueryHistory(const QStringList &texts)
    : m_texts(texts.first(std::min(most, texts.size())))
{}

void QueryHistory::record(const QString &text)
{
    const QString query = text.trimmed();
    if (query.isEmpty() || query.size() > longest)
        return;
    m_texts.removeOne(query);
    m_texts.prepend(query);
    if (m_texts.size() > most)
        m_texts.removeLast();
}

} // namespace acervo
