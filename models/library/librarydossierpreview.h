// The library's own DossierPreview: the study thread sets the pages, the export thread paints them,
// where dossiers are painted, too. Seen from the GUI thread.
#pragma once

#include "dossierpreview.h"

#include <atomic>
#include <memory>

namespace acervo {

class LibraryThreads;

class LibraryDossierPreview final : public DossierPreview
{
    Q_OBJECT

public:
    LibraryDossierPreview(DossierRequest request, QObject *parent);
    ~LibraryDossierPreview() override;

    void start(LibraryThreads &threads);

    void want(int page, double scale) override;
    void giveUp() override;
    void wantDrawing(int page) override;
    void stop() override;
    int pages() const override { return m_pages; }
    QString path() const override { return {}; }

private:
    struct State; // shared with the threads

    void set(LibraryThreads &threads, qsizetype articles);
    // Calls `make` with the pages on their thread, and `say` with what it made and the round on
    // this one; not of a page that was given up.
    template <typename Make, typename Say>
    void paint(int page, Make make, Say say);

    DossierRequest m_request;
    LibraryThreads *m_threads = nullptr;
    std::shared_ptr<State> m_state;
    int m_pages = 0;
};

} // namespace acervo
