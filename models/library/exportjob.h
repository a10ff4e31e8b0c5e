// An ExportJob writes articles of the library in a text format. GUI thread. The file appears whole
// or not at all. Progress counts articles; one that is gone from the library meanwhile is left out.
#pragma once

#include "copiedtext.h"
#include "exportformat.h"
#include "exportoptions.h"
#include "exportwording.h"
#include "ids.h"
#include "job.h"

#include <QList>

#include <functional>

namespace acervo {

struct ExportRequest
{
    ExportFormat format{}; // any but Pdf
    ExportOptions options;
    ExportWording wording; // for formats that are made to be read
    QString path;
    QList<ArticleId> articles; // in their order
    // Everything is meant: in a format that has it, what the library keeps beside its articles and
    // what is in its trash go along, and the articles stand as they came into it, which is how they
    // are read fastest.
    bool isWholeLibrary = false;
    // Takes the bytes where there is no path; false ends the export with FileUnreadable. Called on
    // another thread.
    std::function<bool(QByteArrayView bytes)> take;
    // Takes the articles in the form in which they are copied, some at a time, instead of all that.
    // Called on another thread.
    std::function<void(const QList<CopiedItem> &items)> takeCopies;
    CopyForm copyForm{};
};

class ExportJob : public Job
{
    Q_OBJECT

public:
    using Job::Job;

    virtual qint64 articles() const = 0; // written; after finished()
    virtual QString path() const = 0;
};

} // namespace acervo
