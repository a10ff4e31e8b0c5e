#include "linkstore.h"

#include "fold.h"
#include "fulltextsearch.h"
#include "notetitle.h"

#include <algorithm>

#include <sqlite3.h>

namespace acervo {

namespace {

constexpr int textColumn = 2;

QByteArray notesWhere(const char *condition)
{
    return QByteArray("SELECT n.article, n.name, n.text, a.uuid,"
                      " iif(a.title='' AND a.summary='', a.url, a.title)"
                      " FROM main.note AS n JOIN main.article AS a ON a.id=n.article"
                      " WHERE NOT EXISTS (SELECT 1 FROM main.reading"
                      "  WHERE article=n.article AND trashed>0) AND ") +
           condition;
}

NamedNote noteIn(const Statement &row)
{
    return {.note = {ArticleId{row.integer(0)}, row.text(1)},
            .title = noteTitle(row.text(textColumn)),
            .articleTitle = row.text(4),
            .articleUuid = row.text(3)};
}

bool hasAll(const QString &title, const QStringList &beginnings)
{
    const QStringList words = foldedWords(title).split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(beginnings, [&](const QString &beginning) {
        return std::ranges::any_of(words,
                                   [&](const QString &word) { return word.startsWith(beginning); });
    });
}

} // namespace

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
    , m_wordedNotes(handle, notesWhere("n.id IN (SELECT rowid FROM cache.note_word"
                                       " WHERE note_word MATCH ?)")
                                .constData())
    , m_allNotes(handle, notesWhere("instr(n.text, ?)>0").constData())
    , m_newestNotes(handle, notesWhere("NOT (n.name='' AND a.uuid GLOB 'note-*')"
                                       " ORDER BY n.changed DESC, n.id DESC")
                                .constData())
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

Result<QList<NamedNote>> LinkStore::linkingTo(ArticleId article, bool hasWords)
{
    QStringList names;
    const auto named = m_names.bind(number(article)).forEachRow([&](const Statement &row) {
        names.append(row.text(0));
    });
    if (!named)
        return std::unexpected(named.error());
    QList<NamedNote> linking;
    for (const QString &uuid : std::as_const(names)) {
        const QString address = articleAddress(uuid);
        Statement &notes = hasWords ? m_wordedNotes : m_allNotes;
        const FullTextTerm term{.kind = FullTextTerm::Kind::Phrase,
                                .words = {foldedWords(address)}};
        notes.bind(hasWords ? matchExpression(term, false) : address);
        const auto read = notes.forEachRow([&](const Statement &row) {
            if (linkedArticles(row.text(textColumn)).contains(uuid))
                linking.append(noteIn(row));
        });
        if (!read)
            return std::unexpected(read.error());
    }
    const auto place = [](const NamedNote &one) {
        return std::pair(number(one.note.article), one.note.name);
    };
    std::ranges::sort(linking, {}, place);
    const auto again = std::ranges::unique(linking, {}, place);
    linking.erase(again.begin(), again.end());
    return linking;
}

Result<QList<NamedNote>> LinkStore::notesCalled(const QString &words, int most)
{
    const QStringList wanted = foldedWords(words).split(u' ', Qt::SkipEmptyParts);
    QList<NamedNote> called;
    m_newestNotes.bind();
    Result<bool> row = m_newestNotes.step();
    for (; row && *row && called.size() < most; row = m_newestNotes.step()) {
        const NamedNote note = noteIn(m_newestNotes);
        if (hasAll(note.title, wanted))
            called.append(note);
    }
    m_newestNotes.reset();
    if (!row)
        return std::unexpected(row.error());
    return called;
}

Result<bool> LinkStore::addAlias(const QString &uuid, ArticleId article)
{
    return m_addAlias.bind(uuid, number(article)).run().transform([this] {
        return sqlite3_changes64(m_handle) > 0;
    });
}

} // namespace acervo
