#include "feedvocabulary.h"

#include <utility>

namespace acervo {

QString usualPrefix(QStringView nameSpace)
{
    // The namespace, or how those of its versions begin.
    static constexpr std::pair<QStringView, QStringView> known[] = {
        {u"http://www.w3.org/2005/Atom", u"atom"},
        {u"http://purl.org/atom/ns", u"atom"},
        {u"http://purl.org/dc/elements/", u"dc"},
        {u"http://purl.org/dc/terms/", u"dcterms"},
        {u"http://purl.org/rss/1.0/modules/content", u"content"},
        {u"http://search.yahoo.com/mrss", u"media"},
        {u"http://www.itunes.com/", u"itunes"},
        {u"http://www.google.com/schemas/play-podcasts/", u"googleplay"},
        {u"http://prismstandard.org/namespaces/", u"prism"},
        {u"http://rssnamespace.org/feedburner/", u"feedburner"},
        {u"http://arxiv.org/schemas/atom", u"arxiv"},
        {u"http://www.w3.org/1999/xhtml", u"xhtml"},
        {u"http://www.w3.org/1999/02/22-rdf-syntax-ns#", u"rdf"},
        {u"http://www.w3.org/XML/1998/namespace", u"xml"},
        {u"http://purl.org/rss/1.0/", u""},
        {u"http://purl.org/net/rss1.1#", u""},
        {u"http://channel.netscape.com/rdf/simple/0.9/", u""},
        {u"http://my.netscape.com/", u""},
        {u"http://backend.userland.com/", u""},
        {u"http://blogs.law.harvard.edu/tech/rss", u""},
    };
    for (const auto &[start, prefix] : known) {
        // Written with https, too, by people who mean well.
        const bool isThis = nameSpace.startsWith(start, Qt::CaseInsensitive) ||
                            (nameSpace.startsWith(u"https") &&
                             nameSpace.sliced(5).startsWith(start.sliced(4), Qt::CaseInsensitive));
        const bool isModule = prefix.isEmpty() && nameSpace.contains(u"/modules/");
        if (isThis && !isModule)
            return prefix.isEmpty() ? QStringLiteral("") : prefix.toString();
    }
    return {};
}

} // namespace acervo
