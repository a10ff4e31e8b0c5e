#include "commands.h"

#include "await.h"
#include "console.h"
#include "countwords.h"
#include "dateinwords.h"
#include "dossierjob.h"
#include "dossierwords.h"
#include "valuelabels.h"
#include "openlibrary.h"
#include "queryargument.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QLocale>

namespace acervo {

namespace {

Result<int> writeAndWait(Library &library, const DossierRequest &request)
{
    DossierJob *job = library.exportDossier(request);
    Result<int> pages;
    QEventLoop loop;
    QObject::connect(job, &Job::progressed, &loop, [](qint64 done, qint64 total) {
        if (total > 0) {
            Console::transient(QCoreApplication::translate("CommandLine", "Writing: %1 %")
                                   .arg(100 * done / total));
        }
    });
    QObject::connect(job, &Job::finished, &loop, [&] {
        pages = job->pages();
        loop.quit();
    });
    QObject::connect(job, &Job::failed, &loop, [&](const Error &error) {
        pages = std::unexpected(error);
        loop.quit();
    });
    loop.exec();
    Console::transient({});
    return pages;
}

} // namespace

int runExport(const Arguments &arguments)
{
    if (arguments.format != u"pdf" || arguments.output.isEmpty()) {
        return Console::wrongUsage(QCoreApplication::translate(
            "CommandLine", "Say what to write and where: --to pdf -o FILE."));
    }
    const auto query = queryArgument(arguments);
    if (!query)
        return exitcode::wrongUsage;
    const auto library = openLibrary(arguments, Library::Access::Read);
    if (!library)
        return Console::fail(library.error());
    const QDateTime now = QDateTime::currentDateTime();
    const auto found =
        await((*library)->search({.query = *query, .today = now.date(), .histogram = false}));
    if (!found)
        return Console::fail(found.error());

    const QList<ArticleId> articles((*found)->articles.begin(), (*found)->articles.end());
    const auto pages = writeAndWait(
        **library, {.path = arguments.output,
                    .articles = articles,
                    .wording = dossierWording(*query, articles.size(), now.date(), placeName),
                    .letterPaper = QLocale().measurementSystem() == QLocale::ImperialUSSystem,
                    .created = now,
                    .dateInWords = [](const PartialDate &date) { return dateInWords(date); },
                    .placeName = placeName});
    if (!pages)
        return Console::fail(pages.error());
    Console::message(
        QCoreApplication::translate("CommandLine", "%1 on %2 pages: %3")
            .arg(articleCount(articles.size()), QLocale().toString(*pages), arguments.output));
    return exitcode::done;
}

} // namespace acervo
