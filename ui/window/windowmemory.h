// WindowMemory is how a library's window was left: its places, its query, what was read and
// selected. Value; GUI thread. Kept in the program's settings, by the library's file.
#pragma once

#include "ids.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QStringList>

namespace acervo {

struct WindowMemory
{
    static constexpr qsizetype mostSelected = 10'000; // more are not kept

    QByteArray geometry;
    QByteArray panes;
    QByteArray readingPane;
    QString query;       // canonical
    QStringList queries; // typed before, newest first
    ArticleId current{};
    ArticleId top{}; // the first in sight
    QList<ArticleId> selected;
    QHash<ArticleId, qsizetype> places; // where each article was left (DetailPane)

    // Empty where the library was never open.
    static WindowMemory of(const QString &library);
    void keepFor(const QString &library) const;
};

} // namespace acervo
