#include "detectedtopicstore.h"

#include "evidencetext.h"

namespace acervo {

namespace {

Topic topicIn(const Statement &row)
{
    return {.id = FacetValue(row.integer(1)),
            .name = {},
            .provenance = Provenance::Detected,
            .confidence = row.real(2),
            .suggested = row.integer(3) != 0,
            .evidence = evidenceFrom(row.text(4))};
}

} // namespace

DetectedTopicStore::DetectedTopicStore(sqlite3 *handle)
    : m_remove(handle, "DELETE FROM cache.detected_topic WHERE article=?")
    , m_removeOne(handle, "DELETE FROM cache.detected_topic WHERE article=? AND topic=?")
    , m_insert(handle, "INSERT OR IGNORE INTO cache.detected_topic(article, topic, confidence,"
                       " suggested, evidence) VALUES(?, ?, ?, ?, ?)")
    , m_of(handle, "SELECT article, topic, confidence, suggested, evidence"
                   " FROM cache.detected_topic WHERE article=? ORDER BY topic")
    , m_ofAll(handle, "SELECT article, topic, confidence, suggested, evidence"
                      " FROM cache.detected_topic WHERE article IN (SELECT value FROM json_each(?))"
                      " ORDER BY article, topic")
{}

Result<void> DetectedTopicStore::add(ArticleId article, const QList<Topic> &topics)
{
    for (const Topic &topic : topics) {
        m_insert.bind(number(article), topic.id, topic.confidence, topic.suggested,
                      evidenceText(topic.evidence));
        if (const auto inserted = m_insert.run(); !inserted)
            return inserted;
    }
    return {};
}

Result<void> DetectedTopicStore::remove(ArticleId article)
{
    return m_remove.bind(number(article)).run();
}

Result<void> DetectedTopicStore::remove(ArticleId article, FacetValue topic)
{
    return m_removeOne.bind(number(article), topic).run();
}

Result<QList<Topic>> DetectedTopicStore::of(ArticleId article)
{
    QList<Topic> topics;
    return m_of.bind(number(article))
        .forEachRow([&](const Statement &row) { topics.append(topicIn(row)); })
        .transform([&] { return topics; });
}

Result<void> DetectedTopicStore::forEachOf(const IdList &articles, const Take &take)
{
    return m_ofAll.bind(articles.json()).forEachRow([&](const Statement &row) {
        take(articles.placeOf(row.integer(0)), topicIn(row));
    });
}

} // namespace acervo
