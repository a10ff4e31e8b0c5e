#include "linkstore.h"

#include "fold.h"
#include "fulltextsearch.h"

#include <algorithm>

#include <sqlite3.h>

namespace acervo {

LinkStore::LinkStore(sqlite3 *handle)
    : m_handle(handle)
    , m_target(handle, "SELECT a.id, a.title, coalesce(r.trashed, 0)>0 AS gone FROM"
                       " (SELECT id, 0 AS other FROM main.article WHERE uuid=?1"
                       "  UNION SELECT article, 1 FROM main.article_alias WHERE uuid=?1) AS named"
                       " JOIN main.article AS a ON a.id=named.id"
                       " LEFT JOIN main.reading AS r ON r.article=a.id"
                       " ORDER BY gone, named.other, a.id LIMIT 1")
    , m_names(handle, "SELECT uuid FROM main.article WHERE id=?1"
                      " UNION SELECT uuid FROM main.article_alias WHERE article=?1")
    , m_wordedNotes(handle, "SELECT n.article, n.text FROM main.note AS n WHERE n.id IN"
                            " (SELECT rowid FROM cache.note_word WHERE note_word MATCH ?)"
                            " AND n.article IS NOT NULL AND NOT EXISTS (SELECT 1 FROM main.reading"
                            "  WHERE article=n.article AND trashed>0)")
    , m_allNotes(handle, "SELECT n.article, n.text FROM main.note AS n WHERE instr(n.text, ?)>0"
                         " AND n.article IS NOT NULL AND NOT EXISTS (SELECT 1 FROM main.reading"
                         "  WHERE article=n.article AND trashed>0)")
    , m_addAlias(handle, "INSERT OR IGNORE INTO main.article_alias(uuid, article) VALUES(?, ?)")
{}

Result<QList<LinkTarget>> LinkStore::targets(const QStringList &uuids)
{
    QList<LinkTarget> all;
    for (const QString &uuid : uuids) {
        const auto one = target(uuid);
        if (!one)
            return std::unexpected(one.error());
        all.append(*one);
    }
    return all;
}

Result<LinkTarget> LinkStore::target(const QString &uuid)
{
    LinkTarget found{.uuid = uuid};
    return m_target.bind(uuid)
        .forEachRow([&](const Statement &row) {
            found.id = ArticleId{row.integer(0)};
            found.title = row.text(1);
            found.isTrashed = row.integer(2) != 0;
        })
        .transform([&] { return found; });
}

Result<QList<ArticleId>> LinkStore::linkingTo(ArticleId article, bool hasWords)
{
    QStringList names;
    const auto named = m_names.bind(number(article)).forEachRow([&](const Statement &row) {
        names.append(row.text(0));
    });
    if (!named)
        return std::unexpected(named.error());
    QList<ArticleId> linking;
    for (const QString &uuid : std::as_const(names)) {
        const QString address = articleAddress(uuid);
        Statement &notes = hasWords ? m_wordedNotes : m_allNotes;
        const FullTextTerm term{.kind = FullTextTerm::Kind::Phrase,
                                .words = {foldedWords(address)}};
        notes.bind(hasWords ? matchExpression(term, false) : address);
        const auto read = notes.forEachRow([&](const Statement &row) {
            if (linkedArticles(row.text(1)).contains(uuid))
                linking.append(ArticleId{row.integer(0)});
        });
        if (!read)
            return std::unexpected(read.error());
    }
    std::ranges::sort(linking);
    linking.erase(std::ranges::unique(linking).begin(), linking.end());
    return linking;
}

Result<bool> LinkStore::addAlias(const QString &uuid, ArticleId article)
{
    return m_addAlias.bind(uuid, number(article)).run().transform([this] {
        return sqlite3_changes64(m_handle) > 0;
    });
}

} // namespace acervo
