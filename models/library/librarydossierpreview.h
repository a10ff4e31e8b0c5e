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
    void stop() override;
    int pages() const override { return m_pages; }
    QString path() const override { return {}; }

private:
    struct State; // shared with the threads

    void set(LibraryThreads &threads, qsizetype articles);

    DossierRequest m_request;
    LibraryThreads *m_threads = nullptr;
    std::shared_ptr<State> m_state;
    int m_pages = 0;
};

} // namespace acervo
