#include "dossierpainting.h"

#include "bookmarks.h"
#include "contentspainting.h"
#include "dossierplan.h"
#include "dossierwork.h"
#include "indexsetter.h"
#include "packedlines.h"
#include "pageseries.h"
#include "pdffile.h"
#include "runninglines.h"

namespace acervo {

namespace {

constexpr std::size_t kPartsAtOnce = 16;

using SetBatch = std::vector<std::vector<LineBox>>; // the lines of each part

// Paints parts of the spool; `painted` is told of each batch how many are done.
Result<void> paintParts(DossierWork &work, const std::vector<BodyPart> &parts, PageSeries &pages,
                        const std::function<Result<void>(qsizetype)> &painted)
{
    std::size_t next = 0;
    qsizetype done = 0;
    const auto start = [&]() -> Result<std::future<SetBatch>> {
        if (next >= parts.size())
            return std::future<SetBatch>();
        std::vector<std::pair<BodyPart, QByteArray>> some;
        for (; next < parts.size() && some.size() < kPartsAtOnce; ++next) {
            auto packed = work.spool.part(parts[next].inSpool);
            if (!packed)
                return std::unexpected(packed.error());
            some.emplace_back(parts[next], std::move(*packed));
        }
        return work.pool.run([some = std::move(some)](Typesetter &) {
            SetBatch lines;
            for (const auto &[part, packed] : some)
                lines.push_back(linesOfPart(part, packed));
            return lines;
        });
    };
    const auto take = [&](SetBatch batch) -> Result<void> {
        done += static_cast<qsizetype>(batch.size());
        for (std::vector<LineBox> &part : batch)
            pages.add(std::move(part));
        return painted(done);
    };
    return inOrder(work.ahead(), start, take);
}

std::vector<BodyPart> indexParts(const DossierPlan &plan)
{
    std::vector<BodyPart> parts;
    for (qsizetype i = 0; i < plan.indexParts; ++i)
        parts.push_back({.inSpool = plan.indexBegin + i});
    return parts;
}

// Articles, then index.
Result<void> paintText(DossierWork &work, const DossierPlan &plan, PageSeries &pages,
                       const PdfFile &pdf)
{
    const auto isWritten = [&](qsizetype steps) -> Result<void> {
        auto written = pdf.status();
        return written ? work.goOn(std::min(steps, 2 * work.count)) : written;
    };
    auto articles = paintParts(work, plan.body, pages,
                               [&](qsizetype done) { return isWritten(work.count + done); });
    if (!articles)
        return articles;
    pages.endColumn(kIndexColumns, indexColumnStep(work.theme));
    auto index = paintParts(work, indexParts(plan), pages,
                            [&](qsizetype) { return isWritten(2 * work.count); });
    pages.endColumn();
    return index;
}

Result<void> paintIntroduction(DossierWork &work, const DossierPlan &plan, PageSeries &pages)
{
    if (!plan.introduction)
        return {};
    auto painted = paintParts(work, {{.inSpool = *plan.introduction}}, pages,
                              [&](qsizetype) { return work.goOn(work.count); });
    pages.endColumn();
    return painted;
}

} // namespace

std::vector<LineBox> linesOfPart(const BodyPart &part, const QByteArray &packed)
{
    auto lines = unpackedLines(packed);
    part.place(lines.front().measure);
    lines.front().ruleAbove = lines.front().ruleAbove && !part.isBelowHeading;
    return lines;
}

Result<void> paintDossier(DossierWork &work, const DossierPlan &plan, std::vector<LineBox> cover,
                          PdfFile &pdf)
{
    PagePainter painter(pdf.cairo(), work.theme, work.setup.pictures);
    PageSeries pages(painter, RunningLines(work.typesetter, work.theme, work.setup, plan.pages),
                     work.theme);
    painter.open({"Document"});
    pages.addBarePage(std::move(cover), work.theme.page.coverTop);
    const auto painted = paintIntroduction(work, plan, pages)
                             .and_then([&] { return paintContents(work, plan, pages); })
                             .and_then([&] { return paintText(work, plan, pages, pdf); });
    if (!painted)
        return painted;
    painter.finish();
    addBookmarks(plan, work.setup, pdf);
    return {};
}

} // namespace acervo
