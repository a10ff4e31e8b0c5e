#include "metatags.h"

#include "authorlist.h"
#include "doi.h"
#include "inlinemarkup.h"
#include "listedname.h"
#include "publicationdate.h"
#include "statedlanguage.h"
#include "webperson.h"

namespace acervo {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortestSummary = 25;

QString nameOf(QString name)
{
    name = name.trimmed().toLower();
    if (name.startsWith("dc:"_L1) || name.startsWith("dcterms:"_L1) || name.startsWith("dc_"_L1) ||
        name.startsWith("prism:"_L1))
        name[name.indexOf(name.contains(u':') ? u':' : u'_')] = u'.';
    if (name.startsWith("dcterms."_L1))
        name = "dc."_L1 + name.sliced(8);
    return name;
}

void addTopics(QStringList &topics, const QStringList &values)
{
    for (const QString &value : values) {
        const QChar separator = value.contains(u';') ? u';' : value.contains(u',') ? u',' : u'|';
        for (const QString &piece : value.split(separator)) {
            const QString topic = piece.simplified();
            if (!topic.isEmpty() && topic.size() <= 200 &&
                !topics.contains(topic, Qt::CaseInsensitive))
                topics.append(topic);
        }
    }
}

} // namespace

// Of a picture, a person or a house in the page, not of the page.
static bool isOfPart(const HtmlTree &tree, const HtmlNode &meta)
{
    qsizetype up = meta.parent;
    while (up >= 0 && !tree[up].has("itemscope"_L1))
        up = tree[up].parent;
    const QString type = up < 0 ? QString() : tree[up].attribute("itemtype"_L1);
    return type.endsWith("Object"_L1) || type.endsWith("Person"_L1) ||
           type.endsWith("Organization"_L1) || type.endsWith("Comment"_L1) ||
           type.endsWith("ListItem"_L1);
}

MetaTags::MetaTags(const HtmlTree &tree)
{
    for (const HtmlNode &node : tree.nodes()) {
        if (node.is("meta"_L1)) {
            // What has gone through a reader's proxy may have the content under another name.
            const QString content =
                node.attribute(node.has("content"_L1) ? "content"_L1 : "value"_L1);
            const QString value = withoutInlineMarkup(content).trimmed();
            for (const auto key : {"property"_L1, "name"_L1, "itemprop"_L1, "http-equiv"_L1}) {
                const QString name = node.attribute(key);
                if (name.isEmpty() || value.isEmpty())
                    continue;
                if (key != "itemprop"_L1 || !isOfPart(tree, node))
                    m_values[nameOf(name)].append(value);
            }
        } else if (node.is("link"_L1)) {
            for (const QString &rel : node.attribute("rel"_L1).toLower().split(u' ')) {
                const QString href = node.attribute("href"_L1).trimmed();
                if (!href.isEmpty() && !m_links.contains(rel))
                    m_links.insert(rel, href);
            }
        }
    }
}

QStringList MetaTags::all(std::initializer_list<QLatin1StringView> names) const
{
    for (const QLatin1StringView name : names) {
        const auto found = m_values.constFind(QString(name));
        if (found != m_values.constEnd())
            return *found;
    }
    return {};
}

// "Ruiz, Ana, Lee, Tom"
static bool isOfPairs(const QString &value)
{
    const QStringList pieces = value.split(u',');
    return pieces.size() >= 4 && pieces.size() % 2 == 0 &&
           std::ranges::none_of(
               pieces, [](const QString &piece) { return piece.trimmed().contains(u' '); });
}

// These tags hold one name each, the family's first where there is a comma.
static QList<Person> scholarlyPersons(const QString &value, bool isOneOfMany)
{
    const qsizetype comma = value.indexOf(u',');
    const bool isInverted = comma > 0 && value.lastIndexOf(u',') == comma &&
                            !value.contains(u';') && !value.contains(" and "_L1) &&
                            (isOneOfMany || !value.sliced(comma + 1).trimmed().contains(u' '));
    const bool isPlain =
        comma < 0 && !value.contains(u';') && !value.contains(u'|') && !value.contains(" and "_L1);
    const bool isList =
        !value.contains(u';') && comma > 0 && (value.contains(" and "_L1) || isOfPairs(value));
    return isInverted || isPlain ? QList{listedPerson(value)}
           : isList              ? authorsIn(value)
                                 : statedPersons(value);
}

QList<Person> MetaTags::persons() const
{
    QList<Person> persons;
    const QStringList names =
        all({"citation_author"_L1, "citation_authors"_L1, "bepress_citation_author"_L1,
             "eprints.creators_name"_L1, "wkhealth_authors"_L1, "dc.creator"_L1,
             "dc.creator.personalname"_L1, "dc.contributor"_L1});
    for (const QString &value : names)
        addPersons(persons, scholarlyPersons(value, names.size() > 1));
    for (const auto name :
         {"parsely-author"_L1, "article:author_name"_L1, "sailthru.author"_L1, "author"_L1,
          "article:author"_L1, "article_author"_L1, "vr:author"_L1, "search.byline"_L1, "byl"_L1,
          "byline"_L1, "authors"_L1, "rnews:author"_L1, "og:article:author"_L1, "og:author"_L1,
          "book:author"_L1, "twitter:creator"_L1, "twitter:data1"_L1}) {
        if (!persons.isEmpty())
            break;
        if (name == "twitter:data1"_L1 &&
            !first({"twitter:label1"_L1}).contains("written by"_L1, Qt::CaseInsensitive))
            continue;
        for (const QString &value : all({name})) {
            // An account, or somebody's name.
            if (name != "twitter:creator"_L1 || value.contains(u' '))
                addPersons(persons, statedPersons(value));
        }
    }
    return persons;
}

void MetaTags::setDate(PageFacts &facts) const
{
    PartialDate &best = facts.date;
    for (const QLatin1StringView name : {"citation_publication_date"_L1,
                                         "citation_date"_L1,
                                         "citation_cover_date"_L1,
                                         "bepress_citation_date"_L1,
                                         "eprints.date"_L1,
                                         "prism.publicationdate"_L1,
                                         "prism.coverdate"_L1,
                                         "citation_online_date"_L1,
                                         "citation_year"_L1,
                                         "dc.date.issued"_L1,
                                         "dc.issued"_L1,
                                         "dc.date.published"_L1,
                                         "dc.date"_L1,
                                         "dc.date.created"_L1,
                                         "dc.created"_L1,
                                         "dc.date.x-metadatalastmodified"_L1,
                                         "article:published_time"_L1,
                                         "og:article:published_time"_L1,
                                         "og:published_time"_L1,
                                         "article:published"_L1,
                                         "og:pubdate"_L1,
                                         "datepublished"_L1,
                                         "rnews:datepublished"_L1,
                                         "parsely-pub-date"_L1,
                                         "sailthru.date"_L1,
                                         "originalpublicationdate"_L1,
                                         "pubdate"_L1,
                                         "publishdate"_L1,
                                         "publish-date"_L1,
                                         "publish_date"_L1,
                                         "publicationdate"_L1,
                                         "publication_date"_L1,
                                         "publication-date"_L1,
                                         "published"_L1,
                                         "published-date"_L1,
                                         "published_time"_L1,
                                         "pub_date"_L1,
                                         "pdate"_L1,
                                         "ptime"_L1,
                                         "pd"_L1,
                                         "display-date"_L1,
                                         "article.published"_L1,
                                         "article_date_original"_L1,
                                         "cxenseparse:recs:publishtime"_L1,
                                         "created"_L1,
                                         "datecreated"_L1,
                                         "date"_L1,
                                         "dat"_L1,
                                         "release_date"_L1,
                                         "shareaholic:article_published_time"_L1,
                                         "article.created"_L1,
                                         "dcterms.date"_L1}) {
        for (const QString &value : all({name})) {
            const PartialDate read = publicationDate(value);
            // A later name may say the same more precisely, and nothing else.
            const bool isWithin = best.firstDay() <= read.firstDay() &&
                                  read.lastDay() <= best.lastDay() &&
                                  read.precision() > best.precision();
            if (!read.isKnown() || (best.isKnown() && !isWithin))
                continue;
            best = read;
            facts.utcHour = utcHour(value);
        }
    }
}

QStringList MetaTags::topics() const
{
    QStringList topics;
    addTopics(topics, all({"citation_keywords"_L1, "citation_keyword"_L1,
                           "bepress_citation_keywords"_L1, "eprints.keywords"_L1, "dc.subject"_L1,
                           "prism.keyword"_L1, "wkhealth_keywords"_L1}));
    for (const auto name : {"keywords"_L1, "news_keywords"_L1, "article:tag"_L1,
                            "og:article:tag"_L1, "parsely-tags"_L1, "sailthru.tags"_L1}) {
        // Systems of marks ("pos:3", "_nid 12") are no words of a person's.
        QStringList values = all({name});
        if (name == "article:tag"_L1) {
            for (QString &value : values)
                value.replace(u';', u',');
        }
        addTopics(topics, values);
    }
    return topics;
}

// "Six years ago, Olivia Munn arrived in…": the begin of the text, cut by the site's system.
static bool isCut(const QString &text) { return text.endsWith("..."_L1) || text.endsWith(u'…'); }

QString MetaTags::summary() const
{
    QString found;
    for (const auto name :
         {"citation_abstract"_L1, "bepress_citation_abstract"_L1, "eprints.abstract"_L1,
          "dc.description.abstract"_L1, "dc.abstract"_L1, "abstract"_L1, "og:description"_L1,
          "description"_L1, "dc.description"_L1, "twitter:description"_L1,
          "sailthru.description"_L1, "parsely-description"_L1}) {
        const QString value = first({name});
        // A few words are the site's name or the title once more, where another says more.
        const bool isWhole = value.size() >= shortestSummary && !isCut(value);
        if (isWhole)
            return value;
        if (found.size() < shortestSummary && (found.isEmpty() || value.size() >= shortestSummary))
            found = value;
    }
    return found;
}

QString MetaTags::doi() const
{
    for (const auto name :
         {"citation_doi"_L1, "bepress_citation_doi"_L1, "prism.doi"_L1, "dc.identifier.doi"_L1,
          "doi"_L1, "evt-doipage"_L1, "dc.doi"_L1, "eprints.id_number"_L1, "wkhealth_doi"_L1,
          "dc.identifier"_L1, "dc.relation"_L1, "citation_id"_L1, "rft_id"_L1}) {
        for (const QString &value : all({name})) {
            if (const QString doi = doiIn(value); !doi.isEmpty())
                return doi;
        }
    }
    return {};
}

PageFacts MetaTags::facts() const
{
    PageFacts facts;
    facts.title = first({"citation_title"_L1, "bepress_citation_title"_L1, "eprints.title"_L1,
                         "wkhealth_title"_L1, "dc.title"_L1, "prism.title"_L1, "og:title"_L1,
                         "parsely-title"_L1, "sailthru.title"_L1, "twitter:title"_L1, "headline"_L1,
                         "hdl"_L1})
                      .simplified();
    facts.persons = persons();
    setDate(facts);
    facts.journal =
        first({"citation_journal_title"_L1, "bepress_citation_journal_title"_L1,
               "eprints.publication"_L1, "prism.publicationname"_L1, "wkhealth_journal_title"_L1,
               "citation_conference_title"_L1, "citation_conference"_L1, "citation_inbook_title"_L1,
               "citation_book_title"_L1, "citation_series_title"_L1, "citation_journal_abbrev"_L1,
               "dc.source"_L1, "dc.relation.ispartof"_L1, "dc.ispartof"_L1})
            .simplified();
    if (facts.journal.startsWith("http"_L1))
        facts.journal.clear();
    facts.site = first({"og:site_name"_L1, "al:ios:app_name"_L1, "cre"_L1, "dc.publisher"_L1,
                        "citation_publisher"_L1, "citation_technical_report_institution"_L1,
                        "citation_dissertation_institution"_L1, "application-name"_L1,
                        "apple-mobile-web-app-title"_L1, "publisher"_L1})
                     .simplified();
    if (facts.site.startsWith("http"_L1))
        facts.site.clear();
    facts.url = first({"og:url"_L1, "citation_public_url"_L1, "citation_abstract_html_url"_L1,
                       "citation_fulltext_html_url"_L1, "bepress_citation_abstract_html_url"_L1,
                       "parsely-link"_L1, "twitter:url"_L1});
    facts.doi = doi();
    facts.summary = summary();
    facts.topics = topics();
    facts.lang = statedLanguage(
        first({"citation_language"_L1, "dc.language"_L1, "dc.language.iso"_L1, "inlanguage"_L1,
               "og:locale"_L1, "content-language"_L1, "language"_L1}));
    return facts;
}

} // namespace acervo
