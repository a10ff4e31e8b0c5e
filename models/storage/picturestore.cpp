#include "picturestore.h"

namespace acervo {

namespace {

Picture pictureIn(const Statement &row)
{
    return {.digest = row.text(0),
            .type = row.text(1),
            .width = int(row.integer(2)),
            .height = int(row.integer(3)),
            .address = row.text(4)};
}

} // namespace

PictureStore::PictureStore(sqlite3 *handle)
    : m_keep(handle, "INSERT OR IGNORE INTO main.picture(digest, type, width, height, bytes)"
                     " VALUES(?, ?, ?, ?, ?)")
    , m_file(handle, "SELECT type, width, height, bytes FROM main.picture WHERE digest=?")
    , m_facts(handle, "SELECT type, width, height FROM main.picture WHERE digest=?")
    , m_of(handle, "SELECT a.picture, coalesce(p.type, ''), coalesce(p.width, 0),"
                   " coalesce(p.height, 0), a.address FROM main.article_picture AS a"
                   " LEFT JOIN main.picture AS p ON p.digest=a.picture"
                   " WHERE a.article=? ORDER BY a.position")
    , m_ofAll(handle, "SELECT a.picture, coalesce(p.type, ''), coalesce(p.width, 0),"
                      " coalesce(p.height, 0), a.address, a.article FROM main.article_picture AS a"
                      " LEFT JOIN main.picture AS p ON p.digest=a.picture"
                      " WHERE a.article IN (SELECT value FROM json_each(?))"
                      " ORDER BY a.article, a.position")
    , m_add(handle, "INSERT INTO main.article_picture(article, position, picture, address)"
                    " VALUES(?, ?, ?, ?)")
    , m_removeAll(handle, "DELETE FROM main.article_picture WHERE article=?")
    // A changeset has texts as they are: what names a picture holds its digest.
    , m_forgetUnused(handle, "DELETE FROM main.picture WHERE"
                             " digest NOT IN (SELECT picture FROM main.article_picture)"
                             " AND NOT EXISTS (SELECT 1 FROM main.note WHERE instr(text, digest)>0)"
                             " AND NOT EXISTS (SELECT 1 FROM main.journal_change"
                             "  WHERE instr(changeset, CAST(digest AS BLOB))>0)")
{}

Result<void> PictureStore::keep(const PictureFile &file)
{
    if (file.bytes.isEmpty())
        return {};
    const Picture &picture = file.picture;
    return m_keep.bind(picture.digest, picture.type, picture.width, picture.height, file.bytes)
        .run();
}

Result<PictureFile> PictureStore::file(const QString &digest)
{
    PictureFile found{.picture = {.digest = digest}, .bytes = {}};
    return m_file.bind(digest)
        .forEachRow([&](const Statement &row) {
            found.picture.type = row.text(0);
            found.picture.width = int(row.integer(1));
            found.picture.height = int(row.integer(2));
            found.bytes = row.blob(3);
        })
        .transform([&] { return found; });
}

Result<Picture> PictureStore::facts(const QString &digest)
{
    Picture found{.digest = digest};
    return m_facts.bind(digest)
        .forEachRow([&](const Statement &row) {
            found.type = row.text(0);
            found.width = int(row.integer(1));
            found.height = int(row.integer(2));
        })
        .transform([&] { return found; });
}

Result<QList<Picture>> PictureStore::of(ArticleId article)
{
    QList<Picture> pictures;
    return m_of.bind(number(article))
        .forEachRow([&](const Statement &row) { pictures.append(pictureIn(row)); })
        .transform([&] { return pictures; });
}

Result<void>
PictureStore::ofAll(const IdList &articles,
                    const std::function<void(qint64 article, const Picture &picture)> &take)
{
    return m_ofAll.bind(articles.json()).forEachRow([&](const Statement &row) {
        take(row.integer(5), pictureIn(row));
    });
}

Result<void> PictureStore::add(ArticleId article, const QList<Picture> &pictures)
{
    qint64 position = 0;
    for (const Picture &picture : pictures) {
        m_add.bind(number(article), position++, picture.digest, picture.address);
        if (const auto added = m_add.run(); !added)
            return added;
    }
    return {};
}

Result<void> PictureStore::removeAll(ArticleId article)
{
    return m_removeAll.bind(number(article)).run();
}

Result<void> PictureStore::forgetUnused() { return m_forgetUnused.run(); }

} // namespace acervo
