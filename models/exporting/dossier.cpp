#include "dossier.h"

#include "attachmentspool.h"
#include "coversetter.h"
#include "dossierpainting.h"
#include "dossierplan.h"
#include "dossierwork.h"
#include "pdfcheck.h"
#include "pdfcompletion.h"
#include "pdffile.h"
#include "wholefile.h"
#include "xmppacket.h"

#include <malloc.h>

namespace acervo {

namespace {

// What the file says of itself.
PdfMetadata metadataOf(const DossierSetup &setup)
{
    const DossierWording &words = setup.words;
    return {.title = setup.title(),
            .author = setup.options.author,
            .subject = words.subtitle.join(QStringLiteral(" \u00b7 ")),
            .keywords = setup.keywords.join(QStringLiteral(", ")),
            .created = setup.created.isValid() ? setup.created : QDateTime::currentDateTimeUtc()};
}

// Those of the structure: cover, introduction, contents, and the parts of the body.
QStringList sectionLanguages(const DossierPlan &plan, const QString &language)
{
    QStringList languages(plan.introduction ? 3 : 2, language);
    for (const BodyPart &part : plan.body)
        languages.append(part.isHeading
                             ? language
                             : plan.entries[static_cast<std::size_t>(part.inSpool)].language);
    return languages;
}

// The cover is the first section; those of the articles follow as sectionLanguages() has them.
std::map<qsizetype, QStringList> sectionFigures(const DossierPlan &plan, const Cover &cover)
{
    std::map<qsizetype, QStringList> figures{{0, cover.figures}};
    qsizetype section = plan.introduction ? 3 : 2;
    for (const BodyPart &part : plan.body) {
        const auto its = part.isHeading ? plan.figures.end() : plan.figures.find(part.inSpool);
        if (its != plan.figures.end())
            figures[section] = its->second;
        ++section;
    }
    return figures;
}

using Spools = std::vector<std::unique_ptr<AttachmentSpool>>; // one for each attachment

Result<Spools> openSpools(qsizetype count)
{
    Spools spools;
    for (qsizetype i = 0; i < count; ++i) {
        spools.push_back(std::make_unique<AttachmentSpool>());
        if (auto opened = spools.back()->open(); !opened)
            return std::unexpected(opened.error());
    }
    return spools;
}

// Puts what each article adds to the attachments by.
DossierSupplier keeping(const DossierSupplier &supply, const Spools &spools)
{
    return [&supply, &spools](qsizetype index) -> Result<DossierArticle> {
        auto article = supply(index);
        for (std::size_t i = 0; article && i < spools.size(); ++i) {
            const QByteArray bytes = article->attached.value(static_cast<qsizetype>(i));
            if (auto added = spools[i]->add(bytes); !added)
                return std::unexpected(added.error());
        }
        return article;
    };
}

Result<void> endAll(const Spools &spools)
{
    for (const auto &spool : spools) {
        if (auto ended = spool->end(); !ended)
            return ended;
    }
    return {};
}

// Setting, painting and completing each need much, one after the other; what the C library keeps of
// one for later would stand beside the next.
void giveBackMemory() { ::malloc_trim(0); }

// The finished PDF, in the temporary file.
Result<DossierSummary> makeDossier(WholeFile &file, DossierWork &work,
                                   const DossierSupplier &supply,
                                   const std::function<bool()> &isStopped)
{
    auto spools = openSpools(work.setup.attachments.size());
    if (!spools)
        return std::unexpected(spools.error());
    const auto plan = planDossier(work, keeping(supply, *spools));
    if (!plan)
        return std::unexpected(plan.error());
    if (auto ended = endAll(*spools); !ended)
        return std::unexpected(ended.error());
    work.pool.renew();
    giveBackMemory();
    const PdfMetadata metadata = metadataOf(work.setup);
    Cover cover = setCover(work.typesetter, work.theme, work.setup, plan->statistics);
    {
        PdfFile pdf(file, work.theme.page.width, work.theme.page.height);
        pdf.setMetadata(metadata);
        if (auto painted = paintDossier(work, *plan, std::move(cover.lines), pdf); !painted)
            return std::unexpected(painted.error());
        giveBackMemory(); // cairo keeps the structure of all pages, and writes it now
        if (auto finished = pdf.finish(); !finished)
            return std::unexpected(finished.error());
    }
    giveBackMemory();
    const QString &language = work.setup.words.language;
    const PdfCompletion completion{.language = language,
                                   .figures = sectionFigures(*plan, cover),
                                   .sectionLanguages = sectionLanguages(*plan, language),
                                   .xmp = xmpPacket(metadata, language),
                                   .attachments = work.setup.attachments,
                                   .contents = std::move(*spools)};
    if (auto completed = completePdf(file.file(), completion); !completed)
        return std::unexpected(completed.error());
    giveBackMemory();
    if (auto checked = checkPdf(
            file.temporaryName(),
            {.pages = plan->pages, .hasAttachments = !work.setup.attachments.isEmpty()}, isStopped);
        !checked)
        return std::unexpected(checked.error());
    return DossierSummary{.pages = plan->pages, .articles = work.count};
}

} // namespace

Result<DossierSummary> writeDossier(const QString &path, const DossierSetup &setup, qsizetype count,
                                    const DossierSupplier &supply, const DossierWatch &watch)
{
    WholeFile file(path);
    if (auto opened = file.open(); !opened)
        return std::unexpected(opened.error());
    DossierWork work(setup, count, watch);
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
