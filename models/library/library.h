// Library is the face of one open library file: search, articles, imports, undo.
// It lives on the thread that opened it (the window's, or the command line's); all SQL runs on threads
// of its own. Futures may be waited for, or continued with .then(context, …).
#pragma once

#include "article.h"
#include "change.h"
#include "importreport.h"
#include "journalentry.h"
#include "searchresult.h"

#include <QFuture>
#include <QObject>

#include <memory>

namespace acervo {

class ImportJob;
class SearchSession;

class Library : public QObject
{
    Q_OBJECT

public:
    enum class Access : quint8 {
        ReadWrite, // fails with LibraryInUse where another process writes to it
        Read,      // beside an open window
    };

    // Makes the file where there is none (ReadWrite). `cacheFolder` holds what can be rebuilt.
    static Result<std::unique_ptr<Library>> open(const QString &file, const QString &cacheFolder,
                                                 Access access);
    ~Library() override;

    QString file() const;

    // Each session answers its newest question only. The session is the caller's.
    std::unique_ptr<SearchSession> newSearch();
    // One search, answered even when others follow. `request.serial` is returned as it is.
    QFuture<Result<SearchResultPtr>> search(const SearchRequest &request);

    // In the order of `ids`; an id that is not there is left out.
    QFuture<Result<QList<ArticleRow>>> rows(const QList<ArticleId> &ids);
    QFuture<Result<QList<Article>>> articles(const QList<ArticleId> &ids);

    // Detects the formats, imports, and is one journal entry. The job belongs to the library until
    // it is done and deletes itself later.
    ImportJob *importFiles(const QStringList &files);

    QFuture<Result<JournalEntry>> undo();
    QFuture<Result<JournalEntry>> redo();
    QFuture<Result<UndoState>> undoState();
    QFuture<Result<QList<JournalEntry>>> journal(int newest); // newest first, at most so many

Q_SIGNALS:
    void changed(const acervo::Change &change);
    // The derived data is being made anew (no cache, or an old one); total 0 when done.
    void indexing(qint64 done, qint64 total);

private:
    struct Private;
    explicit Library(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace acervo
