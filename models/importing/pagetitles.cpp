#include "pagetitles.h"

#include "datereader.h"
#include "pagephrases.h"
#include "pagewords.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace acervo {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestTitle = 400;
constexpr qsizetype longestLead = 30; // before a link that is a title, on its line
constexpr size_t mostTitles = 100'000;

bool isTitleName(const HtmlNode &node)
{
    static const QRegularExpression name(
        u"(?:^|[\\s_-])(?:title|headline|entry-title|p-name|titulo|titre|toctitle|heading)(?:$|[\\s_-])"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString names = node.attribute("class"_L1) + u' ' + node.attribute("itemprop"_L1);
    return names.size() > 3 && names.size() < 300 && name.match(names).hasMatch();
}

bool isArticleTitleName(const HtmlNode &node)
{
    static const QRegularExpression name(
        u"(?:^|\\s)(?:entry-title|post-title|article-title|item-title|p-name|headline)(?:$|\\s)"_s);
    return (node.attribute("class"_L1).left(300) + u' ' + node.attribute("itemprop"_L1))
        .contains(name);
}

class Titles
{
public:
    explicit Titles(const HtmlTree &tree)
        : m_tree(tree)
    {}

    std::vector<PageTitle> find()
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
        for (qsizetype i = link - 1; i > block && lead <= longestLead; --i) {
            if (isHtmlBlock(m_tree[i]))
                break;
            if (m_tree[i].isText())
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
        QString likeness = pageLikeness(m_tree[node]) + (link < 0 ? u"!"_s : QString());
        qsizetype up = m_tree[node].parent;
        for (int level = 0; level < 2 && up >= 0; ++level, up = m_tree[up].parent)
            likeness +=
                u'<' + (level == 1 && isHtmlHeading(m_tree[node]) ? QString(m_tree[up].name)
                                                                  : pageLikeness(m_tree[up]));
        m_titles.push_back({node, link, isMarked, isArticleTitleName(m_tree[node]), likeness});
    }

    const HtmlTree &m_tree;
    std::vector<PageTitle> m_titles;
    qsizetype m_lastLink = -1;
    qsizetype m_lastHeading = -1;
};

} // namespace

std::vector<PageTitle> pageTitles(const HtmlTree &tree) { return Titles(tree).find(); }

QString pageLikeness(const HtmlNode &node)
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

} // namespace acervo
