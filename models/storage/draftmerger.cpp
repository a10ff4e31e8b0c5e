#include "draftmerger.h"

#include "drafttext.h"
#include "filessource.h"
#include "freenote.h"

namespace acervo {

namespace {

const QString filesName = filesSource.toString();
const QString filesKind = QStringLiteral("files");
const QString siteKind = QStringLiteral("site");

} // namespace

DraftMerger::DraftMerger(sqlite3 *handle, Deriver &deriver, TopicNames &topics)
    : m_deriver(deriver)
    , m_articles(handle)
    , m_corrections(handle)
    , m_pictures(handle)
    , m_provenance(handle)
    , m_reading(handle)
    , m_records(handle)
    , m_links(handle)
    , m_topics(topics)
    , m_sources(handle, "SELECT id, name FROM main.source ORDER BY id DESC",
                "INSERT INTO main.source(name, kind) VALUES(?, ?)")
{}

Result<DraftMerger::Merged> DraftMerger::merge(const PreparedDraft &draft, const QString &file,
                                               const QDateTime &now, ImportRecorder &recorder)
{
    Incoming incoming{.prepared = draft, .draft = draft.draft, .file = file};
    const auto known = same(incoming);
    if (!known)
        return std::unexpected(known.error());
    if (*known)
        return mergeInto(**known, incoming, recorder);
    return add(incoming, now, recorder).transform([](ArticleId id) {
        return Merged{.id = id, .outcome = Outcome::Added};
    });
}

void DraftMerger::takeNewNames(Touched &touched)
{
    touched.sources += m_sources.takeNew();
    m_records.takeTouched(touched);
}

void DraftMerger::forgetNames()
{
    m_topics.forget();
    m_sources.forget();
    m_records.forget();
}

// First of all the one that this very record came to before: a record that comes again finds its
// article, whatever the article has become or came between.
Result<std::optional<Article>> DraftMerger::same(Incoming &incoming)
{
    IdentityKeys keys = incoming.prepared.keys;
    keys.sought = incoming.prepared.digests + keys.sought;
    const auto candidates = m_deriver.candidates(keys);
    if (!candidates)
        return std::unexpected(candidates.error());
    incoming.isOneOfMany = candidates->size() >= IdentityStore::maxCandidates;
    std::optional<Article> first;
    for (const ArticleId id : *candidates) {
        const auto isKnown = cameBefore(id, incoming);
        if (!isKnown)
            return std::unexpected(isKnown.error());
        if (first && !*isKnown)
            continue;
        auto article = m_articles.byId(id);
        if (!article || *isKnown)
            return article;
        const auto isOne = *article ? areSame(**article, incoming) : Result<bool>(false);
        if (!isOne)
            return std::unexpected(isOne.error());
        if (*isOne)
            first = std::move(*article);
    }
    return first;
}

// As the person has it, or as its sources do.
Result<bool> DraftMerger::areSame(const Article &article, const Incoming &incoming)
{
    if (isSame(Likeness::of(article), incoming.prepared.likeness))
        return true;
    return m_corrections.of(article.id).transform([&](const QList<CorrectedFact> &corrected) {
        return !corrected.isEmpty() &&
               isSame(Likeness::of(asSourced(article, corrected)), incoming.prepared.likeness);
    });
}

Result<ArticleId> DraftMerger::add(const Incoming &incoming, const QDateTime &now,
                                   ImportRecorder &recorder)
{
    const Article article = articleOf(incoming.draft, now);
    const auto id =
        keepPictures(incoming.draft.pictures).and_then([&] { return m_articles.insert(article); });
    if (!id)
        return id;
    return m_deriver.first(*id, article, incoming.prepared)
        .and_then([&] { return addStatements(*id, incoming); })
        .and_then([&](bool) {
            return isFreeNote(article.uuid) ? Result<FacetValue>(0)
                                            : sourceOf(incoming.draft.source);
        })
        .and_then([&](FacetValue source) { return keepRecord(*id, source, incoming); })
        .and_then([&] { return incoming.isOneOfMany ? fileUnder(*id, incoming) : Result<void>(); })
        .and_then([&] { return mergeStored(*id, incoming, recorder, true); })
        .transform([&](bool) { return *id; });
}

Result<DraftMerger::Merged> DraftMerger::mergeInto(const Article &article, const Incoming &incoming,
                                                   ImportRecorder &recorder)
{
    Merged merged{.id = article.id, .outcome = Outcome::Unchanged};
    const auto isNamed = nameAlso(article, incoming);
    if (!isNamed)
        return std::unexpected(isNamed.error());
    merged.isRecordKept = *isNamed;
    const auto trash = m_reading.trash(article.id);
    const auto isKnown = m_provenance.hasDigest(article.id, incoming.prepared.digest);
    if (!trash || !isKnown)
        return std::unexpected(!trash ? trash.error() : isKnown.error());
    if (*trash == Trash::ByPerson) {
        merged.outcome = Outcome::InTrash;
        return merged;
    }
    if (*trash == Trash::ByUndoneImport) {
        merged.outcome = Outcome::Restored;
        if (const auto back = m_reading.setTrash({article.id}, Trash::No); !back)
            return std::unexpected(back.error());
    }
    if (*isKnown && !incoming.draft.stored)
        return merged;
    // A free note is what it is here; what its note says elsewhere comes as another note.
    const auto updated = *isKnown || isFreeNote(article.uuid) ? Result<bool>(false)
                                                              : update(article, incoming, recorder);
    if (!updated)
        return std::unexpected(updated.error());
    const auto stored = mergeStored(article.id, incoming, recorder, false);
    if (!stored)
        return std::unexpected(stored.error());
    if ((*updated || *stored) && merged.outcome == Outcome::Unchanged)
        merged.outcome = Outcome::Updated;
    if (*updated)
        return merged;
    // That it came is kept, and is no step to undo.
    merged.isRecordKept = true;
    return m_provenance.sources(article.id)
        .and_then([&](const QList<FacetValue> &sources) {
            return keepRecord(article.id, sources.value(0), incoming);
        })
        .transform([&] { return merged; });
}

// What the library that it comes from calls it: links from there lead here. Whether that is news.
Result<bool> DraftMerger::nameAlso(const Article &article, const Incoming &incoming)
{
    const QString other = incoming.draft.stored ? incoming.draft.stored->article.uuid : QString();
    if (other.isEmpty() || other == article.uuid)
        return false;
    return m_links.addAlias(other, article.id);
}

Result<bool> DraftMerger::update(const Article &article, const Incoming &incoming,
                                 ImportRecorder &recorder)
{
    // Names are made before: they stay when the import is undone, as other articles may have them.
    const auto topics = topicsOf(incoming.draft);
    const auto source =
        incoming.draft.source.isEmpty() ? Result<FacetValue>(0) : sourceOf(incoming.draft.source);
    if (!topics || !source)
        return std::unexpected(!topics ? topics.error() : source.error());
    recorder.beginArticle(article.id);
    const auto updated = updateArticle(article, incoming).and_then([&](bool row) {
        return addStatements(article.id, incoming).and_then([&](bool statements) {
            return addSource(article.id, incoming, row || statements);
        });
    });
    recorder.endArticle();
    return updated;
}

// What was corrected stays: of that only what lies beneath changes.
Result<bool> DraftMerger::updateArticle(const Article &article, const Incoming &incoming)
{
    const auto corrected = m_corrections.of(article.id);
    if (!corrected)
        return std::unexpected(corrected.error());
    const CorrectedArticle known{.article = article, .corrected = *corrected};
    const CorrectedArticle both = merged(known, incoming.draft);
    if (both == known)
        return false;
    if (const auto kept = keepPictures(incoming.draft.pictures); !kept)
        return std::unexpected(kept.error());
    for (const CorrectedFact &one : both.corrected) {
        if (const auto set = m_corrections.set(article.id, one); !set)
            return std::unexpected(set.error());
    }
    return m_articles.revise(article, both.article)
        .and_then([&] {
            return both.article == article
                       ? m_deriver.identity(article.id, article)
                       : m_deriver.again(article.id, both.article, &incoming.draft);
        })
        .transform([] { return true; });
}

// Topics and stated places: only more of them, never fewer.
Result<bool> DraftMerger::addStatements(ArticleId id, const Incoming &incoming)
{
    bool any = false;
    const auto topics = topicsOf(incoming.draft);
    if (!topics)
        return std::unexpected(topics.error());
    for (const FacetValue topic : *topics) {
        const auto isNew = m_provenance.addTopic(id, topic);
        if (!isNew)
            return isNew;
        any = any || *isNew;
    }
    for (const Place &place : incoming.draft.places) {
        if (place.provenance != Provenance::Stated)
            continue;
        const auto isNew = m_provenance.addPlace(id, place.code);
        if (!isNew)
            return isNew;
        any = any || *isNew;
    }
    return any;
}

// The record is kept as one of this article's where it brought anything, be it a source only.
Result<bool> DraftMerger::addSource(ArticleId id, const Incoming &incoming, bool isNews)
{
    const auto known = m_provenance.sources(id);
    if (!known)
        return std::unexpected(known.error());
    // A record that names no source says nothing against those that are known.
    const bool saysNothing = incoming.draft.source.isEmpty() && !known->isEmpty();
    const auto source =
        saysNothing ? Result<FacetValue>(known->first()) : sourceOf(incoming.draft.source);
    if (!source)
        return std::unexpected(source.error());
    if (!isNews && known->contains(*source))
        return false;
    return keepRecord(id, *source, incoming).transform([] { return true; });
}

Result<void> DraftMerger::keepRecord(ArticleId id, FacetValue source, const Incoming &incoming)
{
    const auto &stored = incoming.draft.stored;
    for (const SourceRecord &record : stored ? stored->records : QList<SourceRecord>()) {
        const auto kept = sourceOf(record.source).and_then([&](FacetValue its) {
            return m_provenance.addSource(id, its, record.digest, record.file, record.raw);
        });
        if (!kept)
            return std::unexpected(kept.error());
    }
    if ((stored && !stored->records.isEmpty()) || source == 0)
        return {};
    return m_provenance
        .addSource(id, source, incoming.prepared.digest, incoming.file, incoming.draft.raw)
        .transform([](bool) {});
}

Result<bool> DraftMerger::cameBefore(ArticleId id, const Incoming &incoming)
{
    for (const qint64 digest : incoming.prepared.digests) {
        const auto known = m_provenance.hasDigest(id, digest);
        if (!known || *known)
            return known;
    }
    return false;
}

Result<void> DraftMerger::fileUnder(ArticleId id, const Incoming &incoming)
{
    for (const qint64 digest : incoming.prepared.digests) {
        if (const auto filed = m_deriver.record(id, digest); !filed)
            return filed;
    }
    return {};
}

Result<bool> DraftMerger::mergeStored(ArticleId id, const Incoming &incoming,
                                      ImportRecorder &recorder, bool isNew)
{
    if (!incoming.draft.stored)
        return false;
    const ArticleRecord &record = *incoming.draft.stored;
    if (const auto kept = keepPictures(record.notePictures); !kept)
        return std::unexpected(kept.error());
    if (const auto prepared = m_records.prepare(id, record, m_topics); !prepared)
        return std::unexpected(prepared.error());
    recorder.beginPersonal();
    const auto merged = m_records.merge(id, record, m_topics, isNew);
    recorder.endArticle();
    return merged;
}

Result<void> DraftMerger::keepPictures(const QList<PictureFile> &files)
{
    for (const PictureFile &file : files) {
        if (const auto kept = m_pictures.keep(file); !kept)
            return kept;
    }
    return {};
}

Result<QList<FacetValue>> DraftMerger::topicsOf(const ArticleDraft &draft)
{
    QList<FacetValue> topics;
    for (const QString &name : draft.topics) {
        const auto topic = m_topics.idOf(name);
        if (!topic)
            return std::unexpected(topic.error());
        topics.append(*topic);
    }
    return topics;
}

Result<FacetValue> DraftMerger::sourceOf(const QString &name)
{
    if (name.isEmpty())
        return m_sources.idOf(filesName, filesKind);
    return m_sources.idOf(name, siteKind);
}

} // namespace acervo
