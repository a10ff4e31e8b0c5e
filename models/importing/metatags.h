// The meta tags and links of a page's head, and what they say of its article. Pure; any thread.
//   Highwire (citation_*), bepress, eprints, PRISM, Dublin Core (dc.*, dcterms.*), Open Graph,
//   article:*, Parse.ly, Sailthru, Twitter, and the plain names (author, keywords, date …)
// https://scholar.google.com/intl/en/scholar/inclusion.html#indexing
// https://www.dublincore.org/specifications/dublin-core/dcq-html/   https://ogp.me
#pragma once

#include "htmltree.h"
#include "pagefacts.h"

#include <QHash>

namespace acervo {

class MetaTags
{
public:
    explicit MetaTags(const HtmlTree &tree);

    // The values of the first of these names that has any, in order. Names in lower case, "dc.x"
    // for "DC.x", "dc:x".
    QStringList all(std::initializer_list<QLatin1StringView> names) const;
    QString first(std::initializer_list<QLatin1StringView> names) const
    {
        return all(names).value(0);
    }
    // The address of <link rel=…>, as written.
    QString link(const QString &rel) const { return m_links.value(rel); }

    PageFacts facts() const;

private:
    QList<Person> persons() const;
    void setDate(PageFacts &facts) const;
    QStringList topics() const;
    QString summary() const;
    QString doi() const;

    QHash<QString, QStringList> m_values;
    QHash<QString, QString> m_links;
};

} // namespace acervo
