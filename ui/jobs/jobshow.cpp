#include "jobshow.h"

#include "errorwords.h"
#include "jobbar.h"
#include "messagebar.h"

namespace acervo {

JobShow::JobShow(JobBar &bar, MessageBar &messages, Words words, QObject *parent)
    : QObject(parent)
    , m_bar(bar)
    , m_messages(messages)
    , m_words(std::move(words))
{
    connect(&bar, &JobBar::stopWanted, this, [this] {
        if (m_job)
            m_job->stop();
    });
}

void JobShow::follow(Job *job)
{
    if (!job || job == m_job || job->isDone())
        return;
    if (m_job) {
        disconnect(m_job.data(), nullptr, this, nullptr);
        disconnect(m_job.data(), nullptr, &m_bar, nullptr);
    }
    m_job = job;
    m_bar.begin(m_words.running, true);
    connect(job, &Job::progressed, &m_bar, &JobBar::setProgress);
    connect(job, &Job::finished, this, &JobShow::end);
    connect(job, &Job::failed, this, &JobShow::fail);
}

void JobShow::end()
{
    m_job = nullptr;
    m_bar.end();
    Q_EMIT ended();
}

void JobShow::fail(const Error &error)
{
    end();
    const bool isStopped = error.code == ErrorCode::Cancelled;
    m_messages.showMessage({isStopped ? Message::Kind::Done : Message::Kind::Problem,
                            isStopped ? m_words.stopped : errorInWords(error),
                            {}});
}

} // namespace acervo
