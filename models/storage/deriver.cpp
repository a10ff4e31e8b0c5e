#include "deriver.h"

namespace acervo {

namespace {

// In the order of the cache, so that two lists can be compared.
template <typename Item, typename Key>
QList<Item> sorted(QList<Item> items, Key key)
{
    std::ranges::sort(items, {}, key);
    return items;
}

// What a fact of the article depends on: which there are, and which of them are only suggested.
template <typename Item, typename Key>
QList<std::pair<QString, bool>> factsIn(const QList<Item> &items, Key key)
{
    QList<std::pair<QString, bool>> facts;
    for (const Item &item : items)
        facts.append({key(item), item.suggested});
    return facts;
}

} // namespace

Deriver::Deriver(sqlite3 *handle, TopicNames &topics)
    : m_places(handle)
    , m_topics(handle)
    , m_names(topics)
    , m_fullText(handle)
    , m_identities(handle)
    , m_provenance(handle)
    , m_corrections(handle)
{}

void Deriver::setDetection(DetectionPtr detection)
{
    m_detection = std::move(detection);
    m_version = m_detection ? versionOf(*m_detection) : 0;
    m_paths.clear();
    for (const Detection::KnownTopic &topic :
         m_detection ? m_detection->topics() : QList<Detection::KnownTopic>())
        m_paths.insert(topic.path.last(), topic.path);
}

Result<void> Deriver::first(ArticleId id, const Article &article, const PreparedDraft &prepared)
{
    const ArticleDraft &draft = prepared.draft;
    const Findings findings =
        current({.places = draft.places, .topics = draft.foundTopics}, draft.detection, article);
    return m_fullText.add(id, article, prepared.words)
        .and_then([&] { return add(id, findings); })
        .and_then([&] { return m_identities.file(id, prepared.keys); });
}

Result<void> Deriver::again(ArticleId id, const Article &article, const ArticleDraft *draft)
{
    return m_fullText.replace(id, article)
        .and_then([&] {
            return detected(id, article,
                            draft ? std::optional(Findings{.places = draft->places,
                                                           .topics = draft->foundTopics})
                                  : std::nullopt,
                            0);
        })
        .and_then([&] { return identity(id, article); });
}

Result<void> Deriver::again(const Derivation &derivation, qint64 detection, bool isFirst)
{
    const Article &article = derivation.article;
    const auto written = isFirst ? m_fullText.add(article.id, article, derivation.words)
                                 : m_fullText.replace(article.id, article, derivation.words);
    return written.and_then([&] {
        return detected(article.id, article,
                        detection != 0 ? std::optional(derivation.findings) : std::nullopt,
                        detection, isFirst);
    });
}

Result<void> Deriver::identities(std::span<const IdentityStore::Entry> entries)
{
    return m_identities.file(entries);
}

// What was found may have waited while the lexicon became another.
Findings Deriver::current(const Findings &known, qint64 detection, const Article &article) const
{
    const bool isOld = m_detection && detection != m_version;
    return isOld ? m_detection->find(detectedTextOf(article)) : known;
}

// `known` is of that detection; 0 means that it gives way to any that there is.
Result<void> Deriver::detected(ArticleId id, const Article &article,
                               const std::optional<Findings> &known, qint64 detection, bool isFirst)
{
    if (!m_detection && !known)
        return {};
    const Findings findings = current(known.value_or(Findings()), detection, article);
    const auto removed =
        isFirst ? Result<void>()
                : m_places.replace(id, {}).and_then([&] { return m_topics.remove(id); });
    return removed.and_then([&] { return add(id, findings); });
}

Result<bool> Deriver::detectAgain(ArticleId id, const Article &article, const Detection &part,
                                  bool places, const QSet<FacetValue> &topics)
{
    const Findings findings = part.find(detectedTextOf(article));
    const auto changed = places ? replacePlaces(id, findings.places) : Result<bool>(false);
    if (!changed)
        return changed;
    return named(findings.topics)
        .and_then([&](const QList<Topic> &found) { return replaceTopics(id, found, topics); })
        .transform([&](bool topicsChanged) { return *changed || topicsChanged; });
}

Result<bool> Deriver::replacePlaces(ArticleId id, const QList<Place> &places)
{
    const auto known = m_places.of(id);
    if (!known)
        return std::unexpected(known.error());
    const auto before = sorted(*known, &Place::code);
    const auto after = sorted(places, &Place::code);
    if (before == after)
        return false;
    const auto code = [](const Place &place) { return place.code; };
    return m_places.replace(id, places).transform([&] {
        return factsIn(before, code) != factsIn(after, code);
    });
}

Result<bool> Deriver::replaceTopics(ArticleId id, const QList<Topic> &found,
                                    const QSet<FacetValue> &topics)
{
    auto before = m_topics.of(id);
    if (!before)
        return std::unexpected(before.error());
    before->removeIf([&](const Topic &topic) { return !topics.contains(topic.id); });
    const auto after = sorted(found, &Topic::id);
    if (*before == after)
        return false;
    for (const Topic &topic : std::as_const(*before)) {
        if (const auto removed = m_topics.remove(id, topic.id); !removed)
            return std::unexpected(removed.error());
    }
    const auto number = [](const Topic &topic) { return QString::number(topic.id); };
    return m_topics.add(id, after).transform(
        [&] { return factsIn(*before, number) != factsIn(after, number); });
}

Result<void> Deriver::add(ArticleId id, const Findings &findings)
{
    return m_places.add(id, findings.places)
        .and_then([&] { return named(findings.topics); })
        .and_then([&](const QList<Topic> &topics) { return m_topics.add(id, topics); });
}

// The topics of the library that are meant.
Result<QList<Topic>> Deriver::named(const QList<TopicFinding> &findings)
{
    QList<Topic> topics;
    for (const TopicFinding &finding : findings) {
        const auto id = m_names.idOf(m_paths.value(finding.topic, {finding.topic}));
        if (!id)
            return std::unexpected(id.error());
        topics.append({.id = *id,
                       .name = {},
                       .provenance = Provenance::Detected,
                       .confidence = finding.confidence,
                       .suggested = finding.suggested,
                       .evidence = finding.evidence});
    }
    return topics;
}

Result<void> Deriver::identity(ArticleId id, const Article &article)
{
    return m_identities.file(id, IdentityKeys::of(Likeness::of(article)))
        .and_then([&] { return m_corrections.of(id); })
        .and_then([&](const QList<CorrectedFact> &corrected) {
            const Article source = asSourced(article, corrected);
            return corrected.isEmpty()
                       ? Result<void>()
                       : m_identities.file(id, IdentityKeys::of(Likeness::of(source)));
        })
        .and_then([&] { return m_provenance.digests(id); })
        .and_then([&](const QList<qint64> &digests) -> Result<void> {
            for (const qint64 digest : digests) {
                if (const auto filed = record(id, digest); !filed)
                    return filed;
            }
            return {};
        });
}

Result<void> Deriver::record(ArticleId id, qint64 digest)
{
    return m_identities.fileRecord(id, digest);
}

Result<void> Deriver::forget(ArticleId id)
{
    return m_fullText.remove(id).and_then([&] { return m_places.replace(id, {}); }).and_then([&] {
        return m_topics.remove(id);
    });
}

Result<void> Deriver::finish() { return m_fullText.finish(); }

Result<void> Deriver::note(qint64 id, const QString &text)
{
    return m_fullText.replaceNote(id, text);
}

Result<void> Deriver::forgetNote(qint64 id) { return m_fullText.removeNote(id); }

Result<void> Deriver::highlight(HighlightId id, const HighlightRecord &record)
{
    return m_fullText.replaceHighlight(id, record);
}

Result<void> Deriver::forgetHighlight(HighlightId id) { return m_fullText.removeHighlight(id); }

Result<QList<ArticleId>> Deriver::candidates(const IdentityKeys &keys)
{
    return m_identities.candidates(keys);
}

} // namespace acervo
