// ImportWriter writes the batches of imports, each batch one transaction, all of an import one
// entry of the journal. The writer's thread.
//
// The entry holds which articles the import brought, and changesets only for those that stood
// before: recording every new row would take 3.5 times as long and twice the file.
#pragma once

#include "changemaker.h"
#include "changeset.h"
#include "draftmerger.h"
#include "journalstore.h"
#include "libraryrecord.h"
#include "outcomes.h"

#include <functional>
#include <span>

namespace acervo {

struct RunningImport
{
    JournalEntry entry;
    bool isWritten = false; // the entry is in the journal: something has changed
    IdRanges brought;
};

class ImportWriter
{
public:
    ImportWriter(const Connection &connection, Deriver &deriver, ChangeMaker &changes,
                 TopicNames &topics);

    using IsEnough = std::function<bool()>; // asked after each draft; may be empty
    Result<ImportBatch> write(RunningImport &import, std::span<const PreparedDraft> drafts,
                              const QString &file, const IsEnough &isEnough);
    Result<ImportBatch> writeRecords(RunningImport &import, const QList<LibraryRecord> &records);
    Result<std::optional<JournalEntry>> finish(RunningImport &import, const QJsonObject &additions);
    void forgetNames() { m_merger.forgetNames(); } // after an undo

private:
    struct Batch
    {
        ImportBatch counts;
        IdRanges brought;
        Touched touched;
        bool keepsRecords = false;
    };
    class Recorder;

    Result<ImportBatch> writeAll(RunningImport &import, std::span<const PreparedDraft> drafts,
                                 const QString &file, const IsEnough &isEnough);
    Result<void> merge(const PreparedDraft &draft, const QString &file, const QDateTime &now,
                       Recorder &recorder, Batch &batch);
    Result<ImportBatch> commit(RunningImport &import, Batch &batch, Recording &recording,
                               Transaction &transaction);
    Result<void> keep(const RunningImport &import, const Batch &batch,
                      const QByteArray &changeset) const;

    const Connection &m_connection;
    ChangeMaker &m_changes;
    DraftMerger m_merger;
    JournalStore m_journal;
};

} // namespace acervo
