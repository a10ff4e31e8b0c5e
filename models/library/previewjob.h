// A PreviewJob says what an import of files would do, in parts, and writes nothing. It works on the
// import thread. GUI thread.
#pragma once

#include "importpreview.h"
#include "job.h"

#include <QStringList>

#include <memory>

namespace acervo {

class LibraryThreads;
class PreviewRun;

class PreviewJob final : public Job
{
    Q_OBJECT

public:
    PreviewJob(const QStringList &files, const ColumnChoices &columns, QObject *parent);

    void start(LibraryThreads &threads);
    void stop() override; // no part comes after it

Q_SIGNALS:
    void partReady(const acervo::PreviewPart &part);

private:
    void take(const PreviewPart &part, qint64 done, qint64 total);

    QStringList m_files;
    ColumnChoices m_columns;
    std::shared_ptr<PreviewRun> m_run; // shared with the import thread
    bool m_stopped = false;
};

} // namespace acervo
