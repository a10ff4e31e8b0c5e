#include "htmlmarkdown.h"

#include "cleantext.h"
#include "htmltree.h"
#include "markdowntext.h"
#include "safelink.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace acervo {

using namespace Qt::StringLiterals;

namespace {

// A mark holds only where it touches the words: spaces at the edges go outside of it.
QString marked(const QString &text, QLatin1StringView mark)
{
    const QString words = text.trimmed();
    if (words.isEmpty())
        return text;
    const qsizetype begin = text.indexOf(words);
    return text.first(begin) + mark + words + mark + text.sliced(begin + words.size());
}

// More backquotes around it than stand in it.
QString codeSpan(const QString &code)
{
    qsizetype longest = 0;
    qsizetype run = 0;
    for (const QChar c : code) {
        run = c == u'`' ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    const QString fence(longest + 1, u'`');
    const QString room = code.startsWith(u'`') || code.endsWith(u'`') ? u" "_s : QString();
    return fence + room + code + room + fence;
}

QString indented(const QString &lines, const QString &first, const QString &others)
{
    QString out = first + lines;
    out.replace(u'\n', u'\n' + others);
    out.replace(u'\n' + others + u'\n', u"\n\n"_s); // an empty line has no spaces
    return out;
}

class MarkdownWriter
{
public:
    explicit MarkdownWriter(const HtmlTree &tree)
        : m_tree(tree)
    {}

    QString all() const { return blocksOf({0, m_tree.size()}).join("\n\n"_L1); }

private:
    qsizetype next(qsizetype i) const { return m_tree[i].isText() ? i + 1 : m_tree[i].end; }
    HtmlRange inside(qsizetype i) const { return {i + 1, m_tree[i].end}; }

    bool isOneOf(qsizetype i, std::initializer_list<QLatin1StringView> names) const
    {
        return std::ranges::find(names, m_tree[i].name) != names.end();
    }

    // Word processors put bold around whole paragraphs.
    bool hasBlocks(qsizetype i) const
    {
        for (qsizetype at = i; at < next(i); ++at) {
            if (!m_tree[at].isText() && isHtmlBlock(m_tree[at]) && !m_tree[at].is("br"_L1))
                return true;
        }
        return false;
    }

    QStringList blocksOf(HtmlRange range) const
    {
        QStringList blocks;
        QString line;
        const auto endLine = [&] {
            if (const QString words = tidied(line); !words.isEmpty())
                blocks << words;
            line.clear();
        };
        for (qsizetype i = range.begin; i < range.end; i = next(i)) {
            if (!m_tree[i].isText() && hasBlocks(i)) {
                endLine();
                blocks << blocksOfElement(i);
            } else {
                line += inlineOf(i);
            }
        }
        endLine();
        return blocks;
    }

    QStringList blocksOfElement(qsizetype i) const
    {
        const HtmlNode &node = m_tree[i];
        if (node.is("head"_L1))
            return {};
        if (isHtmlHeading(node))
            return {QString(node.name[1].unicode() - u'0', u'#') + u' ' +
                    wordsOf(i).replace(u'\n', u' ')};
        if (node.is("pre"_L1))
            return {codeBlock(i)};
        if (node.is("hr"_L1))
            return {u"---"_s};
        if (node.is("blockquote"_L1))
            return {indented(blocksOf(inside(i)).join("\n\n"_L1), u"> "_s, u"> "_s)
                        .replace("\n\n"_L1, "\n>\n"_L1)};
        if (isOneOf(i, {"ul"_L1, "ol"_L1}))
            return {list(i)};
        if (node.is("table"_L1))
            return {table(i)};
        return blocksOf(inside(i));
    }

    QString inlineOf(qsizetype i) const
    {
        const HtmlNode &node = m_tree[i];
        if (node.isText())
            return textOf(node.text);
        if (node.is("br"_L1))
            return u"\\\n"_s;
        if (isOneOf(i, {"head"_L1, "script"_L1}))
            return {};
        if (isOneOf(i, {"code"_L1, "kbd"_L1, "samp"_L1}))
            return codeSpan(m_tree.lineOf(i));
        QString words;
        for (qsizetype at = i + 1; at < node.end; at = next(at))
            words += inlineOf(at);
        if (isOneOf(i, {"strong"_L1, "b"_L1}))
            return isPlain(node) ? words : marked(words, "**"_L1);
        if (isOneOf(i, {"em"_L1, "i"_L1}))
            return marked(words, "*"_L1);
        if (node.is("del"_L1))
            return marked(words, "~~"_L1);
        if (node.is("a"_L1))
            return link(node, words);
        if (node.is("img"_L1)) // its words only: a note shows no picture from elsewhere
            return markdownLine(node.attribute("alt"_L1));
        return words;
    }

    // Some word processors wrap all that they copy into such an element.
    static bool isPlain(const HtmlNode &node)
    {
        return node.attribute("style"_L1).remove(u' ').contains("font-weight:normal"_L1);
    }

    static QString link(const HtmlNode &node, const QString &words)
    {
        const QString text = words.trimmed();
        const QString address = QString::fromLatin1(safeLink(node.attribute("href"_L1)));
        return address.isEmpty() || text.isEmpty() ? words : u'[' + text + u"]("_s + address + u')';
    }

    // Spaces of all kinds are one, and at its edges one is kept: words of the next element follow.
    static QString textOf(const QString &text)
    {
        const QString words = text.simplified();
        if (words.isEmpty())
            return text.isEmpty() ? text : u" "_s;
        const auto edge = [](QChar c) { return c.isSpace() ? u" "_s : QString(); };
        return edge(text.front()) + markdownText(cleanText(words)) + edge(text.back());
    }

    // A line as it stands in the text: no two spaces, none at the ends of lines.
    static QString tidied(const QString &line)
    {
        QStringList lines;
        for (const QString &one : line.split(u"\\\n"_s))
            lines << one.simplified();
        while (!lines.isEmpty() && lines.last().isEmpty())
            lines.removeLast();
        while (!lines.isEmpty() && lines.first().isEmpty())
            lines.removeFirst();
        return lines.join("\\\n"_L1);
    }

    QString wordsOf(qsizetype i) const { return blocksOf(inside(i)).join(u' '); }

    QString codeBlock(qsizetype i) const
    {
        QString code;
        QString language;
        for (qsizetype at = i; at < m_tree[i].end; ++at) {
            const HtmlNode &node = m_tree[at];
            if (node.isText())
                code += node.text;
            else if (node.is("br"_L1))
                code += u'\n';
            for (const QString &name : node.attribute("class"_L1).split(u' ')) {
                if (name.startsWith("language-"_L1))
                    language = markdownLine(name.sliced(9));
            }
        }
        code = cleanText(code);
        while (code.endsWith(u'\n'))
            code.chop(1);
        QString fence = u"```"_s;
        while (code.contains(fence))
            fence += u'`';
        return fence + language + u'\n' + code + u'\n' + fence;
    }

    // A list in an item follows its line; paragraphs stand apart.
    static QString itemOf(const QStringList &blocks)
    {
        static const QRegularExpression mark(u"^(-|\\d+\\.) "_s);
        QString item;
        for (const QString &block : blocks) {
            if (!item.isEmpty())
                item += mark.match(block).hasMatch() ? "\n"_L1 : "\n\n"_L1;
            item += block;
        }
        return item;
    }

    QString list(qsizetype i) const
    {
        const bool isOrdered = m_tree[i].is("ol"_L1);
        QStringList items;
        for (qsizetype at = i + 1; at < m_tree[i].end; at = next(at)) {
            if (m_tree[at].isText())
                continue;
            const QString mark = isOrdered ? QString::number(items.size() + 1) + u". "_s : u"- "_s;
            const bool isItem = m_tree[at].is("li"_L1);
            const QStringList blocks = isItem ? blocksOf(inside(at)) : blocksOfElement(at);
            items << indented(itemOf(blocks), mark, QString(mark.size(), u' '));
        }
        return items.join(u'\n');
    }

    QString table(qsizetype i) const
    {
        QStringList rows;
        for (qsizetype at = i + 1; at < m_tree[i].end; ++at) {
            if (!m_tree[at].is("tr"_L1))
                continue;
            QStringList cells;
            for (qsizetype cell = at + 1; cell < m_tree[at].end; cell = next(cell)) {
                if (isOneOf(cell, {"td"_L1, "th"_L1}))
                    cells << wordsOf(cell).replace(u"\\\n"_s, u" "_s).replace(u'\n', u' ');
            }
            rows << u"| "_s + cells.join(" | "_L1) + u" |"_s;
            if (rows.size() == 1)
                rows << u"|"_s + u" --- |"_s.repeated(cells.size());
        }
        return rows.join(u'\n');
    }

    const HtmlTree &m_tree;
};

} // namespace

QString htmlMarkdown(const QString &html)
{
    const HtmlTree tree = parseHtml(html);
    return MarkdownWriter(tree).all();
}

} // namespace acervo
