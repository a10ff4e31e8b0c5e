#include "snapshotkeeper.h"

#include "columnssnapshot.h"
#include "libraryreader.h"

namespace acervo {

SnapshotKeeper::SnapshotKeeper(LibraryReader &reader, const QString &file)
    : m_reader(reader)
    , m_file(file)
    , m_trail(file + QStringLiteral(".trail"))
{}

std::optional<Columns> SnapshotKeeper::take()
{
    m_generation = 0;
    const auto generation = m_reader.generation();
    const auto origin = ColumnsSnapshot::originOf(m_file);
    if (!generation || !origin || origin->generation > *generation)
        return std::nullopt;
    const bool isNow = origin->generation == *generation;
    if (isNow ? stateNow() != origin->library : !wasInState(origin->library))
        return std::nullopt;
    auto columns = ColumnsSnapshot(m_file, origin->library).load(origin->generation);
    if (!columns || (!isNow && !catchUp(*columns, *generation)))
        return std::nullopt;
    m_generation = origin->generation;
    return columns;
}

bool SnapshotKeeper::catchUp(Columns &columns, quint64 generation)
{
    const auto trail = m_trail.between(columns.generation(), generation);
    if (!trail || stateNow() != trail->state)
        return false;
    const auto facts = m_reader.facts(trail->articles);
    const auto names = m_reader.names();
    if (!facts || !names)
        return false;
    Change change{.generation = generation, .touched = *facts, .names = *names};
    QList<ArticleId> there;
    for (const ArticleFacts &article : *facts)
        there += article.id;
    std::ranges::set_difference(trail->articles, there, std::back_inserter(change.removed));
    columns.apply(change);
    return true;
}

// A copy that went its own way has the same uuid and may be at the same generation: what was done
// last tells it from this one.
std::optional<QString> SnapshotKeeper::stateAt(const JournalEntry &last) const
{
    const auto uuid = m_reader.uuid();
    if (!uuid)
        return std::nullopt;
    return QStringLiteral("%1 %2 %3")
        .arg(*uuid)
        .arg(number(last.id))
        .arg(last.opened.isValid() ? last.opened.toMSecsSinceEpoch() : 0);
}

std::optional<QString> SnapshotKeeper::stateNow() const
{
    const auto last = m_reader.journal(1);
    return last ? stateAt(last->value(0)) : std::nullopt;
}

// Whether what had been done last then is among what was done here.
bool SnapshotKeeper::wasInState(const QString &state) const
{
    const qint64 last = state.section(u' ', 1, 1).toLongLong();
    const auto upTo = m_reader.journalBefore(JournalId{last + 1}, 1);
    return upTo && stateAt(upTo->value(0)) == state;
}

void SnapshotKeeper::save(const Columns &columns)
{
    const auto state = stateNow();
    if (!state || columns.generation() == m_generation)
        return;
    if (ColumnsSnapshot(m_file, *state).save(columns)) {
        m_generation = columns.generation();
        m_trail.clear();
    }
}

void SnapshotKeeper::discard()
{
    QFile::remove(m_file);
    m_trail.clear();
    m_generation = 0;
}

void SnapshotKeeper::note(const Change &change)
{
    const auto state = isThere() ? stateNow() : std::nullopt;
    if (state)
        m_trail.append(change, *state);
}

} // namespace acervo
