#include "htmlcontent.h"

#include "htmlhints.h"

#include <QSet>

#include <algorithm>

namespace acervo {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortestParagraph = 25;
constexpr int levels = 5; // of ancestors that a paragraph speaks for

qsizetype visibleSize(const QString &text)
{
    qsizetype size = 0;
    bool space = true;
    for (const QChar c : text) {
        const bool isSpace = c.isSpace();
        size += !(isSpace && space);
        space = isSpace;
    }
    return size;
}

bool isComma(QChar c) { return QStringView(u",、，،;").contains(c); }

bool isRoot(const HtmlNode &node)
{
    return node.is("html"_L1) || node.is("body"_L1) || node.is("article"_L1) || node.is("main"_L1);
}

bool holdsBlocks(const HtmlTree &tree, qsizetype node)
{
    for (qsizetype i = node + 1; i < tree[node].end; i = tree[i].isText() ? i + 1 : tree[i].end) {
        if (isHtmlBlock(tree[i]) && !tree[i].is("br"_L1))
            return true;
    }
    return false;
}

// Text that stands in a row of its own: a paragraph, or an element used as one.
bool isParagraph(const HtmlTree &tree, qsizetype node)
{
    static const QSet<QLatin1StringView> names{"p"_L1, "pre"_L1, "blockquote"_L1, "td"_L1, "dd"_L1};
    const HtmlNode &it = tree[node];
    if (it.isText())
        return false;
    if (names.contains(it.name))
        return true;
    return (it.is("div"_L1) || it.is("section"_L1)) && !holdsBlocks(tree, node);
}

// Text straight in an element that has blocks too: paragraphs that only breaks set apart.
bool isLooseText(const HtmlTree &tree, qsizetype node)
{
    const qsizetype parent = tree[node].parent;
    return tree[node].isText() && parent >= 0 &&
           (tree[parent].is("div"_L1) || tree[parent].is("article"_L1) ||
            tree[parent].is("section"_L1) || tree[parent].is("body"_L1) ||
            tree[parent].is("td"_L1)) &&
           holdsBlocks(tree, parent);
}

double startingScore(const HtmlNode &node)
{
    static const QSet<QLatin1StringView> poor{"ol"_L1, "ul"_L1, "dl"_L1, "dd"_L1,   "dt"_L1,
                                              "li"_L1, "th"_L1, "h1"_L1, "form"_L1, "address"_L1};
    double score = poor.contains(node.name) ? -3 : 0;
    if (node.is("div"_L1) || node.is("main"_L1))
        score = 5;
    else if (node.is("article"_L1))
        score = 10;
    else if (node.is("pre"_L1) || node.is("td"_L1) || node.is("blockquote"_L1))
        score = 3;
    return score + htmlTextHint(node);
}

class Search
{
public:
    Search(const HtmlTree &tree, const HtmlMeasure &measure)
        : m_tree(tree)
        , m_measure(measure)
        , m_scores(size_t(tree.size()), 0)
        , m_isScored(size_t(tree.size()), false)
    {}

    std::vector<qsizetype> find()
    {
        for (qsizetype i = 0; i < m_tree.size(); ++i) {
            if (!m_measure.isOut(i) && (isParagraph(m_tree, i) || isLooseText(m_tree, i)))
                speak(i);
        }
        if (const qsizetype marked = markedText(); marked >= 0)
            return {marked};
        if (const qsizetype top = best(); top >= 0)
            return withSiblings(widened(top));
        // A text without paragraphs.
        const qsizetype body = m_tree.find("body"_L1);
        const bool isText = body >= 0 && m_measure.textOf(body) >= shortestParagraph;
        return isText ? std::vector{body} : std::vector<qsizetype>();
    }

private:
    void speak(qsizetype paragraph)
    {
        const qsizetype size = m_measure.textOf(paragraph);
        if (size < shortestParagraph)
            return;
        m_running += size;
        const double score =
            1 + double(m_measure.commasOf(paragraph)) + std::min(3.0, double(size) / 100);
        qsizetype up = m_tree[paragraph].parent;
        for (int level = 0; level < levels && up >= 0; ++level, up = m_tree[up].parent) {
            if (!m_isScored[size_t(up)]) {
                m_isScored[size_t(up)] = true;
                m_scores[size_t(up)] = startingScore(m_tree[up]);
            }
            m_scores[size_t(up)] += score / (level == 0 ? 1 : level == 1 ? 2 : level * 3);
        }
    }

    double scoreOf(qsizetype node) const
    {
        return m_scores[size_t(node)] * (1 - m_measure.linkShare(node));
    }

    // The page's own word for where the text is.
    qsizetype markedText() const
    {
        qsizetype marked = -1;
        qsizetype largest = 0;
        for (qsizetype i = 0; i < m_tree.size(); ++i) {
            const HtmlNode &node = m_tree[i];
            const bool isMarked = node.attribute("itemprop"_L1).contains("articleBody"_L1) ||
                                  node.attribute("property"_L1).contains("articleBody"_L1);
            if (!isMarked || m_measure.isOut(i) || m_measure.textOf(i) <= largest)
                continue;
            marked = i;
            largest = m_measure.textOf(i);
        }
        return largest * 3 > m_running ? marked : -1;
    }

    qsizetype best() const
    {
        qsizetype top = -1;
        for (qsizetype i = 0; i < m_tree.size(); ++i) {
            if (m_isScored[size_t(i)] && !m_measure.isOut(i) && !m_tree[i].is("html"_L1) &&
                (top < 0 || scoreOf(i) > scoreOf(top)))
                top = i;
        }
        return top;
    }

    // Where a text is cut into sections, each is a candidate of its own: what holds them all is
    // meant, as long as it is not much more than text.
    qsizetype widened(qsizetype top) const
    {
        for (qsizetype up = m_tree[top].parent; up >= 0 && !isRoot(m_tree[up]);
             up = m_tree[up].parent) {
            const bool isMore = m_measure.textOf(up) * 2 > m_measure.textOf(top) * 3;
            if (isMore && scoreOf(up) > scoreOf(top) / 2 &&
                m_measure.linkShare(up) < m_measure.linkShare(top) + 0.1)
                top = up;
        }
        return top;
    }

    std::vector<qsizetype> withSiblings(qsizetype top) const
    {
        std::vector<qsizetype> parts;
        const qsizetype parent = m_tree[top].parent;
        if (parent < 0 || m_tree[top].is("body"_L1))
            return {top};
        const double least = std::max(10.0, scoreOf(top) * 0.2);
        for (qsizetype i = parent + 1; i < m_tree[parent].end;
             i = m_tree[i].isText() ? i + 1 : m_tree[i].end) {
            if (i == top || (!m_measure.isOut(i) && belongs(i, top, least)))
                parts.push_back(i);
        }
        return parts;
    }

    bool belongs(qsizetype sibling, qsizetype top, double least) const
    {
        const HtmlNode &node = m_tree[sibling];
        const QString itsClass = node.attribute("class"_L1);
        const double bonus = !itsClass.isEmpty() && itsClass == m_tree[top].attribute("class"_L1)
                                 ? scoreOf(top) * 0.2
                                 : 0;
        if (m_isScored[size_t(sibling)] && scoreOf(sibling) + bonus >= least)
            return true;
        const qsizetype size = m_measure.textOf(sibling);
        const double links = m_measure.linkShare(sibling);
        if (!node.is("p"_L1))
            return false;
        return size > 80 ? links < 0.25
                         : size > 0 && links == 0 && m_tree.lineOf(sibling).contains(u'.');
    }

    const HtmlTree &m_tree;
    const HtmlMeasure &m_measure;
    std::vector<double> m_scores;
    std::vector<bool> m_isScored;
    qsizetype m_running = 0; // text in paragraphs, all in all
};

} // namespace

HtmlMeasure::HtmlMeasure(const HtmlTree &tree, Leaves leaves)
    : m_tree(tree)
    , m_out(size_t(tree.size()), false)
{
    if (leaves == Leaves::FurnitureOut)
        leaveOutFurniture();
    m_text = m_commas = m_links = {0};
    qsizetype linkEnd = 0;
    for (qsizetype i = 0; i < tree.size(); ++i) {
        const HtmlNode &node = tree[i];
        if (node.is("a"_L1) && node.has("href"_L1) && leaves == Leaves::FurnitureOut)
            linkEnd = std::max(linkEnd, node.end);
        const bool counts = node.isText() && !m_out[size_t(i)];
        const qsizetype size = counts ? visibleSize(node.text) : 0;
        m_text.push_back(m_text.back() + size);
        m_links.push_back(m_links.back() + (i < linkEnd ? size : 0));
        m_commas.push_back(m_commas.back() +
                           (counts ? std::ranges::count_if(node.text, isComma) : 0));
    }
}

void HtmlMeasure::leaveOutFurniture()
{
    const HtmlTree &tree = m_tree;
    // What holds half of the page is no furniture, whatever its class says.
    std::vector<qsizetype> all{0};
    for (const HtmlNode &node : tree.nodes())
        all.push_back(all.back() + (node.isText() ? visibleSize(node.text) : 0));
    const qsizetype body = std::max<qsizetype>(tree.find("body"_L1), 0);
    const qsizetype whole = tree.size() == 0 ? 0 : all[size_t(tree[body].end)] - all[size_t(body)];
    for (qsizetype i = 0; i < tree.size(); ++i) {
        const HtmlNode &node = tree[i];
        if (node.isText() || m_out[size_t(i)] || isRoot(node) || !isHtmlFurniture(node))
            continue;
        if ((all[size_t(node.end)] - all[size_t(i)]) * 2 < whole || node.is("script"_L1) ||
            node.is("head"_L1))
            std::fill(m_out.begin() + i, m_out.begin() + node.end, true);
    }
}

double HtmlMeasure::linkShare(qsizetype node) const
{
    const qsizetype text = textOf(node);
    return text == 0 ? 0 : double(between(m_links, node)) / double(text);
}

std::vector<qsizetype> htmlContent(const HtmlTree &tree, const HtmlMeasure &measure)
{
    return Search(tree, measure).find();
}

} // namespace acervo
