#include "draftstandings.h"

#include "drafttext.h"

namespace acervo {

namespace {

// As the person has it, or as its sources do.
bool isSameAs(const CorrectedArticle &known, const Likeness &likeness)
{
    return isSame(Likeness::of(known.article), likeness) ||
           (!known.corrected.isEmpty() &&
            isSame(Likeness::of(asSourced(known.article, known.corrected)), likeness));
}

bool hasTopic(const Article &article, const QString &name)
{
    return std::ranges::any_of(article.topics, [&](const Topic &topic) {
        return topic.name.compare(name, Qt::CaseInsensitive) == 0;
    });
}

bool hasPlace(const Article &article, const QString &code)
{
    return std::ranges::any_of(article.places, [&](const Place &place) {
        return place.code == code && place.provenance != Provenance::Detected;
    });
}

// The article as it would be with what the draft says.
CorrectedArticle withDraft(const CorrectedArticle &known, const ArticleDraft &draft)
{
    CorrectedArticle all = merged(known, draft);
    Article &after = all.article;
    for (const QString &topic : draft.topics) {
        if (!hasTopic(after, topic))
            after.topics.append(Topic{.name = topic});
    }
    for (const Place &place : draft.places) {
        if (place.provenance == Provenance::Stated && !hasPlace(after, place.code))
            after.places.append(place);
    }
    if (!draft.source.isEmpty() && !after.sources.contains(draft.source))
        after.sources.append(draft.source);
    return all;
}

} // namespace

DraftStandings::DraftStandings(sqlite3 *handle)
    : m_identities(handle)
    , m_provenance(handle)
    , m_reading(handle)
    , m_articles(handle)
    , m_corrections(handle)
{}

Result<DraftStanding> DraftStandings::of(const ArticleDraft &stated)
{
    const ArticleDraft draft = cleaned(stated);
    const qint64 digest = digestOf(draft);
    const Likeness likeness = Likeness::of(draft);
    IdentityKeys keys = IdentityKeys::of(likeness);
    keys.sought.prepend(digest);
    // Also those that an import does not look at, as something contradicts: perhaps they are.
    Likeness heading = likeness;
    heading.address.clear();
    heading.doi.clear();
    for (const qint64 key : IdentityKeys::of(heading).sought) {
        if (!keys.sought.contains(key))
            keys.sought.append(key);
    }
    const auto candidates = m_identities.candidates(keys);
    if (!candidates)
        return std::unexpected(candidates.error());
    DraftStanding found;
    for (const ArticleId id : *candidates) {
        auto article = m_articles.article(id);
        const auto isKnown = m_provenance.hasDigest(id, digest);
        const auto corrected = m_corrections.of(id);
        if (!article || !isKnown || !corrected)
            return std::unexpected(!article   ? article.error()
                                   : !isKnown ? isKnown.error()
                                              : corrected.error());
        if (!*article)
            continue;
        const CorrectedArticle known{.article = **article, .corrected = *corrected};
        if (*isKnown && !(*article)->trashed)
            return DraftStanding{.standing = ImportStanding::Same, .known = std::move(*article)};
        const bool isOther = !*isKnown && !isSameAs(known, likeness);
        if (!isOther && (found.standing == ImportStanding::New ||
                         found.standing == ImportStanding::PerhapsSame)) {
            const CorrectedArticle after = withDraft(known, draft);
            found.standing = after == known ? ImportStanding::Same : ImportStanding::Changed;
            found.known = std::move(*article);
            found.after = after.article;
        } else if (isOther && found.standing == ImportStanding::New) {
            found.standing = ImportStanding::PerhapsSame;
            found.known = std::move(*article);
        }
    }
    if (found.standing == ImportStanding::PerhapsSame || !found.known || !found.known->trashed)
        return found;
    // What a person threw away stays away; what went with an undone import comes back as new.
    return m_reading.trash(found.known->id).transform([&](Trash trash) {
        return trash == Trash::ByPerson ? DraftStanding{.standing = ImportStanding::InTrash,
                                                        .known = std::move(found.known)}
                                        : DraftStanding{};
    });
}

} // namespace acervo
