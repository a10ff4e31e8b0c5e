#include "dossiersupply.h"

#include "articlelink.h"
#include "await.h"
#include "dossierattachment.h"
#include "highlightplaces.h"
#include "keptpictures.h"
#include "librarythreads.h"
#include "sharedrecord.h"

namespace acervo {

DossierSupply::DossierSupply(LibraryThreads &threads, const DossierRequest &request)
    : m_request(request)
    , m_pages(threads, request.articles)
    , m_threads(threads)
    , m_json(newExporter(ExportFormat::JsonLines, {}, {},
                         request.options.hasPictures ? keptPictures(threads) : PictureSupply()))
    , m_bibtex(newExporter(ExportFormat::Bibtex, {}))
{}

Result<DossierArticle> DossierSupply::next()
{
    while (m_at == m_page.size()) {
        if (m_pages.atEnd())
            return std::unexpected(Error{.code = ErrorCode::ArticleNotFound});
        auto page = m_pages.next();
        if (!page)
            return std::unexpected(page.error());
        m_page = std::move(*page);
        m_at = 0;
    }
    return articleOf(std::move(m_page[m_at++]));
}

DossierArticle DossierSupply::articleOf(ArticleRecord record) const
{
    DossierArticle dossier{.article = record.article,
                           .date = m_request.dateInWords(record.article.date),
                           .countries = countriesOf(record.article),
                            .notes = {},
                            .highlights = placedHighlights(record.article, record.highlights)};
    for (const NoteRecord &note : std::as_const(record.notes))
        dossier.notes += note.text;
    const QString words = dossier.notes.join(u'\n');
    if (m_request.options.hasPictures)
        dossier.notePictures = picturesIn(words);
    if (m_request.options.hasNotes)
        dossier.linked = linkedIn(words);
    for (const CollectionPlace &place : std::as_const(record.collections))
        dossier.collections += place.name;
    if (m_request.options.hasData)
        dossier.attached = attached(sharedRecord(std::move(record), m_request.options));
    return dossier;
}

QHash<QString, qsizetype> DossierSupply::linkedIn(const QString &notes) const
{
    QHash<QString, qsizetype> linked;
    const QStringList uuids = linkedArticles(notes);
    if (uuids.isEmpty())
        return linked;
    if (m_places.isEmpty()) {
        for (qsizetype at = 0; at < m_request.articles.size(); ++at)
            m_places.insert(m_request.articles[at], at);
    }
    const auto targets =
        await(m_threads.read([uuids](LibraryReader &reader) { return reader.linkTargets(uuids); }));
    for (const LinkTarget &target : targets.value_or(QList<LinkTarget>())) {
        const auto place = m_places.constFind(target.id);
        if (place != m_places.cend())
            linked.insert(target.uuid, *place);
    }
    return linked;
}

QList<Picture> DossierSupply::picturesIn(const QString &notes) const
{
    const QStringList digests = pictureDigestsIn(notes);
    if (digests.isEmpty())
        return {};
    return await(m_threads.read(
                     [digests](LibraryReader &reader) { return reader.pictures(digests); }))
        .value_or(QList<Picture>());
}

// In the order of dossierSetup().
QList<QByteArray> DossierSupply::attached(const ArticleRecord &record) const
{
    QList<QByteArray> pieces;
    for (const auto &exporter : {m_json.get(), m_bibtex.get()})
        exporter->add(record, pieces.emplaceBack());
    return pieces;
}

QStringList DossierSupply::countriesOf(const Article &article) const
{
    QStringList names;
    for (const Place &place : article.places) {
        const bool inForce = place.provenance != Provenance::Rejected && !place.suggested;
        if (!place.isRegion() && inForce)
            names += m_request.placeName(place.code);
    }
    return names;
}

DossierSetup dossierSetup(LibraryThreads &threads, const DossierRequest &request)
{
    DossierSetup setup{.options = request.options,
                       .words = request.wording,
                       .created = request.created,
                       .pictures = keptPictures(threads)};
    if (request.options.hasData)
        setup.attachments = {{.name = kArticlesAttachment,
                              .mimeType = QStringLiteral("application/jsonl"),
                              .description = request.wording.attachment},
                             {.name = kReferencesAttachment,
                              .mimeType = QStringLiteral("application/x-bibtex"),
                              .description = QStringLiteral("BibTeX")}};
    return setup;
}

} // namespace acervo
