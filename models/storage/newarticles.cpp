#include "newarticles.h"

#include "drafttext.h"
#include "editedarticles.h"
#include "filessource.h"
#include "website.h"

namespace acervo {

namespace {

// What a page says of itself later comes beneath these.
constexpr Correctable typedFacts[] = {Correctable::Title,   Correctable::Date,
                                      Correctable::Authors, Correctable::Language,
                                      Correctable::Summary, Correctable::Text};

QString headingOf(const ArticleDraft &draft)
{
    return draft.title.isEmpty() ? draft.url : draft.title;
}

bool saysNothing(const ArticleDraft &draft)
{
    return std::ranges::all_of(correctables, [&](Correctable fact) {
        return fact == Correctable::Language || factOf(draft, fact).isEmpty();
    });
}

} // namespace

NewArticles::NewArticles(const Connection &connection, ChangeMaker &changes, JournalIds &ids,
                         Deriver &deriver)
    : m_deriver(deriver)
    , m_edit(connection, changes, ids)
    , m_articles(connection.handle())
    , m_corrections(connection.handle())
    , m_provenance(connection.handle())
    , m_sources(connection.handle(), "SELECT id, name FROM main.source ORDER BY id DESC",
                "INSERT INTO main.source(name, kind) VALUES(?, ?)")
{}

Result<AddedArticles> NewArticles::add(const QList<ArticleDraft> &drafts,
                                       LibraryWriter::Origin origin)
{
    AddedArticles added;
    QList<ArticleDraft> fresh;
    for (const ArticleDraft &draft : drafts) {
        const ArticleDraft clean = cleaned(draft);
        const auto known = same(clean);
        if (!known)
            return std::unexpected(known.error());
        if (*known)
            added.known.append(**known);
        else if (!saysNothing(clean))
            fresh.append(clean);
    }
    if (fresh.isEmpty())
        return added;
    QJsonObject arguments{{QStringLiteral("articles"), fresh.size()}};
    if (fresh.size() == 1)
        arguments.insert(QStringLiteral("heading"), headingOf(fresh.first()).left(200));
    QList<Incoming> incoming;
    const auto outcome = m_edit.run(
        {.kind = QStringLiteral("new-article"),
         .arguments = arguments,
         // Sources are made before: they stay when the step is undone, as others may have them.
         .prepare =
             [&] {
                 return prepared(fresh).transform(
                     [&](const QList<Incoming> &all) { incoming = all; });
             },
         .run = [&]() -> Result<void> {
             for (const Incoming &one : std::as_const(incoming)) {
                 const auto id = insert(one, origin);
                 if (!id)
                     return std::unexpected(id.error());
                 added.added.append(*id);
             }
             return {};
         },
         .extend = {},
         .goesOn = {},
         .alsoTouched = [&](Touched &touched) { touched.sources += m_sources.takeNew(); }});
    m_sources.forget(); // imports make others
    return outcome.transform([&](const EditOutcome &done) {
        static_cast<EditOutcome &>(added) = done;
        return added;
    });
}

// Also one whose facts are corrected.
Result<std::optional<ArticleId>> NewArticles::same(const ArticleDraft &draft)
{
    const Likeness likeness = Likeness::of(draft);
    const auto candidates = m_deriver.candidates(IdentityKeys::of(likeness));
    if (!candidates)
        return std::unexpected(candidates.error());
    for (const ArticleId id : *candidates) {
        const auto found = isOne(id, likeness);
        if (!found)
            return std::unexpected(found.error());
        if (*found)
            return std::optional(id);
    }
    return std::nullopt;
}

Result<bool> NewArticles::isOne(ArticleId id, const Likeness &likeness)
{
    const auto article = m_articles.byId(id);
    const auto corrected = m_corrections.of(id);
    if (!article || !corrected)
        return std::unexpected(!article ? article.error() : corrected.error());
    return *article && (isSame(Likeness::of(**article), likeness) ||
                        isSame(Likeness::of(asSourced(**article, *corrected)), likeness));
}

Result<QList<NewArticles::Incoming>> NewArticles::prepared(const QList<ArticleDraft> &drafts)
{
    QList<Incoming> all;
    for (const ArticleDraft &draft : drafts) {
        const QString site = draft.source.isEmpty() ? siteOf(draft.url) : draft.source;
        const auto source = site.isEmpty()
                                ? m_sources.idOf(filesSource.toString(), QStringLiteral("files"))
                                : m_sources.idOf(site, QStringLiteral("site"));
        if (!source)
            return std::unexpected(source.error());
        all.append({.draft = draft, .source = *source});
    }
    return all;
}

Result<ArticleId> NewArticles::insert(const Incoming &incoming, LibraryWriter::Origin origin)
{
    const ArticleDraft &draft = incoming.draft;
    const auto id = m_articles.insert(articleOf(draft, QDateTime::currentDateTimeUtc()));
    if (!id)
        return id;
    for (const Correctable fact : typedFacts) {
        if (origin != LibraryWriter::Origin::Typed || factOf(draft, fact).isEmpty())
            continue;
        if (const auto set = m_corrections.set(*id, {.fact = fact, .source = {}}); !set)
            return std::unexpected(set.error());
    }
    return m_provenance.addSource(*id, incoming.source, digestOf(draft), {}, {})
        .transform([&](bool) { return *id; });
}

} // namespace acervo
