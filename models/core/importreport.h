// ImportReport is what an import did. Value; any thread.
#pragma once

#include "error.h"
#include "ids.h"
#include "picture.h"

#include <QList>

namespace acervo {

// A file of whose text some characters could not be read: they are U+FFFD now, or left out.
struct ReplacedText
{
    QString file;
    qint64 characters = 0;

    bool operator==(const ReplacedText &) const = default;
};

// What a rule of the person's did to the articles that an import brought.
struct TaggedByRule
{
    QString tag;
    qint64 articles = 0;

    bool operator==(const TaggedByRule &) const = default;
};

struct ImportReport
{
    qint64 added = 0;
    qint64 updated = 0;
    qint64 unchanged = 0;
    QList<ArticleId> inTrash; // what the person threw away came again, and stays there
    qint64 leftOut = 0;       // by the person
    QList<Error> skipped;     // records that hold nothing to keep
    QList<Error> failed; // files and records that could not be read; at most maxErrors are listed
    qint64 failures = 0; // all of them
    QList<ReplacedText> replaced;
    LeftOutPictures leftOutPictures;
    QList<TaggedByRule> tagged; // by rules that had something to do; part of the import's step
    qint64 kept = 0;            // tags, collections, saved searches and rules of another library
    bool cancelled = false;

    static constexpr qsizetype maxErrors = 1000;

    bool operator==(const ImportReport &) const = default;
};

} // namespace acervo
