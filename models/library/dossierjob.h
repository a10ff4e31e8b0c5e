// A DossierJob writes articles of the library as one PDF, or has its pages. GUI thread. The file
// appears whole or not at all.
#pragma once

#include "article.h"
#include "dossieroptions.h"
#include "dossierwording.h"
#include "job.h"

#include <functional>

namespace acervo {

// What the pages are for: a file, or to be looked at or printed: then the job is a DossierPreview.
enum class DossierUse : quint8 { File, Looking, Printing };

struct DossierRequest
{
    QString path;
    QList<ArticleId> articles; // in their order
    DossierOptions options;
    DossierWording wording;
    QDateTime created; // stands in the file: the same input gives the same bytes
    DossierUse use = DossierUse::File;
    // Called on another thread.
    std::function<QString(const PartialDate &)> dateInWords;
    std::function<QString(const QString &code)> placeName;
};

class DossierJob : public Job
{
    Q_OBJECT

public:
    using Job::Job;

    virtual int pages() const = 0; // after finished()
    virtual QString path() const = 0;
};

} // namespace acervo
