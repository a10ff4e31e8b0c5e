// ImportController brings files in: the dialog, the job's progress, its report. GUI thread.
#pragma once

#include "importreport.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace acervo {

class ImportJob;
class JobBar;
class Library;
class MessageBar;

class ImportController final : public QObject
{
    Q_OBJECT

public:
    ImportController(Library &library, JobBar &bar, MessageBar &messages, QWidget &window);

    void chooseFiles();
    void importFiles(const QStringList &files);
    bool isRunning() const { return !m_jobs.isEmpty(); }

Q_SIGNALS:
    void undoWanted(); // the button beside the report

private:
    void showProgress(qint64 done, qint64 total);
    void finish(ImportJob *job);
    void fail(ImportJob *job, const Error &error);
    void remove(ImportJob *job);
    void showReport(const ImportReport &report);

    Library &m_library;
    JobBar &m_bar;
    MessageBar &m_messages;
    QWidget &m_window;
    QList<ImportJob *> m_jobs; // the first of them is at work
    QString m_folder;          // of the last choice
};

} // namespace acervo
