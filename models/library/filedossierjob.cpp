#include "filedossierjob.h"

#include "await.h"
#include "dossier.h"
#include "librarythreads.h"

namespace acervo {

namespace {

// So many articles are read at once: enough that reading costs little, few enough to be held.
constexpr qsizetype articlesAtOnce = 200;

// Gives the exporter one article after the other, and reads them in stretches.
class ArticleSupply
{
public:
    ArticleSupply(LibraryThreads &threads, const DossierRequest &request)
        : m_threads(threads)
        , m_request(request)
    {}

    Result<DossierArticle> at(qsizetype index)
    {
        if (index < m_first || index >= m_first + m_read.size()) {
            if (const auto read = readFrom(index); !read)
                return std::unexpected(read.error());
        }
        return m_read[index - m_first];
    }

private:
    Result<void> readFrom(qsizetype index)
    {
        const QList<ArticleId> ids = m_request.articles.sliced(
            index, qMin(articlesAtOnce, m_request.articles.size() - index));
        auto read = await(m_threads.read(
            [this, ids](LibraryReader &reader) { return readArticles(reader, ids); }));
        if (!read)
            return std::unexpected(read.error());
        m_first = index;
        m_read = std::move(*read);
        return {};
    }

    Result<QList<DossierArticle>> readArticles(LibraryReader &reader, const QList<ArticleId> &ids)
    {
        QList<DossierArticle> list;
        const auto articles = reader.articles(ids);
        if (!articles)
            return std::unexpected(articles.error());
        for (const Article &article : *articles) {
            const auto note = article.notes > 0 ? reader.note(article.id) : Result<QString>();
            if (!note)
                return std::unexpected(note.error());
            list += {article, m_request.dateInWords(article.date), countriesOf(article), *note};
        }
        if (list.size() < ids.size())
            return std::unexpected(Error{.code = ErrorCode::ArticleNotFound});
        return list;
    }

    QStringList countriesOf(const Article &article) const
    {
        QStringList names;
        for (const Place &place : article.places) {
            const bool inForce = place.provenance != Provenance::Rejected && !place.suggested;
            if (!place.isRegion() && inForce)
                names += m_request.placeName(place.code);
        }
        return names;
    }

    LibraryThreads &m_threads;
    const DossierRequest &m_request;
    QList<DossierArticle> m_read;
    qsizetype m_first = 0;
};

} // namespace

FileDossierJob::FileDossierJob(DossierRequest request, QObject *parent)
    : DossierJob(parent)
    , m_request(std::move(request))
    , m_stopped(std::make_shared<std::atomic<bool>>(false))
{}

void FileDossierJob::start(LibraryThreads &threads)
{
    // The job outlives the library's threads.
    const auto onJob = [this](auto function) {
        QMetaObject::invokeMethod(this, std::move(function), Qt::QueuedConnection);
    };
    threads.postExport([this, &threads, onJob, request = m_request, stopped = m_stopped] {
        ArticleSupply supply(threads, request);
        const DossierWatch watch{
            .progressed =
                [this, onJob](qint64 done, qint64 total) {
                    onJob([this, done, total] { Q_EMIT progressed(done, total); });
                },
            .isStopped = [stopped] { return stopped->load(); }};
        const DossierSetup setup{
            .options = request.options, .words = request.wording, .created = request.created};
        const auto written = writeDossier(
            request.path, setup, request.articles.size(),
            [&](qsizetype index) { return supply.at(index); }, watch);
        onJob([this, result = written.transform([](const DossierSummary &summary) {
            return summary.pages;
        })] { end(result); });
    });
}

void FileDossierJob::end(const Result<int> &pages)
{
    if (pages)
        m_pages = *pages;
    conclude(pages);
}

} // namespace acervo
