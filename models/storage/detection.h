// Detection finds the places and topics that a text tells of: the gazetteer and a lexicon, as those
// who know them hand them to the writer. Immutable; any thread.
#pragma once

#include "article.h"

#include <QSet>
#include <QStringList>

#include <functional>
#include <memory>

namespace acervo {

struct Findings
{
    QList<Place> places; // provenance Detected
    QList<TopicFinding> topics;
};

struct DetectedText
{
    QString title;
    QString summary;
    QString body;
    QString lang;
};

inline DetectedText detectedTextOf(const Article &article)
{
    return {.title = article.title,
            .summary = article.summary,
            .body = article.body,
            .lang = article.lang};
}

class Detection
{
public:
    virtual ~Detection() = default;

    // What it would find, in a number. Where the places' or one topic's is another, these are
    // detected again in articles that were detected before.
    virtual qint64 placesDigest() const = 0;
    struct KnownTopic
    {
        QStringList path; // its own name last
        qint64 digest = 0;
    };
    virtual const QList<KnownTopic> &topics() const = 0;

    virtual Findings find(const DetectedText &text) const = 0;
    // The same with the places or without them, and only these topics.
    virtual std::shared_ptr<const Detection> only(bool places,
                                                  const QSet<QString> &topics) const = 0;
};

using DetectionPtr = std::shared_ptr<const Detection>;

// Of a library's own lexicon, as text; of the one that Acervo brings where the text is empty.
using MakeDetection = std::function<DetectionPtr(const QString &lexicon)>;

qint64 versionOf(const Detection &detection); // of all that it would find; never 0

} // namespace acervo
