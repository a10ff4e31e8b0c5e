// The formats as the export dialog offers them: what each is for, which choices it has, and how its
// text is coloured. A new format is a line here. Any thread.
#pragma once

#include "exportformat.h"

#include <QList>

namespace acervo {

enum class FormatGroup : quint8 { ToRead, References, Data };

struct FormatEntry
{
    ExportFormat format{};
    FormatGroup group{};
    QString name;
    QString explanation; // one short line
    QString syntax;      // KSyntaxHighlighting's definition, or ours; empty: plain
    bool asksForNotes = false;
    bool asksForFormulas = false;
};

const QList<FormatEntry> &formatTable(); // in the order of their groups
const FormatEntry &formatEntry(ExportFormat format);
QString groupInWords(FormatGroup group);

} // namespace acervo
