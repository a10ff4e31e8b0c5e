// A JobShow shows one kind of work that goes on by itself, whoever began it: in a bar how far it
// is, in a message what it ended with. GUI thread.
#pragma once

#include "job.h"

#include <QPointer>

namespace acervo {

class JobBar;
class MessageBar;

class JobShow final : public QObject
{
    Q_OBJECT

public:
    struct Words
    {
        QString running;
        QString stopped;
    };
    JobShow(JobBar &bar, MessageBar &messages, Words words, QObject *parent);

    // In the place of the one before, whose end is none of the person's business then.
    void follow(Job *job);
    bool isRunning() const { return !m_job.isNull(); }

Q_SIGNALS:
    void ended();

private:
    void end();
    void fail(const Error &error);

    JobBar &m_bar;
    MessageBar &m_messages;
    Words m_words;
    QPointer<Job> m_job;
};

} // namespace acervo
