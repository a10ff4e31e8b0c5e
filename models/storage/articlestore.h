// ArticleStore: the article's own row and its persons. The thread of its connection.
#pragma once

#include "article.h"
#include "idlist.h"
#include "picturestore.h"
#include "statement.h"

namespace acervo {

class ArticleStore
{
public:
    explicit ArticleStore(sqlite3 *handle);

    // Of an Article: its row's columns, its persons and its pictures; nothing else is read or
    // written.
    Result<ArticleId> insert(const Article &article);
    // All but uuid and added; only what differs is written.
    Result<void> revise(const Article &before, const Article &after);
    Result<std::optional<Article>> byId(ArticleId id);
    // A place for each, in the order of the list; one that is not there has no id.
    Result<QList<Article>> all(const IdList &ids);

    Result<QList<Person>> persons(ArticleId id);

    Result<QList<ArticleId>> existing(const QList<ArticleId> &ids); // sorted, each once
    // At most `limit` ids beyond `after`, in order.
    Result<QList<ArticleId>> idsAfter(ArticleId after, ArticleId until, int limit);

private:
    Result<void> update(const Article &article);
    Result<void> setPictures(ArticleId id, const QList<Picture> &pictures);
    Result<void> setPersons(ArticleId id, const QList<Person> &persons);
    Result<void> addPersons(ArticleId id, const QList<Person> &persons);

    sqlite3 *m_handle;
    PictureStore m_pictures;
    Statement m_insert;
    Statement m_update;
    Statement m_byId;
    Statement m_all;
    Statement m_insertPerson;
    Statement m_removePersons;
    Statement m_persons;
    Statement m_allPersons;
    Statement m_exists;
    Statement m_idsAfter;
};

} // namespace acervo
