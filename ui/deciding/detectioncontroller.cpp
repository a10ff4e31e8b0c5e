#include "detectioncontroller.h"

#include "detectionjob.h"
#include "errorwords.h"
#include "jobbar.h"
#include "library.h"
#include "messagebar.h"

namespace acervo {

DetectionController::DetectionController(Library &library, JobBar &bar, MessageBar &messages,
                                         QObject *parent)
    : QObject(parent)
    , m_library(library)
    , m_bar(bar)
    , m_messages(messages)
{
    connect(&library, &Library::detecting, this, &DetectionController::follow);
    connect(&bar, &JobBar::stopWanted, this, [this] {
        if (m_job)
            m_job->stop();
    });
}

void DetectionController::detectAgain()
{
    if (!m_job)
        follow(m_library.detectAgain());
}

void DetectionController::follow(DetectionJob *job)
{
    if (job == m_job || job->isDone())
        return;
    if (m_job) { // it gives way to this one, and its end is none of the person's business
        disconnect(m_job, nullptr, this, nullptr);
        disconnect(m_job, nullptr, &m_bar, nullptr);
    }
    m_job = job;
    m_bar.begin(tr("Detecting countries and topics…"), true);
    connect(job, &Job::progressed, &m_bar, &JobBar::setProgress);
    connect(job, &Job::finished, this, &DetectionController::end);
    connect(job, &Job::failed, this, &DetectionController::fail);
}

void DetectionController::end()
{
    m_job = nullptr;
    m_bar.end();
}

void DetectionController::fail(const Error &error)
{
    end();
    if (error.code == ErrorCode::Cancelled) {
        m_messages.showMessage(
            {Message::Kind::Done, tr("Stopped; the next detecting goes on from here."), {}});
    } else {
        m_messages.showMessage({Message::Kind::Problem, errorInWords(error), {}});
    }
}

} // namespace acervo
