// ExportMemory is how articles of a library were exported the last time. Value; GUI thread. Kept in
// the program's settings, by the library's file.
#pragma once

#include "exportformat.h"
#include "exportoptions.h"

#include <QString>

namespace acervo {

struct ExportMemory
{
    ExportFormat format = ExportFormat::Pdf;
    ExportOptions options;
    QString folder; // the person's documents where nothing was exported, or the folder is gone

    static ExportMemory of(const QString &library);
    void keepFor(const QString &library) const;
};

} // namespace acervo
