#include "importwriter.h"

#include "libraryrecords.h"
#include "schema.h"

namespace acervo {

// Records only what happens to articles that this import did not bring itself.
class ImportWriter::Recorder : public ImportRecorder
{
public:
    Recorder(Recording &recording, const IdRanges &before, const IdRanges &now)
        : m_recording(recording)
        , m_before(before)
        , m_now(now)
    {
        m_recording.enable(false);
    }
    void beginArticle(ArticleId id) override
    {
        m_recording.enable(!m_before.contains(id) && !m_now.contains(id));
    }
    void beginPersonal() override { m_recording.enable(true); }
    void endArticle() override { m_recording.enable(false); }

private:
    Recording &m_recording;
    const IdRanges &m_before;
    const IdRanges &m_now;
};

ImportWriter::ImportWriter(const Connection &connection, Deriver &deriver, ChangeMaker &changes,
                           TopicNames &topics)
    : m_connection(connection)
    , m_changes(changes)
    , m_merger(connection.handle(), deriver, topics)
    , m_journal(connection)
{}

Result<ImportBatch> ImportWriter::write(RunningImport &import,
                                        std::span<const PreparedDraft> drafts, const QString &file,
                                        const IsEnough &isEnough)
{
    auto written = writeAll(import, drafts, file, isEnough);
    // Without a commit the names that were made are gone.
    if (!written || written->change.generation == 0)
        m_merger.forgetNames();
    return written;
}

Result<ImportBatch> ImportWriter::writeAll(RunningImport &import,
                                           std::span<const PreparedDraft> drafts,
                                           const QString &file, const IsEnough &isEnough)
{
    auto transaction = Transaction::begin(m_connection, Transaction::Kind::Write);
    if (!transaction)
        return std::unexpected(transaction.error());
    auto recording = Recording::begin(m_connection, journalledTables());
    if (!recording)
        return std::unexpected(recording.error());
    Batch batch;
    Recorder recorder(*recording, import.brought, batch.brought);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const PreparedDraft &draft : drafts) {
        if (const auto merged = merge(draft, file, now, recorder, batch); !merged)
            return std::unexpected(merged.error());
        ++batch.counts.taken;
        if (isEnough && isEnough())
            break;
    }
    m_merger.takeNewNames(batch.touched);
    if (batch.counts.added + batch.counts.updated == 0) {
        const auto kept = batch.keepsRecords ? transaction->commit() : Result<void>();
        return kept.transform([&] { return batch.counts; });
    }
    return commit(import, batch, *recording, *transaction);
}

Result<ImportBatch> ImportWriter::writeRecords(RunningImport &import,
                                               const QList<LibraryRecord> &records)
{
    auto transaction = Transaction::begin(m_connection, Transaction::Kind::Write);
    if (!transaction)
        return std::unexpected(transaction.error());
    auto recording = Recording::begin(m_connection, journalledTables());
    if (!recording)
        return std::unexpected(recording.error());
    Batch batch;
    const auto kept = LibraryRecordMerger(m_connection, *recording).merge(records, batch.touched);
    m_merger.forgetNames(); // there may be more
    if (!kept)
        return std::unexpected(kept.error());
    batch.counts.kept = *kept;
    return *kept == 0 ? batch.counts : commit(import, batch, *recording, *transaction);
}

Result<ImportBatch> ImportWriter::commit(RunningImport &import, Batch &batch, Recording &recording,
                                         Transaction &transaction)
{
    const auto changeset = recording.changeset();
    if (!changeset)
        return std::unexpected(changeset.error());
    return keep(import, batch, *changeset)
        .and_then([&] { return m_changes.make(batch.touched); })
        .and_then([&](const Change &change) {
            batch.counts.change = change;
            return transaction.commit();
        })
        .transform([&] {
            import.isWritten = true;
            import.brought.add(batch.brought);
            return batch.counts;
        });
}

Result<void> ImportWriter::merge(const PreparedDraft &draft, const QString &file,
                                 const QDateTime &now, Recorder &recorder, Batch &batch)
{
    using Outcome = DraftMerger::Outcome;
    const auto merged = m_merger.merge(draft, file, now, recorder);
    if (!merged)
        return std::unexpected(merged.error());
    batch.keepsRecords = batch.keepsRecords || merged->isRecordKept;
    if (merged->outcome == Outcome::InTrash) {
        batch.counts.inTrash.append(merged->id);
        return {};
    }
    if (merged->outcome == Outcome::Unchanged) {
        ++batch.counts.unchanged;
        return {};
    }
    batch.touched.textsAreOthers = true;
    const bool isNew = merged->outcome == Outcome::Added;
    (isNew ? batch.touched.added : batch.touched.facts).append(merged->id);
    if (merged->outcome == Outcome::Updated) {
        ++batch.counts.updated;
    } else {
        ++batch.counts.added;
        batch.brought.add(merged->id);
    }
    return {};
}

Result<void> ImportWriter::keep(const RunningImport &import, const Batch &batch,
                                const QByteArray &changeset) const
{
    const auto entry = import.isWritten ? Result<void>() : m_journal.dropRedo().and_then([&] {
        return m_journal.insert(import.entry);
    });
    return entry
        .and_then([&] {
            return changeset.isEmpty() ? Result<void>()
                                       : m_journal.addChangeset(import.entry.id, changeset);
        })
        .and_then([&] { return m_journal.addArticles(import.entry.id, batch.brought); });
}

Result<std::optional<JournalEntry>> ImportWriter::finish(RunningImport &import,
                                                         const QJsonObject &additions)
{
    if (!import.isWritten)
        return std::nullopt;
    JournalEntry entry = import.entry;
    for (auto addition = additions.begin(); addition != additions.end(); ++addition)
        entry.arguments.insert(addition.key(), addition.value());
    entry.closed = QDateTime::currentDateTimeUtc();
    return m_journal.update(entry).transform([&] { return std::optional(entry); });
}

} // namespace acervo
