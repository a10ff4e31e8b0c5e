#include "lexicondetection.h"

#include "detector.h"
#include "stablehash.h"
#include "topiclexicon.h"
#include "topicmatcher.h"

#include <QDir>
#include <QFile>

namespace acervo {

namespace {

// What is made once and shared by all that detect the same topics.
struct Topics
{
    explicit Topics(const QList<LexiconTopic> &topics)
        : lexicon(topics)
        , matcher(topics)
    {
        for (const LexiconTopic &topic : topics)
            known.append({.path = topic.path, .digest = lexiconDigest(topic)});
    }

    QList<LexiconTopic> lexicon;
    TopicMatcher matcher;
    QList<Detection::KnownTopic> known;
};

qint64 gazetteerDigest()
{
    static const qint64 digest = [] {
        StableHash hash;
        hash.add(QString::number(Detector::version));
        const QDir folder(QStringLiteral(":/gazetteer"));
        for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
            QFile file(folder.filePath(name));
            if (file.open(QIODevice::ReadOnly))
                hash.add(name).add(QString::fromLatin1(file.readAll()));
        }
        return hash.value();
    }();
    return digest;
}

class LexiconDetection final : public Detection
{
public:
    LexiconDetection(std::shared_ptr<const Topics> topics, bool findsPlaces)
        : m_topics(std::move(topics))
        , m_findsPlaces(findsPlaces)
    {}

    qint64 placesDigest() const override { return gazetteerDigest(); }
    const QList<KnownTopic> &topics() const override { return m_topics->known; }

    Findings find(const DetectedText &text) const override
    {
        Findings findings;
        if (m_findsPlaces)
            findings.places = Detector::standard().placesIn(text.title, text.summary, text.body);
        if (!m_topics->known.isEmpty())
            findings.topics =
                m_topics->matcher.topicsIn(text.title, text.summary, text.body, text.lang);
        return findings;
    }

    std::shared_ptr<const Detection> only(bool places, const QSet<QString> &topics) const override
    {
        QList<LexiconTopic> some;
        for (const LexiconTopic &topic : m_topics->lexicon) {
            if (topics.contains(topic.name()))
                some.append(topic);
        }
        const auto part = some.size() == m_topics->lexicon.size()
                              ? m_topics
                              : std::make_shared<const Topics>(some);
        return std::make_shared<LexiconDetection>(part, places);
    }

private:
    std::shared_ptr<const Topics> m_topics;
    bool m_findsPlaces;
};

} // namespace

QList<LexiconTopic> lexiconTopics(const QString &lexicon)
{
    if (lexicon.isEmpty())
        return standardLexicon();
    return parseLexicon(lexicon).value_or(standardLexicon());
}

DetectionPtr lexiconDetection(const QString &lexicon)
{
    return lexiconDetection(lexiconTopics(lexicon));
}

DetectionPtr lexiconDetection(const QList<LexiconTopic> &topics)
{
    return std::make_shared<LexiconDetection>(std::make_shared<const Topics>(topics), true);
}

qint64 lexiconDigest(const LexiconTopic &topic)
{
    StableHash hash;
    hash.add(QString::number(TopicMatcher::version)).add(topic.path.join(u'\n'));
    for (const LexiconPhrase &phrase : topic.phrases)
        hash.add(phrase.language).add(phrase.weak ? u"?" : u"").add(phrase.text);
    return hash.value();
}

} // namespace acervo
