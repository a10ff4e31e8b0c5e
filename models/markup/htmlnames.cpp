#include "htmlnames.h"

namespace acervo {

const HtmlNames &voidHtmlNames()
{
    static const HtmlNames set{"area", "base", "br",    "col",   "embed",  "hr",    "img",
                               "link", "meta", "input", "param", "source", "track", "wbr"};
    return set;
}

const HtmlNames &htmlDroppedWhole()
{
    static const HtmlNames set{"style",   "noscript", "iframe", "template", "svg",     "textarea",
                               "noembed", "noframes", "xmp",    "object",   "select",  "canvas",
                               "applet",  "audio",    "video",  "map",      "datalist"};
    return set;
}

const HtmlNames &htmlDroppedTags()
{
    static const HtmlNames set{
        "font",     "nobr",  "tt",     "big", "small", "u",     "s",      "strike", "plaintext",
        "frameset", "frame", "center", "wbr", "param", "embed", "source", "track",  "col",
        "colgroup", "input", "bdo",    "bdi", "ins",   "math",  "form",   "image"};
    return set;
}

const HtmlNames &htmlFormatting()
{
    static const HtmlNames set{"a", "b", "code", "em", "i", "strong"};
    return set;
}

const HtmlNames &htmlClosesParagraph()
{
    static const HtmlNames set{"p",     "address", "article",    "aside",  "blockquote", "details",
                               "div",   "dl",      "fieldset",   "figure", "footer",     "h1",
                               "h2",    "h3",      "h4",         "h5",     "h6",         "header",
                               "hr",    "main",    "nav",        "ol",     "pre",        "section",
                               "table", "ul",      "dd",         "dt",     "li",         "menu",
                               "dir",   "hgroup",  "figcaption", "summary"};
    return set;
}

const HtmlNames &htmlBoundaries()
{
    static const HtmlNames set{"table", "caption", "td", "th", "button", "html", "marquee"};
    return set;
}

const HtmlNames &htmlKeptAttributes()
{
    static const HtmlNames set{"id",       "class",       "href",     "name",   "content",
                               "property", "itemprop",    "itemtype", "itemid", "itemscope",
                               "rel",      "lang",        "datetime", "title",  "alt",
                               "role",     "type",        "typeof",   "hidden", "style",
                               "xml:lang", "aria-hidden", "pubdate",  "start",  "http-equiv",
                               "charset",  "scheme",      "itemref",  "value"};
    return set;
}

const HtmlNames &htmlImageAttributes()
{
    static const HtmlNames set{"src", "width", "height"};
    return set;
}

} // namespace acervo
