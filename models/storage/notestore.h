// NoteStore: the person's notes. The thread of its connection.
#pragma once

#include "articlerecord.h"
#include "connection.h"
#include "noteref.h"

#include <QDateTime>

namespace acervo {

class NoteStore
{
public:
    struct Note
    {
        qint64 id = 0;
        NoteRecord kept;
    };

    explicit NoteStore(const Connection &connection);

    Result<QList<Note>> ofArticle(ArticleId article) const; // in the order of their making
    Result<std::optional<Note>> find(const NoteRef &note) const;
    Result<std::optional<QString>> text(qint64 note) const;
    Result<QList<qint64>> all() const; // their ids

    Result<void> add(const NoteRef &note, const QString &text, const QDateTime &now) const;
    Result<void> change(qint64 note, const QString &text, const QDateTime &now) const;
    Result<void> remove(qint64 note) const;

private:
    Result<QList<Note>> read(const QString &sql, const QVariantList &values) const;

    const Connection &m_connection;
};

} // namespace acervo
