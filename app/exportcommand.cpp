#include "commands.h"

#include "await.h"
#include "console.h"
#include "countwords.h"
#include "dateinwords.h"
#include "dossierarguments.h"
#include "dossierjob.h"
#include "dossierwords.h"
#include "exportjob.h"
#include "exportwords.h"
#include "openlibrary.h"
#include "queryargument.h"
#include "valuelabels.h"

#include <QCoreApplication>
#include <QDir>
#include <QEventLoop>
#include <QFileInfo>
#include <QLocale>
#include <QSaveFile>

namespace acervo {

namespace {

struct CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

// What --to takes beside the formats: a list of references.
const QStringList citationStyleNames{QStringLiteral("apa"), QStringLiteral("chicago")};

std::optional<CopyForm> styleNamed(const QString &name)
{
    switch (citationStyleNames.indexOf(name)) {
    case 0:
        return CopyForm::Apa;
    case 1:
        return CopyForm::Chicago;
    default:
        return std::nullopt;
    }
}

// Whether a new folder can stand there.
bool isFree(const QString &path)
{
    return !QFileInfo::exists(path) || (QFileInfo(path).isDir() && QDir(path).isEmpty());
}

// Runs the job to its end, with its progress on a terminal.
Result<void> waitFor(const Job &job)
{
    Result<void> ended;
    QEventLoop loop;
    QObject::connect(&job, &Job::progressed, &loop, [](qint64 done, qint64 total) {
        if (total > 0)
            Console::transient(CommandLine::tr("Writing: %1 %").arg(100 * done / total));
    });
    QObject::connect(&job, &Job::finished, &loop, &QEventLoop::quit);
    QObject::connect(&job, &Job::failed, &loop, [&](const Error &error) {
        ended = std::unexpected(error);
        loop.quit();
    });
    loop.exec();
    Console::transient({});
    return ended;
}

Result<QString> writePdf(Library &library, const Arguments &arguments,
                         const DossierOptions &options, const Query &query,
                         const QList<ArticleId> &articles)
{
    const QDateTime now = QDateTime::currentDateTime();
    const DossierJob *job = library.exportDossier(
        {.path = arguments.output,
         .articles = articles,
         .options = options,
         .wording = dossierWording(query, articles.size(), now.date(), placeName),
         .created = now,
         .dateInWords = [](const PartialDate &date) { return dateInWords(date); },
         .placeName = placeName});
    return waitFor(*job).transform([&] {
        return CommandLine::tr("%1 on %2 pages: %3")
            .arg(articleCount(articles.size()), QLocale().toString(job->pages()), arguments.output);
    });
}

Result<QString> writeText(Library &library, const Arguments &arguments, ExportFormat format,
                          const Query &query, const QList<ArticleId> &articles)
{
    ExportRequest request{
        .format = format,
        .options = {.guardsFormulas = !arguments.rawFormulas},
        .wording = exportWording(query, articles.size(), QDate::currentDate(), placeName),
        .path = arguments.output,
        .articles = articles,
        .isWholeLibrary = query.clauses.isEmpty()};
    if (arguments.output == u"-") {
        request.take = [](QByteArrayView bytes) {
            Console::outBytes(bytes);
            return Console::flush();
        };
    }
    const ExportJob *job = library.exportArticles(request);
    return waitFor(*job).transform([&] {
        return CommandLine::tr("%1: %2").arg(articleCount(job->articles()), arguments.output);
    });
}

// Of an entry no more than its text is kept until all can be put in order.
Result<QByteArray> referencesOf(Library &library, const QList<ArticleId> &articles, CopyForm form)
{
    QList<CopiedItem> entries;
    const ExportJob *job = library.exportArticles({.articles = articles,
                                                   .takeCopies =
                                                       [&entries](const QList<CopiedItem> &items) {
                                                           for (const CopiedItem &item : items)
                                                               entries +=
                                                                   CopiedItem{.text = item.text};
                                                       },
                                                   .copyForm = form});
    return waitFor(*job).transform([&] {
        sortAsReferences(entries);
        QByteArray text;
        for (const CopiedItem &entry : std::as_const(entries))
            text += entry.text.toUtf8() + '\n';
        return text;
    });
}

Result<void> writeWhole(const QString &path, const QByteArray &text)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit())
        return {};
    return std::unexpected(Error{ErrorCode::FileUnreadable, path, file.errorString()});
}

// In the query's order.
Result<QList<ArticleId>> matching(Library &library, const Query &query)
{
    return await(
               library.search({.query = query, .today = QDate::currentDate(), .histogram = false}))
        .transform([](const SearchResultPtr &found) {
            return QList<ArticleId>(found->articles.begin(), found->articles.end());
        });
}

int writeReferences(const Arguments &arguments, CopyForm style)
{
    const auto query = queryArgument(arguments);
    if (!query)
        return exitcode::wrongUsage;
    const auto library = openLibrary(arguments, Library::Access::Read);
    if (!library)
        return Console::fail(library.error());
    const auto articles = matching(**library, *query);
    if (!articles)
        return Console::fail(articles.error());
    const auto text = referencesOf(**library, *articles, style);
    if (!text)
        return Console::fail(text.error());
    if (arguments.output == u"-") {
        Console::outBytes(*text);
        return Console::flush() ? exitcode::done : exitcode::failed;
    }
    if (const auto written = writeWhole(arguments.output, *text); !written)
        return Console::fail(written.error());
    Console::message(
        CommandLine::tr("%1: %2").arg(articleCount(articles->size()), arguments.output));
    return exitcode::done;
}

} // namespace

int runExport(const Arguments &arguments)
{
    if (const auto style = styleNamed(arguments.format); style && !arguments.output.isEmpty())
        return writeReferences(arguments, *style);
    auto format = exportFormatNamed(arguments.format);
    if (!format || arguments.output.isEmpty()) {
        return Console::wrongUsage(CommandLine::tr("Say what to write and where: --to %1 -o FILE.")
                                       .arg((exportFormatNames() + citationStyleNames).join(u'|')));
    }
    const bool isFolder = arguments.output.endsWith(u'/') || QFileInfo(arguments.output).isDir();
    if (format == ExportFormat::Markdown && isFolder)
        format = ExportFormat::MarkdownNotes;
    if (*format == ExportFormat::Pdf && arguments.output == u"-")
        return Console::wrongUsage(CommandLine::tr("A PDF is written to a file: -o FILE."));
    if (*format != ExportFormat::Pdf && !arguments.dossier.isEmpty())
        return Console::wrongUsage(
            CommandLine::tr("The option --%1 is only for PDFs.").arg(arguments.dossier.firstKey()));
    const auto options = dossierOptionsOf(arguments);
    if (!options)
        return Console::wrongUsage(options.error());
    if (*format == ExportFormat::MarkdownNotes && arguments.output == u"-")
        return Console::wrongUsage(CommandLine::tr("Notes are written to a folder: -o FOLDER."));
    if (*format == ExportFormat::MarkdownNotes && !isFree(arguments.output)) {
        Console::message(CommandLine::tr("%1 is there already and holds something; nothing was "
                                         "written. Choose another name.")
                             .arg(arguments.output));
        return exitcode::failed;
    }
    auto query = queryArgument(arguments);
    if (!query)
        return exitcode::wrongUsage;
    // Under headings of years.
    const bool isTimeline = *format == ExportFormat::Html || *format == ExportFormat::Markdown ||
                            *format == ExportFormat::MarkdownNotes;
    if (isTimeline && query->sort != SortOrder::Oldest)
        query->sort = SortOrder::Newest;
    if (options->group == DossierGrouping::Collection && query->sort == SortOrder::Newest)
        query->sort = SortOrder::Collection;
    const auto library = openLibrary(arguments, Library::Access::Read);
    if (!library)
        return Console::fail(library.error());
    const auto articles = matching(**library, *query);
    if (!articles)
        return Console::fail(articles.error());
    const auto written = *format == ExportFormat::Pdf
                             ? writePdf(**library, arguments, *options, *query, *articles)
                             : writeText(**library, arguments, *format, *query, *articles);
    if (!written)
        return Console::fail(written.error());
    if (arguments.output != u"-")
        Console::message(*written);
    return exitcode::done;
}

} // namespace acervo
