#include "recordreader.h"

#include "readingstore.h"
#include "storabletime.h"

namespace acervo {

namespace {

// Each of a row whose first column is the article.

void addNote(ArticleRecord &record, const Statement &row)
{
    record.notes.append({.text = row.text(1),
                         .created = timeFromStored(row.integer(2)),
                         .changed = timeFromStored(row.integer(3)),
                         .name = row.text(4)});
}

void addSource(ArticleRecord &record, const Statement &row)
{
    const bool isFiles = row.text(2) == u"files";
    record.records.append({.source = isFiles ? QString() : row.text(1),
                           .file = row.text(3),
                           .raw = row.text(4),
                           .digest = row.integer(5)});
}

void addPlace(ArticleRecord &record, const Statement &row)
{
    if (Provenance(row.integer(2)) == Provenance::Stated)
        record.statedPlaces.append(row.text(1));
}

void addTopic(ArticleRecord &record, const Statement &row)
{
    if (Provenance(row.integer(2)) == Provenance::Stated)
        record.statedTopics.append(row.text(1));
}

void addDecision(ArticleRecord &record, const Statement &row)
{
    using About = DecisionRecord::About;
    const bool isTopic = row.text(1) == u"topic";
    record.decisions.append({.about = isTopic ? About::Topic : About::Place,
                             .value = row.text(isTopic ? 4 : 2),
                             .decision = Provenance(row.integer(3))});
}

void addCollection(ArticleRecord &record, const Statement &row)
{
    record.collections.append({.name = row.text(1), .position = row.integer(2)});
}

void addTrash(ArticleRecord &record, const Statement &row)
{
    record.isOfUndoneImport = Trash(row.integer(1)) == Trash::ByUndoneImport;
}

} // namespace

RecordReader::RecordReader(sqlite3 *handle)
    : m_notes(handle, "SELECT article, text, created, changed, name FROM main.note"
                      " WHERE article IN (SELECT value FROM json_each(?)) ORDER BY id")
    , m_sources(handle, "SELECT r.article, s.name, s.kind, r.file, r.raw, r.digest"
                        " FROM main.article_source AS r JOIN main.source AS s ON s.id=r.source"
                        " WHERE r.article IN (SELECT value FROM json_each(?))"
                        " ORDER BY r.article, r.source, r.digest")
    , m_places(handle, "SELECT article, code, provenance FROM main.place"
                       " WHERE article IN (SELECT value FROM json_each(?)) ORDER BY article, code")
    , m_topics(handle, "SELECT a.article, t.name, a.provenance FROM main.article_topic AS a"
                       " JOIN main.topic AS t ON t.id=a.topic"
                       " WHERE a.article IN (SELECT value FROM json_each(?))"
                       " ORDER BY a.article, a.topic")
    , m_decisions(handle, "SELECT d.article, d.kind, d.value, d.decision, t.name"
                          " FROM main.decision AS d"
                          " LEFT JOIN main.topic AS t ON d.kind='topic' AND t.id=d.value"
                          " WHERE d.article IN (SELECT value FROM json_each(?))"
                          " ORDER BY d.article, d.kind, d.value")
    , m_collections(handle, "SELECT a.article, c.name, a.position"
                            " FROM main.collection_article AS a"
                            " JOIN main.collection AS c ON c.id=a.collection"
                            " WHERE a.article IN (SELECT value FROM json_each(?)) ORDER BY c.name")
    , m_trash(handle, "SELECT article, trashed FROM main.reading"
                      " WHERE trashed<>0 AND article IN (SELECT value FROM json_each(?))")
    , m_highlights(handle)
    , m_corrections(handle)
{}

Result<QList<ArticleRecord>> RecordReader::recordsOf(QList<Article> articles)
{
    QList<ArticleId> ids;
    std::ranges::transform(articles, std::back_inserter(ids), &Article::id);
    const IdList list(ids);
    QList<ArticleRecord> records(list.size()); // of one that comes twice, one
    for (Article &article : articles)
        records[list.placeOf(number(article.id))].article = std::move(article);
    const auto add = [&](Statement &statement, Add one) {
        return addAll(statement, list, records, one);
    };
    return add(m_notes, addNote)
        .and_then([&] { return add(m_sources, addSource); })
        .and_then([&] { return add(m_places, addPlace); })
        .and_then([&] { return add(m_topics, addTopic); })
        .and_then([&] { return add(m_decisions, addDecision); })
        .and_then([&] { return add(m_collections, addCollection); })
        .and_then([&] { return add(m_trash, addTrash); })
        .and_then([&] {
            return m_highlights.forEachOf(list, [&](qsizetype i, const Highlight &one) {
                records[i].highlights.append(one.kept);
            });
        })
        .and_then([&] {
            return m_corrections.forEachOf(list, [&](qsizetype i, const CorrectedFact &one) {
                records[i].corrected.append(one);
            });
        })
        .transform([&] {
            QList<ArticleRecord> asked;
            asked.reserve(ids.size());
            for (const ArticleId id : std::as_const(ids))
                asked.append(records[list.placeOf(number(id))]);
            return asked;
        });
}

Result<void> RecordReader::addAll(Statement &statement, const IdList &ids,
                                  QList<ArticleRecord> &records, Add add)
{
    return statement.bind(ids.json()).forEachRow([&](const Statement &row) {
        add(records[ids.placeOf(row.integer(0))], row);
    });
}

} // namespace acervo
