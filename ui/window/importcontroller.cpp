#include "importcontroller.h"

#include "countwords.h"
#include "dropoverlay.h"
#include "errorwords.h"
#include "importjob.h"
#include "importsheet.h"
#include "jobbar.h"
#include "library.h"
#include "messagebar.h"
#include "reportdialog.h"
#include "reportwords.h"

#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QSaveFile>
#include <QUrl>

namespace acervo {

namespace {

// Where each line is the path or address of a file that is there; else empty.
QStringList filesNamedIn(const QStringList &lines)
{
    QStringList files;
    for (const QString &line : lines) {
        const QUrl url(line.trimmed());
        const QString path = url.isLocalFile() ? url.toLocalFile() : line.trimmed();
        const QFileInfo info(path);
        if (!info.isAbsolute() || !info.isFile())
            return {};
        files.append(path);
    }
    return files;
}

// A part of a page, as browsers copy it: with its links. Of anything else the words say as much.
bool isPartOfPage(const QMimeData &data)
{
    return data.hasHtml() && data.html().count(QStringLiteral("<a "), Qt::CaseInsensitive) >= 2;
}

} // namespace

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
                                      tr("All files (*);;Saved pages (*.html *.htm *.xhtml "
                                         "*.txt);;Feeds (*.rss *.atom *.rdf *.xml);;RIS (*.ris);;"
                                         "BibTeX and BibLaTeX (*.bib);;Tables (*.csv *.tsv *.tab);;"
                                         "JSON and JSON Lines (*.json *.jsonl *.ndjson);;"
                                         "Notes in Markdown (*.md *.markdown);;Dossiers (*.pdf)"));
    if (files.isEmpty())
        return;
    m_folder = QFileInfo(files.front()).absolutePath();
    bring(files);
}

void ImportController::paste()
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    const QString text = data->text();
    const QStringList lines = text.trimmed().split(u'\n');
    QStringList files = filesIn(data);
    if (files.isEmpty())
        files = filesNamedIn(lines);
    if (!files.isEmpty()) {
        bring(files);
        return;
    }
    if (text.trimmed().isEmpty())
        return;
    ++m_pastes;
    const bool isPage = isPartOfPage(*data);
    QSaveFile file(m_pasted.filePath(isPage ? tr("Copied page %1.html").arg(m_pastes)
                                            : tr("Copied text %1.txt").arg(m_pastes)));
    const QByteArray bytes = (isPage ? data->html() : text).toUtf8();
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(bytes) >= 0;
    if (isWritten && file.commit())
        bring({file.fileName()});
    else
        m_messages.showMessage({Message::Kind::Problem,
                                errorInWords(Error{.code = ErrorCode::FileUnreadable,
                                                   .subject = file.fileName(),
                                                   .detail = file.errorString()}),
                                {}});
}

void ImportController::bring(const QStringList &files)
{
    if (files.isEmpty())
        return;
    if (!ImportSheet::isWanted()) {
        importFiles(files);
        return;
    }
    auto *sheet = new ImportSheet(m_library, files, &m_window);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &ImportSheet::importWanted, this,
            [this](const QStringList &wanted, const ImportChoices &choices) {
                Q_EMIT sheetWantedChanged(ImportSheet::isWanted());
                importFiles(wanted, choices);
            });
    sheet->open();
}

void ImportController::importFiles(const QStringList &files, const ImportChoices &choices)
{
    if (files.isEmpty())
        return;
    m_messages.dismiss();
    ImportJob *job = m_library.importFiles(files, choices);
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
    const bool hasChanged = report.added > 0 || report.updated > 0 || report.kept > 0;
    if (report.failures > 0)
        message.kind = Message::Kind::Problem;
    // One thing went wrong and nothing else happened: it is said at once, not behind a button.
    if (report.failures == 1 && !hasChanged && report.unchanged == 0 && !report.failed.isEmpty())
        message.text = errorInWords(report.failed.front());
    if (hasChanged || !report.failed.isEmpty() || !report.skipped.isEmpty() ||
        !report.replaced.isEmpty() || report.leftOutPictures.all() > 0) {
        message.choices.append({tr("Details…"), [this, report] {
                                    ReportDialog dialog(report, &m_window);
                                    dialog.exec();
                                }});
    }
    if (!report.inTrash.isEmpty())
        message.choices.append({tr("Take out of the trash"), [this, articles = report.inTrash] {
                                    Q_EMIT restoreWanted(articles);
                                }});
    if (hasChanged)
        message.choices.append({tr("Undo"), [this] { Q_EMIT undoWanted(); }});
    m_messages.showMessage(message);
}

} // namespace acervo
