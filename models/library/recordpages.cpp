#include "recordpages.h"

#include "await.h"
#include "librarythreads.h"

namespace acervo {

namespace {

// A page is read in a few milliseconds: what the window asks the same thread for waits no longer.
constexpr qsizetype pageSize = 500;

} // namespace

RecordPages::RecordPages(LibraryThreads &threads, const QList<ArticleId> &articles)
    : m_threads(threads)
    , m_articles(articles)
{
    ask();
}

Result<QList<ArticleRecord>> RecordPages::next()
{
    // Asked for one page ahead: the thread reads on while this one is worked on.
    const auto page = std::exchange(m_next, {});
    m_done = m_asked;
    ask();
    return await(page);
}

void RecordPages::ask()
{
    const QList<ArticleId> ids =
        m_articles.mid(m_asked, qMin(pageSize, m_articles.size() - m_asked));
    if (ids.isEmpty())
        return;
    m_asked += ids.size();
    m_next = m_threads.read([ids](LibraryReader &reader) { return reader.records(ids); });
}

Result<void> forEachArticle(LibraryThreads &threads, const QList<ArticleId> &articles,
                            const std::atomic<bool> &isStopped,
                            const std::function<void(qint64 done)> &progress,
                            const std::function<void(const Article &)> &take)
{
    RecordPages pages(threads, articles);
    while (!pages.atEnd()) {
        const auto page = pages.next();
        if (!page)
            return std::unexpected(page.error());
        for (const ArticleRecord &record : *page) {
            if (isStopped)
                return std::unexpected(Error{.code = ErrorCode::Cancelled});
            take(record.article);
        }
        progress(pages.done());
    }
    return {};
}

} // namespace acervo
