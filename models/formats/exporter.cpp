#include "exporter.h"

#include "bibtexexporter.h"
#include "cslexporter.h"
#include "htmlexporter.h"
#include "jsonlinesexporter.h"
#include "markdownexporter.h"
#include "markdownnotes.h"
#include "risexporter.h"
#include "tableexporter.h"

namespace acervo {

std::unique_ptr<Exporter> newExporter(ExportFormat format, const ExportOptions &options,
                                      const ExportWording &wording, const PictureSupply &pictures,
                                      const FindArticle &linked)
{
    switch (format) {
    case ExportFormat::JsonLines:
        return std::make_unique<JsonLinesExporter>(pictures);
    case ExportFormat::Bibtex:
        return std::make_unique<BibtexExporter>(BibtexExporter::Flavour::Bibtex, options);
    case ExportFormat::Biblatex:
        return std::make_unique<BibtexExporter>(BibtexExporter::Flavour::Biblatex, options);
    case ExportFormat::CslJson:
        return std::make_unique<CslExporter>(options);
    case ExportFormat::Ris:
        return std::make_unique<RisExporter>(options);
    case ExportFormat::Csv:
        return std::make_unique<TableExporter>(',', options);
    case ExportFormat::Tsv:
        return std::make_unique<TableExporter>('\t', options);
    case ExportFormat::Html:
        return std::make_unique<HtmlExporter>(options, wording, pictures, linked);
    case ExportFormat::Markdown:
        return std::make_unique<MarkdownExporter>(options, wording);
    case ExportFormat::MarkdownNotes:
        return std::make_unique<MarkdownNotesInOne>(options, wording, pictures);
    default:
        return nullptr;
    }
}

} // namespace acervo
