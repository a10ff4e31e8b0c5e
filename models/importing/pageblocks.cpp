#include "pageblocks.h"

#include "datereader.h"
#include "pagephrases.h"
#include "pagewords.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace acervo {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestTitle = 400;
constexpr qsizetype shortestSummary = 40;
constexpr qsizetype longestLead = 30; // before a link that is a title, on its line
constexpr size_t mostTitles = 100'000;
constexpr qsizetype mostGroups = 40;   // of titles that are built alike, the largest
constexpr int mostRows = 1000;         // that are looked at for what stands between titles
constexpr qsizetype mostSiblings = 40; // between two titles

struct Title
{
    qsizetype node = -1;
    qsizetype link = -1;
    bool isMarked = false; // a heading, or what a class calls a title
    QString likeness;      // the same for titles that are built alike
};

// The element with its first class that says what it is, not which one it is.
QString likenessOf(const HtmlNode &node)
{
    static const QSet<QStringView> places{u"odd",  u"even",   u"first",
                                          u"last", u"active", u"clearfix"};
    const QString names = node.attribute("class"_L1);
    for (const QStringView name : QStringView(names).tokenize(u' ', Qt::SkipEmptyParts)) {
        const bool isOwn = std::ranges::any_of(name, [](QChar c) { return c.isDigit(); });
        if (!isOwn && !places.contains(name))
            return node.name + u'.' + name.toString();
    }
    return node.name;
}

bool isTitleName(const HtmlNode &node)
{
    static const QRegularExpression name(
        u"(?:^|[\\s_-])(?:title|headline|entry-title|p-name|titulo|titre|toctitle|heading)(?:$|[\\s_-])"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString names = node.attribute("class"_L1) + u' ' + node.attribute("itemprop"_L1);
    return names.size() > 3 && names.size() < 300 && name.match(names).hasMatch();
}

// All titles that there may be.
class Titles
{
public:
    explicit Titles(const HtmlTree &tree)
        : m_tree(tree)
    {}

    std::vector<Title> find()
    {
        for (qsizetype i = 0; i < m_tree.size() && m_titles.size() < mostTitles; ++i) {
            const HtmlNode &node = m_tree[i];
            if (isLink(i))
                m_lastLink = i;
            if (isHtmlHeading(node))
                addHeading(i);
            else if (m_lastLink == i && m_tree.size() > i + 1)
                addLink(i);
        }
        return std::move(m_titles);
    }

private:
    // Not one to another place of the same page.
    bool isLink(qsizetype i) const
    {
        const HtmlNode &node = m_tree[i];
        return node.is("a"_L1) && node.has("href"_L1) &&
               !node.attribute("href"_L1).startsWith(u'#');
    }

    bool isInside(qsizetype node, qsizetype other) const
    {
        return other >= 0 && node < m_tree[other].end;
    }

    // A link in running text is none.
    bool isInText(qsizetype link) const
    {
        qsizetype block = m_tree[link].parent;
        while (block >= 0 && !isHtmlBlock(m_tree[block]))
            block = m_tree[block].parent;
        qsizetype lead = 0;
        for (qsizetype i = block + 1; i < link; ++i) {
            if (isHtmlBlock(m_tree[i]))
                lead = 0;
            else if (m_tree[i].isText())
                lead += m_tree[i].text.trimmed().size();
        }
        return lead > longestLead;
    }

    bool isTitle(const QString &line, bool isMarked) const
    {
        if (!isMarked && !line.isEmpty() && line.front().isLower())
            return false;
        if (line.size() < (isMarked ? 2 : 4) || line.size() > longestTitle)
            return false;
        return !isPageFurniture(line) && !isInvitation(line) && !isCount(line) && !isAgo(line) &&
               !readDate(line).isKnown();
    }

    void addHeading(qsizetype i)
    {
        // One to edit a section or to its place is not the title's.
        const qsizetype least = m_tree.lineOf(i).size() / 2;
        qsizetype link = -1;
        for (qsizetype inner = i; inner < m_tree[i].end && link < 0; ++inner)
            link = isLink(inner) && m_tree.lineOf(inner).size() >= least ? inner : -1;
        if (link < 0 && isInside(i, m_lastLink))
            link = m_lastLink;
        if (isTitle(m_tree.lineOf(i), true))
            add(i, link, true);
        m_lastHeading = i;
    }

    void addLink(qsizetype i)
    {
        if (isInside(i, m_lastHeading))
            return;
        for (qsizetype inner = i + 1; inner < m_tree[i].end; ++inner) {
            if (isHtmlHeading(m_tree[inner]))
                return;
        }
        const qsizetype parent = m_tree[i].parent;
        const bool isMarked =
            isTitleName(m_tree[i]) || (parent >= 0 && isTitleName(m_tree[parent]));
        if (isTitle(m_tree.lineOf(i), isMarked) && (isMarked || !isInText(i)))
            add(i, i, isMarked);
    }

    void add(qsizetype node, qsizetype link, bool isMarked)
    {
        QString likeness = likenessOf(m_tree[node]) + (link < 0 ? u"!"_s : QString());
        qsizetype up = m_tree[node].parent;
        for (int level = 0; level < 2 && up >= 0; ++level, up = m_tree[up].parent)
            likeness += u'<' + (level == 1 && isHtmlHeading(m_tree[node]) ? QString(m_tree[up].name)
                                                                          : likenessOf(m_tree[up]));
        m_titles.push_back({node, link, isMarked, likeness});
    }

    const HtmlTree &m_tree;
    std::vector<Title> m_titles;
    qsizetype m_lastLink = -1;
    qsizetype m_lastHeading = -1;
};

// The largest part of the page around each title that no other of them is in.
class Around
{
public:
    Around(const HtmlTree &tree, const std::vector<Title> &titles)
        : m_tree(tree)
        , m_titles(titles)
        , m_before(size_t(tree.size()) + 1, 0)
    {
        for (const Title &title : titles)
            m_before[size_t(title.node) + 1] = 1;
        for (size_t i = 1; i < m_before.size(); ++i)
            m_before[i] += m_before[i - 1];
    }

    QList<PageBlock> blocks()
    {
        QList<PageBlock> blocks;
        for (const Title &title : m_titles) {
            const qsizetype root = rootOf(title.node);
            blocks.append({title.node, title.link, {root, m_tree[root].end}});
        }
        for (qsizetype first = 0; first < blocks.size();) {
            qsizetype end = first + 1;
            while (end < blocks.size() && parentOf(blocks[end]) == parentOf(blocks[first]))
                ++end;
            widen(std::span(blocks).subspan(size_t(first), size_t(end - first)));
            first = end;
        }
        return blocks;
    }

private:
    int titlesIn(qsizetype node) const
    {
        return m_before[size_t(m_tree[node].end)] - m_before[size_t(node)];
    }

    qsizetype rootOf(qsizetype title) const
    {
        qsizetype root = title;
        for (qsizetype up = m_tree[root].parent;
             up >= 0 && !m_tree[up].is("body"_L1) && titlesIn(up) == 1; up = m_tree[up].parent)
            root = up;
        return root;
    }

    qsizetype parentOf(const PageBlock &block) const { return m_tree[block.range.begin].parent; }

    // The elements of `parent` in [begin, end) that show something. A heading ends them: it heads
    // what follows.
    QList<qsizetype> siblings(qsizetype begin, qsizetype end) const
    {
        QList<qsizetype> found;
        for (qsizetype i = begin; i < end; i = std::max(m_tree[i].end, i + 1)) {
            if (isHtmlHeading(m_tree[i]) || found.size() > mostSiblings)
                break;
            if (!m_tree[i].isText() || !m_tree[i].text.trimmed().isEmpty())
                found.append(i);
        }
        return found;
    }

    QString likeness(qsizetype i) const
    {
        return m_tree[i].isText() ? u"text"_s : likenessOf(m_tree[i]);
    }

    // Where titles and what belongs to them stand side by side, each takes what follows it; or what
    // stands before it, where the first has such and the last has nothing after it.
    void widen(std::span<PageBlock> row)
    {
        if (row.size() < 2 || ++m_rows > mostRows)
            return;
        const qsizetype parent = parentOf(row.front());
        const qsizetype parentEnd = parent < 0 ? m_tree.size() : m_tree[parent].end;
        const QList<qsizetype> gap = siblings(row[0].range.end, row[1].range.begin);
        if (gap.isEmpty())
            return;
        const QList<qsizetype> after = siblings(row.back().range.end, parentEnd);
        const qsizetype lead = leadOf(row.front(), gap, after, parent);
        for (size_t i = 0; i < row.size(); ++i) {
            const qsizetype limit = i + 1 < row.size() ? row[i + 1].range.begin : parentEnd;
            const QList<qsizetype> own = siblings(row[i].range.end, limit);
            const qsizetype most =
                i + 1 < row.size() ? own.size() - lead : std::min(own.size(), gap.size() - lead);
            if (most > 0)
                row[i].range.end = std::max(m_tree[own[most - 1]].end, own[most - 1] + 1);
        }
        // After the ends: what stands before a title is what the one above did not take.
        for (size_t i = 0; lead > 0 && i < row.size(); ++i) {
            const qsizetype from = i == 0 ? parent + 1 : row[i - 1].range.end;
            const QList<qsizetype> before = lastSiblings(from, row[i].range.begin);
            if (before.size() >= lead)
                row[i].range.begin = before[before.size() - lead];
        }
    }

    QList<qsizetype> lastSiblings(qsizetype begin, qsizetype end) const
    {
        QList<qsizetype> found;
        for (qsizetype i = begin; i < end; i = std::max(m_tree[i].end, i + 1)) {
            if (isHtmlHeading(m_tree[i]))
                found.clear();
            else if (!m_tree[i].isText() || !m_tree[i].text.trimmed().isEmpty())
                found.append(i);
        }
        return found;
    }

    qsizetype leadOf(const PageBlock &first, const QList<qsizetype> &gap,
                     const QList<qsizetype> &after, qsizetype parent) const
    {
        const auto alike = [this](qsizetype a, qsizetype b) { return likeness(a) == likeness(b); };
        const bool isWholeAfter =
            after.size() >= gap.size() && std::equal(gap.begin(), gap.end(), after.begin(), alike);
        if (isWholeAfter)
            return 0;
        const QList<qsizetype> before = lastSiblings(parent + 1, first.range.begin);
        qsizetype lead = 0;
        while (lead < std::min(gap.size(), before.size()) &&
               alike(gap[gap.size() - 1 - lead], before[before.size() - 1 - lead]))
            ++lead;
        return lead;
    }

    const HtmlTree &m_tree;
    const std::vector<Title> &m_titles;
    std::vector<int> m_before; // titles before each node
    int m_rows = 0;
};

// What says that a block is an article's: 0 for a bare link.
int evidence(const HtmlTree &tree, const Title &title, const PageBlock &block)
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

std::vector<Title> likeBest(const HtmlTree &tree, const HtmlMeasure &measure,
                            const std::vector<Title> &titles)
{
    QHash<QString, std::vector<Title>> groups;
    QStringList order; // so that the same page is always read the same way
    for (const Title &title : titles) {
        std::vector<Title> &group = groups[title.likeness];
        if (group.empty())
            order.append(title.likeness);
        group.push_back(title);
    }
    double best = 0;
    std::vector<Title> found;
    std::ranges::stable_sort(order, std::greater(),
                             [&](const QString &likeness) { return groups[likeness].size(); });
    for (const QString &likeness : order.first(std::min(order.size(), mostGroups))) {
        const std::vector<Title> &group = groups[likeness];
        if (group.size() < 2)
            break;
        const QList<PageBlock> blocks = Around(tree, group).blocks();
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
std::vector<Title> withOthers(const HtmlTree &tree, const HtmlMeasure &measure,
                              std::vector<Title> group, const std::vector<Title> &titles)
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
    for (const Title &title : group) {
        if (title.link >= 0)
            known.insert(tree[title.link].attribute("href"_L1));
    }
    std::vector<bool> isOwn(size_t(tree.size()), false);
    for (const PageBlock &block : Around(tree, group).blocks())
        std::fill(isOwn.begin() + block.range.begin, isOwn.begin() + block.range.end, true);
    std::vector<Title> more;
    for (const Title &title : titles) {
        const bool isHere = title.node > within && title.node < tree[within].end;
        if (!isHere || !title.isMarked || title.link < 0 || measure.isOut(title.node) ||
            more.size() > 20 || isOwn[size_t(title.node)])
            continue;
        const QString address = tree[title.link].attribute("href"_L1);
        if (address.startsWith(u'#') || known.contains(address))
            continue;
        known.insert(address);
        more.push_back(title);
    }
    group.insert(group.end(), more.begin(), more.end());
    std::ranges::sort(group, {}, &Title::node);
    return group;
}

} // namespace

PageBlocks pageBlocks(const HtmlTree &tree, const HtmlMeasure &measure)
{
    const std::vector<Title> titles = Titles(tree).find();
    const std::vector<Title> group = likeBest(tree, measure, titles);
    if (group.empty())
        return {};
    const std::vector<Title> all = withOthers(tree, measure, group, titles);
    PageBlocks found;
    found.haveHeadings = group.front().isMarked;
    const QList<PageBlock> blocks = Around(tree, all).blocks();
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
