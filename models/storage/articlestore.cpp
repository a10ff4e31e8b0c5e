#include "articlestore.h"

#include <QJsonDocument>
#include <QTimeZone>

#include <sqlite3.h>

namespace acervo {

namespace {

QString jsonOf(const QJsonObject &fields)
{
    if (fields.isEmpty())
        return {};
    return QString::fromUtf8(QJsonDocument(fields).toJson(QJsonDocument::Compact));
}

QJsonObject fieldsOf(const QString &json)
{
    return QJsonDocument::fromJson(json.toUtf8()).object();
}

std::optional<qint64> dayOf(const PartialDate &date)
{
    return date.isKnown() ? std::optional<qint64>(date.firstDay()) : std::nullopt;
}

PartialDate dateOf(const Statement &row, int column)
{
    return PartialDate::fromStored(qint32(row.integer(column)),
                                   PartialDate::Precision(row.integer(column + 1)));
}

// Of a row: id, uuid, added, lang, date, date_precision, url, doi, title, summary, fields_json,
// body.
Article articleIn(const Statement &row)
{
    Article article;
    article.id = ArticleId{row.integer(0)};
    article.uuid = row.text(1);
    article.added = QDateTime::fromSecsSinceEpoch(row.integer(2), QTimeZone::UTC);
    article.lang = row.text(3);
    article.date = dateOf(row, 4);
    article.url = row.text(6);
    article.doi = row.text(7);
    article.title = row.text(8);
    article.summary = row.text(9);
    article.fields = fieldsOf(row.text(10));
    article.body = row.text(11);
    return article;
}

// From a column on: family, given, name, role.
Person personIn(const Statement &row, int column)
{
    return {.family = row.text(column),
            .given = row.text(column + 1),
            .name = row.text(column + 2),
            .role = row.text(column + 3)};
}

} // namespace

ArticleStore::ArticleStore(sqlite3 *handle)
    : m_handle(handle)
    , m_pictures(handle)
    , m_insert(handle,
               "INSERT INTO main.article(uuid, added, lang, date, date_precision, url, doi,"
               " title, summary, fields_json, body) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
    , m_update(handle,
               "UPDATE main.article SET lang=?2, date=?3, date_precision=?4, url=?5, doi=?6,"
               " title=?7, summary=?8, fields_json=?9, body=?10 WHERE id=?1")
    , m_byId(handle, "SELECT id, uuid, added, lang, date, date_precision, url, doi, title, summary,"
                     " fields_json, body FROM main.article WHERE id=?")
    , m_all(handle, "SELECT id, uuid, added, lang, date, date_precision, url, doi, title, summary,"
                    " fields_json, body FROM main.article"
                    " WHERE id IN (SELECT value FROM json_each(?))")
    , m_insertPerson(handle, "INSERT INTO main.article_person(article, position, family, given,"
                             " name, role) VALUES(?, ?, ?, ?, ?, ?)")
    , m_removePersons(handle, "DELETE FROM main.article_person WHERE article=?")
    , m_persons(handle, "SELECT family, given, name, role FROM main.article_person"
                        " WHERE article=? ORDER BY position")
    , m_allPersons(handle, "SELECT article, family, given, name, role FROM main.article_person"
                           " WHERE article IN (SELECT value FROM json_each(?))"
                           " ORDER BY article, position")
    , m_exists(handle, "SELECT 1 FROM main.article WHERE id=?")
    , m_idsAfter(handle, "SELECT id FROM main.article WHERE id>? AND id<=? ORDER BY id LIMIT ?")
{}

Result<ArticleId> ArticleStore::insert(const Article &a)
{
    m_insert.bind(a.uuid, a.added.toSecsSinceEpoch(), a.lang, dayOf(a.date),
                  int(a.date.precision()), a.url, a.doi, a.title, a.summary, jsonOf(a.fields),
                  a.body);
    if (const auto done = m_insert.run(); !done)
        return std::unexpected(done.error());
    const ArticleId id{sqlite3_last_insert_rowid(m_handle)};
    return addPersons(id, a.persons)
        .and_then([&] { return m_pictures.add(id, a.pictures); })
        .transform([id] { return id; });
}

Result<void> ArticleStore::revise(const Article &before, const Article &after)
{
    Article row = after;
    row.persons = before.persons;
    row.pictures = before.pictures;
    auto revised = row == before ? Result<void>() : update(after);
    if (revised && after.persons != before.persons)
        revised = setPersons(after.id, after.persons);
    if (revised && after.pictures != before.pictures)
        revised = setPictures(after.id, after.pictures);
    return revised;
}

Result<void> ArticleStore::setPictures(ArticleId id, const QList<Picture> &pictures)
{
    return m_pictures.removeAll(id).and_then([&] { return m_pictures.add(id, pictures); });
}

Result<void> ArticleStore::update(const Article &a)
{
    return m_update
        .bind(number(a.id), a.lang, dayOf(a.date), int(a.date.precision()), a.url, a.doi, a.title,
              a.summary, jsonOf(a.fields), a.body)
        .run();
}

Result<std::optional<Article>> ArticleStore::byId(ArticleId id)
{
    std::optional<Article> article;
    const auto read =
        m_byId.bind(number(id)).forEachRow([&](const Statement &row) { article = articleIn(row); });
    if (!read)
        return std::unexpected(read.error());
    if (!article)
        return article;
    return persons(id)
        .and_then([&](const QList<Person> &persons) {
            article->persons = persons;
            return m_pictures.of(id);
        })
        .transform([&](const QList<Picture> &pictures) {
            article->pictures = pictures;
            return article;
        });
}

Result<QList<Article>> ArticleStore::all(const IdList &ids)
{
    QList<Article> articles(ids.size());
    return m_all.bind(ids.json())
        .forEachRow(
            [&](const Statement &row) { articles[ids.placeOf(row.integer(0))] = articleIn(row); })
        .and_then([&] {
            return m_allPersons.bind(ids.json()).forEachRow([&](const Statement &row) {
                articles[ids.placeOf(row.integer(0))].persons.append(personIn(row, 1));
            });
        })
        .and_then([&] {
            return m_pictures.ofAll(ids, [&](qint64 article, const Picture &picture) {
                articles[ids.placeOf(article)].pictures.append(picture);
            });
        })
        .transform([&] { return std::move(articles); });
}

Result<void> ArticleStore::setPersons(ArticleId id, const QList<Person> &persons)
{
    if (const auto removed = m_removePersons.bind(number(id)).run(); !removed)
        return removed;
    return addPersons(id, persons);
}

Result<void> ArticleStore::addPersons(ArticleId id, const QList<Person> &persons)
{
    qint64 position = 0;
    for (const Person &person : persons) {
        m_insertPerson.bind(number(id), position++, person.family, person.given, person.name,
                            person.role);
        if (const auto inserted = m_insertPerson.run(); !inserted)
            return inserted;
    }
    return {};
}

Result<QList<Person>> ArticleStore::persons(ArticleId id)
{
    QList<Person> persons;
    return m_persons.bind(number(id))
        .forEachRow([&](const Statement &row) { persons.append(personIn(row, 0)); })
        .transform([&] { return persons; });
}

Result<QList<ArticleId>> ArticleStore::existing(const QList<ArticleId> &ids)
{
    QList<ArticleId> sorted = ids;
    std::ranges::sort(sorted);
    sorted.erase(std::ranges::unique(sorted).begin(), sorted.end());
    QList<ArticleId> there;
    for (const ArticleId id : std::as_const(sorted)) {
        const auto exists = m_exists.bind(number(id)).number();
        if (!exists)
            return std::unexpected(exists.error());
        if (*exists)
            there.append(id);
    }
    return there;
}

Result<QList<ArticleId>> ArticleStore::idsAfter(ArticleId after, ArticleId until, int limit)
{
    QList<ArticleId> ids;
    return m_idsAfter.bind(number(after), number(until), limit)
        .forEachRow([&](const Statement &row) { ids.append(ArticleId{row.integer(0)}); })
        .transform([&] { return ids; });
}

} // namespace acervo
