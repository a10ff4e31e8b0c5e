// ExportController hands articles out: the dialog, the job's progress, and what to do with the
// file. GUI thread.
#pragma once

#include "searchresult.h"

#include <QObject>

class QWidget;

namespace acervo {

class Job;
class JobBar;
class Library;
class MessageBar;
class TimelineView;
struct ExportOrder;

class ExportController final : public QObject
{
    Q_OBJECT

public:
    ExportController(Library &library, TimelineView &list, JobBar &bar, MessageBar &messages,
                     QWidget &window);

    // Asks what goes out of the selection and of `result`, what the query shows.
    void open(const SearchResult &result);

private:
    void start(const ExportOrder &order);
    void print(const ExportOrder &order);
    void follow(const QString &stopped); // said where it is stopped
    Job *jobFor(const ExportOrder &order);
    void finish(const QString &path);
    void fail(const Error &error, const QString &stopped);
    void openFile(const QString &path);

    Library &m_library;
    TimelineView &m_list;
    JobBar &m_bar;
    MessageBar &m_messages;
    QWidget &m_window;
    Job *m_job = nullptr;
};

} // namespace acervo
