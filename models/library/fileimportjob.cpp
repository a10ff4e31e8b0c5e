#include "fileimportjob.h"

#include "await.h"
#include "librarythreads.h"
#include "rulerun.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QPointer>

namespace acervo {

namespace {

// The journal keeps the names of so many files; an import of more says how many they were.
constexpr qsizetype mostFileNames = 20;

QJsonObject entryArguments(const QStringList &files)
{
    QJsonArray names;
    for (const QString &file : files.first(qMin(files.size(), mostFileNames)))
        names += QFileInfo(file).fileName();
    return {{"files", names}, {"fileCount", files.size()}};
}

// The whole import, on the import thread.
Result<ImportReport> importAll(LibraryThreads &threads, ImportRun &run, JournalId entry,
                               const QStringList &files, bool keepsWhenStopped)
{
    Result<void> ran = run.run(files);
    ImportReport report = run.report();
    if (ran && (!report.cancelled || keepsWhenStopped)) {
        ran = tagByRules(threads, entry).transform([&](const QList<TaggedByRule> &tagged) {
            report.tagged = tagged;
        });
    }
    QJsonObject counts{{"added", report.added}, {"updated", report.updated}};
    if (report.kept > 0)
        counts.insert("kept", report.kept);
    // Closed also after a failure: what was written before it stands, and can be undone.
    const auto closed = await(threads.write(
        [entry, counts](LibraryWriter &writer) { return writer.finishImport(entry, counts); }));
    if (!ran)
        return std::unexpected(ran.error());
    if (!closed)
        return std::unexpected(closed.error());
    return report;
}

// A stopped import of which nothing shall stay. The report says only what could not be read.
Result<ImportReport> takeBack(LibraryThreads &threads, JournalId entry, ImportReport report)
{
    const bool isWritten = report.added + report.updated + report.kept > 0;
    report.added = report.updated = report.unchanged = report.kept = 0;
    report.inTrash.clear();
    if (!isWritten)
        return report;
    const auto undone =
        await(threads.edit([&threads, entry](LibraryWriter &writer) -> Result<UndoOutcome> {
            Result<UndoOutcome> outcome = writer.undo({entry});
            if (outcome)
                threads.publish(outcome->change);
            return outcome;
        }));
    if (!undone)
        return std::unexpected(undone.error());
    return report;
}

} // namespace

FileImportJob::FileImportJob(const QStringList &files, const ImportChoices &choices,
                             QObject *parent)
    : ImportJob(parent)
    , m_files(files)
    , m_choices(choices)
{}

void FileImportJob::start(LibraryThreads &threads)
{
    // The job lives as long as the library, and the library's threads end before its jobs.
    const auto onJob = [this](auto function) {
        QMetaObject::invokeMethod(this, std::move(function), Qt::QueuedConnection);
    };
    auto entry = std::make_shared<JournalId>();
    m_run = std::make_shared<ImportRun>(
        ImportRun::Writing{.articles =
                               [&threads, entry](QList<PreparedDraft> drafts, const QString &file) {
                                   return threads.writeBatch(*entry, std::move(drafts), file);
                               },
                           .records =
                               [&threads, entry](const QList<LibraryRecord> &records) {
                                   return threads.writeRecords(*entry, records);
                               }},
        [this, onJob](qint64 done, qint64 total) {
            onJob([this, done, total] { Q_EMIT progressed(done, total); });
        },
        [&threads] { return threads.detection(); }, m_choices);
    threads.postImport([this, &threads, entry, onJob, run = m_run, files = m_files,
                        keeps = m_choices.keepsWhenStopped] {
        const auto begun = await(threads.write(
            [files](LibraryWriter &writer) { return writer.beginImport(entryArguments(files)); }));
        Result<ImportReport> result =
            begun ? Result<ImportReport>(ImportReport()) : std::unexpected(begun.error());
        if (begun) {
            *entry = *begun;
            result = importAll(threads, *run, *entry, files, keeps);
            if (result && result->cancelled && !keeps)
                result = takeBack(threads, *entry, *result);
        }
        onJob([this, result] { end(result); });
    });
}

void FileImportJob::fail(const Error &error)
{
    QMetaObject::invokeMethod(
        this, [this, error] { end(std::unexpected(error)); }, Qt::QueuedConnection);
}

void FileImportJob::stop()
{
    if (m_run)
        m_run->stop();
}

qint64 FileImportJob::articlesSoFar() const { return m_run ? m_run->articlesSoFar() : 0; }

void FileImportJob::end(const Result<ImportReport> &result)
{
    if (result)
        m_report = *result;
    conclude(result);
}

} // namespace acervo
