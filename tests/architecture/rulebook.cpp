#include "rulebook.h"
#include "testpaths.h"

#include <QDir>
#include <QLibraryInfo>

namespace acervo {

QString checkoutFolder() { return QDir(QStringLiteral(ACERVO_SOURCE_DIR)).absolutePath(); }

QSet<QString> guiHeaders()
{
    QSet<QString> headers;
    const QDir qt(QLibraryInfo::path(QLibraryInfo::HeadersPath));
    for (const char *module : {"QtGui", "QtWidgets", "QtPrintSupport", "QtSvg", "QtSvgWidgets"}) {
        const QStringList names = QDir(qt.filePath(QLatin1String(module))).entryList(QDir::Files);
        headers.unite(QSet<QString>(names.cbegin(), names.cend()));
    }
    return headers;
}

QList<Rule> rulebook()
{
    return {
        {"forbiddenArrows", [](const SourceTree &t) { return forbiddenArrows(t, house()); }},
        {"homelessFiles", [](const SourceTree &t) { return homelessFiles(t, house()); }},
        {"includesByPath", includesByPath},
        {"includeCycles", includeCycles},
        {"duplicateHeaders", duplicateHeaders},
        {"qtHeadersWithModule", qtHeadersWithModule},
        {"guiHeadersInModels",
         [](const SourceTree &t) { return guiHeadersInModels(t, guiHeaders()); }},
        {"translatedTextInModels", translatedTextInModels},
        {"pathsOfOneMachine",
         [](const SourceTree &t) { return pathsOfOneMachine(t, checkoutFolder()); }},
    };
}

} // namespace acervo
