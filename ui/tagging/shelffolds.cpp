#include "shelffolds.h"

#include "ids.h"
#include "settingsgroup.h"

#include <QSettings>

namespace acervo {

namespace {

// "0 12": a ShelfKind and the id; of a section the id is 0.
QString place(const QString &library)
{
    return settingsGroup(QStringLiteral("shelf"), library) + QStringLiteral("/folded");
}

} // namespace

QList<ShelfKey> foldedLinesOf(const QString &library)
{
    QList<ShelfKey> keys;
    for (const QString &line : QSettings().value(place(library)).toStringList()) {
        keys.append({.kind = line.startsWith(u'0') ? ShelfKind::Collection : ShelfKind::SavedSearch,
                     .id = ShelfId{line.section(u' ', 1).toLongLong()}});
    }
    return keys;
}

void keepFoldedLines(const QString &library, const QList<ShelfKey> &keys)
{
    QStringList lines;
    for (const ShelfKey &key : keys)
        lines += QStringLiteral("%1 %2").arg(int(key.kind)).arg(number(key.id));
    QSettings().setValue(place(library), lines);
}

} // namespace acervo
