// A library in a folder of its own, with the two pages that the mission begins with.
#pragma once

#include "await.h"
#include "importjob.h"
#include "library.h"
#include "placelabels.h"
#include "queryparser.h"
#include "testpaths.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace acervo {

inline const QDate testToday{2024, 6, 1};

struct LibraryFixture
{
    QTemporaryDir folder;

    QString path(const QString &name) const { return folder.filePath(name); }

    std::unique_ptr<Library> open(Library::Access access = Library::Access::ReadWrite) const
    {
        auto library = Library::open(path(QStringLiteral("test.acervo")),
                                     path(QStringLiteral("cache")), access);
        if (!library)
            return nullptr;
        await((*library)->derivedReady());
        return std::move(*library);
    }

    QString write(const QString &name, const QByteArray &content) const
    {
        QFile file(path(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(content);
        return file.fileName();
    }

    static QStringList seeds()
    {
        const QDir seedFolder(QStringLiteral(ACERVO_SOURCE_DIR "/../shared/data/seeds"));
        QStringList files;
        for (const QString &name : seedFolder.entryList({QStringLiteral("*.txt")}, QDir::Files))
            files += seedFolder.filePath(name);
        return files;
    }
};

// Waits for the end of the import; an error of the whole gives a report with one failure.
inline ImportReport importAll(Library &library, const QStringList &files)
{
    ImportJob *job = library.importFiles(files);
    ImportReport report;
    QEventLoop loop;
    QObject::connect(job, &Job::finished, &loop, [&] {
        report = job->report();
        loop.quit();
    });
    QObject::connect(job, &Job::failed, &loop, [&](const Error &error) {
        report.failed += error;
        report.failures = 1;
        loop.quit();
    });
    loop.exec();
    return report;
}

inline SearchResultPtr searchFor(Library &library, const QString &text,
                                 const QList<Facet> &facets = {})
{
    const ParsedQuery parsed = parseQuery(text, &placeValueNames());
    const auto result =
        await(library.search({.query = parsed.query, .today = testToday, .facets = facets}));
    return result ? *result : nullptr;
}

inline QList<ArticleId> allArticles(Library &library)
{
    const SearchResultPtr all = searchFor(library, QStringLiteral("sort:oldest"));
    return {all->articles.begin(), all->articles.end()};
}

// Waits for its end: whether it was no failure.
inline bool isDone(Job *job)
{
    bool finished = false;
    QEventLoop loop;
    QObject::connect(job, &Job::finished, &loop, [&] {
        finished = true;
        loop.quit();
    });
    QObject::connect(job, &Job::failed, &loop, &QEventLoop::quit);
    loop.exec();
    return finished;
}

inline qint64 countOf(Library &library, const QString &text)
{
    const SearchResultPtr result = searchFor(library, text);
    return result ? qint64(result->articles.size()) : -1;
}

} // namespace acervo
