// HtmlTree is an HTML page as a value: its elements and texts in document order, without script,
// style, comments and drawings (htmlscan.h). Reading one is linear in the page, however hostile it
// is; no file, socket or script is touched. Immutable after parseHtml(); any thread.
#pragma once

#include <QList>
#include <QString>

#include <utility>
#include <vector>

namespace acervo {

struct HtmlNode
{
    QLatin1StringView name;                        // of the element, lower case; empty for a text
    QString text;                                  // of a text, character references resolved
    QList<std::pair<QString, QString>> attributes; // names in lower case
    qsizetype parent = -1;
    qsizetype end = 0; // the node after the last one inside of it

    bool isText() const { return name.isEmpty(); }
    bool is(QLatin1StringView wanted) const { return name == wanted; }
    // Empty where it has none.
    QString attribute(QLatin1StringView wanted) const;
    bool has(QLatin1StringView wanted) const;
};

// The nodes [begin, end) of a tree.
struct HtmlRange
{
    qsizetype begin = 0;
    qsizetype end = 0;
};

class HtmlTree
{
public:
    const std::vector<HtmlNode> &nodes() const { return m_nodes; }
    const HtmlNode &operator[](qsizetype i) const { return m_nodes[size_t(i)]; }
    qsizetype size() const { return qsizetype(m_nodes.size()); }

    // All texts inside a node on one line; a block's edges are spaces.
    QString lineOf(qsizetype node) const;
    // The first element of that name inside a node, or -1.
    qsizetype find(QLatin1StringView name, qsizetype inside = 0) const;

private:
    friend HtmlTree parseHtml(const QString &text);
    std::vector<HtmlNode> m_nodes;
};

HtmlTree parseHtml(const QString &text);

// An element that begins and ends a line.
bool isHtmlBlock(const HtmlNode &node);

// h1 to h6
bool isHtmlHeading(const HtmlNode &node);

} // namespace acervo
