// Which importer reads a file: by its content first, then by its name. Pure but for reading the
// device; any thread.
#pragma once

#include "importer.h"

#include <memory>

namespace acervo {

enum class ImportFormat : quint8 {
    Listing,   // a site's page of articles, saved as text
    JsonLines, // one JSON object a line
    Ris,
    Bibtex,   // and BibLaTeX
    Json,     // a document: a list of records, or an object that holds one
    Table,    // CSV, TSV
    Html,     // a saved web page of one article
    Feed,     // RSS, Atom, JSON Feed
    Dossier,  // a PDF with articles inside
    Markdown, // one article, with front matter or without
};

// Looks at the first 64 KiB, which stay unread. FileEmpty, FileBinary or FormatUnknown where no
// importer is the right one.
Result<ImportFormat> detectFormat(QIODevice &device, const QString &path);

// `columns` is what a person said of tables; `root` the folder of notes that a file belongs to.
std::unique_ptr<Importer> newImporter(ImportFormat format, const ColumnChoices &columns = {},
                                      const QString &root = {});

// All of it: opens the file, detects its format, reads it into the sink. Of a folder, the files of
// Markdown in it and below it (folderimport.h). FileNotFound,
// FileUnreadable, and the errors of detectFormat() and Importer::read().
Result<void> importFile(const QString &path, ImportSink &sink, const ColumnChoices &columns = {},
                        const QString &root = {});

} // namespace acervo
