// FakeDetection stands for gazetteer and lexicon: what a title is about stands in it in so many
// words, so that a test can say what is to be found.
#pragma once

#include "detection.h"

namespace acervo {

// The lexicon is a line a topic: "Finance/Credit unions=loan"; the topic is found where the title
// has the word, and only suggested where the word ends in "?" there.
class FakeDetection final : public Detection
{
public:
    using FindPlaces = std::function<QList<Place>(const QString &title)>;

    FakeDetection(FindPlaces findPlaces, const QString &lexicon, qint64 placesVersion = 1)
        : m_findPlaces(std::move(findPlaces))
        , m_placesVersion(placesVersion)
    {
        for (const QString &line : lexicon.split(u'\n', Qt::SkipEmptyParts)) {
            const QString word = line.section(u'=', 1);
            m_words.append(word);
            m_topics.append(
                {.path = line.section(u'=', 0, 0).split(u'/'), .digest = qint64(qHash(line, 1))});
        }
    }

    qint64 placesDigest() const override { return m_placesVersion; }
    const QList<KnownTopic> &topics() const override { return m_topics; }

    Findings find(const DetectedText &text) const override
    {
        ++asked();
        Findings findings;
        if (m_findPlaces)
            findings.places = m_findPlaces(text.title);
        for (qsizetype i = 0; i < m_topics.size(); ++i) {
            const qsizetype at = text.title.indexOf(m_words[i]);
            if (at < 0)
                continue;
            const qsizetype end = at + m_words[i].size();
            const bool isUnsure = end < text.title.size() && text.title[end] == u'?';
            findings.topics.append({.topic = m_topics[i].path.last(),
                                    .confidence = isUnsure ? 0.3 : 0.9,
                                    .suggested = isUnsure,
                                    .evidence = {{TextField::Title, qint32(at), qint32(end)}}});
        }
        return findings;
    }

    DetectionPtr only(bool places, const QSet<QString> &topics) const override
    {
        auto part = std::make_shared<FakeDetection>(*this);
        if (!places)
            part->m_findPlaces = {};
        for (qsizetype i = part->m_topics.size() - 1; i >= 0; --i) {
            if (!topics.contains(part->m_topics[i].path.last())) {
                part->m_topics.removeAt(i);
                part->m_words.removeAt(i);
            }
        }
        return part;
    }

    static int &asked() // how often any was, on this thread
    {
        static thread_local int times = 0;
        return times;
    }

private:
    FindPlaces m_findPlaces;
    qint64 m_placesVersion;
    QList<KnownTopic> m_topics;
    QStringList m_words;
};

// Of places alone, or with a lexicon where the library has none of its own.
inline MakeDetection fakeDetection(const FakeDetection::FindPlaces &places,
                                   const QString &lexicon = {}, qint64 placesVersion = 1)
{
    return [=](const QString &own) {
        return std::make_shared<FakeDetection>(places, own.isEmpty() ? lexicon : own,
                                               placesVersion);
    };
}

} // namespace acervo
