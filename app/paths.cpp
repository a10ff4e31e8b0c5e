#include "paths.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace acervo {

QString defaultLibraryFile()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
                           QStringLiteral("/acervo");
    QDir().mkpath(folder);
    return folder + QStringLiteral("/library.acervo");
}

QString cacheFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) +
           QStringLiteral("/acervo/libraries");
}

QString doorFolder()
{
    // QStandardPaths complains on stderr where there is no runtime folder.
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    const QString parent =
        !runtime.isEmpty() && QFileInfo(runtime).isWritable()
            ? runtime
            : QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation);
    const QString folder = parent + QStringLiteral("/acervo/doors");
    QDir().mkpath(folder);
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return folder;
}

} // namespace acervo
