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
    {ExportFormat::Pdf, "pdf", "pdf"},       {ExportFormat::JsonLines, "jsonl", "jsonl"},
    {ExportFormat::Bibtex, "bibtex", "bib"}, {ExportFormat::Biblatex, "biblatex", "bib"},
    {ExportFormat::Ris, "ris", "ris"},       {ExportFormat::CslJson, "csl-json", "json"},
    {ExportFormat::Csv, "csv", "csv"},       {ExportFormat::Tsv, "tsv", "tsv"},
};

} // namespace

QString exportFormatSuffix(ExportFormat format)
{
    const auto *found = std::ranges::find(formatNames, format, &FormatName::format);
    return found == std::end(formatNames) ? QString() : QLatin1StringView(found->suffix);
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
