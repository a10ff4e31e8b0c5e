// DossierWork is what the passes over one dossier share. One thread; the pool has its own.
#pragma once

#include "articlematter.h"
#include "dossiertheme.h"
#include "fontbook.h"
#include "linespool.h"
#include "typesettingpool.h"

namespace acervo {

// Articles that are set together: small enough to stop soon and to hold little, large enough to be
// worth handing to another thread.
struct ArticleBatch
{
    qsizetype first = 0;
    std::vector<ArticleMatter> articles;
};

class DossierWork
{
public:
    DossierWork(const DossierSetup &itsSetup, qsizetype itsCount, const DossierWatch &watch);

    // Tells the progress; Cancelled when the work is stopped.
    Result<void> goOn(qint64 steps) const;

    // Up to a batch of articles from `first` on; empty at the end.
    Result<ArticleBatch> load(qsizetype first,
                              const std::function<Result<ArticleMatter>(qsizetype)> &article) const;

    // Hands all articles to `set` on the pool and its results to `take`, in order.
    template <typename Load, typename Set, typename Take>
    Result<void> forArticles(Load article, Set set, Take take)
    {
        using Value = std::invoke_result_t<Set, Typesetter &, const ArticleBatch &>;
        qsizetype next = 0;
        const auto start = [&]() -> Result<std::future<Value>> {
            auto batch = load(next, article);
            if (!batch)
                return std::unexpected(batch.error());
            if (batch->articles.empty())
                return std::future<Value>();
            next += static_cast<qsizetype>(batch->articles.size());
            return pool.run([set, articles = std::move(*batch)](Typesetter &setter) {
                return set(setter, articles);
            });
        };
        return inOrder(ahead(), start, take);
    }

    std::size_t ahead() const { return static_cast<std::size_t>(pool.threads()) + 1; }

    const DossierSetup &setup;
    const qsizetype count;
    const DossierTheme theme;
    FontBook fonts;
    Typesetter typesetter{fonts};
    LineSpool spool;

private:
    const DossierWatch &m_watch;

public:
    TypesettingPool pool{fonts}; // last: its threads use the others
};

} // namespace acervo
