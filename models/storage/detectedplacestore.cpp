#include "detectedplacestore.h"

#include "evidencetext.h"

namespace acervo {

namespace {

Place placeIn(const Statement &row)
{
    return {.code = row.text(1),
            .provenance = Provenance::Detected,
            .confidence = row.real(2),
            .suggested = row.integer(3) != 0,
            .evidence = evidenceFrom(row.text(4))};
}

} // namespace

DetectedPlaceStore::DetectedPlaceStore(sqlite3 *handle)
    : m_remove(handle, "DELETE FROM cache.detected_place WHERE article=?")
    , m_insert(handle, "INSERT OR IGNORE INTO cache.detected_place(article, code, confidence,"
                       " suggested, evidence) VALUES(?, ?, ?, ?, ?)")
    , m_of(handle, "SELECT article, code, confidence, suggested, evidence"
                   " FROM cache.detected_place WHERE article=?")
    , m_ofAll(handle,
              "SELECT article, code, confidence, suggested, evidence"
              " FROM cache.detected_place WHERE article IN (SELECT value FROM json_each(?))")
{}

Result<void> DetectedPlaceStore::add(ArticleId article, const QList<Place> &places)
{
    for (const Place &place : places) {
        if (place.provenance != Provenance::Detected)
            continue;
        m_insert.bind(number(article), place.code, place.confidence, place.suggested,
                      evidenceText(place.evidence));
        if (const auto inserted = m_insert.run(); !inserted)
            return inserted;
    }
    return {};
}

Result<void> DetectedPlaceStore::replace(ArticleId article, const QList<Place> &places)
{
    return m_remove.bind(number(article)).run().and_then([&] { return add(article, places); });
}

Result<QList<Place>> DetectedPlaceStore::of(ArticleId article)
{
    QList<Place> places;
    return m_of.bind(number(article))
        .forEachRow([&](const Statement &row) { places.append(placeIn(row)); })
        .transform([&] { return places; });
}

Result<void> DetectedPlaceStore::forEachOf(const IdList &articles, const Take &take)
{
    return m_ofAll.bind(articles.json()).forEachRow([&](const Statement &row) {
        take(articles.placeOf(row.integer(0)), placeIn(row));
    });
}

} // namespace acervo
