#include "shelfcounter.h"

#include "library.h"

namespace acervo {

ShelfCounter::ShelfCounter(Library &library, QObject *parent)
    : QObject(parent)
    , m_library(library)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        m_waiting = m_questions;
        ask();
    });
    // An import changes it all the time: the numbers follow it, but not each of its steps.
    connect(&library, &Library::changed, this, [this] {
        if (!m_rest.isActive())
            m_rest.start();
    });
}

void ShelfCounter::setQuestions(const QList<Question> &questions)
{
    for (const Question &question : questions) {
        if (!m_questions.contains(question) && !m_waiting.contains(question))
            m_waiting += question;
    }
    m_waiting.removeIf([&](const Question &question) { return !questions.contains(question); });
    m_questions = questions;
    ask();
}

void ShelfCounter::setFreeNotes(FreeNotes place)
{
    m_freeNotes = place;
    m_waiting = m_questions;
    ask();
}

void ShelfCounter::ask()
{
    if (m_isAsking || m_waiting.isEmpty())
        return;
    m_isAsking = true;
    const Question question = m_waiting.takeFirst();
    m_library.countMatches(question.query, QDate::currentDate(), m_freeNotes)
        .then(this, [this, question](const Result<qint64> &count) { take(question, count); });
}

void ShelfCounter::take(const Question &question, const Result<qint64> &count)
{
    m_isAsking = false;
    const bool isInterrupted = !count && count.error().code == ErrorCode::Cancelled;
    if (isInterrupted && m_questions.contains(question))
        m_waiting.prepend(question);
    else if (count)
        Q_EMIT counted(question.key, *count);
    QMetaObject::invokeMethod(this, &ShelfCounter::ask, Qt::QueuedConnection);
}

} // namespace acervo
