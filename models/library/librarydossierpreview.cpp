#include "librarydossierpreview.h"

#include "dossierpages.h"
#include "dossiersupply.h"
#include "library.h"
#include "librarythreads.h"

namespace acervo {

DossierPreview *dossierPages(Library &library, DossierRequest request, DossierUse use)
{
    request.use = use;
    return qobject_cast<DossierPreview *>(library.exportDossier(request));
}

// Only the export thread paints and lets go of pages: cairo's fonts are painted with by one thread.
struct LibraryDossierPreview::State
{
    std::atomic<bool> isStopped = false;
    std::atomic<int> wish = 0; // pages wanted before it are given up
    std::unique_ptr<DossierPages> pages;
    int round = 0; // of these pages
};

LibraryDossierPreview::LibraryDossierPreview(DossierRequest request, QObject *parent)
    : DossierPreview(parent)
    , m_request(std::move(request))
    , m_state(std::make_shared<State>())
{
    m_request.options.hasData = false; // what is inside the file is on no page
}

LibraryDossierPreview::~LibraryDossierPreview() = default;

void LibraryDossierPreview::start(LibraryThreads &threads)
{
    m_threads = &threads;
    const qsizetype all = m_request.articles.size();
    if (m_request.use == DossierUse::Looking && all > kFirstArticles)
        set(threads, kFirstArticles);
    set(threads, all);
}

void LibraryDossierPreview::set(LibraryThreads &threads, qsizetype articles)
{
    // The preview lives as long as the library where nobody stops it, and so longer than its
    // threads; stopped, it is deleted behind what the threads had for it.
    const auto onThis = [this](auto function) {
        QMetaObject::invokeMethod(this, std::move(function), Qt::QueuedConnection);
    };
    DossierRequest request = m_request;
    request.articles.resize(articles);
    threads.postStudy([this, &threads, onThis, request = std::move(request), state = m_state] {
        if (state->isStopped)
            return;
        DossierSupply supply(threads, request);
        const DossierWatch watch{
            .progressed =
                [this, onThis](qint64 done, qint64 total) {
                    onThis([this, done, total] { Q_EMIT progressed(2 * done, total); });
                },
            .isStopped = [state] { return state->isStopped.load(); }};
        auto pages = DossierPages::make(
            dossierSetup(threads, request), request.articles.size(),
            [&](qsizetype) { return supply.next(); }, watch);
        if (!pages) {
            onThis([this, error = pages.error(), state] {
                if (!state->isStopped)
                    Q_EMIT failed(error);
            });
            return;
        }
        PreviewExtent extent{.pages = (*pages)->count(),
                             .articles = request.articles.size(),
                             .width = (*pages)->width(),
                             .height = (*pages)->height()};
        threads.postExport([this, onThis, state, extent, made = std::move(*pages)]() mutable {
            state->pages = std::move(made);
            extent.round = ++state->round;
            onThis([this, extent, state] {
                m_pages = extent.pages;
                if (!state->isStopped)
                    Q_EMIT extentChanged(extent);
            });
        });
    });
}

template <typename Make, typename Say>
void LibraryDossierPreview::paint(int page, Make make, Say say)
{
    if (m_state->isStopped)
        return;
    const auto onThis = [this](auto function) {
        QMetaObject::invokeMethod(this, std::move(function), Qt::QueuedConnection);
    };
    m_threads->postExport(
        [this, onThis, make, say, state = m_state, wish = m_state->wish.load(), page] {
            if (state->isStopped || wish != state->wish || !state->pages ||
                page >= state->pages->count())
                return;
            auto made = make(*state->pages);
            onThis([this, say, state, round = state->round, made = std::move(made)] {
                if (state->isStopped)
                    return;
                if (made)
                    say(round, *made);
                else
                    Q_EMIT failed(made.error());
            });
        });
}

void LibraryDossierPreview::want(int page, double scale)
{
    paint(
        page, [page, scale](DossierPages &pages) { return pages.picture(page, scale); },
        [this, page](int round, const PagePicture &picture) {
            Q_EMIT painted(round, page, picture);
        });
}

void LibraryDossierPreview::wantDrawing(int page)
{
    paint(
        page, [page](DossierPages &pages) { return pages.drawing(page); },
        [this, page](int, const QByteArray &svg) { Q_EMIT drawn(page, svg); });
}

void LibraryDossierPreview::giveUp() { ++m_state->wish; }

void LibraryDossierPreview::stop()
{
    if (m_state->isStopped.exchange(true))
        return;
    // Behind what waits on both threads, and so after their last word to this.
    m_threads->postStudy([this, threads = m_threads, state = m_state] {
        threads->postExport([this, state] {
            state->pages.reset();
            QMetaObject::invokeMethod(this, &QObject::deleteLater, Qt::QueuedConnection);
        });
    });
}

} // namespace acervo
