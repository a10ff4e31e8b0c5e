// ExportController writes the selection, or all that the query shows, as one PDF: the file dialog,
// the job's progress, and what to do with the file. GUI thread.
#pragma once

#include "searchresult.h"

#include <QObject>

class QWidget;

namespace acervo {

class DossierJob;
class JobBar;
class Library;
class MessageBar;
class TimelineView;

class ExportController final : public QObject
{
    Q_OBJECT

public:
    ExportController(Library &library, TimelineView &list, JobBar &bar, MessageBar &messages,
                     QWidget &window);

    // `result` is what the query shows.
    void exportPdf(const SearchResult &result);
    bool isRunning() const { return m_job != nullptr; }

private:
    QString askForFile(qsizetype articles, bool isSelection, const Query &query);
    void start(const QString &path, const QList<ArticleId> &articles, const Query &query);
    void finish();
    void fail(const Error &error);
    void openFile(const QString &path);

    Library &m_library;
    TimelineView &m_list;
    JobBar &m_bar;
    MessageBar &m_messages;
    QWidget &m_window;
    DossierJob *m_job = nullptr;
};

} // namespace acervo
