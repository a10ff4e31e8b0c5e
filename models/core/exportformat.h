// What can be written of articles, and how. Values; any thread.
#pragma once

#include <QString>

#include <functional>

namespace acervo {

enum class ExportFormat : quint8 {
    Pdf, // the dossier; it has options of its own (dossierjob.h)
    BibTeX,
    BibLaTeX,
    Ris,
    CslJson,
    Csv,
    Tsv,
    JsonLines, // the format of record: importing it gives the same library again
    Markdown,
    Html,
};

struct ExportOptions
{
    bool summaries = true;     // abstracts; of no concern to JSON Lines
    bool texts = true;         // bodies: Markdown, HTML and tables
    bool notes = true;         // the person's own; of no concern to JSON Lines
    bool guardFormulas = true; // tables: a cell that a spreadsheet would take for a formula
    bool asFolder = false;     // Markdown: a file for each article

    bool operator==(const ExportOptions &) const = default;
};

// What a page or a list says of itself, in the reader's language.
struct ExportWording
{
    QString title;
    QString subtitle; // the query in words, how many articles
    QString language; // ISO 639-1
    QString countries;
    QString topics;
    QString tags;
    QString sources;
    QString years;
    QString notes;
    QString noDate;
    QString search;
    QString shown; // "%1 of %2"
    QString clear;
    std::function<QString(const QString &code)> placeName; // called on another thread
};

} // namespace acervo
