#include "exportmemory.h"

#include "settingsgroup.h"

#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

namespace acervo {

namespace {

QString groupOf(const QString &library) { return settingsGroup(QStringLiteral("export"), library); }

} // namespace

ExportMemory ExportMemory::of(const QString &library)
{
    QSettings settings;
    settings.beginGroup(groupOf(library));
    ExportMemory memory;
    if (const auto format = exportFormatNamed(settings.value("format").toString()))
        memory.format = *format;
    memory.options.hasNotes = settings.value("notes", memory.options.hasNotes).toBool();
    memory.options.guardsFormulas =
        settings.value("guardsFormulas", memory.options.guardsFormulas).toBool();
    memory.folder = settings.value("folder").toString();
    if (!QFileInfo(memory.folder).isDir())
        memory.folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return memory;
}

void ExportMemory::keepFor(const QString &library) const
{
    QSettings settings;
    settings.beginGroup(groupOf(library));
    settings.setValue("format", exportFormatName(format));
    settings.setValue("notes", options.hasNotes);
    settings.setValue("guardsFormulas", options.guardsFormulas);
    settings.setValue("folder", folder);
}

} // namespace acervo
