#include "indexplan.h"

#include "dossierwork.h"
#include "indexsetter.h"
#include "packedlines.h"
#include "pagecounter.h"

namespace acervo {

namespace {

constexpr std::size_t kEntriesAtOnce = 128;

// Each link costs a file some 600 bytes and its writing a kilobyte of memory: where articles have
// more authors than this, they would be half of both.
constexpr std::size_t kMostAuthorLinks = 20'000;

bool linksAuthors(const std::vector<IndexEntry> &entries)
{
    std::size_t count = 0;
    for (const IndexEntry &entry : entries)
        count += entry.term.kind == IndexKind::Author ? entry.articles.size() : 0;
    return count <= kMostAuthorLinks;
}

struct IndexPart
{
    std::vector<LineMeasure> measures;
    QByteArray packed;
};

void openBefore(const char *tag, LineBox &line)
{
    std::vector<StructureMark> &opens = line.parts.front().opens;
    opens.insert(opens.begin(), {tag});
}

// An entry with the headings before it. The first opens the element, the last closes it.
std::vector<LineBox> partLines(IndexSetter &setter, const std::vector<IndexEntry> &entries,
                               std::size_t i, const PageOfArticle &pageOf)
{
    const IndexKind kind = entries[i].term.kind;
    std::vector<LineBox> lines;
    const auto add = [&lines](std::vector<LineBox> more) {
        lines.insert(lines.end(), std::make_move_iterator(more.begin()),
                     std::make_move_iterator(more.end()));
    };
    auto entry = setter.entry(entries[i], pageOf);
    if (i == 0)
        add(setter.heading());
    if (i == 0 || entries[i - 1].term.kind != kind)
        add(setter.kindHeading(kind));
    add(std::move(entry));
    if (i == 0)
        openBefore("Index", lines.front());
    lines.back().parts.back().closes += i + 1 == entries.size() ? 1 : 0;
    return lines;
}

std::vector<IndexPart> setParts(IndexSetter setter, const std::vector<IndexEntry> &entries,
                                std::size_t first, const PageOfArticle &pageOf)
{
    std::vector<IndexPart> parts;
    for (std::size_t i = first; i < std::min(first + kEntriesAtOnce, entries.size()); ++i) {
        IndexPart &part = parts.emplace_back();
        const std::vector<LineBox> lines = partLines(setter, entries, i, pageOf);
        for (const LineBox &line : lines)
            part.measures.push_back(line.measure);
        part.packed = packedLines(lines);
    }
    return parts;
}

} // namespace

Result<void> planIndex(DossierWork &work, const std::vector<IndexEntry> &entries, DossierPlan &plan)
{
    const PageOfArticle pageOf = [&plan](qsizetype article) {
        return plan.entries[static_cast<std::size_t>(article)].page;
    };
    const bool areAuthorsLinked = linksAuthors(entries);
    PageCounter columns(work.theme.page.columnHeight);
    std::size_t next = 0;
    const auto start = [&]() -> Result<std::future<std::vector<IndexPart>>> {
        if (next >= entries.size())
            return std::future<std::vector<IndexPart>>();
        const std::size_t first = std::exchange(next, next + kEntriesAtOnce);
        return work.pool.run([&, first](Typesetter &typesetter) {
            return setParts(IndexSetter(typesetter, work.theme, work.setup, areAuthorsLinked),
                            entries, first, pageOf);
        });
    };
    const auto take = [&](std::vector<IndexPart> parts) -> Result<void> {
        for (const IndexPart &part : parts) {
            columns.addPart(part.measures);
            if (auto kept = work.spool.add(part.packed); !kept)
                return kept;
        }
        return work.goOn(work.count);
    };
    if (auto done = inOrder(work.ahead(), start, take); !done)
        return done;
    columns.finish();
    plan.indexColumns = columns.starts();
    for (const IndexEntry &entry : entries) {
        if (plan.indexKinds.empty() || plan.indexKinds.back() != entry.term.kind)
            plan.indexKinds.push_back(entry.term.kind);
    }
    plan.indexBegin = work.spool.parts() - static_cast<qsizetype>(entries.size());
    plan.indexParts = static_cast<qsizetype>(entries.size());
    plan.pages += (columns.pages() + kIndexColumns - 1) / kIndexColumns;
    return {};
}

} // namespace acervo
