// ImportController brings files in: the dialog, the sheet that shows what they hold, the job's
// progress, its report. GUI thread.
#pragma once

#include "importchoices.h"
#include "importreport.h"

#include <QObject>
#include <QPointer>
#include <QTemporaryDir>

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
    void paste(); // files, or the text itself
    // Shows what the files hold before it comes in, where the person wants that.
    void bring(const QStringList &files);
    void importFiles(const QStringList &files, const ImportChoices &choices = {});

Q_SIGNALS:
    void undoWanted(); // the button beside the report
    void restoreWanted(const QList<acervo::ArticleId> &articles); // found in the trash
    void sheetWantedChanged(bool wanted);

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
    QTemporaryDir m_pasted;    // texts, as files
    int m_pastes = 0;
};

} // namespace acervo
