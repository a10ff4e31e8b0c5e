// What can be written of articles, and what the formats are called. Pure; any thread.
#pragma once

#include <QStringList>

#include <optional>

namespace acervo {

enum class ExportFormat : quint8 {
    Pdf,       // the dossier (dossierjob.h)
    JsonLines, // the format of record: importing it gives the same library again
    Bibtex,    // for BibTeX itself: letters as LaTeX commands
    Biblatex,  // for biber: UTF-8, ISO dates
    Ris,
    CslJson,
    Csv,
    Tsv,
    Html,          // one page with filters, which needs nothing else
    Markdown,      // one text
    MarkdownNotes, // a folder with a file for each article, as Obsidian and its kin keep notes
};

// How the files end, without the dot: "pdf", "jsonl"; empty: the format is a folder of files.
QString exportFormatSuffix(ExportFormat format);

// As the command line names them: "pdf", "jsonl".
QString exportFormatName(ExportFormat format);
QStringList exportFormatNames();
std::optional<ExportFormat> exportFormatNamed(QStringView name);

} // namespace acervo
