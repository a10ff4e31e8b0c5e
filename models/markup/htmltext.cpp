#include "htmltext.h"

#include "cleantext.h"
#include "htmlhints.h"
#include "picture.h"

#include <QSet>

#include <algorithm>

namespace acervo {

using namespace Qt::StringLiterals;

namespace {

class Writer
{
public:
    Writer(const HtmlTree &tree, const HtmlMeasure &measure, const KeepPicture &keep)
        : m_tree(tree)
        , m_measure(measure)
        , m_keep(keep)
    {}

    void write(qsizetype part)
    {
        const qsizetype end = m_tree[part].isText() ? part + 1 : m_tree[part].end;
        for (qsizetype i = part; i < end; ++i) {
            m_at = i;
            leaveBefore(i);
            const HtmlNode &node = m_tree[i];
            if (node.isText()) {
                if (!m_measure.isOut(i))
                    addText(node.text);
            } else if (m_measure.isOut(i) || isLinkList(i) || node.is("script"_L1)) {
                i = node.end - 1;
            } else {
                enter(node);
            }
        }
        m_at = end;
        leaveBefore(end);
        endLine(2);
    }

    QString take() { return m_out.trimmed(); }

private:
    struct Open
    {
        QLatin1StringView name;
        qsizetype end;
        int number; // of an ordered list's last item
    };

    // A list, table or section of links to something else.
    bool isLinkList(qsizetype i) const
    {
        static const QSet<QLatin1StringView> names{"ul"_L1,    "ol"_L1,  "dl"_L1,
                                                   "table"_L1, "div"_L1, "section"_L1};
        const double links = m_measure.linkShare(i);
        const qsizetype size = m_measure.textOf(i);
        if (!names.contains(m_tree[i].name) || size == 0)
            return false;
        return links > 0.7 && (size > 40 || m_tree[i].is("ul"_L1)) && size < 5000;
    }

    bool isOpen(QLatin1StringView name) const
    {
        return std::ranges::any_of(m_open, [&](const Open &open) { return open.name == name; });
    }

    void enter(const HtmlNode &node)
    {
        if (node.is("br"_L1))
            return endLine(1);
        if (node.is("img"_L1))
            return addPicture(node);
        if (m_isAfterPicture && isHtmlCaption(node))
            m_captionEnd = node.end;
        if (node.is("td"_L1) || node.is("th"_L1)) {
            if (!m_line.trimmed().isEmpty() && isOpen("tr"_L1))
                m_line += " | "_L1;
        } else if (isHtmlBlock(node)) {
            const bool isTight = node.is("li"_L1) || node.is("tr"_L1) || node.is("dt"_L1) ||
                                 node.is("dd"_L1) || isOpen("td"_L1) ||
                                 (isOpen("li"_L1) && !m_line.isEmpty());
            // The mark of an item waits for the paragraph in it.
            if (!m_isMark)
                endLine(isTight ? 1 : 2);
        }
        if (node.is("li"_L1))
            addMark();
        if (isHtmlBlock(node) && node.end > 0)
            m_open.push_back({node.name, node.end, 0});
    }

    // A line of its own; what follows is its caption, or another paragraph.
    void addPicture(const HtmlNode &image)
    {
        if (!m_keep || !m_keep(image))
            return;
        if (m_isMark)
            m_line.clear();
        endLine(2);
        if (m_isAfterPicture)
            m_out += u'\n';
        m_shows = htmlImageWords(image);
        m_out += pictureMark + m_shows + u'\n';
        m_ends = 1;
        m_isAfterPicture = true;
    }

    // Before the first line after a picture.
    void leavePicture(const QString &line)
    {
        m_isAfterPicture = false;
        if (!m_isCaption)
            m_out += u'\n';
        else if (line.contains(m_shows, Qt::CaseInsensitive)) // said once
            m_out.remove(m_out.size() - 1 - m_shows.size(), m_shows.size());
    }

    void addMark()
    {
        QString mark = u"- "_s;
        for (auto open = m_open.rbegin(); open != m_open.rend(); ++open) {
            if (open->name == "ul"_L1)
                break;
            if (open->name == "ol"_L1) {
                mark = QString::number(++open->number) + ". "_L1;
                break;
            }
        }
        m_line = mark;
        m_isMark = true;
    }

    void leaveBefore(qsizetype i)
    {
        while (!m_open.empty() && i >= m_open.back().end) {
            const QLatin1StringView name = m_open.back().name;
            const bool isCell = name == "td"_L1 || name == "th"_L1;
            const bool isTight =
                name == "li"_L1 || name == "tr"_L1 || name == "dt"_L1 || name == "dd"_L1;
            if (m_isMark) {
                if (name == "li"_L1) {
                    m_line.clear();
                    m_isMark = false;
                }
            } else if (!isCell) {
                endLine(isTight || isOpen("td"_L1) || (isOpen("li"_L1) && name != "p"_L1) ? 1 : 2);
            }
            m_open.pop_back();
        }
    }

    void addText(const QString &text)
    {
        if (isOpen("pre"_L1))
            return addCode(text);
        QString piece;
        for (const QChar c : text) {
            if (c == pictureMark) // a page's own would be taken for a picture
                continue;
            const bool isSpace = c.isSpace() && c != QChar::Nbsp;
            const QChar plain = isSpace || c == QChar::Nbsp ? QChar(u' ') : c;
            const QChar last =
                piece.isEmpty() ? (m_line.isEmpty() ? QChar(u' ') : m_line.back()) : piece.back();
            if (plain != u' ' || last != u' ')
                piece += plain;
        }
        const bool isBlank = piece.trimmed().isEmpty();
        if (m_isAfterPicture && !isBlank && m_line.trimmed().isEmpty())
            m_isCaption = m_at < m_captionEnd;
        m_line += piece;
        if (!isBlank)
            m_isMark = false;
    }

    void addCode(const QString &text)
    {
        bool isFirst = true;
        for (const QStringView line : QStringView(text).tokenize(u'\n')) {
            if (!isFirst)
                endLine(1, false);
            isFirst = false;
            m_line += line;
            m_line.remove(pictureMark);
        }
    }

    // Ends the line with so many line ends; no more than two in a row.
    void endLine(int ends, bool isText = true)
    {
        const QString line = isText && !isOpen("pre"_L1) ? m_line.trimmed() : m_line;
        m_line.clear();
        m_isMark = false;
        if (line.isEmpty() && m_isAfterPicture)
            return;
        if (!line.isEmpty()) {
            if (m_isAfterPicture)
                leavePicture(line);
            if (isOpen("blockquote"_L1))
                m_out += u"> "_s;
            m_out += line;
            m_ends = 0;
        }
        const int most = m_at < m_captionEnd ? 1 : ends;
        for (; m_ends < most && !m_out.isEmpty(); ++m_ends)
            m_out += u'\n';
    }

    const HtmlTree &m_tree;
    const HtmlMeasure &m_measure;
    const KeepPicture &m_keep;
    qsizetype m_at = 0;            // the node that is written
    qsizetype m_captionEnd = 0;    // of the caption of the last picture
    QString m_shows;               // that picture's own words
    bool m_isAfterPicture = false; // nothing follows it yet
    bool m_isCaption = false;      // what does is its caption
    std::vector<Open> m_open;
    QString m_out;
    QString m_line;
    int m_ends = 0;
    bool m_isMark = false; // the line has a mark and no text yet
};

} // namespace

QString htmlText(const HtmlTree &tree, const HtmlMeasure &measure,
                 const std::vector<qsizetype> &parts, const KeepPicture &keep)
{
    Writer writer(tree, measure, keep);
    for (const qsizetype part : parts)
        writer.write(part);
    return cleanText(writer.take());
}

} // namespace acervo
