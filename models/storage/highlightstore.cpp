#include "highlightstore.h"

#include "storabletime.h"

#include <sqlite3.h>

namespace acervo {

namespace {

Highlight highlightIn(const Statement &row)
{
    Highlight highlight{.id = HighlightId{row.integer(0)}};
    HighlightRecord &kept = highlight.kept;
    kept.colour = highlightColourNamed(row.text(2)).value_or(HighlightColour::Yellow);
    kept.comment = row.text(3);
    kept.created = timeFromStored(row.integer(4));
    kept.anchor = {.field = textFieldNamed(row.text(5)).value_or(TextField::Body),
                   .start = row.integer(6),
                   .quote = row.text(7),
                   .prefix = row.text(8),
                   .suffix = row.text(9),
                   .digest = row.integer(10),
                   .rival = int(row.integer(11))};
    return highlight;
}

} // namespace

HighlightStore::HighlightStore(sqlite3 *handle)
    : m_handle(handle)
    , m_ofArticle(handle, "SELECT id, article, colour, comment, created, field, start, quote,"
                          " prefix, suffix, digest, rival FROM main.highlight WHERE article=?"
                          " ORDER BY id")
    , m_ofAll(handle, "SELECT id, article, colour, comment, created, field, start, quote,"
                      " prefix, suffix, digest, rival FROM main.highlight"
                      " WHERE article IN (SELECT value FROM json_each(?)) ORDER BY id")
    , m_byId(handle, "SELECT id, article, colour, comment, created, field, start, quote,"
                     " prefix, suffix, digest, rival FROM main.highlight WHERE id=?")
    , m_all(handle, "SELECT id FROM main.highlight ORDER BY id")
    , m_add(handle, "INSERT INTO main.highlight(article, colour, comment, created, field, start,"
                    " quote, prefix, suffix, digest, rival) VALUES(?,?,?,?,?,?,?,?,?,?,?)")
    , m_setColour(handle, "UPDATE main.highlight SET colour=?2 WHERE id=?1")
    , m_setComment(handle, "UPDATE main.highlight SET comment=?2 WHERE id=?1")
    , m_remove(handle, "DELETE FROM main.highlight WHERE id=?")
{}

Result<QList<Highlight>> HighlightStore::ofArticle(ArticleId article)
{
    QList<Highlight> highlights;
    return m_ofArticle.bind(number(article))
        .forEachRow([&](const Statement &row) { highlights.append(highlightIn(row)); })
        .transform([&] { return highlights; });
}

Result<void> HighlightStore::forEachOf(const IdList &articles, const Take &take)
{
    return m_ofAll.bind(articles.json()).forEachRow([&](const Statement &row) {
        take(articles.placeOf(row.integer(1)), highlightIn(row));
    });
}

Result<std::optional<HighlightStore::Stored>> HighlightStore::byId(HighlightId id)
{
    std::optional<Stored> stored;
    return m_byId.bind(number(id))
        .forEachRow([&](const Statement &row) {
            stored = {.article = ArticleId{row.integer(1)}, .highlight = highlightIn(row)};
        })
        .transform([&] { return stored; });
}

Result<QList<HighlightId>> HighlightStore::all()
{
    QList<HighlightId> ids;
    return m_all.bind()
        .forEachRow([&](const Statement &row) { ids.append(HighlightId{row.integer(0)}); })
        .transform([&] { return ids; });
}

Result<HighlightId> HighlightStore::add(ArticleId article, const HighlightRecord &record)
{
    const PassageAnchor &anchor = record.anchor;
    return m_add
        .bind(number(article), nameOf(record.colour), record.comment, storedTime(record.created),
              nameOf(anchor.field), anchor.start, anchor.quote, anchor.prefix, anchor.suffix,
              anchor.digest, anchor.rival)
        .run()
        .transform([this] { return HighlightId{sqlite3_last_insert_rowid(m_handle)}; });
}

Result<void> HighlightStore::setColour(HighlightId id, HighlightColour colour)
{
    return m_setColour.bind(number(id), nameOf(colour)).run();
}

Result<void> HighlightStore::setComment(HighlightId id, const QString &comment)
{
    return m_setComment.bind(number(id), comment).run();
}

Result<void> HighlightStore::remove(HighlightId id) { return m_remove.bind(number(id)).run(); }

} // namespace acervo
