#include "undoplanner.h"

#include "unrecordedreading.h"

namespace acervo {

UndoPlanner::UndoPlanner(const Connection &connection)
    : m_connection(connection)
    , m_journal(connection)
{}

Result<UndoPlan> UndoPlanner::plan(const QList<JournalId> &entries) const
{
    const auto steps = m_journal.inForce(entries);
    if (!steps)
        return std::unexpected(steps.error());
    const auto obstacles = later(*steps);
    if (!obstacles)
        return std::unexpected(obstacles.error());
    QList<JournalEntry> all = *steps + *obstacles;
    std::ranges::sort(all, std::greater(), &JournalEntry::id);
    return isBlocked(all).transform([&](bool blocked) {
        return UndoPlan{.steps = *steps, .obstacles = *obstacles, .isBlocked = blocked};
    });
}

// In the order of time, so that what builds on an obstacle is found as well.
Result<QList<JournalEntry>> UndoPlanner::later(const QList<JournalEntry> &entries) const
{
    QList<JournalEntry> found;
    if (entries.isEmpty())
        return found;
    auto after = m_journal.inForceAfter(entries.last().id);
    auto tracks = RowTracks::of(m_connection);
    if (!after || !tracks)
        return std::unexpected(!after ? after.error() : tracks.error());
    QList<JournalEntry> all = std::move(*after);
    for (const JournalEntry &entry : entries) {
        if (!std::ranges::contains(all, entry.id, &JournalEntry::id))
            all += entry;
    }
    if (all.size() == entries.size())
        return found; // nothing came later
    std::ranges::sort(all, {}, &JournalEntry::id);
    for (const JournalEntry &entry : std::as_const(all)) {
        const bool isOne = std::ranges::contains(entries, entry.id, &JournalEntry::id);
        const auto builds = isOne ? Result<bool>(true) : buildsOn(entry.id, *tracks);
        if (!builds)
            return std::unexpected(builds.error());
        if (!*builds)
            continue;
        if (!isOne)
            found.prepend(entry);
        if (const auto tracked = track(entry.id, *tracks); !tracked)
            return std::unexpected(tracked.error());
    }
    return found;
}

Result<void> UndoPlanner::track(JournalId entry, RowTracks &tracks) const
{
    const auto changesets = m_journal.changesets(entry);
    if (!changesets)
        return std::unexpected(changesets.error());
    for (const QByteArray &changeset : *changesets) {
        if (const auto added = tracks.add(changeset); !added)
            return added;
    }
    return {};
}

Result<bool> UndoPlanner::buildsOn(JournalId entry, const RowTracks &tracks) const
{
    const auto changesets = m_journal.changesets(entry);
    if (!changesets)
        return std::unexpected(changesets.error());
    for (const QByteArray &changeset : *changesets) {
        const auto builds = tracks.isBuiltOnBy(changeset);
        if (!builds || *builds)
            return builds;
    }
    return false;
}

Result<bool> UndoPlanner::isBlocked(const QList<JournalEntry> &entries) const
{
    if (const auto begun = m_connection.execute(QStringLiteral("SAVEPOINT plan")); !begun)
        return std::unexpected(begun.error());
    Result<void> tried;
    for (const JournalEntry &entry : entries) {
        const auto inverse = m_journal.inverseChangesets(entry.id);
        if (!inverse)
            tried = std::unexpected(inverse.error());
        for (const QByteArray &changeset : inverse.value_or(QList<QByteArray>())) {
            if (tried)
                tried = forgetReadingOf(changeset, m_connection).and_then([&] {
                    return apply(m_connection, changeset);
                });
        }
        if (!tried)
            break;
    }
    const auto back = m_connection.execute(QStringLiteral("ROLLBACK TO plan")).and_then([&] {
        return m_connection.execute(QStringLiteral("RELEASE plan"));
    });
    if (!back)
        return std::unexpected(back.error());
    if (!tried && tried.error().code != ErrorCode::UndoBlocked)
        return std::unexpected(tried.error());
    return !tried;
}

} // namespace acervo
