#include "settingsgroup.h"

#include <QCryptographicHash>

namespace acervo {

// A path has slashes, which would make groups of groups.
QString settingsGroup(const QString &kind, const QString &library)
{
    const QByteArray hash =
        QCryptographicHash::hash(library.toUtf8(), QCryptographicHash::Sha1).toHex();
    return kind + u'-' + QString::fromLatin1(hash.first(16));
}

} // namespace acervo
