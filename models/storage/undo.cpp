#include "undo.h"

#include "changeset.h"
#include "readingstore.h"
#include "undoplanner.h"
#include "unrecordedreading.h"

namespace acervo {

namespace {

// Everything that makes an article the person's own.
constexpr const char *workedOnSql =
    "SELECT article FROM main.article_tag WHERE article BETWEEN ?1 AND ?2"
    " UNION SELECT article FROM main.note WHERE article BETWEEN ?1 AND ?2"
    " UNION SELECT article FROM main.highlight WHERE article BETWEEN ?1 AND ?2"
    " UNION SELECT article FROM main.decision WHERE article BETWEEN ?1 AND ?2"
    " UNION SELECT article FROM main.correction WHERE article BETWEEN ?1 AND ?2"
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

Result<UndoOutcome> Undo::undo(const QList<JournalId> &entries)
{
    auto transaction = Transaction::begin(m_connection, Transaction::Kind::Write);
    if (!transaction)
        return std::unexpected(transaction.error());
    auto outcome = run(toUndo(entries), &Undo::undoOne);
    if (!outcome)
        return outcome;
    return transaction->commit().transform([&] { return std::move(*outcome); });
}

Result<UndoOutcome> Undo::redo(const QList<JournalId> &entries)
{
    auto transaction = Transaction::begin(m_connection, Transaction::Kind::Write);
    if (!transaction)
        return std::unexpected(transaction.error());
    auto outcome = run(toRedo(entries), &Undo::redoOne);
    if (!outcome)
        return outcome;
    return transaction->commit().transform([&] { return std::move(*outcome); });
}

Result<UndoOutcome> Undo::run(const Result<QList<JournalEntry>> &entries, OneStep step)
{
    if (!entries)
        return std::unexpected(entries.error());
    UndoOutcome outcome{.entry = {}, .steps = entries->size(), .change = {}, .kept = {}};
    Work work;
    for (JournalEntry entry : *entries) {
        const auto done = (this->*step)(entry, work).and_then([&] {
            return m_journal.update(entry);
        });
        if (!done)
            return std::unexpected(done.error());
        if (outcome.entry.id < entry.id)
            outcome.entry = entry;
    }
    outcome.kept = work.kept;
    return m_changes.make(work.touched).transform([&](const Change &change) {
        outcome.change = change;
        return outcome;
    });
}

Result<void> Undo::undoOne(JournalEntry &entry, Work &work) const
{
    const auto inverse = m_journal.inverseChangesets(entry.id);
    const auto articles = m_journal.articles(entry.id);
    if (!inverse || !articles)
        return std::unexpected(!inverse ? inverse.error() : articles.error());
    if (const auto applied = applyAll(*inverse, work.touched); !applied)
        return applied;
    for (const IdRange &range : *articles) {
        if (const auto gone = trash(range, work); !gone)
            return gone;
    }
    entry.undone = QDateTime::currentDateTimeUtc();
    return m_journal.makeRedoable(entry.id);
}

Result<void> Undo::redoOne(JournalEntry &entry, Work &work) const
{
    const auto changesets = m_journal.changesets(entry.id);
    const auto articles = m_journal.articles(entry.id);
    if (!changesets || !articles)
        return std::unexpected(!changesets ? changesets.error() : articles.error());
    for (const IdRange &range : *articles) {
        if (const auto back = bringBack(range, work.touched); !back)
            return back;
    }
    entry.undone = {};
    return applyAll(*changesets, work.touched).and_then([&] {
        return m_journal.makeNotRedoable(entry.id);
    });
}

Result<void> Undo::areLast(const QList<JournalEntry> &entries) const
{
    return UndoPlanner(m_connection).later(entries).and_then(
        [](const QList<JournalEntry> &later) -> Result<void> {
            if (later.isEmpty())
                return {};
            QStringList numbers;
            for (const JournalEntry &entry : later.first(std::min<qsizetype>(later.size(), 20)))
                numbers += QStringLiteral("step %1").arg(number(entry.id));
            return std::unexpected(Error{.code = ErrorCode::UndoBlocked,
                                         .subject = {},
                                         .detail = numbers.join(u'\n')});
        });
}

// The newest first.
Result<QList<JournalEntry>> Undo::toUndo(const QList<JournalId> &entries) const
{
    QList<JournalEntry> found;
    if (entries.isEmpty()) {
        const auto newest = m_journal.newestInForce();
        if (!newest)
            return std::unexpected(newest.error());
        if (*newest)
            found += **newest;
    } else {
        const auto inForce = m_journal.inForce(entries);
        if (!inForce)
            return inForce;
        found = *inForce;
        if (const auto last = areLast(found); !last)
            return std::unexpected(last.error());
    }
    if (found.isEmpty())
        return nothing(ErrorCode::NothingToUndo);
    return found;
}

// The oldest first.
Result<QList<JournalEntry>> Undo::toRedo(const QList<JournalId> &entries) const
{
    QList<JournalEntry> found;
    if (entries.isEmpty()) {
        const auto next = m_journal.nextRedo();
        if (!next)
            return std::unexpected(next.error());
        if (*next)
            found += **next;
    }
    QList<JournalId> ids = entries;
    std::ranges::sort(ids, std::greater());
    for (const JournalId id : std::as_const(ids)) {
        const auto entry = m_journal.byId(id);
        if (!entry)
            return std::unexpected(entry.error());
        if (*entry && (*entry)->undone.isValid())
            found += **entry;
    }
    if (found.isEmpty())
        return nothing(ErrorCode::NothingToRedo);
    if (const auto last = areLast(found); !last)
        return std::unexpected(last.error());
    std::ranges::reverse(found);
    return found;
}

Result<void> Undo::applyAll(const QList<QByteArray> &changesets, Touched &touched) const
{
    for (const QByteArray &changeset : changesets) {
        const auto applied = forgetReadingOf(changeset, m_connection).and_then([&] {
            return apply(m_connection, changeset);
        });
        if (!applied)
            return applied;
        const auto some = touchedBy(changeset, m_connection);
        if (!some)
            return std::unexpected(some.error());
        touched.add(*some);
        // Steps that follow change the row of reading that they found.
        const auto made = ReadingStore(m_connection.handle()).makeRows(some->added);
        if (!made)
            return made;
    }
    return {};
}

Result<void> Undo::trash(const IdRange &range, Work &work) const
{
    const auto worked = idsOf(Statement(m_connection.handle(), workedOnSql)
                                  .bind(number(range.first), number(range.last)));
    const auto all = idsOf(
        Statement(m_connection.handle(), allSql).bind(number(range.first), number(range.last)));
    if (!worked || !all)
        return std::unexpected(!worked ? worked.error() : all.error());
    work.kept += *worked;
    QList<ArticleId> toTrash;
    std::ranges::set_difference(*all, *worked, std::back_inserter(toTrash));
    ReadingStore reading(m_connection.handle());
    work.touched.personal += toTrash;
    return reading.makeRows(toTrash).and_then([&] { return reading.trashByUndo(toTrash); });
}

Result<void> Undo::bringBack(const IdRange &range, Touched &touched) const
{
    const auto ids =
        idsOf(Statement(m_connection.handle(), inTrashSql)
                  .bind(number(range.first), number(range.last), qint64(Trash::ByUndoneImport)));
    if (!ids)
        return std::unexpected(ids.error());
    touched.personal += *ids;
    return ReadingStore(m_connection.handle()).setTrash(*ids, Trash::No);
}

} // namespace acervo
