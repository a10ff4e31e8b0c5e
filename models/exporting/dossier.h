// The dossier: articles as one PDF, with cover, contents, bookmarks and links. Values and one
// function; any thread. Nothing here reads a library or knows a sentence: both are handed in.
#pragma once

#include "article.h"
#include "error.h"

#include <QDateTime>
#include <QStringList>

#include <functional>

namespace acervo {

enum class PaperSize : quint8 { A4, Letter };

// The dossier's own words, in the reader's language.
struct DossierWords
{
    QString contents;
    QString notes;  // heading of an article's note
    QString source; // stands before an article's address
    QString noDate; // stands for the year in contents and bookmarks
    QString page;   // "Page %1 of %2"
    QString index;  // headings of the index and of its kinds
    QString countries;
    QString topics;
    QString tags;
    QString authors;
};

struct DossierOptions
{
    PaperSize paper = PaperSize::A4;
    QString title;
    QStringList subtitle; // lines of the cover: the query in words, the count
    QString dateLine;     // of the cover
    QString author;       // who made it; may be empty
    QStringList keywords;
    bool hasIndex = true; // of countries, topics, tags and authors, at the end
    QString language;     // of the words and titles, BCP 47: "en", "pt-BR"
    QDateTime created;    // written into the file: the same input gives the same bytes
    DossierWords words;
};

struct DossierArticle
{
    Article article;
    QString date;          // as a person reads it; empty where not known
    QStringList countries; // names, in force
    QString note;          // Markdown; empty where there is none
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
Result<DossierSummary> writeDossier(const QString &path, const DossierOptions &options,
                                    qsizetype count, const DossierSupplier &supply,
                                    const DossierWatch &watch = {});

} // namespace acervo
