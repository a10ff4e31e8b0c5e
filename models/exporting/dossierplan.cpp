#include "dossierplan.h"

#include "articlesetter.h"
#include "dossierwork.h"
#include "indexplan.h"
#include "packedlines.h"
#include "pagecounter.h"

namespace acervo {

namespace {

struct MeasuredArticle
{
    ContentsEntry entry;
    std::vector<LineMeasure> lines;
    QByteArray packed;
    std::vector<IndexTerm> terms;
};

std::vector<MeasuredArticle> measured(Typesetter &typesetter, const DossierTheme &theme,
                                      const DossierOptions &options, const ArticleBatch &batch)
{
    std::vector<MeasuredArticle> all;
    all.reserve(batch.articles.size());
    ArticleSetter articles(typesetter, theme, options);
    ContentsSetter contents(typesetter, theme, options);
    qsizetype index = batch.first;
    for (const ArticleMatter &matter : batch.articles) {
        MeasuredArticle &article = all.emplace_back();
        article.entry.title = shortTitle(matter.title);
        article.entry.year = matter.year;
        article.entry.language = matter.language;
        article.entry.lines = contents.linesOf(article.entry.title);
        const std::vector<LineBox> lines = articles.set(matter, index++);
        for (const LineBox &line : lines)
            article.lines.push_back(line.measure);
        article.packed = packedLines(lines);
        if (options.hasIndex)
            article.terms = indexTerms(matter);
    }
    return all;
}

int contentsPages(DossierWork &work, const DossierPlan &plan)
{
    if (plan.entries.empty())
        return 0;
    const ContentsSetter setter(work.typesetter, work.theme, work.options);
    PageCounter pages(work.theme.page.columnHeight);
    pages.addPart(setter.headingMeasures());
    for (std::size_t i = 0; i < plan.entries.size(); ++i) {
        if (plan.beginsYear(static_cast<qsizetype>(i)))
            pages.addPart(setter.yearMeasures());
        pages.addPart(setter.entryMeasures(plan.entries[i].lines));
    }
    pages.finish();
    return pages.pages();
}

} // namespace

Result<DossierPlan> planDossier(DossierWork &work, const DossierSupplier &supply)
{
    if (auto opened = work.spool.open(); !opened)
        return std::unexpected(opened.error());
    DossierPlan plan;
    IndexTerms terms;
    PageCounter pages(work.theme.page.columnHeight);
    const auto article = [&](qsizetype index) -> Result<ArticleMatter> {
        auto supplied = supply(index);
        if (!supplied)
            return std::unexpected(supplied.error());
        return articleMatter(*supplied);
    };
    const auto set = [&theme = work.theme, &options = work.options](Typesetter &typesetter,
                                                                    const ArticleBatch &batch) {
        return measured(typesetter, theme, options, batch);
    };
    const auto take = [&](std::vector<MeasuredArticle> batch) -> Result<void> {
        for (MeasuredArticle &measuredArticle : batch) {
            if (auto kept = work.spool.add(measuredArticle.packed); !kept)
                return kept;
            pages.addPart(measuredArticle.lines);
            terms.add(measuredArticle.terms, static_cast<qsizetype>(plan.entries.size()));
            plan.entries.push_back(std::move(measuredArticle.entry));
        }
        return work.goOn(static_cast<qint64>(plan.entries.size()));
    };
    if (auto done = work.forArticles(article, set, take); !done)
        return std::unexpected(done.error());
    pages.finish();
    plan.byYear = areGroupedByYear(plan.entries);
    const int before = 1 + contentsPages(work, plan);
    plan.pages = before + pages.pages();
    for (std::size_t i = 0; i < plan.entries.size(); ++i)
        plan.entries[i].page = before + pages.partPages()[i] + 1;
    const auto index = terms.sorted(work.options.language);
    if (auto planned = planIndex(work, index, plan); !planned)
        return std::unexpected(planned.error());
    return plan;
}

QString yearName(int year, const DossierOptions &options)
{
    return year > 0 ? QString::number(year) : options.words.noDate;
}

} // namespace acervo
