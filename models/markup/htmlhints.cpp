#include "htmlhints.h"

#include "picture.h"

#include <QRegularExpression>
#include <QSet>

namespace acervo {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestNames = 300;

QString namesOf(const HtmlNode &node)
{
    return (node.attribute("class"_L1).left(longestNames) + u' ' +
            node.attribute("id"_L1).left(longestNames))
        .toLower();
}

bool isFurnitureName(QLatin1StringView name)
{
    static const QSet<QLatin1StringView> names{"nav"_L1,    "aside"_L1, "footer"_L1, "button"_L1,
                                               "dialog"_L1, "menu"_L1,  "script"_L1, "label"_L1,
                                               "head"_L1,   "title"_L1, "link"_L1,   "meta"_L1};
    return names.contains(name);
}

bool isFurnitureRole(const QString &role)
{
    static const QSet<QString> roles{
        u"navigation"_s,  u"complementary"_s, u"contentinfo"_s, u"search"_s, u"dialog"_s,
        u"alertdialog"_s, u"menu"_s,          u"menubar"_s,     u"banner"_s, u"toolbar"_s};
    return roles.contains(role);
}

bool isHidden(const HtmlNode &node)
{
    static const QRegularExpression none(u"display\\s*:\\s*none|visibility\\s*:\\s*hidden"_s);
    return node.has("hidden"_L1) || node.attribute("style"_L1).contains(none);
}

} // namespace

bool isHtmlFurniture(const HtmlNode &node)
{
    if (node.isText())
        return false;
    if (isFurnitureName(node.name) || isHidden(node) || isFurnitureRole(node.attribute("role"_L1)))
        return true;
    // Whole words between -, _ and spaces, or the beginning of one.
    static const QRegularExpression unlikely(
        u"(?:^|[\\s_-])(?:ads?|advert\\w*|adsense|adbox|adslot|banner|breadcrumbs?|combx|comments?|"
        "commentlist|commentarea|comentarios?|commentaires?|respond|reply|replies|community|"
        "cookies?|"
        "consent|gdpr|disqus\\w*|footer|foot|header|masthead|menus?|nav|navbar|navigation|navi|"
        "newsletter\\w*|outbrain|taboola|pager|pagination|popup|modal|promo\\w*|recommend\\w*|"
        "related\\w*|"
        "relacionad\\w+|remark|rss|share\\w*|sharing|compartir|shoutbox|sidebar\\w*|skyscraper|"
        "social\\w*|"
        "sponsor\\w*|subscribe\\w*|subscription|signup|toolbar|toolbox|tools|tags|taglist|"
        "widget\\w*|trending|"
        "popular|mostread|most|ratings?|skip|screen|sr|visuallyhidden|login|search|print|"
        "printonly|noprint|email|addthis\\w*|meta|postmetadata|entry-meta|byline|copyright|"
        "toc|infobox|navbox|mw-editsection|reference|hatnote|catlinks|hentry-meta|caption-credit|"
        "image-credit|crumbs?|teaser-list|infolinks?|extras?|supplemental|paging|topics)(?=$|[\\s_-])"_s);
    const QString names = namesOf(node);
    return names.size() > 1 && names.contains(unlikely);
}

bool isHtmlControl(const HtmlNode &node)
{
    if (node.isText())
        return false;
    static const QSet<QLatin1StringView> controls{"script"_L1, "button"_L1, "menu"_L1,
                                                  "dialog"_L1, "label"_L1,  "nav"_L1};
    static const QRegularExpression names(
        u"(?:^|[\\s_-])(?:share\\w*|sharing|social\\w*|addthis\\w*|addtoany\\w*|sr-only|screen-"
        u"reader\\w*|"
        "visuallyhidden|visually-hidden|ratings?|comments?|comment-count|compartir)(?=$|[\\s_-])"_s);
    return controls.contains(node.name) || isHidden(node) || namesOf(node).contains(names);
}

int htmlTextHint(const HtmlNode &node)
{
    static const QRegularExpression good(
        u"article|body|content|entry|hentry|main|page|post|text|blog|story|texto|noticia|cuerpo|"
        "conteudo|contenu"_s);
    static const QRegularExpression bad(
        u"hidden|banner|combx|comment|com-|contact|foot|masthead|media|meta|outbrain|promo|related|"
        "scroll|share|shoutbox|sidebar|skyscraper|sponsor|shopping|tags|tool|widget|teaser|list"_s);
    const QString names = namesOf(node);
    if (names.size() <= 1)
        return 0;
    return (names.contains(good) ? 25 : 0) - (names.contains(bad) ? 25 : 0);
}

bool isHtmlCaption(const HtmlNode &node)
{
    return node.is("figcaption"_L1) ||
           (!node.isText() && namesOf(node).contains("caption"_L1) && !node.is("figure"_L1));
}

QString htmlImageWords(const HtmlNode &image)
{
    constexpr qsizetype longestWords = 1000;
    static const QRegularExpression fileName(u"^\\S+\\.(?:jpe?g|png|gif|webp|svg|avif)$"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    const QString words =
        image.attribute("alt"_L1).left(longestWords).remove(pictureMark).simplified();
    return words.contains(fileName) ? QString() : words;
}

} // namespace acervo
