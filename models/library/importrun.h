// An ImportRun reads files, has their drafts prepared and hands them to the writer in whole
// batches. The thread that calls it; stop() and the figures from any.
#pragma once

#include "article.h"
#include "draftpreparation.h"
#include "importchoices.h"
#include "importer.h"
#include "importreport.h"
#include "outcomes.h"

#include <QFuture>

#include <atomic>
#include <deque>
#include <functional>

namespace acervo {

class ImportRun final : public ImportSink
{
public:
    using WriteBatch = std::function<QFuture<Result<ImportBatch>>(QList<PreparedDraft> drafts,
                                                                  const QString &file)>;
    using WriteRecords =
        std::function<QFuture<Result<ImportBatch>>(const QList<LibraryRecord> &records)>;
    struct Writing
    {
        WriteBatch articles;
        WriteRecords records;
    };
    using Progress = std::function<void(qint64 doneBytes, qint64 totalBytes)>;

    using CurrentDetection = std::function<DetectionPtr()>;

    // All are called on the thread of run().
    ImportRun(Writing write, Progress progress, CurrentDetection detection,
              ImportChoices choices = {});

    // Reads all files. Gives an error only when the library can't be written to any more.
    Result<void> run(const QStringList &files);

    void stop() { m_stopped = true; }
    bool isStopped() const { return m_stopped; }
    const ImportReport &report() const { return m_report; } // after run()
    qint64 articlesSoFar() const { return m_articles; }

private:
    ImportFlow article(ArticleDraft &&draft) override;
    ImportFlow kept(LibraryRecord &&record) override;
    ImportFlow badRecord(Error &&error) override;
    ImportFlow progress(qint64 done) override;
    void replaced(const QString &path, qint64 characters) override;

    void applyChoices(ArticleDraft &draft) const;
    void readFile(const QString &file);
    void note(Error error);
    void sendBatch();
    void sendRecords();
    void passOn(size_t stillPrepared);
    void awaitBatches(size_t stillUnderWay);
    ImportFlow flow() const;

    Writing m_write;
    Progress m_progress;
    CurrentDetection m_detection;
    ImportChoices m_choices;
    ImportReport m_report;
    QString m_file;
    qint64 m_ordinal = 0; // of the next article in its file
    DraftPreparation m_preparation;
    QList<ArticleDraft> m_batch;
    qint64 m_batchCharacters = 0;
    QList<LibraryRecord> m_records;
    struct UnderWay
    {
        QFuture<Result<ImportBatch>> written;
        QList<PreparedDraft> drafts; // that the writer has
    };
    std::deque<UnderWay> m_underWay;
    std::optional<Error> m_writeError;
    qint64 m_bytesBefore = 0; // of the files that are done
    qint64 m_bytesTotal = 0;
    std::atomic<bool> m_stopped = false;
    std::atomic<qint64> m_articles = 0;
};

} // namespace acervo
