#include "blocklines.h"

#include "datereader.h"
#include "htmlhints.h"
#include "pagemarks.h"
#include "pagetext.h"

#include <QRegularExpression>

#include <algorithm>

namespace acervo {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestByline = 300;
constexpr qsizetype longestDay = 20;

// "March 2021", "2023 (14)", "Archive for 2020"
PartialDate sectionDate(const QString &heading)
{
    static const QRegularExpression count(u"\\s*\\(\\d+\\)$"_s);
    QString text = heading;
    text.remove(count);
    const PartialDate date = readDate(text);
    return date.precision() == PartialDate::Precision::Day ? PartialDate() : date;
}

class Reader
{
public:
    Reader(const HtmlTree &tree, BlockLines &out)
        : m_tree(tree)
        , m_out(out)
    {}

    void read(const PageBlock &block, const PartialDate &section)
    {
        m_facts = textFacts(m_tree, block.range);
        m_section = section;
        m_title = m_tree.lineOf(block.title);
        std::vector<qsizetype> blockEnds;
        for (qsizetype i = block.range.begin; i < block.range.end; ++i) {
            const HtmlNode &node = m_tree[i];
            while (!blockEnds.empty() && i >= blockEnds.back()) {
                endLine();
                blockEnds.pop_back();
            }
            if (i == block.title) {
                addTitle();
                i = node.end - 1;
            } else if (node.isText()) {
                m_line += node.text;
            } else if (isLeftOut(i)) {
                i = node.end - 1;
            } else if (isHtmlBlock(node)) {
                endLine();
                blockEnds.push_back(node.end);
            }
        }
        endLine();
        m_out.ends.append(m_out.lines.size());
        m_out.lines.append(u"\"\""_s); // ends what the last line may have begun
        m_out.facts.append(m_facts);
        m_out.sections.append(section);
    }

private:
    void addTitle()
    {
        endLine();
        m_out.lines.append(m_title);
        m_out.titles.insert(m_out.lines.size());
    }

    // Controls, and what is known by its mark.
    bool isLeftOut(qsizetype i)
    {
        const HtmlNode &node = m_tree[i];
        if (isHtmlControl(node))
            return true;
        const bool isKnown = (node.is("time"_L1) && m_facts.date.isKnown()) || isTopicTag(node) ||
                             (bylineRank(node) > 0 && !m_facts.persons.isEmpty() &&
                              m_tree.lineOf(i).size() <= longestByline);
        m_hasKnown = m_hasKnown || isKnown;
        return isKnown;
    }

    void endLine()
    {
        QString line = m_line.simplified();
        m_line.clear();
        const bool hadKnown = std::exchange(m_hasKnown, false);
        const auto isLetter = [](QChar c) { return c.isLetterOrNumber(); };
        const auto letters = std::ranges::count_if(line, isLetter);
        // "Posted on  by  in": what stood around the marked is nothing without it.
        if (letters == 0 || (hadKnown && letters <= 24) || line == m_title)
            return;
        if (m_section.isKnown() && line.size() <= longestDay && !readDate(line).isKnown()) {
            QString day = line;
            while (QStringView(u":–—-,.").contains(day.back()) || day.back().isSpace())
                day.chop(1);
            const QString whole = day + u' ' + QString::number(m_section.year());
            if (readDate(whole).precision() == PartialDate::Precision::Day)
                line = whole;
        }
        m_out.lines.append(line);
    }

    const HtmlTree &m_tree;
    BlockLines &m_out;
    PageFacts m_facts;
    PartialDate m_section;
    QString m_title;
    QString m_line;
    bool m_hasKnown = false;
};

} // namespace

BlockLines blockLines(const HtmlTree &tree, const QList<PageBlock> &blocks)
{
    BlockLines lines;
    Reader reader(tree, lines);
    PartialDate section;
    qsizetype at = 0;
    for (const PageBlock &block : blocks) {
        for (; at < block.range.begin; ++at) {
            const bool isHead = isHtmlHeading(tree[at]) || tree[at].is("dt"_L1) ||
                                tree[at].is("th"_L1) || tree[at].is("caption"_L1);
            if (!isHead)
                continue;
            // Another heading ends what a month heads, unless it is one below it.
            if (const PartialDate date = sectionDate(tree.lineOf(at)); date.isKnown())
                section = date;
        }
        at = std::max(at, block.range.end);
        reader.read(block, section);
    }
    return lines;
}

} // namespace acervo
