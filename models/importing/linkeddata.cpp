#include "linkeddata.h"

#include "doi.h"
#include "fold.h"
#include "linkedvalue.h"
#include "microdata.h"
#include "publicationdate.h"
#include "statedlanguage.h"
#include "webperson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace acervo {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepest = 8;
constexpr qsizetype mostObjects = 5000;
constexpr qsizetype longestPageTitle = 1000;
constexpr qsizetype longestTitle = 400; // of which words are compared

// https://docs.parse.ly/metadata-repeated, its form before JSON-LD, under the names of schema.org.
QJsonObject objectOfParsely(const QString &json)
{
    const QJsonObject page = QJsonDocument::fromJson(json.toUtf8()).object();
    if (!page.contains("title"_L1))
        return {};
    QJsonObject object{{u"@type"_s, u"Article"_s}};
    for (const auto &[own, usual] :
         {std::pair{"title"_L1, "headline"_L1}, std::pair{"link"_L1, "url"_L1},
          std::pair{"author"_L1, "author"_L1}, std::pair{"authors"_L1, "author"_L1},
          std::pair{"pub_date"_L1, "datePublished"_L1}, std::pair{"tags"_L1, "keywords"_L1}}) {
        if (page.contains(own))
            object.insert(usual, page.value(own));
    }
    return object;
}

// Of a person whose site it is, systems say that both are.
bool isHouse(const QStringList &types)
{
    return types.contains("Organization"_L1) && !types.contains("Person"_L1);
}

} // namespace

LinkedData::LinkedData(const HtmlTree &tree)
{
    const qsizetype title = tree.find("title"_L1);
    m_pageTitle = title < 0 ? QString() : foldedWords(tree.lineOf(title).left(longestPageTitle));
    for (qsizetype i = 0; i < tree.size(); ++i) {
        if (!tree[i].is("script"_L1) || i + 1 >= tree[i].end)
            continue;
        const QJsonDocument document = readLinkedJson(tree[i + 1].text);
        add(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()), 0);
    }
    m_embedded = m_objects.size();
    for (const QJsonObject &object : microdataOf(tree))
        add(object, 0);
    for (const HtmlNode &node : tree.nodes()) {
        if (node.is("meta"_L1) && node.attribute("name"_L1) == "parsely-page"_L1)
            add(objectOfParsely(node.attribute("content"_L1)), 0);
    }
}

// Every object is known, also those inside others: a page's article may be its "mainEntity".
void LinkedData::add(const QJsonValue &value, int depth)
{
    if (depth > deepest || m_objects.size() > mostObjects)
        return;
    for (const QJsonValue &each : linkedList(value)) {
        if (!each.isObject())
            continue;
        const QJsonObject object = each.toObject();
        if (object.contains("@type"_L1))
            m_objects.append(object);
        const QString id = object.value("@id"_L1).toString();
        if (!id.isEmpty() && object.size() > m_byId.value(id).size())
            m_byId.insert(id, object);
        // The way to the page is none of its articles.
        if (linkedTypes(object).contains("BreadcrumbList"_L1))
            continue;
        for (const auto key :
             {"@graph"_L1, "mainEntity"_L1, "mainEntityOfPage"_L1, "hasPart"_L1,
              "itemListElement"_L1, "item"_L1, "blogPost"_L1, "blogPosts"_L1, "about"_L1}) {
            if (object.contains(key))
                add(object.value(key), depth + 1);
        }
        // Those that are only referred to by what they are.
        for (const auto key : {"author"_L1, "creator"_L1, "publisher"_L1, "isPartOf"_L1}) {
            for (const QJsonValue &part : linkedList(object.value(key))) {
                const QString partId = part.toObject().value("@id"_L1).toString();
                if (!partId.isEmpty() && part.toObject().size() > m_byId.value(partId).size())
                    m_byId.insert(partId, part.toObject());
            }
        }
    }
}

int LinkedData::strength(const QJsonObject &object) const
{
    int best = 0;
    for (const QString &type : linkedTypes(object)) {
        const bool isArticle = type.endsWith("Article"_L1) || type.endsWith("BlogPosting"_L1) ||
                               type == "Report"_L1 || type == "Thesis"_L1 || type == "Chapter"_L1 ||
                               type == "Book"_L1 || type == "SocialMediaPosting"_L1 ||
                               type == "DiscussionForumPosting"_L1 || type == "Review"_L1 ||
                               type == "Recipe"_L1;
        const bool isWork = type == "CreativeWork"_L1 || type == "WebPage"_L1 ||
                            type == "VideoObject"_L1 || type == "Dataset"_L1 ||
                            type == "ItemPage"_L1 || type == "PodcastEpisode"_L1 ||
                            type == "Event"_L1;
        best = std::max(best, isArticle ? 2 : isWork ? 1 : 0);
    }
    return best;
}

// The words that an object's title has in common with the page's, of ten of the shorter's; 10 where
// there is nothing to compare.
int LinkedData::agreement(const QJsonObject &object) const
{
    QString title;
    for (const auto key : {"headline"_L1, "name"_L1}) {
        if (title.isEmpty())
            title = foldedWords(linkedText(object.value(key)).left(longestTitle));
    }
    const QStringList words = title.left(longestTitle).split(u' ', Qt::SkipEmptyParts);
    const QStringList page = m_pageTitle.left(longestTitle).split(u' ', Qt::SkipEmptyParts);
    const qsizetype fewer = std::min(words.size(), page.size());
    if (fewer < 3)
        return 10;
    const auto common =
        std::ranges::count_if(words, [&](const QString &word) { return page.contains(word); });
    return int(common * 10 / fewer);
}

QJsonObject LinkedData::main() const
{
    QJsonObject found;
    int best = 0;
    for (qsizetype i = 0; i < m_objects.size(); ++i) {
        const QJsonObject &object = m_objects[i];
        // What is marked in the text may be the articles that the page leads to.
        if (i >= m_embedded && agreement(object) < 4)
            continue;
        const bool isNamed = object.contains("headline"_L1) || object.contains("name"_L1) ||
                             object.contains("datePublished"_L1) || object.contains("author"_L1);
        // Articles with a headline go before the comments and reviews that stand beside them.
        const int value = isNamed ? strength(object) * 2 + object.contains("headline"_L1) : 0;
        if (value > best) {
            found = object;
            best = value;
        }
    }
    return found;
}

QJsonObject LinkedData::resolved(const QJsonValue &value) const
{
    const QJsonObject object = value.isObject() ? value.toObject() : QJsonObject();
    const QString id = value.isString() ? value.toString() : object.value("@id"_L1).toString();
    const QJsonObject known = m_byId.value(id);
    return known.size() > object.size() ? known : object;
}

QString LinkedData::nameOf(const QJsonValue &value, int depth) const
{
    if (depth > deepest)
        return {};
    if (value.isArray())
        return nameOf(value.toArray().first(), depth + 1);
    const QJsonObject object = resolved(value);
    if (object.isEmpty())
        return linkedText(value).simplified();
    const QString name = linkedText(object.value("name"_L1)).simplified();
    return name.isEmpty() ? linkedText(object.value("legalName"_L1)).simplified() : name;
}

QList<Person> LinkedData::personsOf(const QJsonValue &value, int depth) const
{
    QList<Person> persons;
    for (const QJsonValue &each : linkedList(value)) {
        const QJsonObject object = resolved(each);
        if (object.isEmpty()) {
            addPersons(persons, statedPersons(linkedText(each)));
            continue;
        }
        const QString family = linkedText(object.value("familyName"_L1)).simplified();
        const QString given = linkedText(object.value("givenName"_L1)).simplified();
        const QJsonValue name = object.value("name"_L1);
        if (!family.isEmpty() && !given.isEmpty()) {
            Person person;
            person.family = family;
            person.given = given;
            addPersons(persons, {person});
        } else if (isHouse(linkedTypes(object)) && name.isString()) {
            Person whole;
            whole.name = linkedText(name).simplified();
            addPersons(persons, {whole});
        } else if (name.isArray() && depth < deepest) {
            addPersons(persons, personsOf(name, depth + 1));
        } else if (object.contains("author"_L1) && name.isUndefined() && depth < deepest) {
            addPersons(persons, personsOf(object.value("author"_L1), depth + 1));
        } else {
            addPersons(persons, statedPersons(linkedText(name)));
        }
    }
    return persons;
}

// An issue is part of a volume, which is part of a journal.
QString LinkedData::journalOf(const QJsonObject &object) const
{
    QJsonObject part = object;
    for (int i = 0; i < deepest; ++i) {
        const QJsonArray list = linkedList(part.value("isPartOf"_L1));
        part = list.isEmpty() ? QJsonObject() : resolved(list.first());
        const QStringList types = linkedTypes(part);
        const QString name = nameOf(part.value("name"_L1));
        const bool isJournal = types.contains("Periodical"_L1) || types.contains("Book"_L1) ||
                               types.contains("PublicationEvent"_L1) ||
                               types.contains("Newspaper"_L1) || types.contains("Blog"_L1) ||
                               types.contains("Magazine"_L1) ||
                               types.contains("CreativeWorkSeries"_L1);
        if (isJournal && !name.isEmpty())
            return name;
        if (part.isEmpty())
            break;
    }
    return {};
}

QString LinkedData::doiOf(const QJsonObject &object) const
{
    const auto read = [](const QJsonValue &value) -> QString {
        const QJsonObject property = value.toObject();
        const QString text =
            value.isString() ? value.toString() : linkedText(property.value("value"_L1));
        const bool isDoi =
            text.contains("doi"_L1, Qt::CaseInsensitive) || text.startsWith("10."_L1);
        return isDoi ? doiIn(text) : QString();
    };
    for (const auto key : {"doi"_L1, "identifier"_L1, "@id"_L1, "sameAs"_L1, "url"_L1}) {
        for (const QJsonValue &each : linkedList(object.value(key))) {
            if (const QString doi = read(each); !doi.isEmpty())
                return doi;
        }
    }
    return {};
}

QStringList LinkedData::topicsOf(const QJsonObject &object) const
{
    QStringList topics;
    for (const QJsonValue &each : linkedList(object.value("keywords"_L1))) {
        const QString text = each.isObject() ? nameOf(each) : linkedText(each);
        for (const QString &piece : text.split(text.contains(u';') ? u';' : u',')) {
            const QString topic = piece.simplified();
            if (!topic.isEmpty() && !topics.contains(topic, Qt::CaseInsensitive))
                topics.append(topic);
        }
    }
    return topics;
}

PageFacts LinkedData::factsOf(const QJsonObject &object) const
{
    PageFacts facts;
    facts.title = linkedText(object.value("headline"_L1)).simplified();
    // Wikis have what the page is about for a headline, and its title for a name.
    const QString name = linkedText(object.value("name"_L1)).simplified();
    const bool isNamed = !name.isEmpty() && m_pageTitle.startsWith(foldedWords(name)) &&
                         !m_pageTitle.contains(foldedWords(facts.title));
    if (facts.title.isEmpty() || isNamed)
        facts.title = name;
    for (const auto key : {"author"_L1, "creator"_L1, "authors"_L1}) {
        if (facts.persons.isEmpty())
            facts.persons = personsOf(object.value(key));
    }
    for (const auto key : {"datePublished"_L1, "dateCreated"_L1, "uploadDate"_L1}) {
        const QString text = facts.date.isKnown() ? QString() : linkedText(object.value(key));
        if (text.isEmpty())
            continue;
        facts.date = publicationDate(text);
        facts.utcHour = utcHour(text);
    }
    facts.site = nameOf(object.value("publisher"_L1));
    facts.journal = journalOf(object);
    for (const auto key : {"url"_L1, "mainEntityOfPage"_L1, "@id"_L1}) {
        const QString address = linkedAddress(object.value(key));
        if (facts.url.isEmpty() && address.startsWith("http"_L1))
            facts.url = address;
    }
    facts.doi = doiOf(object);
    facts.summary = linkedText(object.value("abstract"_L1));
    if (facts.summary.isEmpty())
        facts.summary = linkedText(object.value("description"_L1));
    facts.topics = topicsOf(object);
    facts.lang = statedLanguage(nameOf(object.value("inLanguage"_L1)));
    facts.body = linkedText(object.value("articleBody"_L1));
    return facts;
}

QList<PageFacts> LinkedData::articles() const
{
    QList<PageFacts> articles;
    for (const QJsonObject &object : m_objects) {
        if (strength(object) == 2)
            articles.append(factsOf(object));
    }
    return articles;
}

bool LinkedData::isOfMany() const
{
    static const QSet<QString> names{u"ItemList"_s, u"CollectionPage"_s, u"SearchResultsPage"_s,
                                     u"Blog"_s, u"PublicationIssue"_s};
    return std::ranges::any_of(m_objects, [](const QJsonObject &object) {
        return std::ranges::any_of(linkedTypes(object),
                                   [](const QString &type) { return names.contains(type); });
    });
}

bool LinkedData::isOfOne() const
{
    qsizetype articles = 0;
    bool agrees = false;
    for (const QJsonObject &object : m_objects) {
        if (strength(object) < 2 || linkedTypes(object).contains("Review"_L1))
            continue;
        ++articles;
        const bool isTitled = object.contains("headline"_L1) || object.contains("name"_L1);
        agrees = agrees || (isTitled && agreement(object) >= 7);
    }
    return articles == 1 && agrees && !isOfMany();
}

PageFacts LinkedData::article() const
{
    const QJsonObject object = main();
    return object.isEmpty() ? PageFacts() : factsOf(object);
}

} // namespace acervo
