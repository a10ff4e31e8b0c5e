// A LexiconPreviewJob tells which articles each topic would gain and lose, were the lexicon another
// one. Nothing is changed. Progress counts articles. GUI thread; the work is done on a thread of
// its own. One that is stopped fails with Cancelled.
#pragma once

#include "ids.h"
#include "job.h"
#include "lexicontopic.h"

#include <atomic>
#include <memory>

namespace acervo {

class LibraryThreads;

// What a person decided, and what a source states, is neither gained nor lost.
struct TopicPreview
{
    QString topic; // its name
    QList<ArticleId> gained;
    QList<ArticleId> lost;

    bool operator==(const TopicPreview &) const = default;
};

class LexiconPreviewJob final : public Job
{
    Q_OBJECT

public:
    LexiconPreviewJob(const QList<LexiconTopic> &lexicon, const QList<ArticleId> &articles,
                      QObject *parent);

    void start(LibraryThreads &threads);
    void stop() override { *m_stopped = true; }

    // After finished(): every topic that gains or loses an article, by name.
    const QList<TopicPreview> &topics() const { return m_topics; }

private:
    void end(const Result<QList<TopicPreview>> &topics);

    QList<LexiconTopic> m_lexicon;
    QList<ArticleId> m_articles;
    std::shared_ptr<std::atomic<bool>> m_stopped; // shared with the working thread
    QList<TopicPreview> m_topics;
};

} // namespace acervo
