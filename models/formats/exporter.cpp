#include "exporter.h"

#include "jsonlinesexporter.h"

namespace acervo {

std::unique_ptr<Exporter> newExporter(ExportFormat format, const ExportOptions &)
{
    if (format == ExportFormat::JsonLines)
        return std::make_unique<JsonLinesExporter>();
    return nullptr;
}

} // namespace acervo
