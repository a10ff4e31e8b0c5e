#include "blocksaround.h"

#include <algorithm>

namespace acervo {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRows = 1000;         // that are looked at for what stands between titles
constexpr qsizetype mostSiblings = 40; // between two titles

// The largest part of the page around each title that no other of them is in.
class Around
{
public:
    Around(const HtmlTree &tree, const std::vector<PageTitle> &titles)
        : m_tree(tree)
        , m_titles(titles)
        , m_before(size_t(tree.size()) + 1, 0)
    {
        for (const PageTitle &title : titles)
            m_before[size_t(title.node) + 1] = 1;
        for (size_t i = 1; i < m_before.size(); ++i)
            m_before[i] += m_before[i - 1];
    }

    QList<PageBlock> blocks()
    {
        QList<PageBlock> blocks;
        for (const PageTitle &title : m_titles) {
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
        return m_tree[i].isText() ? u"text"_s : pageLikeness(m_tree[i]);
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
    const std::vector<PageTitle> &m_titles;
    std::vector<int> m_before; // titles before each node
    int m_rows = 0;
};

} // namespace

QList<PageBlock> blocksAround(const HtmlTree &tree, const std::vector<PageTitle> &titles)
{
    return Around(tree, titles).blocks();
}

} // namespace acervo
