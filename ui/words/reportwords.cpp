#include "reportwords.h"

#include "countwords.h"

#include <QCoreApplication>
#include <QStringList>

namespace acervo {

namespace {

struct ReportWords
{
    Q_DECLARE_TR_FUNCTIONS(acervo::ReportWords)
};

QStringList partsOf(const ImportReport &report)
{
    QStringList parts;
    if (report.added > 0)
        parts << ReportWords::tr("%1 added").arg(articleCount(report.added));
    if (report.updated > 0)
        parts << ReportWords::tr("%1 updated").arg(numberInWords(report.updated));
    if (report.unchanged > 0)
        parts << ReportWords::tr("%1 already here").arg(numberInWords(report.unchanged));
    if (!report.skipped.isEmpty())
        parts << ReportWords::tr("%1 left out").arg(numberInWords(report.skipped.size()));
    if (report.failures > 0)
        parts << ReportWords::tr("%1 not readable").arg(numberInWords(report.failures));
    return parts;
}

} // namespace

QString reportInWords(const ImportReport &report)
{
    QStringList parts = partsOf(report);
    if (report.added == 0 && report.updated == 0) {
        parts.prepend(report.failures > 0 && report.unchanged == 0
                          ? ReportWords::tr("Nothing could be imported")
                          : ReportWords::tr("Nothing new"));
    }
    const QString counts = parts.join(ReportWords::tr(", ")) + u'.';
    return report.cancelled ? ReportWords::tr("Stopped. %1").arg(counts) : counts;
}

} // namespace acervo
