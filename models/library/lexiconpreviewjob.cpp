#include "lexiconpreviewjob.h"

#include "await.h"
#include "lexicondetection.h"
#include "librarythreads.h"
#include "recordpages.h"

namespace acervo {

namespace {

using Progress = std::function<void(qint64 done)>;

// Compares what the articles bear with what one lexicon, or the part of it that is new, finds.
class Comparison
{
public:
    Comparison(const QList<LexiconTopic> &now, const QList<LexiconTopic> &then)
    {
        QHash<QString, qint64> known;
        for (const LexiconTopic &topic : now)
            known.insert(topic.name(), lexiconDigest(topic));
        QSet<QString> others;
        for (const LexiconTopic &topic : then) {
            if (known.value(topic.name()) != lexiconDigest(topic))
                others.insert(topic.name());
            known.remove(topic.name());
        }
        m_changed = others + QSet<QString>(known.keyBegin(), known.keyEnd());
        m_detection = lexiconDetection(then)->only(false, others);
    }

    bool isEmpty() const { return m_changed.isEmpty(); }

    void take(const Article &article)
    {
        QSet<QString> found;
        for (const TopicFinding &finding : m_detection
                                               ->find({.title = article.title,
                                                       .summary = article.summary,
                                                       .body = article.body,
                                                       .lang = article.lang})
                                               .topics) {
            if (!finding.suggested)
                found.insert(finding.topic);
        }
        for (const Topic &topic : article.topics) {
            if (!m_changed.contains(topic.name))
                continue;
            const bool isDetected = topic.provenance == Provenance::Detected;
            const bool isFound = found.remove(topic.name);
            if (isDetected && topic.suggested && isFound)
                m_topics[topic.name].gained.append(article.id);
            else if (isDetected && !topic.suggested && !isFound)
                m_topics[topic.name].lost.append(article.id);
        }
        for (const QString &name : std::as_const(found))
            m_topics[name].gained.append(article.id);
    }

    QList<TopicPreview> result()
    {
        QList<TopicPreview> topics;
        for (auto [name, preview] : m_topics.asKeyValueRange()) {
            preview.topic = name;
            topics.append(preview);
        }
        return topics;
    }

private:
    QSet<QString> m_changed; // names of topics that are new, other or gone
    DetectionPtr m_detection;
    QMap<QString, TopicPreview> m_topics;
};

Result<QList<TopicPreview>> preview(LibraryThreads &threads, const QList<LexiconTopic> &lexicon,
                                    const QList<ArticleId> &articles,
                                    const std::atomic<bool> &isStopped, const Progress &progress)
{
    const auto now = await(threads.read([](LibraryReader &reader) { return reader.lexicon(); }));
    if (!now)
        return std::unexpected(now.error());
    Comparison comparison(lexiconTopics(*now), lexicon);
    if (comparison.isEmpty())
        return QList<TopicPreview>();
    return forEachArticle(threads, articles, isStopped, progress,
                          [&](const Article &article) { comparison.take(article); })
        .transform([&] { return comparison.result(); });
}

} // namespace

LexiconPreviewJob::LexiconPreviewJob(const QList<LexiconTopic> &lexicon,
                                     const QList<ArticleId> &articles, QObject *parent)
    : Job(parent)
    , m_lexicon(lexicon)
    , m_articles(articles)
    , m_stopped(std::make_shared<std::atomic<bool>>(false))
{}

void LexiconPreviewJob::start(LibraryThreads &threads)
{
    // The job outlives the library's threads.
    const auto onJob = [this](auto function) {
        QMetaObject::invokeMethod(this, std::move(function), Qt::QueuedConnection);
    };
    threads.postStudy(
        [this, &threads, onJob, lexicon = m_lexicon, articles = m_articles, stopped = m_stopped] {
            const auto topics =
                preview(threads, lexicon, articles, *stopped,
                        [this, onJob, total = articles.size()](qint64 done) {
                            onJob([this, done, total] { Q_EMIT progressed(done, total); });
                        });
            onJob([this, topics] { end(topics); });
        });
}

void LexiconPreviewJob::end(const Result<QList<TopicPreview>> &topics)
{
    if (topics)
        m_topics = *topics;
    conclude(topics);
}

} // namespace acervo
