#include "dossier.h"

#include "dossierpainting.h"
#include "dossierplan.h"
#include "dossierwork.h"
#include "pdfcheck.h"
#include "pdffile.h"
#include "pdfupdate.h"
#include "wholefile.h"
#include "xmppacket.h"

namespace acervo {

namespace {

// What the file says of itself.
PdfMetadata metadataOf(const DossierOptions &options)
{
    return {.title = options.title,
            .author = options.author,
            .subject = options.subtitle.join(QStringLiteral(" \u00b7 ")),
            .keywords = options.keywords.join(QStringLiteral(", ")),
            .created =
                options.created.isValid() ? options.created : QDateTime::currentDateTimeUtc()};
}

// The sections of the structure: cover, contents, articles.
QStringList sectionLanguages(const DossierPlan &plan, const QString &language)
{
    QStringList languages{language, language};
    for (const ContentsEntry &entry : plan.entries)
        languages.append(entry.language);
    return languages;
}

// The finished PDF, in the temporary file.
Result<DossierSummary> makeDossier(WholeFile &file, DossierWork &work,
                                   const DossierSupplier &supply,
                                   const std::function<bool()> &isStopped)
{
    const auto plan = planDossier(work, supply);
    if (!plan)
        return std::unexpected(plan.error());
    const PdfMetadata metadata = metadataOf(work.options);
    {
        PdfFile pdf(file, work.theme.page.width, work.theme.page.height);
        pdf.setMetadata(metadata);
        if (auto painted = paintDossier(work, *plan, pdf); !painted)
            return std::unexpected(painted.error());
    }
    const QString &language = work.options.language;
    const PdfCompletion completion{.language = language,
                                   .sectionLanguages = sectionLanguages(*plan, language),
                                   .xmp = xmpPacket(metadata, language)};
    if (auto completed = completePdf(file.file(), completion); !completed)
        return std::unexpected(completed.error());
    if (auto checked = checkPdf(file.temporaryName(), plan->pages, isStopped); !checked)
        return std::unexpected(checked.error());
    return DossierSummary{.pages = plan->pages, .articles = work.count};
}

} // namespace

Result<DossierSummary> writeDossier(const QString &path, const DossierOptions &options,
                                    qsizetype count, const DossierSupplier &supply,
                                    const DossierWatch &watch)
{
    WholeFile file(path);
    if (auto opened = file.open(); !opened)
        return std::unexpected(opened.error());
    DossierWork work(options, count, watch);
    const auto summary = makeDossier(file, work, supply, watch.isStopped);
    if (!summary)
        return summary;
    if (auto stillWanted = work.goOn(2 * count); !stillWanted)
        return std::unexpected(stillWanted.error());
    if (auto committed = file.commit(); !committed)
        return std::unexpected(committed.error());
    return summary;
}

} // namespace acervo
