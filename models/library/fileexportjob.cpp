#include "fileexportjob.h"

#include "articlecopier.h"
#include "await.h"
#include "exportedlinks.h"
#include "exporter.h"
#include "folderexport.h"
#include "keptpictures.h"
#include "librarythreads.h"
#include "recordpages.h"
#include "wholefile.h"

#include <QElapsedTimer>

namespace acervo {

namespace {

constexpr qsizetype bytesAtOnce = 256 * 1024;
constexpr qint64 progressStep = 100; // ms

using Take = std::function<Result<void>(QByteArrayView)>;

struct Watch
{
    std::function<void(qint64 done, qint64 total)> progressed;
    std::function<bool()> isStopped;
};

// All articles, in as much memory as a page of them.
Result<qint64> handOutAll(RecordPages &pages, qint64 total, const Watch &watch,
                          const TakeRecords &take)
{
    QElapsedTimer sinceTold;
    sinceTold.start();
    qint64 written = 0;
    while (!pages.atEnd()) {
        const auto page = pages.next();
        if (!page)
            return std::unexpected(page.error());
        if (watch.isStopped())
            return std::unexpected(Error{.code = ErrorCode::Cancelled});
        if (const auto taken = take(*page); !taken)
            return std::unexpected(taken.error());
        written += page->size();
        if (sinceTold.hasExpired(progressStep)) {
            watch.progressed(pages.done(), total);
            sinceTold.restart();
        }
    }
    watch.progressed(total, total);
    return written;
}

Result<qint64> writeText(Exporter &exporter, const QList<LibraryRecord> &kept,
                         const HandOut &handOut, const Take &take)
{
    QByteArray bytes;
    exporter.begin(bytes);
    exporter.keep(kept, bytes);
    const auto written = handOut([&](const QList<ArticleRecord> &records) -> Result<void> {
        for (const ArticleRecord &record : records)
            exporter.add(record, bytes);
        if (bytes.size() < bytesAtOnce)
            return {};
        const auto taken = take(bytes);
        bytes.truncate(0);
        return taken;
    });
    if (!written)
        return written;
    exporter.end(bytes);
    return take(bytes).transform([&] { return *written; });
}

Result<qint64> writeFile(const QString &path,
                         const std::function<Result<qint64>(const Take &)> &write)
{
    WholeFile file(path);
    if (const auto opened = file.open(); !opened)
        return std::unexpected(opened.error());
    return write([&file](QByteArrayView bytes) -> Result<void> {
               if (file.write(bytes.data(), bytes.size()))
                   return {};
               return std::unexpected(file.error());
           })
        .and_then([&](qint64 written) { return file.commit().transform([&] { return written; }); });
}

// Of a whole library everything, in the order in which it came: also what is in the trash, and free
// notes that stand apart, which no query without their names finds.
Result<QList<ArticleId>> articlesOf(LibraryThreads &threads, const ExportRequest &request)
{
    if (!request.isWholeLibrary || request.format != ExportFormat::JsonLines)
        return request.articles;
    return await(threads.read([](LibraryReader &reader) { return reader.outOfSight(); }))
        .transform([&](QList<ArticleId> all) {
            all += request.articles;
            std::ranges::sort(all);
            all.erase(std::unique(all.begin(), all.end()), all.end());
            return all;
        });
}

Result<qint64> exportAll(LibraryThreads &threads, const ExportRequest &request, const Watch &watch)
{
    const auto asked = articlesOf(threads, request);
    if (!asked)
        return std::unexpected(asked.error());
    const QList<ArticleId> &articles = *asked;
    const HandOut handOut = [&](const TakeRecords &take) {
        RecordPages pages(threads, articles);
        return handOutAll(pages, articles.size(), watch, take);
    };
    if (request.takeCopies) {
        ArticleCopier copier(request.copyForm);
        return handOut([&](const QList<ArticleRecord> &records) -> Result<void> {
            request.takeCopies(copier.copiesOf(records));
            return {};
        });
    }
    if (request.format == ExportFormat::MarkdownNotes && !request.take)
        return writeNoteFolder(request, keptPictures(threads), handOut);
    const auto exporter = newExporter(request.format, request.options, request.wording,
                                      keptPictures(threads), findAmong(threads, articles));
    const auto kept =
        request.isWholeLibrary
            ? await(threads.read([](LibraryReader &reader) { return reader.libraryRecords(); }))
            : Result<QList<LibraryRecord>>();
    if (!kept)
        return std::unexpected(kept.error());
    const auto write = [&](const Take &take) { return writeText(*exporter, *kept, handOut, take); };
    if (!request.take)
        return writeFile(request.path, write);
    return write([&](QByteArrayView bytes) -> Result<void> {
        if (request.take(bytes))
            return {};
        return std::unexpected(Error{.code = ErrorCode::FileUnreadable});
    });
}

} // namespace

FileExportJob::FileExportJob(ExportRequest request, QObject *parent)
    : ExportJob(parent)
    , m_request(std::move(request))
    , m_stopped(std::make_shared<std::atomic<bool>>(false))
{}

void FileExportJob::start(LibraryThreads &threads)
{
    // The job outlives the library's threads.
    const auto onJob = [this](auto function) {
        QMetaObject::invokeMethod(this, std::move(function), Qt::QueuedConnection);
    };
    threads.postExport([this, &threads, onJob, request = m_request, stopped = m_stopped] {
        const Watch watch{.progressed =
                              [this, onJob](qint64 done, qint64 total) {
                                  onJob([this, done, total] { Q_EMIT progressed(done, total); });
                              },
                          .isStopped = [stopped] { return stopped->load(); }};
        const auto written = exportAll(threads, request, watch);
        onJob([this, written] { end(written); });
    });
}

void FileExportJob::end(const Result<qint64> &articles)
{
    if (articles)
        m_articles = *articles;
    conclude(articles);
}

} // namespace acervo
