#include "dossierplan.h"

#include "dossierwork.h"
#include "groupheading.h"
#include "indexplan.h"
#include "introduction.h"
#include "measuredarticle.h"
#include "packedlines.h"
#include "partmeasures.h"

namespace acervo {

namespace {

std::vector<ContentsItem> contentsItems(const std::vector<DossierGroup> &groups)
{
    std::vector<ContentsItem> items;
    for (std::size_t group = 0; group < groups.size(); ++group) {
        const std::size_t first = items.size();
        for (const Listing &listing : groups[group].listings)
            items.push_back({.group = group, .listing = listing});
        if (items.size() > first) {
            items[first].beginsGroup = true;
            items.back().endsGroup = true;
        }
    }
    return items;
}

class DossierPlanner
{
public:
    explicit DossierPlanner(DossierWork &work)
        : m_work(work)
    {}

    Result<DossierPlan> plan(const DossierSupplier &supply)
    {
        return setArticles(supply)
            .and_then([this] { return setIntroduction(); })
            .and_then([this] { return layOut(); })
            .and_then([this] {
                const auto index = m_terms.sorted(m_work.setup.words.language);
                return planIndex(m_work, index, m_plan);
            })
            .and_then([this] { return m_work.spool.endAdding(); })
            .transform([this] { return std::move(m_plan); });
    }

private:
    bool isList() const { return m_work.setup.options.layout == DossierLayout::Line; }

    Result<void> setArticles(const DossierSupplier &supply)
    {
        const DossierSetup &setup = m_work.setup;
        const auto article = [&](qsizetype index) -> Result<ArticleMatter> {
            return supply(index).transform([&setup](const DossierArticle &supplied) {
                return articleMatter(supplied, setup.options);
            });
        };
        const auto set = [&theme = m_work.theme, &setup](Typesetter &typesetter,
                                                         const ArticleBatch &batch) {
            return measured(typesetter, theme, setup, batch.articles, batch.first);
        };
        const auto take = [this](std::vector<MeasuredArticle> batch) -> Result<void> {
            for (MeasuredArticle &some : batch) {
                if (auto taken = takeArticle(some); !taken)
                    return taken;
            }
            return m_work.goOn(static_cast<qint64>(m_plan.entries.size()));
        };
        return m_work.forArticles(article, set, take).transform([this, &setup] {
            m_plan.groups = m_groups.made(setup);
            m_plan.contents = contentsItems(m_plan.groups);
        });
    }

    Result<void> takeArticle(MeasuredArticle &article)
    {
        m_groups.add(article.groups);
        m_plan.statistics.add(article.statistics);
        m_terms.add(article.terms, static_cast<qsizetype>(m_plan.entries.size()));
        if (!article.figures.isEmpty())
            m_plan.figures[static_cast<qsizetype>(m_plan.entries.size())] = article.figures;
        m_plan.entries.push_back(std::move(article.entry));
        return isList() ? Result<void>() : addPart(article.lines, article.packed);
    }

    Result<void> addPart(std::span<const LineMeasure> lines, const QByteArray &packed)
    {
        m_measures.add(lines);
        return m_work.spool.add(packed);
    }

    Result<void> setIntroduction()
    {
        const auto lines = introductionLines(m_work.typesetter, m_work.theme, m_work.setup);
        if (lines.empty())
            return {};
        m_plan.introduction = m_work.spool.parts();
        return addPart(measuresOf(lines), packedLines(lines));
    }

    // All but the index.
    Result<void> layOut()
    {
        m_plan.pages = 1;
        if (m_plan.introduction) {
            const PageCounter introduction = pagesOf({{.inSpool = *m_plan.introduction}});
            m_plan.introductionPages = introduction.starts();
            m_plan.pages += introduction.pages();
        }
        const PageCounter contents = contentsPages();
        m_plan.contentsPages = contents.starts();
        const int before = m_plan.pages;
        m_plan.pages += contents.pages();
        if (isList()) {
            setListPages(contents, before);
            return {};
        }
        return setBody().transform([this] {
            const PageCounter body = pagesOf(m_plan.body);
            for (std::size_t i = 0; i < m_plan.body.size(); ++i) {
                const BodyPart &part = m_plan.body[i];
                if (!part.isHeading)
                    entryOf(part.inSpool).page = m_plan.pages + body.partPages()[i] + 1;
            }
            m_plan.bodyPages = body.starts();
            m_plan.pages += body.pages();
        });
    }

    ContentsEntry &entryOf(qsizetype article)
    {
        return m_plan.entries[static_cast<std::size_t>(article)];
    }

    PageCounter pagesOf(const std::vector<BodyPart> &parts) const
    {
        PageCounter pages(m_work.theme.page.columnHeight);
        for (const BodyPart &part : parts) {
            std::vector<LineMeasure> lines = m_measures.at(part.inSpool);
            if (!lines.empty())
                part.place(lines.front());
            pages.addPart(lines);
        }
        pages.finish();
        return pages;
    }

    // The parts are the chapter's heading, and then each item with the heading before it.
    PageCounter contentsPages() const
    {
        PageCounter pages(m_work.theme.page.columnHeight);
        if (m_plan.contents.empty())
            return pages;
        const ContentsSetter setter(m_work.typesetter, m_work.theme, m_work.setup);
        pages.addPart(setter.headingMeasures());
        for (const ContentsItem &item : m_plan.contents) {
            const auto index = static_cast<std::size_t>(item.listing.article);
            auto lines = setter.entryMeasures(m_plan.entries[index].lines);
            if (item.beginsGroup && !m_plan.groups[item.group].name.isEmpty()) {
                const auto heading = setter.groupMeasures();
                lines.insert(lines.begin(), heading.begin(), heading.end());
            }
            pages.addPart(lines);
        }
        pages.finish();
        return pages;
    }

    void setListPages(const PageCounter &contents, int before)
    {
        for (std::size_t i = 0; i < m_plan.contents.size(); ++i) {
            const Listing &listing = m_plan.contents[i].listing;
            if (listing.isHome)
                entryOf(listing.article).page = before + contents.partPages()[i + 1] + 1;
        }
    }

    // The articles in the order of their groups; in that of the list there are no headings.
    Result<void> setBody()
    {
        const DossierOptions &options = m_work.setup.options;
        const bool hasPages = options.layout == DossierLayout::Page;
        m_plan.hasGroupHeadings = options.group != DossierGrouping::List;
        for (std::size_t i = 0; i < m_plan.groups.size(); ++i) {
            const DossierGroup &group = m_plan.groups[i];
            const bool hasHeading = m_plan.hasGroupHeadings && group.hasHome();
            if (hasHeading) {
                m_plan.body.push_back(
                    {.inSpool = m_work.spool.parts(), .isHeading = true, .startsPage = hasPages});
                const auto lines =
                    groupHeading(m_work.typesetter, m_work.theme, m_work.setup, group.name, i);
                if (auto added = addPart(measuresOf(lines), packedLines(lines)); !added)
                    return added;
            }
            for (const Listing &listing : group.listings) {
                if (!listing.isHome)
                    continue;
                const bool isBelowHeading = !m_plan.body.empty() && m_plan.body.back().isHeading;
                m_plan.body.push_back({.inSpool = listing.article,
                                       .isBelowHeading = isBelowHeading,
                                       .startsPage = hasPages && !isBelowHeading});
            }
        }
        return {};
    }

    DossierWork &m_work;
    DossierPlan m_plan;
    DossierGroups m_groups;
    IndexTerms m_terms;
    PartMeasures m_measures; // of the parts in the spool
};

} // namespace

void BodyPart::place(LineMeasure &first) const
{
    constexpr float belowHeading = 18;
    first.startsPage = startsPage;
    if (!isBelowHeading)
        return;
    first.startsSection = false; // the heading stays with it
    first.gap = belowHeading;
}

Result<DossierPlan> planDossier(DossierWork &work, const DossierSupplier &supply)
{
    return work.spool.open().and_then([&] { return DossierPlanner(work).plan(supply); });
}

} // namespace acervo
