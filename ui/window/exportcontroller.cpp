#include "exportcontroller.h"

#include "dossierprint.h"
#include "dossierrequest.h"
#include "errorwords.h"
#include "exportdialog.h"
#include "exportjob.h"
#include "exportwords.h"
#include "jobbar.h"
#include "library.h"
#include "messagebar.h"
#include "placenaming.h"
#include "timelinemodel.h"
#include "timelineview.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QPrintDialog>
#include <QPrinter>
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

void ExportController::open(const SearchResult &result)
{
    if (m_job) {
        m_messages.showMessage({Message::Kind::Problem,
                                tr("One export is being written; wait for its end or stop it."),
                                {}});
        return;
    }
    const QString title = m_list.currentIndex().data(TimelineModel::TitleRole).toString();
    const ExportMatter matter{.shown = {result.articles.begin(), result.articles.end()},
                              .query = result.query,
                              .selected = m_list.selectedArticles(),
                              .title = m_list.selectedCount() == 1 ? title : QString()};
    if (matter.shown.isEmpty() && matter.selected.isEmpty()) {
        m_messages.showMessage(
            {Message::Kind::Problem, tr("There is no article to export: the list is empty."), {}});
        return;
    }
    auto *dialog = new ExportDialog(m_library, matter, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExportDialog::exportWanted, this, &ExportController::start);
    dialog->open();
}

void ExportController::start(const ExportOrder &order)
{
    if (order.path.isEmpty())
        return print(order);
    m_job = jobFor(order);
    m_bar.begin(tr("Writing %1…").arg(QFileInfo(order.path).fileName()), true);
    follow(tr("Stopped; no file was written."));
    connect(m_job, &Job::finished, this, [this, path = order.path] { finish(path); });
}

void ExportController::print(const ExportOrder &order)
{
    auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    setUpPrinter(*printer, order.dossier);
    QPrintDialog dialog(printer.get(), &m_window);
    dialog.setOption(QAbstractPrintDialog::PrintPageRange);
    if (dialog.exec() != QDialog::Accepted)
        return;
    setUpPrinter(*printer, order.dossier); // the paper is that of the pages
    auto *job = new DossierPrint(
        m_library,
        dossierRequest(
            {.options = order.dossier, .articles = order.articles, .query = order.query}),
        std::move(printer), this);
    m_job = job;
    m_bar.begin(tr("Printing…"), true);
    follow(tr("Stopped; some pages may have been printed."));
    connect(job, &Job::finished, this, [this, job] {
        m_job = nullptr;
        m_bar.end();
        m_messages.showMessage(
            {Message::Kind::Done, tr("%n page(s) printed.", nullptr, job->pages()), {}});
    });
}

void ExportController::follow(const QString &stopped)
{
    connect(m_job, &Job::progressed, &m_bar, &JobBar::setProgress);
    connect(m_job, &Job::failed, this,
            [this, stopped](const Error &error) { fail(error, stopped); });
}

Job *ExportController::jobFor(const ExportOrder &order)
{
    if (order.format != ExportFormat::Pdf)
        return m_library.exportArticles(
            {.format = order.format,
             .options = order.options,
             .wording =
                 exportWording(order.query, order.articles.size(), QDate::currentDate(), placeName),
             .path = order.path,
             .articles = order.articles,
             .isWholeLibrary = order.isWholeLibrary});
    return m_library.exportDossier(dossierRequest({.path = order.path,
                                                   .options = order.dossier,
                                                   .articles = order.articles,
                                                   .query = order.query}));
}

void ExportController::finish(const QString &path)
{
    m_job = nullptr;
    m_bar.end();
    m_messages.showMessage(
        {Message::Kind::Done,
         tr("Written: %1").arg(QDir::toNativeSeparators(path)),
         {{tr("Open"), [this, path] { openFile(path); }},
          {tr("Show in folder"), [this, path] { openFile(QFileInfo(path).absolutePath()); }}}});
}

void ExportController::fail(const Error &error, const QString &stopped)
{
    m_job = nullptr;
    m_bar.end();
    if (error.code == ErrorCode::Cancelled)
        m_messages.showMessage({Message::Kind::Done, stopped, {}});
    else
        m_messages.showMessage({Message::Kind::Problem, errorInWords(error), {}});
}

// Where nothing can open it, the message that says where the file is stays.
void ExportController::openFile(const QString &path)
{
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path))) {
        m_messages.showMessage(
            {Message::Kind::Done,
             tr("No program here opens it. The file is %1").arg(QDir::toNativeSeparators(path)),
             {}});
    }
}

} // namespace acervo
