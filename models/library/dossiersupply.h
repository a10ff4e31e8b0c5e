// DossierSupply gives a dossier's articles out of the library, one after the other, in little
// memory. Any one thread but the reader's.
#pragma once

#include "dossier.h"
#include "dossierjob.h"
#include "exporter.h"
#include "recordpages.h"

namespace acervo {

// What the request asks for, with the attachments that the articles of the supply add to.
// The threads outlive it.
DossierSetup dossierSetup(LibraryThreads &threads, const DossierRequest &request);

class DossierSupply
{
public:
    // The references outlive this.
    DossierSupply(LibraryThreads &threads, const DossierRequest &request);

    // In order; ArticleNotFound after the last one that is there.
    Result<DossierArticle> next();

private:
    DossierArticle articleOf(ArticleRecord record) const;
    // Where the articles stand that the notes link to, as far as they are in the dossier.
    QHash<QString, qsizetype> linkedIn(const QString &notes) const;
    QList<Picture> picturesIn(const QString &notes) const;
    QList<QByteArray> attached(const ArticleRecord &record) const;
    QStringList countriesOf(const Article &article) const;

    const DossierRequest &m_request;
    RecordPages m_pages;
    LibraryThreads &m_threads;
    QList<ArticleRecord> m_page;
    qsizetype m_at = 0;                           // in the page
    mutable QHash<ArticleId, qsizetype> m_places; // of all articles; made for the first link
    std::unique_ptr<Exporter> m_json;
    std::unique_ptr<Exporter> m_bibtex;
};

} // namespace acervo
