// A ReadingPlace is one read-only connection to a library and its cache, with all that reads there.
// One thread.
#pragma once

#include "articlereader.h"
#include "connection.h"
#include "correctionstore.h"
#include "draftstandings.h"
#include "factsreader.h"
#include "fulltextsearch.h"
#include "highlightstore.h"
#include "linkstore.h"
#include "recordreader.h"
#include "titlestore.h"

#include <QTemporaryDir>

namespace acervo {

struct ReadingPlace
{
    // An empty cache stands in the place of one that can't be used.
    static Result<std::unique_ptr<ReadingPlace>> open(const QString &file,
                                                      const QString &cacheFile);
    static Result<std::unique_ptr<ReadingPlace>> openWithoutCache(const QString &file,
                                                                  const QString &cacheFile);

    ReadingPlace(const QString &libraryFile, const QString &derivedFile,
                 std::unique_ptr<QTemporaryDir> empty, std::unique_ptr<Connection> opened);

    bool hasCache() const { return emptyCache == nullptr; }

    // A transaction in which both files are of one commit, where they can be had so.
    Result<Transaction> begin();
    Result<bool> isOfOneCommit() const;
    // Of one commit, and the cache knows all that a search asks, or all.
    enum class Currency : quint8 { Behind, Searchable, Whole };
    Result<Currency> currency() const;

    // Runs `read` on one commit.
    template <typename Read>
    auto onSnapshot(Read read) -> decltype(read())
    {
        auto transaction = begin();
        if (!transaction)
            return std::unexpected(transaction.error());
        return read();
    }

    QString file;
    QString cacheFile;
    std::unique_ptr<QTemporaryDir> emptyCache; // what stands in the place of a missing one
    std::unique_ptr<Connection> connection;
    FactsReader facts;
    ArticleReader articles;
    RecordReader records;
    HighlightStore highlights;
    CorrectionStore corrections;
    FullTextSearch fullText;
    DraftStandings standings;
    TitleStore titles;
    LinkStore links;
    bool cacheIsBehind = false; // not for a moment, but since the writer was cut off
};

} // namespace acervo
