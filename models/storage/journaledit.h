// JournalEdit is how everything that a person does comes into the library: in one transaction it
// runs a function, keeps what the journalled tables went through as an entry of the journal, and
// says what has changed. The writer's thread.
#pragma once

#include "changemaker.h"
#include "changeset.h"
#include "journalstore.h"
#include "outcomes.h"

namespace acervo {

// Gives out the ids of entries: an import has its own before the entry is written.
class JournalIds
{
public:
    explicit JournalIds(JournalId last)
        : m_last(last)
    {}
    JournalId next() { return m_last = JournalId{number(m_last) + 1}; }

    // The entry that edits go on with, instead of each having one of its own, until it is none.
    void goOnWith(std::optional<JournalId> entry) { m_open = entry; }
    std::optional<JournalId> open() const { return m_open; }

private:
    JournalId m_last;
    std::optional<JournalId> m_open;
};

class JournalEdit
{
public:
    JournalEdit(const Connection &connection, ChangeMaker &changes, JournalIds &ids);

    struct Plan
    {
        QString kind; // empty: not an undo step, nothing is written to the journal
        QJsonObject arguments;
        std::function<Result<void>()> prepare; // before the recording; may be left out
        std::function<Result<void>()> run;
        // The entry that this one goes on with; a new one is made where it can't be.
        std::optional<JournalId> extend;
        // Says whether more is left: then `run` goes on with it, recorded by itself, as a changeset
        // of everything might be larger than the memory or a value of SQLite's. May be left out.
        std::function<bool()> goesOn = {};
        // What `prepare` did that concerns others; may be left out.
        std::function<void(Touched &)> alsoTouched = {};
    };
    // Nothing is committed where `run` changes nothing that the journal knows.
    Result<EditOutcome> run(const Plan &plan);
    // The same over many articles, in parts; the plan's `run` and `goesOn` are not looked at.
    using Each = std::function<Result<void>(const QList<ArticleId> &part)>;
    Result<EditOutcome> runOver(const QList<ArticleId> &articles, Plan plan, const Each &each);

private:
    Result<QByteArray> recorded(const Plan &plan) const;
    Result<JournalEntry> keep(const Plan &plan, const QByteArray &changeset);
    Result<JournalEntry> added(JournalId to, const Plan &plan, const QByteArray &changeset);
    Result<std::optional<JournalEntry>> extended(const Plan &plan, const QByteArray &changeset);

    const Connection &m_connection;
    ChangeMaker &m_changes;
    JournalIds &m_ids;
    JournalStore m_journal;
};

} // namespace acervo
