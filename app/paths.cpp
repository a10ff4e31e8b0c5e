#include "paths.h"

#include <QDir>
#include <QStandardPaths>

namespace acervo {

QString defaultLibraryFile()
{
    const QString folder =
        QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/acervo";
    QDir().mkpath(folder);
    return folder + u"/library.acervo";
}

QString cacheFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) +
           u"/acervo/libraries";
}

} // namespace acervo
