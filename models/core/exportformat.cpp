#include "exportformat.h"

namespace acervo {

namespace {

struct FormatName
{
    ExportFormat format{};
    const char *name;
};

constexpr FormatName formatNames[] = {
    {ExportFormat::Pdf, "pdf"},
    {ExportFormat::JsonLines, "jsonl"},
};

} // namespace

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
