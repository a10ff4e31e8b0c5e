#include "sample.h"

#include "await.h"
#include "importjob.h"
#include "library.h"
#include "paths.h"

#include <QDir>

namespace acervo {

QString sampleLibraryFile()
{
    const QString folder = cacheFolder() + QStringLiteral("/../sample");
    QDir().mkpath(folder);
    return QDir(folder).canonicalPath() + QStringLiteral("/sample.acervo");
}

QStringList sampleFiles()
{
    const QDir folder(QStringLiteral(":/sample"));
    QStringList files;
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name))
        files += folder.filePath(name);
    return files;
}

void fillSample(Library &library)
{
    const auto all = await(library.search({.today = QDate::currentDate(), .histogram = false}));
    if (all && (*all)->total == 0)
        library.importFiles(sampleFiles());
}

} // namespace acervo
