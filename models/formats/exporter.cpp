#include "exporter.h"

#include "jsonlinesexporter.h"

namespace acervo {

using namespace Qt::StringLiterals;

namespace {

struct FormatName
{
    ExportFormat format{};
    QLatin1StringView name;
    QLatin1StringView suffix;
};

constexpr FormatName formatNames[] = {
    {ExportFormat::Pdf, "pdf"_L1, "pdf"_L1},
    {ExportFormat::JsonLines, "jsonl"_L1, "jsonl"_L1},
};

const FormatName &namesOf(ExportFormat format)
{
    return *std::ranges::find(formatNames, format, &FormatName::format);
}

} // namespace

std::unique_ptr<Exporter> newExporter(ExportFormat format, const ExportOptions &,
                                      const ExportWording &)
{
    switch (format) {
    case ExportFormat::JsonLines:
        return std::make_unique<JsonLinesExporter>();
    default:
        break;
    }
    return nullptr;
}

RecordDepth depthOf(ExportFormat format)
{
    return format == ExportFormat::JsonLines ? RecordDepth::Whole : RecordDepth::Shown;
}

QLatin1StringView nameOf(ExportFormat format) { return namesOf(format).name; }

std::optional<ExportFormat> formatNamed(QStringView name)
{
    for (const FormatName &one : formatNames) {
        if (name == one.name)
            return one.format;
    }
    return std::nullopt;
}

QLatin1StringView suffixOf(ExportFormat format) { return namesOf(format).suffix; }

} // namespace acervo
