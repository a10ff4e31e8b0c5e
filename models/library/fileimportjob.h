// The library's own ImportJob: an ImportRun on the import thread, seen from the GUI thread.
#pragma once

#include "importjob.h"
#include "importrun.h"

#include <QStringList>

#include <memory>

namespace acervo {

class LibraryThreads;

class FileImportJob final : public ImportJob
{
    Q_OBJECT

public:
    FileImportJob(const QStringList &files, const ImportChoices &choices, QObject *parent);

    void start(LibraryThreads &threads);
    void fail(const Error &error); // instead of start(); failed() is emitted later

    void stop() override;
    const ImportReport &report() const override { return m_report; }
    qint64 articlesSoFar() const override;

private:
    void end(const Result<ImportReport> &result);

    QStringList m_files;
    ImportChoices m_choices;
    std::shared_ptr<ImportRun> m_run; // shared with the import thread
    ImportReport m_report;
};

} // namespace acervo
