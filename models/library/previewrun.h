// A PreviewRun reads files as an ImportRun would, and asks what each article is to the library, but
// writes nothing. The thread that calls it; stop() from any.
#pragma once

#include "draftenricher.h"
#include "importer.h"
#include "importpreview.h"

#include <QFuture>

#include <atomic>
#include <functional>

namespace acervo {

class PreviewRun final : public ImportSink
{
public:
    using LookUp = std::function<QFuture<Result<QList<DraftStanding>>>(QList<ArticleDraft> drafts)>;
    using Take = std::function<void(PreviewPart part, qint64 doneBytes, qint64 totalBytes)>;

    // Of more articles only the numbers are told.
    static constexpr qint64 mostRows = 1000;

    // Both are called on the thread of run().
    PreviewRun(LookUp lookUp, Take take, DetectionPtr detection, ColumnChoices columns);

    // Gives an error only when the library can't be read.
    Result<void> run(const QStringList &files);
    void stop() { m_stopped = true; }

private:
    ImportFlow article(ArticleDraft &&draft) override;
    ImportFlow badRecord(Error &&error) override;
    ImportFlow progress(qint64 done) override;
    void table(const TableReading &reading) override;

    void note(Error error);
    void tell();
    void count(ImportStanding standing);
    ImportFlow flow() const;

    LookUp m_lookUp;
    Take m_take;
    DraftEnricher m_enricher;
    ColumnChoices m_columns;
    QString m_file;
    qint64 m_ordinal = 0; // of the next article in its file
    QList<ArticleDraft> m_drafts;
    QList<qint64> m_ordinals;
    PreviewPart m_part;
    std::optional<Error> m_readError;
    qint64 m_shown = 0;
    qint64 m_bytes = 0; // done, of all files
    qint64 m_bytesBefore = 0;
    qint64 m_bytesTotal = 0;
    std::atomic<bool> m_stopped = false;
};

} // namespace acervo
