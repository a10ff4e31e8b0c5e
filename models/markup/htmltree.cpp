#include "htmltree.h"

#include "htmlscan.h"

#include <QSet>

#include <gumbo.h>

namespace acervo {

using namespace Qt::StringLiterals;

namespace {

struct Output
{
    explicit Output(const QByteArray &html)
    {
        options.max_errors = 0;
        output = gumbo_parse_with_options(&options, html.constData(), size_t(html.size()));
    }
    ~Output() { gumbo_destroy_output(&options, output); }
    Q_DISABLE_COPY_MOVE(Output)

    GumboOptions options = kGumboDefaultOptions;
    GumboOutput *output = nullptr;
};

const GumboVector &childrenOf(const GumboNode *node)
{
    static const GumboVector none{nullptr, 0, 0};
    if (node->type == GUMBO_NODE_DOCUMENT)
        return node->v.document.children;
    return node->type == GUMBO_NODE_ELEMENT ? node->v.element.children : none;
}

HtmlNode elementOf(const GumboElement &element)
{
    HtmlNode node;
    const char *name = gumbo_normalized_tagname(element.tag);
    node.name = QLatin1StringView(name && *name ? name : "unknown");
    node.attributes.reserve(element.attributes.length);
    for (unsigned i = 0; i < element.attributes.length; ++i) {
        const auto *attribute = static_cast<const GumboAttribute *>(element.attributes.data[i]);
        node.attributes.append(
            {QString::fromUtf8(attribute->name).toLower(), QString::fromUtf8(attribute->value)});
    }
    return node;
}

// None of what is no part of a page.
bool addNode(std::vector<HtmlNode> &nodes, const GumboNode *node)
{
    switch (node->type) {
    case GUMBO_NODE_ELEMENT:
        nodes.push_back(elementOf(node->v.element));
        return true;
    case GUMBO_NODE_TEXT:
    case GUMBO_NODE_WHITESPACE:
    case GUMBO_NODE_CDATA:
        nodes.push_back({.text = QString::fromUtf8(node->v.text.text)});
        return true;
    default:
        return false;
    }
}

} // namespace

QString HtmlNode::attribute(QLatin1StringView wanted) const
{
    for (const auto &[key, value] : attributes) {
        if (key == wanted)
            return value;
    }
    return {};
}

bool HtmlNode::has(QLatin1StringView wanted) const
{
    return std::ranges::any_of(attributes,
                               [&](const auto &attribute) { return attribute.first == wanted; });
}

HtmlTree parseHtml(const QString &text)
{
    const Output parsed(scannedHtml(text.toUtf8()));
    HtmlTree tree;
    struct Step
    {
        const GumboNode *node;
        unsigned child;
        qsizetype index;
    };
    std::vector<Step> path{{parsed.output->document, 0, -1}};
    while (!path.empty()) {
        Step &step = path.back();
        const GumboVector &children = childrenOf(step.node);
        if (step.child == children.length) {
            if (step.index >= 0)
                tree.m_nodes[size_t(step.index)].end = tree.size();
            path.pop_back();
            continue;
        }
        const auto *child = static_cast<const GumboNode *>(children.data[step.child++]);
        const qsizetype parent = step.index;
        if (!addNode(tree.m_nodes, child))
            continue;
        tree.m_nodes.back().parent = parent;
        path.push_back({child, 0, tree.size() - 1}); // `step` is gone
    }
    return tree;
}

bool isHtmlBlock(const HtmlNode &node)
{
    static const QSet<QLatin1StringView> inlineNames{
        "a"_L1,      "abbr"_L1, "acronym"_L1, "b"_L1,    "cite"_L1, "code"_L1,   "data"_L1,
        "del"_L1,    "dfn"_L1,  "em"_L1,      "i"_L1,    "img"_L1,  "kbd"_L1,    "label"_L1,
        "mark"_L1,   "q"_L1,    "rp"_L1,      "rt"_L1,   "ruby"_L1, "samp"_L1,   "span"_L1,
        "strong"_L1, "sub"_L1,  "sup"_L1,     "time"_L1, "var"_L1,  "unknown"_L1};
    return !node.isText() && !inlineNames.contains(node.name);
}

bool isHtmlHeading(const HtmlNode &node)
{
    return node.name.size() == 2 && node.name.front() == u'h' && node.name.back() >= u'1' &&
           node.name.back() <= u'6';
}

QString HtmlTree::lineOf(qsizetype node) const
{
    QString line;
    const qsizetype end = (*this)[node].isText() ? node + 1 : (*this)[node].end;
    std::vector<qsizetype> blockEnds;
    for (qsizetype i = node; i < end; ++i) {
        const HtmlNode &each = (*this)[i];
        while (!blockEnds.empty() && i >= blockEnds.back()) {
            line += u' ';
            blockEnds.pop_back();
        }
        if (each.is("script"_L1)) {
            i = each.end - 1;
        } else if (each.isText()) {
            line += each.text;
        } else if (isHtmlBlock(each)) {
            line += u' ';
            blockEnds.push_back(each.end);
        }
    }
    return line.simplified();
}

qsizetype HtmlTree::find(QLatin1StringView name, qsizetype inside) const
{
    const qsizetype end = inside < size() ? std::max((*this)[inside].end, inside + 1) : size();
    for (qsizetype i = inside; i < end; ++i) {
        if ((*this)[i].is(name))
            return i;
    }
    return -1;
}

} // namespace acervo
