// Deriver makes what the cache holds of one article, note or highlight: its words, its detected
// places and topics, what it is found by as the same as another. The writer's thread, inside a
// transaction.
#pragma once

#include "correctionstore.h"
#include "derivation.h"
#include "detectedplacestore.h"
#include "detectedtopicstore.h"
#include "fulltextindex.h"
#include "identitystore.h"
#include "prepareddraft.h"
#include "provenancestore.h"
#include "topicnames.h"

namespace acervo {

class Deriver
{
public:
    Deriver(sqlite3 *handle, TopicNames &topics);

    // Without one, what is detected stays as it came.
    void setDetection(DetectionPtr detection);
    const DetectionPtr &detection() const { return m_detection; }

    // An article that the cache does not know; the draft says what was detected in its text.
    Result<void> first(ArticleId id, const Article &article, const PreparedDraft &prepared);
    // One whose text may be another now: detected again. Without a detection what the draft says is
    // taken, or where there is none, that of before stays.
    Result<void> again(ArticleId id, const Article &article, const ArticleDraft *draft = nullptr);
    // The same of what was worked out by that detection (0: by none), which may be another now; all
    // but what it is found by. `isFirst`: the cache has none of it yet.
    Result<void> again(const Derivation &derivation, qint64 detection, bool isFirst);
    // What articles are found by.
    Result<void> identities(std::span<const IdentityStore::Entry> entries);
    // Places or topics that are detected by another gazetteer or lexicon now: `part` finds those
    // alone, `topics` are all that it may find or that are no more. Whether a fact has changed.
    Result<bool> detectAgain(ArticleId id, const Article &article, const Detection &part,
                             bool places, const QSet<FacetValue> &topics);
    // What one is found by that stands already: its facts, those beneath what was corrected, and
    // the records that came to it.
    Result<void> identity(ArticleId id, const Article &article);
    // What a record is found by where the article's own facts may not lead to it.
    Result<void> record(ArticleId id, qint64 digest);
    Result<void> forget(ArticleId id);
    Result<void> finish(); // before the transaction ends

    Result<void> note(qint64 id, const QString &text);
    Result<void> forgetNote(qint64 id);
    Result<void> highlight(HighlightId id, const HighlightRecord &record);
    Result<void> forgetHighlight(HighlightId id);

    // Candidates are to be compared.
    Result<QList<ArticleId>> candidates(const IdentityKeys &keys);

    TopicNames &topicNames() { return m_names; }

private:
    Findings current(const Findings &known, qint64 detection, const Article &article) const;
    Result<void> detected(ArticleId id, const Article &article,
                          const std::optional<Findings> &known, qint64 detection,
                          bool isFirst = false);
    Result<void> add(ArticleId id, const Findings &findings);
    Result<QList<Topic>> named(const QList<TopicFinding> &findings);
    Result<bool> replacePlaces(ArticleId id, const QList<Place> &places);
    Result<bool> replaceTopics(ArticleId id, const QList<Topic> &found,
                               const QSet<FacetValue> &topics);

    DetectionPtr m_detection;
    qint64 m_version = 0;                // of the detection
    QHash<QString, QStringList> m_paths; // of its topics, by name
    DetectedPlaceStore m_places;
    DetectedTopicStore m_topics;
    TopicNames &m_names;
    FullTextIndex m_fullText;
    IdentityStore m_identities;
    ProvenanceStore m_provenance;
    CorrectionStore m_corrections;
};

} // namespace acervo
