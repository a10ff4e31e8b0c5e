#include "paths.h"

#include <QDir>
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

} // namespace acervo
