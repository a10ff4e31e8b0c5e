#include "sample.h"

#include "await.h"
#include "importjob.h"
#include "library.h"
#include "paths.h"

#include <QDir>
#include <QFileInfo>

namespace acervo {

QString sampleLibraryFile()
{
    return QFileInfo(defaultLibraryFile()).absolutePath() + QStringLiteral("/sample.acervo");
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

bool isSampleUsed(Library &library)
{
    // The first step is the import of the sample itself. In doubt she has used it.
    const auto steps = await(library.journal(2));
    return !steps || steps->size() > 1;
}

void removeSample()
{
    for (const char *ending : {"", "-wal", "-shm"})
        QFile::remove(sampleLibraryFile() + QLatin1StringView(ending));
}

} // namespace acervo
