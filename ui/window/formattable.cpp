#include "formattable.h"

#include <QCoreApplication>

namespace acervo {

namespace {

struct FormatTable
{
    Q_DECLARE_TR_FUNCTIONS(acervo::FormatTable)
};

QList<FormatEntry> toRead()
{
    return {
        {.format = ExportFormat::Pdf,
         .group = FormatGroup::ToRead,
         .name = FormatTable::tr("PDF"),
         .explanation = FormatTable::tr("One dossier with contents, notes and an index")},
        {.format = ExportFormat::Html,
         .group = FormatGroup::ToRead,
         .name = FormatTable::tr("HTML"),
         .explanation = FormatTable::tr("One page with filters, for a browser, also offline"),
         .asksForNotes = true},
        {.format = ExportFormat::Markdown,
         .group = FormatGroup::ToRead,
         .name = FormatTable::tr("Markdown"),
         .explanation = FormatTable::tr("One text, for an editor or pandoc"),
         .syntax = QStringLiteral("Markdown"),
         .asksForNotes = true},
        {.format = ExportFormat::MarkdownNotes,
         .group = FormatGroup::ToRead,
         .name = FormatTable::tr("Folder of notes"),
         .explanation = FormatTable::tr("A Markdown file for each, for Obsidian and its kin"),
         .syntax = QStringLiteral("Markdown"),
         .asksForNotes = true},
    };
}

QList<FormatEntry> references()
{
    return {
        {.format = ExportFormat::Bibtex,
         .group = FormatGroup::References,
         .name = FormatTable::tr("BibTeX"),
         .explanation = FormatTable::tr("For LaTeX, JabRef and Zotero"),
         .syntax = QStringLiteral("BibTeX"),
         .asksForNotes = true},
        {.format = ExportFormat::Biblatex,
         .group = FormatGroup::References,
         .name = FormatTable::tr("BibLaTeX"),
         .explanation = FormatTable::tr("For LaTeX with biber, in Unicode"),
         .syntax = QStringLiteral("BibTeX"),
         .asksForNotes = true},
        {.format = ExportFormat::Ris,
         .group = FormatGroup::References,
         .name = FormatTable::tr("RIS"),
         .explanation = FormatTable::tr("For Zotero, EndNote and Mendeley"),
         .syntax = QStringLiteral("Acervo RIS"),
         .asksForNotes = true},
        {.format = ExportFormat::CslJson,
         .group = FormatGroup::References,
         .name = FormatTable::tr("CSL-JSON"),
         .explanation = FormatTable::tr("For pandoc and citation processors"),
         .syntax = QStringLiteral("JSON"),
         .asksForNotes = true},
    };
}

QList<FormatEntry> data()
{
    return {
        {.format = ExportFormat::Csv,
         .group = FormatGroup::Data,
         .name = FormatTable::tr("CSV"),
         .explanation = FormatTable::tr("A table with commas, for spreadsheets"),
         .syntax = QStringLiteral("CSV"),
         .asksForNotes = true,
         .asksForFormulas = true},
        {.format = ExportFormat::Tsv,
         .group = FormatGroup::Data,
         .name = FormatTable::tr("TSV"),
         .explanation = FormatTable::tr("A table with tabs, for spreadsheets"),
         .syntax = QStringLiteral("TSV"),
         .asksForNotes = true,
         .asksForFormulas = true},
        {.format = ExportFormat::JsonLines,
         .group = FormatGroup::Data,
         .name = FormatTable::tr("JSON Lines"),
         .explanation = FormatTable::tr("Everything, to import into another library"),
         .syntax = QStringLiteral("JSON")},
    };
}

} // namespace

QList<FormatEntry> formatTable() { return toRead() + references() + data(); }

FormatEntry formatEntry(ExportFormat format)
{
    const QList<FormatEntry> all = formatTable();
    return *std::ranges::find(all, format, &FormatEntry::format);
}

QString groupInWords(FormatGroup group)
{
    switch (group) {
    case FormatGroup::ToRead:
        return FormatTable::tr("To read");
    case FormatGroup::References:
        return FormatTable::tr("For reference managers");
    case FormatGroup::Data:
        return FormatTable::tr("Tables and data");
    }
    return {};
}

} // namespace acervo
