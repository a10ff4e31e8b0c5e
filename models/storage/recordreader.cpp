#include "recordreader.h"

#include "storabletime.h"

namespace acervo {

RecordReader::RecordReader(sqlite3 *handle)
    : m_notes(handle, "SELECT text, created, changed FROM main.note WHERE article=? ORDER BY id")
    , m_sources(handle, "SELECT s.name, s.kind, r.file, r.raw, r.digest FROM main.article_source"
                        " AS r JOIN main.source AS s ON s.id=r.source WHERE r.article=?")
    , m_places(handle, "SELECT code FROM main.place WHERE article=? AND provenance=?")
    , m_topics(handle, "SELECT t.name FROM main.article_topic AS a JOIN main.topic AS t"
                       " ON t.id=a.topic WHERE a.article=? AND a.provenance=?")
    , m_decisions(handle, "SELECT d.kind, d.value, d.decision, t.name FROM main.decision AS d"
                          " LEFT JOIN main.topic AS t ON d.kind='topic' AND t.id=d.value"
                          " WHERE d.article=?")
    , m_collections(handle, "SELECT c.name, a.position FROM main.collection_article AS a"
                            " JOIN main.collection AS c ON c.id=a.collection"
                            " WHERE a.article=? ORDER BY c.name")
    , m_highlights(handle)
    , m_corrections(handle)
{}

Result<ArticleRecord> RecordReader::recordOf(Article article)
{
    ArticleRecord record{.article = std::move(article)};
    const auto notes = record.article.notes > 0 ? readNotes(record) : Result<void>();
    return notes.and_then([&] { return readHighlights(record); })
        .and_then([&] { return readSources(record); })
        .and_then([&] { return readStated(record); })
        .and_then([&] { return readDecisions(record); })
        .and_then([&] { return readCollections(record); })
        .and_then([&] { return readCorrected(record); })
        .transform([&] { return std::move(record); });
}

Result<void> RecordReader::readNotes(ArticleRecord &record)
{
    return m_notes.bind(number(record.article.id)).forEachRow([&](const Statement &row) {
        record.notes.append({.text = row.text(0),
                             .created = timeFromStored(row.integer(1)),
                             .changed = timeFromStored(row.integer(2))});
    });
}

Result<void> RecordReader::readHighlights(ArticleRecord &record)
{
    return m_highlights.ofArticle(record.article.id).transform([&](const QList<Highlight> &all) {
        for (const Highlight &highlight : all)
            record.highlights.append(highlight.kept);
    });
}

Result<void> RecordReader::readSources(ArticleRecord &record)
{
    return m_sources.bind(number(record.article.id)).forEachRow([&](const Statement &row) {
        const bool isFiles = row.text(1) == u"files";
        record.records.append({.source = isFiles ? QString() : row.text(0),
                               .file = row.text(2),
                               .raw = row.text(3),
                               .digest = row.integer(4)});
    });
}

Result<void> RecordReader::readStated(ArticleRecord &record)
{
    constexpr int stated = int(Provenance::Stated);
    const auto places =
        m_places.bind(number(record.article.id), stated).forEachRow([&](const Statement &row) {
            record.statedPlaces.append(row.text(0));
        });
    if (!places || record.article.topics.isEmpty())
        return places;
    return m_topics.bind(number(record.article.id), stated).forEachRow([&](const Statement &row) {
        record.statedTopics.append(row.text(0));
    });
}

Result<void> RecordReader::readCollections(ArticleRecord &record)
{
    return m_collections.bind(number(record.article.id)).forEachRow([&](const Statement &row) {
        record.collections.append({.name = row.text(0), .position = row.integer(1)});
    });
}

Result<void> RecordReader::readCorrected(ArticleRecord &record)
{
    return m_corrections.of(record.article.id).transform([&](const QList<CorrectedFact> &all) {
        record.corrected = all;
    });
}

Result<void> RecordReader::readDecisions(ArticleRecord &record)
{
    using About = DecisionRecord::About;
    return m_decisions.bind(number(record.article.id)).forEachRow([&](const Statement &row) {
        const bool isTopic = row.text(0) == u"topic";
        record.decisions.append({.about = isTopic ? About::Topic : About::Place,
                                 .value = row.text(isTopic ? 3 : 1),
                                 .decision = Provenance(row.integer(2))});
    });
}

} // namespace acervo
