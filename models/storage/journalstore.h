// JournalStore: the journal's own tables. The thread of its connection.
//
// An entry is open while it is being filled, then in force or undone. Of the undone ones those can
// be redone that have a redo position; anything new that a person does takes all of these away.
#pragma once

#include "connection.h"
#include "idranges.h"
#include "journalentry.h"

namespace acervo {

class JournalStore
{
public:
    explicit JournalStore(const Connection &connection);

    Result<JournalId> lastId() const; // ever given; ids are given out by whoever opens entries
    Result<void> insert(const JournalEntry &entry) const;
    Result<void> update(const JournalEntry &entry) const; // arguments, closed, undone, interrupted
    Result<void> remove(JournalId entry) const;           // with all that hangs on it

    Result<void> addChangeset(JournalId entry, const QByteArray &changeset) const;
    Result<void> setChangeset(JournalId entry, const QByteArray &changeset) const; // the only one
    Result<QList<QByteArray>> changesets(JournalId entry) const; // in the order they were made
    Result<QList<QByteArray>> inverseChangesets(JournalId entry) const; // in the other order
    Result<void> addArticles(JournalId entry, const IdRanges &articles) const;
    Result<QList<IdRange>> articles(JournalId entry) const;

    Result<std::optional<JournalEntry>> byId(JournalId entry) const;
    Result<std::optional<JournalEntry>> newestInForce() const;
    // Of those, what can be undone; the newest first.
    Result<QList<JournalEntry>> inForce(const QList<JournalId> &entries) const;
    Result<QList<JournalEntry>> inForceAfter(JournalId entry) const; // the newest first
    Result<std::optional<JournalEntry>> nextRedo() const;
    Result<QList<JournalEntry>> newest(int count) const;
    Result<QList<JournalEntry>> before(JournalId entry, int count) const; // the newest first
    Result<QList<JournalEntry>> endedBefore(const QDateTime &time) const; // the oldest first
    Result<bool> hasEditAfter(JournalId entry) const; // in force, other than imports

    Result<void> makeRedoable(JournalId entry) const; // before all that already are
    Result<void> makeNotRedoable(JournalId entry) const;
    Result<void> dropRedo() const;

    // Closes what the end of the program interrupted.
    Result<void> markInterrupted(const QDateTime &now) const;

private:
    Result<std::optional<JournalEntry>> first(const QString &condition,
                                              const QVariantList &values) const;
    Result<QList<JournalEntry>> read(const QString &condition, const QVariantList &values) const;

    const Connection &m_connection;
};

} // namespace acervo
