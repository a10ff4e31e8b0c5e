#include "provenancestore.h"

#include <sqlite3.h>

namespace acervo {

namespace {

constexpr int stated = int(Provenance::Stated);

Result<bool> runAndCount(sqlite3 *handle, Statement &statement)
{
    return statement.run().transform([handle] { return sqlite3_changes64(handle) > 0; });
}

} // namespace

ProvenanceStore::ProvenanceStore(sqlite3 *handle)
    : m_handle(handle)
    , m_addSource(handle, "INSERT OR IGNORE INTO main.article_source(article, source, digest, file,"
                          " raw) VALUES(?, ?, ?, ?, ?)")
    , m_addTopic(handle, "INSERT OR IGNORE INTO main.article_topic(article, topic, provenance)"
                         " VALUES(?, ?, ?)")
    , m_addPlace(handle, "INSERT OR IGNORE INTO main.place(article, code, provenance)"
                         " VALUES(?, ?, ?)")
    , m_hasDigest(handle, "SELECT 1 FROM main.article_source WHERE article=? AND digest=?")
    , m_digests(handle, "SELECT DISTINCT digest FROM main.article_source WHERE article=?")
    , m_sources(handle, "SELECT DISTINCT source FROM main.article_source WHERE article=?")
{}

Result<bool> ProvenanceStore::addSource(ArticleId article, FacetValue source, qint64 digest,
                                        const QString &file, const QString &raw)
{
    return runAndCount(m_handle, m_addSource.bind(number(article), source, digest, file, raw));
}

Result<bool> ProvenanceStore::addTopic(ArticleId article, FacetValue topic)
{
    return runAndCount(m_handle, m_addTopic.bind(number(article), topic, stated));
}

Result<bool> ProvenanceStore::addPlace(ArticleId article, const QString &code)
{
    return runAndCount(m_handle, m_addPlace.bind(number(article), code, stated));
}

Result<bool> ProvenanceStore::hasDigest(ArticleId article, qint64 digest)
{
    return m_hasDigest.bind(number(article), digest).number().transform([](const auto &found) {
        return found.has_value();
    });
}

Result<QList<qint64>> ProvenanceStore::digests(ArticleId article)
{
    QList<qint64> digests;
    return m_digests.bind(number(article))
        .forEachRow([&](const Statement &row) { digests.append(row.integer(0)); })
        .transform([&] { return digests; });
}

Result<QList<FacetValue>> ProvenanceStore::sources(ArticleId article)
{
    QList<FacetValue> sources;
    return m_sources.bind(number(article))
        .forEachRow([&](const Statement &row) { sources.append(FacetValue(row.integer(0))); })
        .transform([&] { return sources; });
}

} // namespace acervo
