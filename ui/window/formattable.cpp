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
    };
}

QList<FormatEntry> data()
{
    return {
        {.format = ExportFormat::JsonLines,
         .group = FormatGroup::Data,
         .name = FormatTable::tr("JSON Lines"),
         .explanation = FormatTable::tr("Everything, to import into another library"),
         .syntax = QStringLiteral("JSON")},
    };
}

} // namespace

const QList<FormatEntry> &formatTable()
{
    static const QList<FormatEntry> all = toRead() + data();
    return all;
}

const FormatEntry &formatEntry(ExportFormat format)
{
    const auto &all = formatTable();
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
