// A PhraseSuggestionJob looks for phrases that are typical of the articles of a topic, against
// others. Of many articles a part is looked at. Progress counts articles. GUI thread; the work is
// done on a thread of its own. One that is stopped fails with Cancelled.
#pragma once

#include "ids.h"
#include "job.h"
#include "lexicontopic.h"
#include "phrasesuggestion.h"

#include <atomic>
#include <memory>

namespace acervo {

class LibraryThreads;

class PhraseSuggestionJob final : public Job
{
    Q_OBJECT

public:
    // `topic`: what it knows already is not suggested.
    PhraseSuggestionJob(const LexiconTopic &topic, const QList<ArticleId> &inside,
                        const QList<ArticleId> &outside, QObject *parent);

    void start(LibraryThreads &threads);
    void stop() override { *m_stopped = true; }

    const QList<PhraseSuggestion> &phrases() const { return m_phrases; } // after finished()

private:
    void end(const Result<QList<PhraseSuggestion>> &phrases);

    LexiconTopic m_topic;
    QList<ArticleId> m_inside;
    QList<ArticleId> m_outside;
    std::shared_ptr<std::atomic<bool>> m_stopped; // shared with the working thread
    QList<PhraseSuggestion> m_phrases;
};

} // namespace acervo
