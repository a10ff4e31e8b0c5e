// backup and restore.
#include "commands.h"

#include "await.h"
#include "console.h"
#include "librarybackup.h"
#include "openlibrary.h"
#include "paths.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>

namespace acervo {

namespace {

// Beside the library, in a folder of backups, by the time.
QString proposedBackup(const QString &library)
{
    const QFileInfo info(library);
    const QString time = QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd HHmmss"));
    return info.absoluteDir().filePath(QStringLiteral("backups/%1 %2.acervo")
                                           .arg(info.completeBaseName(), time));
}

} // namespace

int runBackup(const Arguments &arguments)
{
    if (arguments.values.size() > 1)
        return Console::wrongUsage(QCoreApplication::translate("CommandLine", "Name one file to write the backup to, or none."));
    const auto library = openLibrary(arguments, Library::Access::Read);
    if (!library)
        return Console::fail(library.error());
    QString path = arguments.values.value(0);
    if (path.isEmpty()) {
        path = proposedBackup((*library)->file());
        QDir().mkpath(QFileInfo(path).absolutePath());
    }
    if (QFileInfo(path) == QFileInfo((*library)->file()))
        return Console::wrongUsage(QCoreApplication::translate("CommandLine", "That is the library itself."));
    const auto saved =
        await((*library)->saveCopy(path)).and_then([&] { return verifyLibrary(path); });
    if (!saved)
        return Console::fail(saved.error());
    Console::out(path + u'\n');
    return Console::flush() ? exitcode::done : exitcode::failed;
}

int runRestore(const Arguments &arguments)
{
    if (arguments.values.size() != 1)
        return Console::wrongUsage(QCoreApplication::translate("CommandLine", "Which backup? Name its file after “restore”."));
    const QString file = arguments.library.isEmpty() ? defaultLibraryFile() : arguments.library;
    const QString &backup = arguments.values.first();
    if (QFileInfo(backup) == QFileInfo(file))
        return Console::wrongUsage(QCoreApplication::translate("CommandLine", "That is the library itself."));
    const auto aside = restoreLibrary(backup, file);
    if (!aside)
        return Console::fail(aside.error());
    if (!aside->isEmpty())
        Console::message(QCoreApplication::translate("CommandLine", "What was the library before is kept as %1").arg(*aside));
    Console::out(QCoreApplication::translate("CommandLine", "Restored: %1").arg(file) + u'\n');
    return Console::flush() ? exitcode::done : exitcode::failed;
}

} // namespace acervo
