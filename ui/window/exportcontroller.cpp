#include "exportcontroller.h"

#include "countwords.h"
#include "dateinwords.h"
#include "dossierjob.h"
#include "dossierwords.h"
#include "errorwords.h"
#include "filename.h"
#include "jobbar.h"
#include "library.h"
#include "messagebar.h"
#include "placenaming.h"
#include "timelineview.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>
#include <QUrl>

namespace acervo {

ExportController::ExportController(Library &library, TimelineView &list, JobBar &bar,
                                   MessageBar &messages, QWidget &window)
    : QObject(&window)
    , m_library(library)
    , m_list(list)
    , m_bar(bar)
    , m_messages(messages)
    , m_window(window)
{
    connect(&bar, &JobBar::stopWanted, this, [this] {
        if (m_job)
            m_job->stop();
    });
}

void ExportController::exportPdf(const SearchResult &result)
{
    if (isRunning())
        return;
    const bool isSelection = m_list.selectedCount() > 1;
    const QList<ArticleId> articles =
        isSelection ? m_list.selectedArticles()
                    : QList<ArticleId>(result.articles.begin(), result.articles.end());
    if (articles.isEmpty()) {
        m_messages.showMessage(
            {Message::Kind::Problem, tr("There is no article to export: the list is empty."), {}});
        return;
    }
    const Query query = isSelection ? Query() : result.query;
    const QString path = askForFile(articles.size(), isSelection, query);
    if (!path.isEmpty())
        start(path, articles, query);
}

QString ExportController::askForFile(qsizetype articles, bool isSelection, const Query &query)
{
    const QString title = isSelection
                              ? tr("Export the %1 selected as PDF").arg(articleCount(articles))
                              : tr("Export %1 as PDF").arg(articleCount(articles));
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString suffix = QStringLiteral("pdf");
    QFileDialog dialog(&m_window, title, folder, tr("PDF documents (*.pdf)"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(suffix);
    dialog.selectFile(untakenPath(
        folder, fileName(queryInWords(query, placeName), suffix, tr("Dossier")), suffix));
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

void ExportController::start(const QString &path, const QList<ArticleId> &articles,
                             const Query &query)
{
    const QDateTime now = QDateTime::currentDateTime();
    m_job = m_library.exportDossier(
        {.path = path,
         .articles = articles,
         .options = usualDossierOptions(),
         .wording = dossierWording(query, articles.size(), now.date(), placeName),
         .created = now,
         .dateInWords = [](const PartialDate &date) { return dateInWords(date); },
         .placeName = placeName});
    m_bar.begin(tr("Writing %1…").arg(QFileInfo(path).fileName()), true);
    connect(m_job, &Job::progressed, &m_bar, &JobBar::setProgress);
    connect(m_job, &Job::finished, this, &ExportController::finish);
    connect(m_job, &Job::failed, this, &ExportController::fail);
}

void ExportController::finish()
{
    const QString path = m_job->path();
    m_job = nullptr;
    m_bar.end();
    m_messages.showMessage(
        {Message::Kind::Done,
         tr("The PDF is written: %1").arg(QDir::toNativeSeparators(path)),
         {{tr("Open"), [this, path] { openFile(path); }},
          {tr("Show in folder"), [this, path] { openFile(QFileInfo(path).absolutePath()); }}}});
    openFile(path);
}

void ExportController::fail(const Error &error)
{
    m_job = nullptr;
    m_bar.end();
    if (error.code == ErrorCode::Cancelled)
        m_messages.showMessage({Message::Kind::Done, tr("Stopped; no file was written."), {}});
    else
        m_messages.showMessage({Message::Kind::Problem, errorInWords(error), {}});
}

// Where nothing can open it, the message that says where the file is stays.
void ExportController::openFile(const QString &path)
{
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path))) {
        m_messages.showMessage(
            {Message::Kind::Done,
             tr("No program here opens PDFs. The file is %1").arg(QDir::toNativeSeparators(path)),
             {}});
    }
}

} // namespace acervo
