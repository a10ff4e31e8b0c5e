#include "pageblocks.h"

#include "blocksaround.h"
#include "datereader.h"
#include "pagephrases.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace acervo {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortestSummary = 40;
constexpr qsizetype mostGroups = 40; // of titles that are built alike, the largest

// What says that a block is an article's: 0 for a bare link.
int evidence(const HtmlTree &tree, const PageTitle &title, const PageBlock &block)
{
    qsizetype text = 0;
    bool hasDate = false;
    bool leadsOn = title.link >= 0; // without, it is a section of this page
    for (qsizetype i = block.range.begin; i < block.range.end; ++i) {
        const HtmlNode &node = tree[i];
        hasDate = hasDate || node.is("time"_L1) ||
                  (node.isText() && node.text.size() < 80 && readDate(node.text).isKnown());
        leadsOn = leadsOn || (node.is("a"_L1) && isInvitation(tree.lineOf(i)));
        if (i == title.node)
            i = std::max(node.end, i + 1) - 1;
        else if (node.isText())
            text += node.text.trimmed().size();
    }
    return !leadsOn
               ? 0
               : (title.isMarked ? 2 : 0) + (hasDate ? 2 : 0) + (text >= shortestSummary ? 2 : 0) +
                     (text >= 12  ? 2
                      : text >= 3 ? 1
                                  : 0);
}

std::vector<PageTitle> likeBest(const HtmlTree &tree, const HtmlMeasure &measure,
                                const std::vector<PageTitle> &titles)
{
    QHash<QString, std::vector<PageTitle>> groups;
    QStringList order; // so that the same page is always read the same way
    for (const PageTitle &title : titles) {
        std::vector<PageTitle> &group = groups[title.likeness];
        if (group.empty())
            order.append(title.likeness);
        group.push_back(title);
    }
    double best = 0;
    std::vector<PageTitle> found;
    std::ranges::stable_sort(order, std::greater(),
                             [&](const QString &likeness) { return groups[likeness].size(); });
    for (const QString &likeness : order.first(std::min(order.size(), mostGroups))) {
        const std::vector<PageTitle> &group = groups[likeness];
        if (group.size() < 2)
            break;
        const QList<PageBlock> blocks = blocksAround(tree, group);
        QSet<QString> seen;
        double score = 0;
        for (size_t i = 0; i < group.size(); ++i) {
            const QString address = group[i].link < 0 ? tree.lineOf(group[i].node)
                                                      : tree[group[i].link].attribute("href"_L1);
            const int value = evidence(tree, group[i], blocks[qsizetype(i)]);
            if (value < 1 || seen.contains(address))
                continue;
            seen.insert(address);
            const double length =
                double(std::min<qsizetype>(tree.lineOf(group[i].node).size(), 40));
            score += value * (0.5 + length / 40) * (measure.isOut(group[i].node) ? 0.3 : 1);
        }
        if (seen.size() >= 2 && score > best) {
            best = score;
            found = group;
        }
    }
    return found;
}

// Titles that are built otherwise and stand in the same part of the page, as the first of a page,
// shown larger, does.
std::vector<PageTitle> withOthers(const HtmlTree &tree, const HtmlMeasure &measure,
                                  std::vector<PageTitle> group,
                                  const std::vector<PageTitle> &titles)
{
    qsizetype within = tree[group.front().node].parent;
    while (within >= 0 && tree[within].end <= group.back().node)
        within = tree[within].parent;
    for (int level = 0; level < 2 && within >= 0 && tree[within].parent >= 0 &&
                        !tree[tree[within].parent].is("body"_L1);
         ++level)
        within = tree[within].parent;
    if (within < 0 || tree[within].is("html"_L1) || !group.front().isMarked)
        return group;
    QSet<QString> known;
    for (const PageTitle &title : group) {
        if (title.link >= 0)
            known.insert(tree[title.link].attribute("href"_L1));
    }
    std::vector<bool> isOwn(size_t(tree.size()), false);
    for (const PageBlock &block : blocksAround(tree, group))
        std::fill(isOwn.begin() + block.range.begin, isOwn.begin() + block.range.end, true);
    std::vector<PageTitle> more;
    for (const PageTitle &title : titles) {
        // The one that leads the page may stand apart from the rest; then it is called a title.
        const bool isLeader = title.isNamed && title.node < group.front().node;
        const bool isHere = isLeader || (title.node > within && title.node < tree[within].end &&
                                         !measure.isOut(title.node));
        if (!isHere || !title.isMarked || title.link < 0 || more.size() > 20 ||
            isOwn[size_t(title.node)])
            continue;
        const QString address = tree[title.link].attribute("href"_L1);
        if (address.startsWith(u'#') || known.contains(address))
            continue;
        known.insert(address);
        more.push_back(title);
    }
    group.insert(group.end(), more.begin(), more.end());
    std::ranges::sort(group, {}, &PageTitle::node);
    return group;
}

} // namespace

PageBlocks pageBlocks(const HtmlTree &tree, const HtmlMeasure &measure)
{
    const std::vector<PageTitle> titles = pageTitles(tree);
    const std::vector<PageTitle> group = likeBest(tree, measure, titles);
    if (group.empty())
        return {};
    const std::vector<PageTitle> all = withOthers(tree, measure, group, titles);
    PageBlocks found;
    found.haveHeadings = group.front().isMarked;
    const QList<PageBlock> blocks = blocksAround(tree, all);
    qsizetype sure = 0;
    for (size_t i = 0; i < all.size(); ++i) {
        const int value = evidence(tree, all[i], blocks[qsizetype(i)]);
        // One that is built otherwise must show that it belongs to them.
        if (value < (all[i].likeness == group.front().likeness ? 1 : 4))
            continue;
        sure += value >= 2;
        found.blocks.append(blocks[qsizetype(i)]);
    }
    found.areSure = sure * 2 >= found.blocks.size();
    return found;
}

} // namespace acervo
