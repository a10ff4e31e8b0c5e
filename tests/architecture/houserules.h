// The rules of the house that a compiler does not check, as functions of the source. Each returns
// one line for every breach ("path:line what is wrong"). Pure; any thread.
#pragma once

#include "sourcetree.h"

#include <QSet>

namespace acervo {

// A room is a target: the folder that holds it, and the rooms whose headers it may include.
struct Room
{
    QString folder;
    QString target;
    QStringList mayUse;
};

using House = QList<Room>;

// The table of the design: a room may only use rooms that stand above it here.
House house();

// The room whose folder is the innermost around `path`; null when there is none. It lives in
// `house`.
const Room *roomOf(const House &house, const QString &path);
const Room *roomOf(House &&house, const QString &path) = delete;

QStringList forbiddenArrows(const SourceTree &tree, const House &house);
QStringList homelessFiles(const SourceTree &tree, const House &house);
QStringList includesByPath(const SourceTree &tree);
QStringList includeCycles(const SourceTree &tree);
QStringList duplicateHeaders(const SourceTree &tree);
QStringList qtHeadersWithModule(const SourceTree &tree);

// `headers` are the names that need a display (QWidget, qcolor.h, …).
QStringList guiHeadersInModels(const SourceTree &tree, const QSet<QString> &headers);
QStringList translatedTextInModels(const SourceTree &tree);

// `checkout`, the folder that this very tree is in, and homes of people; a test may tell of homes
// that nobody has.
QStringList pathsOfOneMachine(const SourceTree &tree, const QString &checkout);

} // namespace acervo
