#include "dossierwork.h"

namespace acervo {

namespace {

constexpr std::size_t kMostArticles = 16;
constexpr qsizetype kMostText = 200'000;

qsizetype textOf(const ArticleMatter &article)
{
    qsizetype size = article.title.size() + article.summary.size() + article.body.size();
    for (const QString &note : article.notes)
        size += note.size();
    return size;
}

} // namespace

DossierWork::DossierWork(const DossierSetup &itsSetup, qsizetype itsCount,
                         const DossierWatch &watch)
    : setup(itsSetup)
    , count(itsCount)
    , theme(dossierTheme(itsSetup.options))
    , m_watch(watch)
{}

Result<void> DossierWork::goOn(qint64 steps) const
{
    if (m_watch.isStopped && m_watch.isStopped())
        return std::unexpected(Error{.code = ErrorCode::Cancelled});
    if (m_watch.progressed)
        m_watch.progressed(steps, 2 * count);
    return {};
}

Result<ArticleBatch>
DossierWork::load(qsizetype first,
                  const std::function<Result<ArticleMatter>(qsizetype)> &article) const
{
    ArticleBatch batch{.first = first, .articles = {}};
    qsizetype text = 0;
    for (qsizetype i = first;
         i < count && batch.articles.size() < kMostArticles && text < kMostText; ++i) {
        auto matter = article(i);
        if (!matter)
            return std::unexpected(matter.error());
        text += textOf(*matter);
        batch.articles.push_back(std::move(*matter));
    }
    return batch;
}

} // namespace acervo
