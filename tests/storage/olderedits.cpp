#include "librarybed.h"
#include "olderprogram.h"

namespace acervo {

using namespace Qt::StringLiterals;

void OlderProgram::run(const QString &sql, const QVariantList &values) const
{
    must(m_connection->execute(sql, values));
}

qint64 OlderProgram::one(const QString &sql, const QVariantList &values) const
{
    return must(m_connection->value(sql, values)).toLongLong();
}

qint64 OlderProgram::some(const QString &table, QRandomGenerator &random) const
{
    const qint64 rows = one(u"SELECT count(*) FROM %1"_s.arg(table));
    if (rows == 0)
        return 0;
    return one(u"SELECT id FROM %1 ORDER BY id LIMIT 1 OFFSET ?"_s.arg(table),
               {random.bounded(rows)});
}

qint64 OlderProgram::tagNamed(const QString &name) const
{
    if (one(u"SELECT count(*) FROM tag WHERE name=?"_s, {name}) == 0)
        run(u"INSERT INTO tag(name, colour) VALUES(?, '')"_s, {name});
    return one(u"SELECT id FROM tag WHERE name=?"_s, {name});
}

void OlderProgram::edit(QRandomGenerator &random)
{
    const qint64 article = some(u"article"_s, random);
    if (article == 0)
        return;
    switch (random.bounded(10)) {
    case 0:
        return mark(article, u"read"_s, random);
    case 1:
        return mark(article, u"starred"_s, random);
    case 2:
        return mark(article, u"trashed"_s, random);
    case 3:
        return step(u"tag"_s, [&] {
            run(u"INSERT OR IGNORE INTO article_tag VALUES(?, ?)"_s,
                {article, tagNamed(u"tag %1"_s.arg(random.bounded(4)))});
        });
    case 4:
        return step(u"untag"_s,
                    [&] { run(u"DELETE FROM article_tag WHERE article=?"_s, {article}); });
    case 5:
        return step(u"renameTag"_s, [&] {
            run(u"UPDATE tag SET name=name || '+' WHERE id=?"_s, {some(u"tag"_s, random)});
        });
    case 6:
        return step(u"note"_s, [&] { note(article, random); });
    case 7:
        return step(u"highlight"_s, [&] { highlight(article, random); });
    case 8:
        return step(u"collect"_s, [&] { shelf(article, random); });
    default:
        return step(u"correct"_s, [&] { later(article, random); });
    }
}

// Rows of flags are made before anything is recorded (readingstore.h).
void OlderProgram::mark(qint64 article, const QString &flag, QRandomGenerator &random)
{
    run(u"INSERT OR IGNORE INTO reading(article, read, starred, trashed) VALUES(?, 0, 0, 0)"_s,
        {article});
    step(flag, [&] {
        run(u"UPDATE reading SET %1=? WHERE article=?"_s.arg(flag), {random.bounded(2), article});
    });
}

void OlderProgram::note(qint64 article, QRandomGenerator &random) const
{
    const QString text = u"Note %1"_s.arg(random.bounded(1000));
    if (random.bounded(3) == 0)
        run(u"DELETE FROM note WHERE article=?"_s, {article});
    else if (one(u"SELECT count(*) FROM note WHERE article=?"_s, {article}) > 0)
        run(u"UPDATE note SET text=?, changed=changed+1 WHERE article=?"_s, {text, article});
    else
        run(u"INSERT INTO note(article, text, created, changed) VALUES(?, ?, 1, 1)"_s,
            {article, text});
}

void OlderProgram::highlight(qint64 article, QRandomGenerator &random) const
{
    const qint64 known = some(u"highlight"_s, random);
    const int what = random.bounded(3);
    if (known == 0 || what == 0)
        run(u"INSERT INTO highlight(article, quote, prefix, suffix, colour, comment, created)"
            " VALUES(?, 'text', 'The ', '.', 'yellow', ?, 1)"_s,
            {article, u"Why %1?"_s.arg(random.bounded(1000))});
    else if (what == 1)
        run(u"UPDATE highlight SET colour='green' WHERE id=?"_s, {known});
    else
        run(u"DELETE FROM highlight WHERE id=?"_s, {known});
}

void OlderProgram::shelf(qint64 article, QRandomGenerator &random) const
{
    const qint64 known = some(u"collection"_s, random);
    switch (random.bounded(5)) {
    case 0:
        return run(u"INSERT INTO collection(name) VALUES(?)"_s,
                   {u"set %1"_s.arg(random.bounded(1000))});
    case 1:
        return run(u"UPDATE collection SET name=name || '+' WHERE id=?"_s, {known});
    case 2:
        return run(u"INSERT INTO saved_search(name, query) VALUES(?, 'country:VE')"_s,
                   {u"search %1"_s.arg(random.bounded(1000))});
    case 3:
        return run(u"DELETE FROM saved_search WHERE id=?"_s, {some(u"saved_search"_s, random)});
    default:
        if (known != 0)
            run(u"INSERT OR REPLACE INTO collection_article VALUES(?, ?, ?)"_s,
                {known, article, random.bounded(9)});
    }
}

void OlderProgram::later(qint64 article, QRandomGenerator &random) const
{
    const int what = random.bounded(4);
    if (what == 1 && has(u"lexicon"_s))
        return run(u"INSERT OR REPLACE INTO lexicon VALUES('topics', ?)"_s,
                   {u"Oil: oil %1"_s.arg(random.bounded(1000))});
    if (what == 2 && has(u"correction"_s)) {
        run(u"INSERT OR IGNORE INTO correction SELECT id, 'title', title FROM article"
            " WHERE id=?"_s,
            {article});
        return run(u"UPDATE article SET title=? WHERE id=?"_s,
                   {u"Corrected %1"_s.arg(random.bounded(1000)), article});
    }
    if (what == 3 && has(u"article_picture"_s))
        return run(u"INSERT OR REPLACE INTO article_picture VALUES(?, 0, ?, '')"_s,
                   {article, u"digest %1"_s.arg(random.bounded(1000))});
    run(u"INSERT OR REPLACE INTO decision VALUES(?, 'place', 'CU', ?)"_s,
        {article, 2 + random.bounded(3)});
}

} // namespace acervo
