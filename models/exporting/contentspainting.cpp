#include "contentspainting.h"

#include "dossierplan.h"
#include "dossierwork.h"
#include "pageseries.h"

namespace acervo {

namespace {

constexpr qsizetype kItemsAtOnce = 128;

using SetBatch = std::vector<std::vector<LineBox>>; // the lines of each item

void openBefore(const char *tag, std::vector<LineBox> &lines)
{
    auto &opens = lines.front().parts.front().opens;
    opens.insert(opens.begin(), {tag});
}

} // namespace

std::vector<LineBox> contentsLines(ContentsSetter &setter, const DossierPlan &plan, std::size_t i)
{
    const ContentsItem &item = plan.contents[i];
    auto lines =
        setter.entry(plan.entries[static_cast<std::size_t>(item.listing.article)], item.listing);
    if (item.beginsGroup)
        openBefore("TOC", lines);
    int &closes = lines.back().parts.back().closes;
    closes += item.endsGroup ? 1 : 0;
    closes += i + 1 == plan.contents.size() ? 1 : 0; // the section
    const DossierGroup &group = plan.groups[item.group];
    if (item.beginsGroup && !group.name.isEmpty()) {
        auto heading =
            setter.groupHeading(group, item.group, plan.hasGroupHeadings && group.hasHome());
        lines.insert(lines.begin(), std::make_move_iterator(heading.begin()),
                     std::make_move_iterator(heading.end()));
    }
    return lines;
}

namespace {

SetBatch setItems(Typesetter &typesetter, const DossierWork &work, const DossierPlan &plan,
                  qsizetype first)
{
    ContentsSetter setter(typesetter, work.theme, work.setup);
    SetBatch batch;
    const auto count = static_cast<qsizetype>(plan.contents.size());
    for (qsizetype i = first; i < std::min(first + kItemsAtOnce, count); ++i)
        batch.push_back(contentsLines(setter, plan, static_cast<std::size_t>(i)));
    return batch;
}

} // namespace

Result<void> paintContents(DossierWork &work, const DossierPlan &plan, PageSeries &pages)
{
    if (plan.contents.empty())
        return {};
    auto heading = ContentsSetter(work.typesetter, work.theme, work.setup).heading();
    openBefore("Sect", heading);
    pages.add(std::move(heading));
    qsizetype next = 0;
    const auto start = [&]() -> Result<std::future<SetBatch>> {
        if (next >= static_cast<qsizetype>(plan.contents.size()))
            return std::future<SetBatch>();
        const qsizetype first = std::exchange(next, next + kItemsAtOnce);
        return work.pool.run([&work, &plan, first](Typesetter &typesetter) {
            return setItems(typesetter, work, plan, first);
        });
    };
    const auto take = [&](SetBatch batch) -> Result<void> {
        for (std::vector<LineBox> &lines : batch)
            pages.add(std::move(lines));
        return work.goOn(work.count);
    };
    auto done = inOrder(work.ahead(), start, take);
    pages.endColumn();
    return done;
}

} // namespace acervo
