#include "commands.h"

#include "articlejson.h"
#include "console.h"
#include "errorwords.h"
#include "importjob.h"
#include "openlibrary.h"
#include "reportwords.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QJsonDocument>
#include <QLocale>
#include <QTimer>

#include <csignal>

namespace acervo {

namespace {

volatile std::sig_atomic_t interrupted = 0;

// Ctrl+C stops the import between two batches: what is written stays, and is said.
class InterruptWatch
{
public:
    explicit InterruptWatch(ImportJob &job)
    {
        std::signal(SIGINT, [](int) { interrupted = 1; });
        QObject::connect(&m_timer, &QTimer::timeout, &job, [&job] {
            if (interrupted)
                job.stop();
        });
        m_timer.start(100);
    }
    ~InterruptWatch() { std::signal(SIGINT, SIG_DFL); }

private:
    QTimer m_timer;
};

void showProgress(qint64 done, qint64 total, qint64 articles)
{
    if (total > 0) {
        Console::transient(
            QCoreApplication::translate("CommandLine", "Importing: %1 %, %2 articles")
                .arg(100 * done / total)
                .arg(QLocale().toString(articles)));
    }
}

Result<ImportReport> importAndWait(Library &library, const QStringList &files, bool mayInterrupt)
{
    ImportJob *job = library.importFiles(files);
    Result<ImportReport> result;
    QEventLoop loop;
    QObject::connect(job, &Job::progressed, &loop, [job](qint64 done, qint64 total) {
        showProgress(done, total, job->articlesSoFar());
    });
    QObject::connect(job, &Job::finished, &loop, [&] {
        result = job->report();
        loop.quit();
    });
    QObject::connect(job, &Job::failed, &loop, [&](const Error &error) {
        result = std::unexpected(error);
        loop.quit();
    });
    std::optional<InterruptWatch> watch;
    if (mayInterrupt)
        watch.emplace(*job);
    loop.exec();
    Console::transient({});
    return result;
}

int sayReport(const ImportReport &report, bool json)
{
    for (const Error &error : report.failed)
        Console::message(errorInWords(error));
    for (const ReplacedText &text : report.replaced)
        Console::message(replacedInWords(text));
    for (const QString &line : leftOutPicturesInWords(report))
        Console::message(line);
    if (json)
        Console::outBytes(QJsonDocument(reportToJson(report)).toJson(QJsonDocument::Compact) +
                          '\n');
    else
        Console::out(reportInWords(report) + u'\n');
    if (!Console::flush())
        return exitcode::failed;
    if (report.failures == 0 && !report.cancelled)
        return exitcode::done;
    const bool nothingDone =
        report.added + report.updated + report.unchanged + report.kept + report.inTrash.size() == 0;
    return nothingDone ? exitcode::failed : exitcode::partlyDone;
}

} // namespace

int runImport(const Arguments &arguments)
{
    if (arguments.values.isEmpty())
        return Console::wrongUsage(
            QCoreApplication::translate("CommandLine", "Which files? Name them after “import”."));
    const auto library = openLibrary(arguments, Library::Access::ReadWrite);
    if (!library)
        return Console::fail(library.error());
    const auto report = importAndWait(**library, arguments.values, !arguments.opened);
    if (!report)
        return Console::fail(report.error());
    return sayReport(*report, arguments.json);
}

} // namespace acervo
