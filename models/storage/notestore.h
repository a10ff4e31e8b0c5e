// NoteStore: the person's notes. The thread of its connection.
#pragma once

#include "connection.h"
#include "ids.h"

#include <QDateTime>

namespace acervo {

class NoteStore
{
public:
    struct Note
    {
        qint64 id = 0;
        QString text;
    };

    explicit NoteStore(const Connection &connection);

    Result<std::optional<Note>> ofArticle(ArticleId article) const; // its first
    Result<std::optional<QString>> text(qint64 note) const;
    Result<QList<Note>> all() const;

    Result<void> add(ArticleId article, const QString &text, const QDateTime &now) const;
    Result<void> change(qint64 note, const QString &text, const QDateTime &now) const;
    Result<void> remove(qint64 note) const;

private:
    Result<QList<Note>> read(const QString &sql, const QVariantList &values) const;

    const Connection &m_connection;
};

} // namespace acervo
