#include "exportformat.h"

namespace acervo {

namespace {

struct FormatName
{
    ExportFormat format{};
    const char *name;
    const char *suffix;
};

constexpr FormatName formatNames[] = {
    {ExportFormat::Pdf, "pdf", "pdf"},
    {ExportFormat::JsonLines, "jsonl", "jsonl"},
    {ExportFormat::Bibtex, "bibtex", "bib"},
    {ExportFormat::Biblatex, "biblatex", "bib"},
    {ExportFormat::Ris, "ris", "ris"},
    {ExportFormat::CslJson, "csl-json", "json"},
    {ExportFormat::Csv, "csv", "csv"},
    {ExportFormat::Tsv, "tsv", "tsv"},
    {ExportFormat::Html, "html", "html"},
    {ExportFormat::Markdown, "markdown", "md"},
    {ExportFormat::MarkdownNotes, "markdown-notes", ""},
};

} // namespace

QString exportFormatSuffix(ExportFormat format)
{
    return QLatin1StringView(std::ranges::find(formatNames, format, &FormatName::format)->suffix);
}

QString exportFormatName(ExportFormat format)
{
    return QLatin1StringView(std::ranges::find(formatNames, format, &FormatName::format)->name);
}

QStringList exportFormatNames()
{
    QStringList names;
    for (const FormatName &one : formatNames)
        names += QLatin1StringView(one.name);
    return names;
}

std::optional<ExportFormat> exportFormatNamed(QStringView name)
{
    for (const FormatName &one : formatNames) {
        if (name == QLatin1StringView(one.name))
            return one.format;
    }
    return std::nullopt;
}

} // namespace acervo
