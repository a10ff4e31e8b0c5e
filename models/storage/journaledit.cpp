#include "journaledit.h"

#include "schema.h"

#include <utility>

namespace acervo {

JournalEdit::JournalEdit(const Connection &connection, ChangeMaker &changes, JournalIds &ids)
    : m_connection(connection)
    , m_changes(changes)
    , m_ids(ids)
    , m_journal(connection)
{}

Result<EditOutcome> JournalEdit::run(const Plan &plan)
{
    auto transaction = Transaction::begin(m_connection, Transaction::Kind::Write);
    if (!transaction)
        return std::unexpected(transaction.error());
    if (plan.prepare) {
        if (const auto prepared = plan.prepare(); !prepared)
            return std::unexpected(prepared.error());
    }
    EditOutcome outcome;
    Touched touched;
    bool isAnything = false;
    do {
        const auto changeset = recorded(plan);
        if (!changeset)
            return std::unexpected(changeset.error());
        if (changeset->isEmpty())
            continue;
        const auto entry =
            std::exchange(isAnything, true)
                ? m_journal.addChangeset(outcome.entry.id, *changeset).transform([&] {
                      return outcome.entry;
                  })
                : keep(plan, *changeset);
        const auto part = touchedBy(*changeset, m_connection);
        if (!entry || !part)
            return std::unexpected(!entry ? entry.error() : part.error());
        outcome.entry = *entry;
        touched.add(*part);
    } while (plan.goesOn && plan.goesOn());
    if (!isAnything)
        return EditOutcome();
    if (plan.alsoTouched)
        plan.alsoTouched(touched);
    return m_changes.make(touched)
        .and_then([&](const Change &change) {
            outcome.change = change;
            return transaction->commit();
        })
        .transform([&] { return outcome; });
}

Result<EditOutcome> JournalEdit::runOver(const QList<ArticleId> &articles, Plan plan,
                                         const Each &each)
{
    constexpr qsizetype atATime = 5000;
    qsizetype done = 0;
    plan.run = [&] {
        const QList<ArticleId> part = articles.mid(done, atATime);
        done += part.size();
        return each(part);
    };
    plan.goesOn = [&] { return done < articles.size(); };
    return run(plan);
}

Result<QByteArray> JournalEdit::recorded(const Plan &plan) const
{
    auto recording = Recording::begin(m_connection, journalledTables());
    if (!recording)
        return std::unexpected(recording.error());
    return plan.run().and_then([&] { return recording->changeset(); });
}

Result<JournalEntry> JournalEdit::keep(const Plan &plan, const QByteArray &changeset)
{
    if (plan.kind.isEmpty())
        return JournalEntry();
    if (const auto dropped = m_journal.dropRedo(); !dropped)
        return std::unexpected(dropped.error());
    if (m_ids.open())
        return added(*m_ids.open(), plan, changeset);
    if (plan.extend) {
        const auto entry = extended(plan, changeset);
        if (!entry)
            return std::unexpected(entry.error());
        if (*entry)
            return **entry;
    }
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const JournalEntry entry{.id = m_ids.next(),
                             .kind = plan.kind,
                             .arguments = plan.arguments,
                             .opened = now,
                             .closed = now,
                             .undone = {}};
    return m_journal.insert(entry)
        .and_then([&] { return m_journal.addChangeset(entry.id, changeset); })
        .transform([&] { return entry; });
}

// One that was undone meanwhile ends the work that would go on with it.
Result<JournalEntry> JournalEdit::added(JournalId to, const Plan &plan, const QByteArray &changeset)
{
    auto entry = m_journal.byId(to);
    if (!entry)
        return std::unexpected(entry.error());
    if (!*entry || (*entry)->undone.isValid())
        return std::unexpected(Error{.code = ErrorCode::Cancelled, .subject = {}, .detail = {}});
    const QString articles = QStringLiteral("articles");
    (*entry)->arguments[articles] =
        (*entry)->arguments[articles].toInteger() + plan.arguments[articles].toInteger();
    (*entry)->closed = QDateTime::currentDateTimeUtc();
    return m_journal.addChangeset(to, changeset)
        .and_then([&] { return m_journal.update(**entry); })
        .transform([&] { return **entry; });
}

// Only the newest edit can go on: another in between may stand on what this one did.
Result<std::optional<JournalEntry>> JournalEdit::extended(const Plan &plan,
                                                          const QByteArray &changeset)
{
    auto entry = m_journal.byId(*plan.extend);
    const auto later = m_journal.hasEditAfter(*plan.extend);
    const auto before = m_journal.changesets(*plan.extend);
    if (!entry || !later || !before)
        return std::unexpected(!entry ? entry.error() : !later ? later.error() : before.error());
    if (!*entry || (*entry)->undone.isValid() || (*entry)->kind != plan.kind ||
        (*entry)->arguments != plan.arguments || *later || before->size() != 1)
        return std::optional<JournalEntry>();
    const auto both = joined(before->first(), changeset);
    if (!both)
        return std::unexpected(both.error());
    if (both->isEmpty())
        return m_journal.remove((*entry)->id).transform([] {
            return std::optional(JournalEntry());
        });
    (*entry)->closed = QDateTime::currentDateTimeUtc();
    return m_journal.setChangeset((*entry)->id, *both)
        .and_then([&] { return m_journal.update(**entry); })
        .transform([&] { return *entry; });
}

} // namespace acervo
