#include "schema.h"

#include "connection.h"
#include "migrations.h"

namespace acervo {

namespace {

// What is wide stands last: reading the narrow facts of an article touches no overflow page.
// AUTOINCREMENT keeps an id from being given twice, also after its row is gone.
constexpr const char *articleTables[] = {
    R"(CREATE TABLE article(
        id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
        uuid TEXT NOT NULL,
        lang TEXT NOT NULL,              -- ISO 639-1, or empty
        date INTEGER,                    -- Julian day of the period's first day; NULL: not known
        date_precision INTEGER NOT NULL, -- PartialDate::Precision
        added INTEGER NOT NULL,          -- seconds since 1970, UTC
        url TEXT NOT NULL,
        doi TEXT NOT NULL,
        title TEXT NOT NULL,
        summary TEXT NOT NULL,
        fields_json TEXT NOT NULL,       -- a JSON object, or empty
        body TEXT NOT NULL
    ) STRICT)",
    R"(CREATE TABLE article_person(
        article INTEGER NOT NULL REFERENCES article(id),
        position INTEGER NOT NULL,
        family TEXT NOT NULL,
        given TEXT NOT NULL,
        name TEXT NOT NULL,
        role TEXT NOT NULL,
        PRIMARY KEY(article, position)
    ) STRICT, WITHOUT ROWID)",
    R"(CREATE TABLE source(
        id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
        name TEXT NOT NULL,
        kind TEXT NOT NULL -- 'files' where neither site nor publication is known, else 'site'
    ) STRICT)",
    R"(CREATE TABLE article_source(
        article INTEGER NOT NULL REFERENCES article(id),
        source INTEGER NOT NULL REFERENCES source(id),
        digest INTEGER NOT NULL, -- of the record's facts: the same record is known again by it
        file TEXT NOT NULL,
        raw TEXT NOT NULL,
        PRIMARY KEY(article, source, digest)
    ) STRICT, WITHOUT ROWID)",
    R"(CREATE TABLE place(
        article INTEGER NOT NULL REFERENCES article(id),
        code TEXT NOT NULL,
        provenance INTEGER NOT NULL, -- Provenance: Stated or Added
        PRIMARY KEY(article, code)
    ) STRICT, WITHOUT ROWID)",
    R"(CREATE TABLE topic(
        id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
        parent INTEGER REFERENCES topic(id),
        name TEXT NOT NULL
    ) STRICT)",
    R"(CREATE TABLE article_topic(
        article INTEGER NOT NULL REFERENCES article(id),
        topic INTEGER NOT NULL REFERENCES topic(id),
        provenance INTEGER NOT NULL,
        PRIMARY KEY(article, topic)
    ) STRICT, WITHOUT ROWID)",
};

// The topic lexicon of the library's own: one row, of the key "topics", or none. Since
// version 2.
constexpr const char *lexiconTable = R"(CREATE TABLE lexicon(
        key TEXT PRIMARY KEY NOT NULL,
        text TEXT NOT NULL
    ) STRICT, WITHOUT ROWID)";

// What the sources say of the facts that the person corrected; the article has what she says. Since
// version 6.
constexpr const char *correctionTable = R"(CREATE TABLE correction(
        article INTEGER NOT NULL REFERENCES article(id),
        fact TEXT NOT NULL,   -- a Correctable, by name
        source TEXT NOT NULL, -- its value (correction.h)
        PRIMARY KEY(article, fact)
    ) STRICT, WITHOUT ROWID)";

// Queries whose articles bear a tag (tagrule.h). Since version 8.
constexpr const char *ruleTable = R"(CREATE TABLE tag_rule(
        id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
        tag INTEGER NOT NULL REFERENCES tag(id),
        query TEXT NOT NULL,        -- as it is typed
        on_import INTEGER NOT NULL
    ) STRICT)";

// A tag's name is whole, with those of the tags above it: "method/interview"; its colour is a name
// that the program knows, or empty; its key is 1 to 9, or 0 for none. Description and key are since
// version 4. Collections and saved searches likewise; where they stand, below what and in which
// colour, is since version 5. Positions only say what comes first. A note's article is never NULL:
// a free note has one of its own (freenote.h).
constexpr const char *personTables[] = {
    R"(CREATE TABLE tag(
        id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
        parent INTEGER REFERENCES tag(id),
        name TEXT NOT NULL,
        colour TEXT NOT NULL,
        description TEXT NOT NULL DEFAULT '',
        key INTEGER NOT NULL DEFAULT 0
    ) STRICT)",
    R"(CREATE TABLE article_tag(
        article INTEGER NOT NULL REFERENCES article(id),
        tag INTEGER NOT NULL REFERENCES tag(id),
        PRIMARY KEY(article, tag)
    ) STRICT, WITHOUT ROWID)",
    R"(CREATE TABLE note(
        id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
        article INTEGER REFERENCES article(id),
        text TEXT NOT NULL,                     -- Markdown
        created INTEGER NOT NULL,               -- milliseconds since 1970, UTC
        changed INTEGER NOT NULL,
        name TEXT NOT NULL DEFAULT ''           -- among its article's (noteref.h); since version 10
    ) STRICT)",
    "CREATE INDEX note_article ON note(article)",
    R"(CREATE TABLE highlight(
        id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
        article INTEGER NOT NULL REFERENCES article(id),
        quote TEXT NOT NULL,
        prefix TEXT NOT NULL,
        suffix TEXT NOT NULL,
        colour TEXT NOT NULL,
        comment TEXT NOT NULL,
        created INTEGER NOT NULL,               -- milliseconds since 1970, UTC
        -- Since version 3 (PassageAnchor, highlight.h).
        field TEXT NOT NULL DEFAULT 'body',
        start INTEGER NOT NULL DEFAULT 0,
        digest INTEGER NOT NULL DEFAULT 0,
        rival INTEGER NOT NULL DEFAULT -1
    ) STRICT)",
    "CREATE INDEX highlight_article ON highlight(article)",
    R"(CREATE TABLE collection(
        id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
        name TEXT NOT NULL,
        parent INTEGER REFERENCES collection(id),
        position INTEGER NOT NULL DEFAULT 0,
        colour TEXT NOT NULL DEFAULT ''
    ) STRICT)",
    R"(CREATE TABLE collection_article(
        collection INTEGER NOT NULL REFERENCES collection(id),
        article INTEGER NOT NULL REFERENCES article(id),
        position INTEGER NOT NULL,
        PRIMARY KEY(collection, article)
    ) STRICT, WITHOUT ROWID)",
    "CREATE INDEX collection_article_article ON collection_article(article)",
    R"(CREATE TABLE saved_search(
        id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
        name TEXT NOT NULL,
        query TEXT NOT NULL,
        parent INTEGER REFERENCES saved_search(id),
        position INTEGER NOT NULL DEFAULT 0,
        colour TEXT NOT NULL DEFAULT ''
    ) STRICT)",
    // `trashed` is a Trash (readingstore.h).
    R"(CREATE TABLE reading(
        article INTEGER PRIMARY KEY NOT NULL REFERENCES article(id),
        read INTEGER NOT NULL,
        starred INTEGER NOT NULL,
        trashed INTEGER NOT NULL
    ) STRICT)",
    R"(CREATE TABLE decision(
        article INTEGER NOT NULL REFERENCES article(id),
        kind TEXT NOT NULL,        -- 'place' or 'topic'
        value TEXT NOT NULL,       -- the code; the topic's id
        decision INTEGER NOT NULL, -- Provenance: Confirmed, Rejected or Added
        PRIMARY KEY(article, kind, value)
    ) STRICT, WITHOUT ROWID)",
    correctionTable,
    ruleTable,
    R"(CREATE TABLE not_duplicate(
        a INTEGER NOT NULL REFERENCES article(id),
        b INTEGER NOT NULL REFERENCES article(id),
        PRIMARY KEY(a, b)
    ) STRICT, WITHOUT ROWID)",
};

// When articles became read: milliseconds since 1970, UTC. No journal has it, as it would stand in
// the way of undoing what was read; nor does it keep an article from going. Since version 6.
constexpr const char *readTimeTable = R"(CREATE TABLE read_time(
        article INTEGER PRIMARY KEY NOT NULL,
        at INTEGER NOT NULL
    ) STRICT)";

// Pictures, each once, whoever uses it. They are written and never changed, so the journal needs to
// know nothing of them; they go when nothing names them any more, not even a step that can be
// undone (PictureStore). Since version 7.
constexpr const char *pictureTable = R"(CREATE TABLE picture(
        digest TEXT PRIMARY KEY NOT NULL, -- of the bytes (picture.h)
        type TEXT NOT NULL,
        width INTEGER NOT NULL,           -- pixels
        height INTEGER NOT NULL,
        bytes BLOB NOT NULL
    ) STRICT)";

// Those that stand in the text of an article, in its order. Since version 7.
constexpr const char *articlePictureTable = R"(CREATE TABLE article_picture(
        article INTEGER NOT NULL REFERENCES article(id),
        position INTEGER NOT NULL,
        picture TEXT NOT NULL, -- its digest; a picture that is lost has no row
        address TEXT NOT NULL, -- under which the source had it
        PRIMARY KEY(article, position)
    ) STRICT, WITHOUT ROWID)";

// What other libraries call articles that came from there and were here already: links of their
// notes lead to them, too. No journal has it; an article that is no more keeps its names. Since
// version 9.
constexpr const char *linkTables[] = {
    R"(CREATE TABLE article_alias(
        uuid TEXT NOT NULL,
        article INTEGER NOT NULL,
        PRIMARY KEY(uuid, article)
    ) STRICT, WITHOUT ROWID)",
    "CREATE INDEX article_alias_article ON article_alias(article)",
    "CREATE INDEX article_uuid ON article(uuid)",
};

// An article's row is as wide as its texts: what is to be read of all of them stands here once
// more, in the order of ids, where an import only appends. Since version 11.
constexpr const char *ownFactsIndex =
    "CREATE INDEX article_own ON article(id, date, date_precision, added, lang,"
    " octet_length(url)>0, octet_length(doi)>0, octet_length(body)>0, uuid GLOB 'note-*')";

constexpr const char *ownTables[] = {
    readTimeTable,
    pictureTable,
    articlePictureTable,
    lexiconTable,
    R"(CREATE TABLE setting(
        key TEXT PRIMARY KEY NOT NULL,
        value TEXT NOT NULL
    ) STRICT, WITHOUT ROWID)",
    R"(CREATE TABLE journal(
        id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
        kind TEXT NOT NULL,
        arguments TEXT NOT NULL, -- a JSON object
        opened INTEGER NOT NULL, -- milliseconds since 1970, UTC
        closed INTEGER,
        undone INTEGER,
        interrupted INTEGER NOT NULL,
        redo_position INTEGER    -- the largest is redone first; NULL: not to be redone
    ) STRICT)",
    R"(CREATE TABLE journal_change(
        entry INTEGER NOT NULL REFERENCES journal(id),
        position INTEGER NOT NULL,
        changeset BLOB NOT NULL,
        PRIMARY KEY(entry, position)
    ) STRICT)",
    // The articles that an import brought, as ranges of ids: both inclusive.
    R"(CREATE TABLE journal_article(
        entry INTEGER NOT NULL REFERENCES journal(id),
        first INTEGER NOT NULL,
        last INTEGER NOT NULL,
        PRIMARY KEY(entry, first)
    ) STRICT, WITHOUT ROWID)",
};

Result<void> createAll(const Connection &connection, std::span<const char *const> statements)
{
    for (const char *statement : statements) {
        const auto created = connection.execute(QString::fromUtf8(statement));
        if (!created)
            return created;
    }
    return {};
}

} // namespace

Result<void> createSchema(const Connection &connection)
{
    return createAll(connection, articleTables)
        .and_then([&] { return createAll(connection, personTables); })
        .and_then([&] { return createAll(connection, ownTables); })
        .and_then([&] { return createLinkTables(connection); })
        .and_then([&] { return indexOwnFacts(connection); });
}

Result<void> describeTags(const Connection &connection)
{
    return appendColumn(connection, QStringLiteral("tag"), QStringLiteral("description"),
                        QStringLiteral("TEXT NOT NULL DEFAULT ''"))
        .and_then([&] {
            return appendColumn(connection, QStringLiteral("tag"), QStringLiteral("key"),
                                QStringLiteral("INTEGER NOT NULL DEFAULT 0"));
        });
}

Result<void> arrangeShelf(const Connection &connection)
{
    for (const char *table : {"collection", "saved_search"}) {
        const QString name = QString::fromLatin1(table);
        const auto append = [&](const QString &column, const QString &definition) {
            return appendColumn(connection, name, column, definition);
        };
        const auto appended =
            append(QStringLiteral("parent"), QStringLiteral("INTEGER REFERENCES %1(id)").arg(name))
                .and_then([&] {
                    return append(QStringLiteral("position"),
                                  QStringLiteral("INTEGER NOT NULL DEFAULT 0"));
                })
                .and_then([&] {
                    return append(QStringLiteral("colour"),
                                  QStringLiteral("TEXT NOT NULL DEFAULT ''"));
                });
        if (!appended)
            return appended;
    }
    return {};
}

Result<void> createLexiconTable(const Connection &connection)
{
    return connection.execute(QString::fromLatin1(lexiconTable));
}

Result<void> makeCorrectable(const Connection &connection)
{
    return connection.execute(QString::fromLatin1(correctionTable)).and_then([&] {
        return connection.execute(QString::fromLatin1(readTimeTable));
    });
}

Result<void> createPictureTables(const Connection &connection)
{
    return connection.execute(QString::fromLatin1(pictureTable)).and_then([&] {
        return connection.execute(QString::fromLatin1(articlePictureTable));
    });
}

Result<void> createRuleTable(const Connection &connection)
{
    return connection.execute(QString::fromLatin1(ruleTable));
}

Result<void> createLinkTables(const Connection &connection)
{
    return createAll(connection, linkTables);
}

Result<void> nameNotes(const Connection &connection)
{
    return appendColumn(connection, QStringLiteral("note"), QStringLiteral("name"),
                        QStringLiteral("TEXT NOT NULL DEFAULT ''"));
}

Result<void> indexOwnFacts(const Connection &connection)
{
    return connection.execute(QString::fromLatin1(ownFactsIndex));
}

const QList<QByteArray> &journalledTables()
{
    static const QList<QByteArray> tables{
        "article",    "article_person",  "source",
        "place",      "article_source",  "topic",
        "tag",        "article_topic",   "article_tag",
        "note",       "highlight",       "collection",
        "reading",    "saved_search",    "collection_article",
        "decision",   "not_duplicate",   "lexicon",
        "correction", "article_picture", "tag_rule",
    };
    return tables;
}

} // namespace acervo
