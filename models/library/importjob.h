// An ImportJob brings files into the library. GUI thread. After finished(), report() is complete; a
// cancelled import keeps the whole batches that were written and says so in the report.
#pragma once

#include "importreport.h"
#include "job.h"

namespace acervo {

class ImportJob : public Job
{
    Q_OBJECT

public:
    using Job::Job;

    virtual const ImportReport &report() const = 0;
    virtual qint64 articlesSoFar() const = 0;
};

} // namespace acervo
