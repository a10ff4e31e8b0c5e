// The library's own ExportJob: an exporter on the export thread, seen from the GUI thread.
#pragma once

#include "exportjob.h"

#include <atomic>
#include <memory>

namespace acervo {

class LibraryThreads;

class FileExportJob final : public ExportJob
{
    Q_OBJECT

public:
    FileExportJob(ExportRequest request, QObject *parent);

    void start(LibraryThreads &threads);

    void stop() override { *m_stopped = true; }
    qint64 articles() const override { return m_articles; }
    QString path() const override { return m_request.path; }

private:
    void end(const Result<qint64> &articles);

    ExportRequest m_request;
    std::shared_ptr<std::atomic<bool>> m_stopped; // shared with the export thread
    qint64 m_articles = 0;
};

} // namespace acervo
