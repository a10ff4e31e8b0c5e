#include "pagemarks.h"

#include <QRegularExpression>

namespace acervo {

using namespace Qt::StringLiterals;

QString markNames(const HtmlNode &node)
{
    return (node.attribute("class"_L1).left(200) + u' ' + node.attribute("id"_L1).left(100) + u' ' +
            node.attribute("rel"_L1) + u' ' + node.attribute("itemprop"_L1))
        .toLower();
}

int bylineRank(const HtmlNode &node)
{
    static const QRegularExpression author(
        u"(?:^|[\\s_-])(?:authors?|tocauthors|creators?|byline|by-line|p-author|autor|auteur|fn|"
        u"writer|byl|post-author|submitted|username|autora|autores|auteure|auteurs|firma|"
        u"assinatura|signature|redactor|periodista|"
        "article-author|authorname|author-name|contributor)(?:$|[\\s_-])"_s);
    if (node.isText())
        return 0;
    const QString names = markNames(node);
    if (names.size() < 4 || names.contains("comment"_L1))
        return 0;
    if (node.attribute("rel"_L1) == "author"_L1 || node.attribute("itemprop"_L1) == "author"_L1)
        return 3;
    if (names.contains("bio"_L1))
        return 0;
    return names.contains(author) ? names.contains("byline"_L1) ? 2 : 1 : 0;
}

bool isTopicTag(const HtmlNode &node)
{
    if (node.isText())
        return false;
    const bool isLink = node.is("a"_L1) && node.attribute("rel"_L1).split(u' ').contains("tag"_L1);
    return isLink || node.attribute("class"_L1).left(200).split(u' ').contains("p-category"_L1);
}

bool isEntryTitle(const HtmlNode &node)
{
    if (node.isText())
        return false;
    const QStringList names = node.attribute("class"_L1).left(200).split(u' ');
    return names.contains("entry-title"_L1) || names.contains("p-name"_L1) ||
           (isHtmlHeading(node) && names.contains("post-title"_L1));
}

bool isElsewhere(const HtmlTree &tree, qsizetype at)
{
    static const QRegularExpression marked(
        u"(?:^|[\\s_-])(?:related|relacionad[oa]s?|relacionadas|teasers?|sidebar|recommended|"
        u"recommendations|popular|trending|promo|latest|mostread|most-read|most-popular|"
        u"more-stories|more-posts|more-news|read-next|up-next|also|widget|newsfeed)(?:$|[\\s_-])"_s);
    const HtmlNode &node = tree[at];
    const bool isPart = node.is("div"_L1) || node.is("section"_L1) || node.is("aside"_L1) ||
                        node.is("ul"_L1) || node.is("ol"_L1) || node.is("nav"_L1) ||
                        node.is("li"_L1) || node.is("article"_L1);
    // What holds most of the page only says how it is laid out: "page-left-right-sidebar".
    const bool isPage = (node.end - at) * 2 > tree.size();
    return isPart && !isPage && markNames(node).contains(marked);
}

bool isComments(const HtmlNode &node)
{
    static const QRegularExpression marked(
        u"(?:^|[\\s_-])(?:comments?|commentlist|comentarios?|commentaires?|disqus_thread)(?=$|[\\s_-])"_s);
    const bool isPart = node.is("div"_L1) || node.is("section"_L1) || node.is("ol"_L1) ||
                        node.is("ul"_L1) || node.is("li"_L1);
    // "firma_comentarios" holds the byline, and how many comments there are.
    static const QRegularExpression byline(
        u"(?:^|\\s)(?:firma|byline|author|autor|auteur|meta)[_-]"_s);
    const QString names = isPart ? markNames(node) : QString();
    return isPart && names.contains(marked) && !names.contains(byline);
}

bool isCaption(const HtmlNode &node)
{
    static const QRegularExpression marked(
        u"(?:^|[\\s_-])(?:fig-?caption|caption|wp-caption-text|photo-?credit|image-?credit)(?:$|[\\s_-])"_s);
    return node.is("figure"_L1) || node.is("figcaption"_L1) ||
           (!node.isText() && markNames(node).contains(marked));
}

} // namespace acervo
