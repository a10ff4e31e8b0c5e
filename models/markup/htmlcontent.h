// Where on a page its article's text is: the element that holds most of the running text, and what
// beside it belongs to it. Pure; any thread.
//
// Each paragraph speaks for the elements around it, by its length and its commas, less the farther
// they are; links speak against, and so do hints of class and id. An element that the page itself
// marks as the article's text is believed where it holds a good part of all running text.
#pragma once

#include "htmltree.h"

namespace acervo {

// Sums over a page's nodes in document order, so that each is known of any element at once.
class HtmlMeasure
{
public:
    // What is left out is not counted; where nothing is, links are text like any other.
    enum class Leaves : quint8 { FurnitureOut, NothingOut };
    explicit HtmlMeasure(const HtmlTree &tree, Leaves leaves = Leaves::FurnitureOut);

    qsizetype textOf(qsizetype node) const { return between(m_text, node); }
    qsizetype commasOf(qsizetype node) const { return between(m_commas, node); }
    double linkShare(qsizetype node) const; // 0 to 1, of its text
    // Part of what is left out, or inside of such.
    bool isOut(qsizetype node) const { return m_out[size_t(node)]; }

private:
    void leaveOutFurniture();
    qsizetype between(const std::vector<qsizetype> &sums, qsizetype node) const
    {
        return sums[size_t(m_tree[node].isText() ? node + 1 : m_tree[node].end)] -
               sums[size_t(node)];
    }

    const HtmlTree &m_tree;
    std::vector<qsizetype> m_text; // sums before each node, without what is left out
    std::vector<qsizetype> m_commas;
    std::vector<qsizetype> m_links;
    std::vector<bool> m_out;
};

// The elements whose texts are the article's, in order; none where there is no running text.
std::vector<qsizetype> htmlContent(const HtmlTree &tree, const HtmlMeasure &measure);

} // namespace acervo
