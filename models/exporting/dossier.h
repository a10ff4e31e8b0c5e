// The dossier: articles as one PDF, with cover, contents, bookmarks and links. Values and one
// function; any thread. Nothing here reads a library or knows a sentence: both are handed in.
#pragma once

#include "article.h"
#include "dossieroptions.h"
#include "dossierwording.h"
#include "error.h"
#include "highlight.h"

#include <QDateTime>
#include <QStringList>

#include <functional>

namespace acervo {

// A file that travels inside the dossier.
struct DossierAttachment
{
    QString name;
    QString mimeType;
    QString description; // as a person reads it
};

// What a dossier is made by: the person's choices, and the words around the articles.
struct DossierSetup
{
    DossierOptions options{};
    DossierWording words{};
    QStringList keywords{};
    QList<DossierAttachment> attachments{};
    QDateTime created{};      // written into the file: the same input gives the same bytes
    PictureSupply pictures{}; // asked for one at a time, where pages are painted

    const QString &title() const { return options.title.isEmpty() ? words.title : options.title; }
};

struct DossierArticle
{
    Article article;
    QString date;                  // as a person reads it; empty where not known
    QStringList countries;         // names, in force
    QStringList notes;             // Markdown
    QList<Highlight> highlights{}; // in the order of the text, then those that are gone
    QList<Picture> notePictures{}; // what is known of those that the notes show
    QStringList collections{};     // those that it is in
    // Where articles that the notes link to stand in the dossier, by uuid (articlelink.h); other
    // links to articles are words.
    QHash<QString, qsizetype> linked{};
    QList<QByteArray> attached{}; // what it adds to each of the attachments
};

// Gives the article at `index`. Called once for each, in order, on the thread of writeDossier; an
// error ends the writing and is handed on.
using DossierSupplier = std::function<Result<DossierArticle>(qsizetype index)>;

struct DossierWatch
{
    std::function<void(qint64 done, qint64 total)> progressed; // steps: each article is two
    std::function<bool()> isStopped; // asked several times a second; true ends with Cancelled
};

struct DossierSummary
{
    int pages = 0;
    qsizetype articles = 0;

    bool operator==(const DossierSummary &) const = default;
};

// Writes the file whole or not at all; one that stood there is replaced. Blocks until done.
// Errors: FileNotFound (the folder), ReadOnly, DiskFull, Cancelled, FileUnreadable (the finished
// file failed its check, or an I/O error), or the supplier's own.
Result<DossierSummary> writeDossier(const QString &path, const DossierSetup &setup, qsizetype count,
                                    const DossierSupplier &supply, const DossierWatch &watch = {});

} // namespace acervo
