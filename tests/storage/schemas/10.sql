-- What the program of version 10 made of an empty file.
CREATE TABLE article(
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
) STRICT;
CREATE TABLE article_person(
    article INTEGER NOT NULL REFERENCES article(id),
    position INTEGER NOT NULL,
    family TEXT NOT NULL,
    given TEXT NOT NULL,
    name TEXT NOT NULL,
    role TEXT NOT NULL,
    PRIMARY KEY(article, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE source(
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    name TEXT NOT NULL,
    kind TEXT NOT NULL -- 'files' where neither site nor publication is known, else 'site'
) STRICT;
CREATE TABLE article_source(
    article INTEGER NOT NULL REFERENCES article(id),
    source INTEGER NOT NULL REFERENCES source(id),
    digest INTEGER NOT NULL, -- of the record's facts: the same record is known again by it
    file TEXT NOT NULL,
    raw TEXT NOT NULL,
    PRIMARY KEY(article, source, digest)
) STRICT, WITHOUT ROWID;
CREATE TABLE place(
    article INTEGER NOT NULL REFERENCES article(id),
    code TEXT NOT NULL,
    provenance INTEGER NOT NULL, -- Provenance: Stated or Added
    PRIMARY KEY(article, code)
) STRICT, WITHOUT ROWID;
CREATE TABLE topic(
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    parent INTEGER REFERENCES topic(id),
    name TEXT NOT NULL
) STRICT;
CREATE TABLE article_topic(
    article INTEGER NOT NULL REFERENCES article(id),
    topic INTEGER NOT NULL REFERENCES topic(id),
    provenance INTEGER NOT NULL,
    PRIMARY KEY(article, topic)
) STRICT, WITHOUT ROWID;
CREATE TABLE tag(
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    parent INTEGER REFERENCES tag(id),
    name TEXT NOT NULL,
    colour TEXT NOT NULL,
    description TEXT NOT NULL DEFAULT '',
    key INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE article_tag(
    article INTEGER NOT NULL REFERENCES article(id),
    tag INTEGER NOT NULL REFERENCES tag(id),
    PRIMARY KEY(article, tag)
) STRICT, WITHOUT ROWID;
CREATE TABLE note(
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    article INTEGER REFERENCES article(id), -- NULL: a note by itself
    text TEXT NOT NULL,                     -- Markdown
    created INTEGER NOT NULL,               -- milliseconds since 1970, UTC
    changed INTEGER NOT NULL,
    name TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX note_article ON note(article);
CREATE TABLE highlight(
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
) STRICT;
CREATE INDEX highlight_article ON highlight(article);
CREATE TABLE collection(
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    name TEXT NOT NULL,
    parent INTEGER REFERENCES collection(id),
    position INTEGER NOT NULL DEFAULT 0,
    colour TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE TABLE collection_article(
    collection INTEGER NOT NULL REFERENCES collection(id),
    article INTEGER NOT NULL REFERENCES article(id),
    position INTEGER NOT NULL,
    PRIMARY KEY(collection, article)
) STRICT, WITHOUT ROWID;
CREATE INDEX collection_article_article ON collection_article(article);
CREATE TABLE saved_search(
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    name TEXT NOT NULL,
    query TEXT NOT NULL,
    parent INTEGER REFERENCES saved_search(id),
    position INTEGER NOT NULL DEFAULT 0,
    colour TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE TABLE reading(
    article INTEGER PRIMARY KEY NOT NULL REFERENCES article(id),
    read INTEGER NOT NULL,
    starred INTEGER NOT NULL,
    trashed INTEGER NOT NULL
) STRICT;
CREATE TABLE decision(
    article INTEGER NOT NULL REFERENCES article(id),
    kind TEXT NOT NULL,        -- 'place' or 'topic'
    value TEXT NOT NULL,       -- the code; the topic's id
    decision INTEGER NOT NULL, -- Provenance: Confirmed, Rejected or Added
    PRIMARY KEY(article, kind, value)
) STRICT, WITHOUT ROWID;
CREATE TABLE correction(
    article INTEGER NOT NULL REFERENCES article(id),
    fact TEXT NOT NULL,   -- a Correctable, by name
    source TEXT NOT NULL, -- its value (correction.h)
    PRIMARY KEY(article, fact)
) STRICT, WITHOUT ROWID;
CREATE TABLE tag_rule(
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    tag INTEGER NOT NULL REFERENCES tag(id),
    query TEXT NOT NULL,        -- as it is typed
    on_import INTEGER NOT NULL
) STRICT;
CREATE TABLE not_duplicate(
    a INTEGER NOT NULL REFERENCES article(id),
    b INTEGER NOT NULL REFERENCES article(id),
    PRIMARY KEY(a, b)
) STRICT, WITHOUT ROWID;
CREATE TABLE read_time(
    article INTEGER PRIMARY KEY NOT NULL,
    at INTEGER NOT NULL
) STRICT;
CREATE TABLE picture(
    digest TEXT PRIMARY KEY NOT NULL, -- of the bytes (picture.h)
    type TEXT NOT NULL,
    width INTEGER NOT NULL,           -- pixels
    height INTEGER NOT NULL,
    bytes BLOB NOT NULL
) STRICT;
CREATE TABLE article_picture(
    article INTEGER NOT NULL REFERENCES article(id),
    position INTEGER NOT NULL,
    picture TEXT NOT NULL, -- its digest; a picture that is lost has no row
    address TEXT NOT NULL, -- under which the source had it
    PRIMARY KEY(article, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE lexicon(
    key TEXT PRIMARY KEY NOT NULL,
    text TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE setting(
    key TEXT PRIMARY KEY NOT NULL,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE journal(
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    kind TEXT NOT NULL,
    arguments TEXT NOT NULL, -- a JSON object
    opened INTEGER NOT NULL, -- milliseconds since 1970, UTC
    closed INTEGER,
    undone INTEGER,
    interrupted INTEGER NOT NULL,
    redo_position INTEGER    -- the largest is redone first; NULL: not to be redone
) STRICT;
CREATE TABLE journal_change(
    entry INTEGER NOT NULL REFERENCES journal(id),
    position INTEGER NOT NULL,
    changeset BLOB NOT NULL,
    PRIMARY KEY(entry, position)
) STRICT;
CREATE TABLE journal_article(
    entry INTEGER NOT NULL REFERENCES journal(id),
    first INTEGER NOT NULL,
    last INTEGER NOT NULL,
    PRIMARY KEY(entry, first)
) STRICT, WITHOUT ROWID;
CREATE TABLE article_alias(
    uuid TEXT NOT NULL,
    article INTEGER NOT NULL,
    PRIMARY KEY(uuid, article)
) STRICT, WITHOUT ROWID;
CREATE INDEX article_alias_article ON article_alias(article);
CREATE INDEX article_uuid ON article(uuid);
