// RecordPages hands out the records of many articles, one after the other, in little memory: while
// one page is worked on, the reader's thread reads the next. Any one thread but the reader's.
#pragma once

#include "articlerecord.h"
#include "error.h"

#include <QFuture>

#include <atomic>
#include <functional>

namespace acervo {

class LibraryThreads;

class RecordPages
{
public:
    // The references outlive this.
    RecordPages(LibraryThreads &threads, const QList<ArticleId> &articles);

    bool atEnd() const { return m_asked == m_articles.size() && !m_next.isValid(); }
    // The next articles, without those that are gone.
    Result<QList<ArticleRecord>> next();
    qsizetype done() const { return m_done; } // of the articles asked for

private:
    void ask();

    LibraryThreads &m_threads;
    const QList<ArticleId> &m_articles;
    QFuture<Result<QList<ArticleRecord>>> m_next;
    qsizetype m_asked = 0;
    qsizetype m_done = 0;
};

// Hands each of the articles to `take`, in order. `progress` is told after every page how many are
// done. Cancelled soon after `isStopped` is set.
Result<void> forEachArticle(LibraryThreads &threads, const QList<ArticleId> &articles,
                            const std::atomic<bool> &isStopped,
                            const std::function<void(qint64 done)> &progress,
                            const std::function<void(const Article &)> &take);

} // namespace acervo
