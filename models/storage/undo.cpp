#include "undo.h"

#include "changeset.h"
#include "readingstore.h"

namespace acervo {

namespace {

// Everything that makes an article the person's own.
constexpr const char *workedOnSql =
    "SELECT article FROM main.article_tag WHERE article BETWEEN ?1 AND ?2"
    " UNION SELECT article FROM main.note WHERE article BETWEEN ?1 AND ?2"
    " UNION SELECT article FROM main.highlight WHERE article BETWEEN ?1 AND ?2"
    " UNION SELECT article FROM main.decision WHERE article BETWEEN ?1 AND ?2"
    " UNION SELECT article FROM main.collection_article WHERE article BETWEEN ?1 AND ?2"
    " UNION SELECT article FROM main.reading WHERE article BETWEEN ?1 AND ?2 AND starred=1"
    " ORDER BY article";

constexpr const char *inTrashSql = "SELECT article FROM main.reading"
                                   " WHERE article BETWEEN ?1 AND ?2 AND trashed=?3"
                                   " ORDER BY article";

constexpr const char *allSql = "SELECT id FROM main.article WHERE id BETWEEN ?1 AND ?2 ORDER BY id";

Result<QList<ArticleId>> idsOf(Statement &statement)
{
    QList<ArticleId> ids;
    return statement
        .forEachRow([&](const Statement &row) { ids.append(ArticleId{row.integer(0)}); })
        .transform([&] { return ids; });
}

QList<QByteArray> reversed(QList<QByteArray> list)
{
    std::ranges::reverse(list);
    return list;
}

std::unexpected<Error> nothing(ErrorCode code)
{
    return std::unexpected(Error{.code = code, .subject = {}, .detail = {}});
}

} // namespace

Undo::Undo(const Connection &connection, ChangeMaker &changes)
    : m_connection(connection)
    , m_changes(changes)
    , m_journal(connection)
{}

Result<UndoOutcome> Undo::undo(std::optional<JournalId> which)
{
    auto transaction = Transaction::begin(m_connection, Transaction::Kind::Write);
    if (!transaction)
        return std::unexpected(transaction.error());
    auto entry = toUndo(which);
    if (!entry)
        return std::unexpected(entry.error());
    const auto changesets = m_journal.changesets(entry->id);
    const auto articles = m_journal.articles(entry->id);
    if (!changesets || !articles)
        return std::unexpected(!changesets ? changesets.error() : articles.error());

    QList<QByteArray> inverse;
    for (const QByteArray &changeset : reversed(*changesets)) {
        const auto taken = inverted(changeset);
        if (!taken)
            return std::unexpected(taken.error());
        inverse.append(*taken);
    }
    Touched touched;
    QList<ArticleId> kept;
    if (const auto applied = applyAll(inverse, touched); !applied)
        return std::unexpected(applied.error());
    for (const IdRange &range : *articles) {
        if (const auto gone = trash(range, kept, touched); !gone)
            return std::unexpected(gone.error());
    }
    entry->undone = QDateTime::currentDateTimeUtc();
    UndoOutcome outcome;
    return m_journal.makeRedoable(entry->id)
        .and_then([&] { return finish(*entry, touched, kept); })
        .and_then([&](const UndoOutcome &finished) {
            outcome = finished;
            return transaction->commit();
        })
        .transform([&] { return outcome; });
}

Result<UndoOutcome> Undo::redo()
{
    auto transaction = Transaction::begin(m_connection, Transaction::Kind::Write);
    if (!transaction)
        return std::unexpected(transaction.error());
    auto next = m_journal.nextRedo();
    if (!next)
        return std::unexpected(next.error());
    if (!*next)
        return nothing(ErrorCode::NothingToRedo);
    JournalEntry entry = **next;
    const auto changesets = m_journal.changesets(entry.id);
    const auto articles = m_journal.articles(entry.id);
    if (!changesets || !articles)
        return std::unexpected(!changesets ? changesets.error() : articles.error());

    Touched touched;
    for (const IdRange &range : *articles) {
        if (const auto back = bringBack(range, touched); !back)
            return std::unexpected(back.error());
    }
    entry.undone = {};
    UndoOutcome outcome;
    return applyAll(*changesets, touched)
        .and_then([&] { return m_journal.makeNotRedoable(entry.id); })
        .and_then([&] { return finish(entry, touched, {}); })
        .and_then([&](const UndoOutcome &finished) {
            outcome = finished;
            return transaction->commit();
        })
        .transform([&] { return outcome; });
}

Result<JournalEntry> Undo::toUndo(std::optional<JournalId> which) const
{
    const auto entry = which ? m_journal.byId(*which) : m_journal.newestInForce();
    if (!entry)
        return std::unexpected(entry.error());
    if (!*entry || !(*entry)->closed.isValid() || (*entry)->undone.isValid())
        return nothing(ErrorCode::NothingToUndo);
    return **entry;
}

Result<UndoOutcome> Undo::finish(const JournalEntry &entry, Touched touched,
                                 const QList<ArticleId> &kept)
{
    return m_journal.update(entry)
        .and_then([&] { return m_changes.make(touched); })
        .transform([&](const Change &change) {
            return UndoOutcome{.entry = entry, .change = change, .kept = kept};
        });
}

Result<void> Undo::applyAll(const QList<QByteArray> &changesets, Touched &touched) const
{
    for (const QByteArray &changeset : changesets) {
        if (const auto applied = apply(m_connection, changeset); !applied)
            return applied;
        const auto some = touchedBy(changeset, m_connection);
        if (!some)
            return std::unexpected(some.error());
        touched.add(*some);
    }
    return {};
}

Result<void> Undo::trash(const IdRange &range, QList<ArticleId> &kept, Touched &touched) const
{
    const auto worked = idsOf(Statement(m_connection.handle(), workedOnSql)
                                  .bind(number(range.first), number(range.last)));
    const auto all = idsOf(
        Statement(m_connection.handle(), allSql).bind(number(range.first), number(range.last)));
    if (!worked || !all)
        return std::unexpected(!worked ? worked.error() : all.error());
    kept += *worked;
    QList<ArticleId> toTrash;
    std::ranges::set_difference(*all, *worked, std::back_inserter(toTrash));
    ReadingStore reading(m_connection.handle());
    touched.facts += toTrash;
    return reading.makeRows(toTrash).and_then([&] { return reading.trashByUndo(toTrash); });
}

Result<void> Undo::bringBack(const IdRange &range, Touched &touched) const
{
    const auto ids =
        idsOf(Statement(m_connection.handle(), inTrashSql)
                  .bind(number(range.first), number(range.last), qint64(Trash::ByUndoneImport)));
    if (!ids)
        return std::unexpected(ids.error());
    touched.facts += *ids;
    return ReadingStore(m_connection.handle()).setTrash(*ids, Trash::No);
}

} // namespace acervo
