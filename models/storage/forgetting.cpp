#include "forgetting.h"

#include "changeset.h"
#include "picturestore.h"

namespace acervo {

Forgetting::Forgetting(const Connection &connection)
    : m_connection(connection)
    , m_journal(connection)
{}

Result<int> Forgetting::forget(const QDateTime &time, int most) const
{
    auto transaction = Transaction::begin(m_connection, Transaction::Kind::Write);
    if (!transaction)
        return std::unexpected(transaction.error());
    const auto old = m_journal.endedBefore(time);
    if (!old)
        return std::unexpected(old.error());
    int gone = 0;
    for (const JournalEntry &entry : *old) {
        const auto isKept = holdsWords(entry);
        if (!isKept)
            return std::unexpected(isKept.error());
        if (*isKept)
            continue;
        if (const auto removed = m_journal.remove(entry.id); !removed)
            return std::unexpected(removed.error());
        if (++gone == most)
            break;
    }
    // What only they could have brought back goes with them.
    const auto pictures =
        gone > 0 ? PictureStore(m_connection.handle()).forgetUnused() : Result<void>();
    if (!pictures)
        return std::unexpected(pictures.error());
    return transaction->commit().transform([&] { return gone; });
}

Result<bool> Forgetting::holdsWords(const JournalEntry &entry) const
{
    const auto changesets = m_journal.changesets(entry.id);
    if (!changesets)
        return std::unexpected(changesets.error());
    bool any = false;
    for (const QByteArray &changeset : *changesets) {
        const auto read = forEachRow(changeset, [&](const ChangedRow &row) {
            const bool isWords = row.table() == "note" || row.table() == "highlight";
            any = any || (isWords && row.operation() != ChangedRow::Operation::Insert);
        });
        if (!read)
            return std::unexpected(read.error());
    }
    return any;
}

} // namespace acervo
