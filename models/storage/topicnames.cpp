#include "topicnames.h"

#include <sqlite3.h>

namespace acervo {

TopicNames::TopicNames(sqlite3 *handle)
    : m_handle(handle)
    , m_names(handle, "SELECT id, name FROM main.topic ORDER BY id DESC",
              "INSERT INTO main.topic(parent, name) VALUES(NULL, ?)")
    , m_setParent(handle, "UPDATE main.topic SET parent=?2 WHERE id=?1 AND parent IS NOT ?2")
{}

Result<FacetValue> TopicNames::idOf(const QStringList &path)
{
    if (const auto known = m_paths.constFind(path); known != m_paths.cend())
        return *known;
    QList<FacetValue> topics;
    QList<FacetValue> old; // that were there before
    for (const QString &name : path) {
        const auto known = m_names.find(name);
        const auto topic = m_names.idOf(name);
        if (!known || !topic)
            return std::unexpected(!known ? known.error() : topic.error());
        // A name that stands twice in a path would be above itself.
        topics.removeAll(*topic);
        topics.append(*topic);
        if (*known)
            old.append(*topic);
    }
    for (qsizetype at = 0; at < topics.size(); ++at) {
        const auto isMoved = setParent(topics[at], at == 0 ? 0 : topics[at - 1]);
        if (!isMoved)
            return std::unexpected(isMoved.error());
        if (*isMoved && old.contains(topics[at])) {
            m_moved.append(topics[at]);
            m_paths.clear(); // what was known of the others may hold no longer
        }
    }
    return *m_paths.insert(path, topics.isEmpty() ? 0 : topics.last());
}

void TopicNames::forget()
{
    m_names.forget();
    m_paths.clear();
    m_moved.clear();
}

Result<bool> TopicNames::setParent(FacetValue topic, FacetValue parent)
{
    const auto above = parent == 0 ? std::nullopt : std::optional(parent);
    return m_setParent.bind(topic, above).run().transform([this] {
        return sqlite3_changes64(m_handle) > 0;
    });
}

} // namespace acervo
