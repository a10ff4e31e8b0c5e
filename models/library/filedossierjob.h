// The library's own DossierJob: the exporter on the export thread, seen from the GUI thread.
#pragma once

#include "dossierjob.h"

#include <atomic>
#include <memory>

namespace acervo {

class LibraryThreads;

class FileDossierJob final : public DossierJob
{
    Q_OBJECT

public:
    FileDossierJob(DossierRequest request, QObject *parent);

    void start(LibraryThreads &threads);

    void stop() override { *m_stopped = true; }
    int pages() const override { return m_pages; }
    QString path() const override { return m_request.path; }

private:
    void end(const Result<int> &pages);

    DossierRequest m_request;
    std::shared_ptr<std::atomic<bool>> m_stopped; // shared with the export thread
    int m_pages = 0;
};

} // namespace acervo
