#include "phrasesuggestionjob.h"

#include "librarythreads.h"
#include "phrasestatistics.h"
#include "recordpages.h"

namespace acervo {

namespace {

constexpr qsizetype mostInside = 3000;
constexpr qsizetype mostOutside = 6000;
constexpr qsizetype mostPhrases = 60;

// Evenly spread.
QList<ArticleId> some(const QList<ArticleId> &ids, qsizetype most)
{
    if (ids.size() <= most)
        return ids;
    QList<ArticleId> chosen;
    for (qsizetype i = 0; i < most; ++i)
        chosen.append(ids[i * ids.size() / most]);
    return chosen;
}

} // namespace

PhraseSuggestionJob::PhraseSuggestionJob(const LexiconTopic &topic, const QList<ArticleId> &inside,
                                         const QList<ArticleId> &outside, QObject *parent)
    : Job(parent)
    , m_topic(topic)
    , m_inside(some(inside, mostInside))
    , m_outside(some(outside, mostOutside))
    , m_stopped(std::make_shared<std::atomic<bool>>(false))
{}

void PhraseSuggestionJob::start(LibraryThreads &threads)
{
    // The job outlives the library's threads.
    const auto onJob = [this](auto function) {
        QMetaObject::invokeMethod(this, std::move(function), Qt::QueuedConnection);
    };
    threads.postStudy([this, &threads, onJob, topic = m_topic, inside = m_inside,
                       outside = m_outside, stopped = m_stopped] {
        const auto tell = [this, onJob, total = inside.size() + outside.size()](qint64 done) {
            onJob([this, done, total] { Q_EMIT progressed(done, total); });
        };
        PhraseStatistics statistics;
        const auto read =
            forEachArticle(threads, inside, *stopped, tell, [&](const Article &article) {
                statistics.addInside(article);
            }).and_then([&] {
                return forEachArticle(
                    threads, outside, *stopped, [&](qint64 done) { tell(inside.size() + done); },
                    [&](const Article &article) { statistics.addOutside(article); });
            });
        const auto phrases = read.transform([&] { return statistics.best(mostPhrases, topic); });
        onJob([this, phrases] { end(phrases); });
    });
}

void PhraseSuggestionJob::end(const Result<QList<PhraseSuggestion>> &phrases)
{
    if (phrases)
        m_phrases = *phrases;
    conclude(phrases);
}

} // namespace acervo
