#include "importcontroller.h"

#include "countwords.h"
#include "errorwords.h"
#include "importjob.h"
#include "jobbar.h"
#include "library.h"
#include "messagebar.h"
#include "reportdialog.h"
#include "reportwords.h"

#include <QFileDialog>
#include <QFileInfo>

namespace acervo {

ImportController::ImportController(Library &library, JobBar &bar, MessageBar &messages,
                                   QWidget &window)
    : QObject(&window)
    , m_library(library)
    , m_bar(bar)
    , m_messages(messages)
    , m_window(window)
{
    connect(&bar, &JobBar::stopWanted, this, [this] {
        for (ImportJob *job : std::as_const(m_jobs))
            job->stop();
    });
}

void ImportController::chooseFiles()
{
    const QStringList files =
        QFileDialog::getOpenFileNames(&m_window, tr("Import"), m_folder,
                                      tr("All files (*);;Saved pages (*.txt);;RIS (*.ris);;BibTeX "
                                         "and BibLaTeX (*.bib);;Tables (*.csv *.tsv *.tab);;JSON "
                                         "and JSON Lines (*.json *.jsonl *.ndjson)"));
    if (files.isEmpty())
        return;
    m_folder = QFileInfo(files.front()).absolutePath();
    importFiles(files);
}

void ImportController::importFiles(const QStringList &files)
{
    if (files.isEmpty())
        return;
    m_messages.dismiss();
    ImportJob *job = m_library.importFiles(files);
    m_jobs.append(job);
    connect(job, &Job::progressed, this, &ImportController::showProgress);
    connect(job, &Job::finished, this, [this, job] { finish(job); });
    connect(job, &Job::failed, this, [this, job](const Error &error) { fail(job, error); });
    if (m_jobs.size() == 1)
        m_bar.begin(tr("Importing %1…").arg(fileCount(files.size())), true);
}

void ImportController::showProgress(qint64 done, qint64 total)
{
    if (sender() != m_jobs.front())
        return;
    m_bar.setProgress(done, total);
    m_bar.setText(tr("Importing: %1").arg(articleCount(m_jobs.front()->articlesSoFar())));
}

void ImportController::finish(ImportJob *job)
{
    const ImportReport report = job->report();
    remove(job);
    showReport(report);
}

void ImportController::fail(ImportJob *job, const Error &error)
{
    remove(job);
    m_messages.showMessage({Message::Kind::Problem, errorInWords(error), {}});
}

void ImportController::remove(ImportJob *job)
{
    m_jobs.removeOne(job);
    if (m_jobs.isEmpty())
        m_bar.end();
    else
        m_bar.begin(tr("Importing…"), true);
}

void ImportController::showReport(const ImportReport &report)
{
    Message message;
    message.text = reportInWords(report);
    const bool hasChanged = report.added > 0 || report.updated > 0;
    if (report.failures > 0)
        message.kind = Message::Kind::Problem;
    // One thing went wrong and nothing else happened: it is said at once, not behind a button.
    if (report.failures == 1 && !hasChanged && report.unchanged == 0 && !report.failed.isEmpty())
        message.text = errorInWords(report.failed.front());
    if (!report.failed.isEmpty() || !report.skipped.isEmpty()) {
        message.choices.append({tr("Details…"), [this, report] {
                                    ReportDialog dialog(report, &m_window);
                                    dialog.exec();
                                }});
    }
    if (hasChanged)
        message.choices.append({tr("Undo"), [this] { Q_EMIT undoWanted(); }});
    m_messages.showMessage(message);
}

} // namespace acervo
