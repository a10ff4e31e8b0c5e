#include "linkeddata.h"

#include "doi.h"
#include "inlinemarkup.h"
#include "microdata.h"
#include "publicationdate.h"
#include "statedlanguage.h"
#include "validtext.h"
#include "webperson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace acervo {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepest = 8;
constexpr qsizetype mostObjects = 5000;

// "Article" of "https://schema.org/Article" and "schema:Article".
QStringList typesOf(const QJsonObject &object)
{
    QStringList types;
    const QJsonValue value = object.value("@type"_L1);
    const QJsonArray list = value.isArray() ? value.toArray() : QJsonArray{value};
    for (const QJsonValue &each : list) {
        const QString type = each.toString();
        types.append(type.sliced(
            std::max({type.lastIndexOf(u'/'), type.lastIndexOf(u':'), type.lastIndexOf(u'#')}) +
            1));
    }
    return types;
}

QString textOf(const QJsonValue &value)
{
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 15);
    if (value.isArray())
        return textOf(value.toArray().first());
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        return textOf(object.contains("@value"_L1) ? object.value("@value"_L1)
                                                   : object.value("name"_L1));
    }
    return withoutInlineMarkup(withoutInlineMarkup(validText(value.toString()))).trimmed();
}

QString addressOf(const QJsonValue &value)
{
    if (value.isArray())
        return addressOf(value.toArray().first());
    if (!value.isObject())
        return value.toString().trimmed();
    const QJsonObject object = value.toObject();
    const QString id = object.value("@id"_L1).toString();
    return id.startsWith("http"_L1) ? id : object.value("url"_L1).toString();
}

QJsonArray listOf(const QJsonValue &value)
{
    if (value.isUndefined() || value.isNull())
        return {};
    return value.isArray() ? value.toArray() : QJsonArray{value};
}

// What people write around JSON and into it by mistake.
QJsonDocument readJson(QString text)
{
    static const QRegularExpression around(
        u"^\\s*(?://)?\\s*(?:<!\\[CDATA\\[|/\\*.*?\\*/)|(?://)?\\s*\\]\\]>\\s*$|;\\s*$"_s);
    text.remove(around);
    QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (document.isNull()) {
        static const QRegularExpression comma(u",(?=\\s*[}\\]])"_s);
        static const QRegularExpression control(u"[\\x00-\\x1f]"_s);
        text.replace(control, u" "_s);
        text.remove(comma);
        document = QJsonDocument::fromJson(text.toUtf8());
    }
    return document;
}

} // namespace

LinkedData::LinkedData(const HtmlTree &tree)
{
    for (qsizetype i = 0; i < tree.size(); ++i) {
        if (!tree[i].is("script"_L1) || i + 1 >= tree[i].end)
            continue;
        const QJsonDocument document = readJson(tree[i + 1].text);
        add(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()), 0);
    }
    for (const QJsonObject &object : microdataOf(tree))
        add(object, 0);
}

// Every object is known, also those inside others: a page's article may be its "mainEntity".
void LinkedData::add(const QJsonValue &value, int depth)
{
    if (depth > deepest || m_objects.size() > mostObjects)
        return;
    for (const QJsonValue &each : listOf(value)) {
        if (!each.isObject())
            continue;
        const QJsonObject object = each.toObject();
        if (object.contains("@type"_L1))
            m_objects.append(object);
        const QString id = object.value("@id"_L1).toString();
        if (!id.isEmpty() && object.size() > m_byId.value(id).size())
            m_byId.insert(id, object);
        for (const auto key :
             {"@graph"_L1, "mainEntity"_L1, "mainEntityOfPage"_L1, "hasPart"_L1,
              "itemListElement"_L1, "item"_L1, "blogPost"_L1, "blogPosts"_L1, "about"_L1}) {
            if (object.contains(key))
                add(object.value(key), depth + 1);
        }
        // Those that are only referred to by what they are.
        for (const auto key : {"author"_L1, "creator"_L1, "publisher"_L1, "isPartOf"_L1}) {
            for (const QJsonValue &part : listOf(object.value(key))) {
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
    for (const QString &type : typesOf(object)) {
        const bool isArticle = type.endsWith("Article"_L1) || type.endsWith("BlogPosting"_L1) ||
                               type == "Report"_L1 || type == "Thesis"_L1 || type == "Chapter"_L1 ||
                               type == "Book"_L1 || type == "SocialMediaPosting"_L1 ||
                               type == "DiscussionForumPosting"_L1 || type == "Review"_L1;
        const bool isWork = type == "CreativeWork"_L1 || type == "WebPage"_L1 ||
                            type == "VideoObject"_L1 || type == "Recipe"_L1 ||
                            type == "Dataset"_L1 || type == "ItemPage"_L1 ||
                            type == "PodcastEpisode"_L1 || type == "Event"_L1;
        best = std::max(best, isArticle ? 2 : isWork ? 1 : 0);
    }
    return best;
}

QJsonObject LinkedData::main() const
{
    QJsonObject found;
    int best = 0;
    for (const QJsonObject &object : m_objects) {
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
        return textOf(value).simplified();
    const QString name = textOf(object.value("name"_L1)).simplified();
    return name.isEmpty() ? textOf(object.value("legalName"_L1)).simplified() : name;
}

QList<Person> LinkedData::personsOf(const QJsonValue &value, int depth) const
{
    QList<Person> persons;
    for (const QJsonValue &each : listOf(value)) {
        const QJsonObject object = resolved(each);
        if (object.isEmpty()) {
            addPersons(persons, statedPersons(textOf(each)));
            continue;
        }
        const QString family = textOf(object.value("familyName"_L1)).simplified();
        const QString given = textOf(object.value("givenName"_L1)).simplified();
        const QJsonValue name = object.value("name"_L1);
        if (!family.isEmpty() && !given.isEmpty()) {
            Person person;
            person.family = family;
            person.given = given;
            addPersons(persons, {person});
        } else if (typesOf(object).contains("Organization"_L1) && name.isString()) {
            Person whole;
            whole.name = textOf(name).simplified();
            addPersons(persons, {whole});
        } else if (name.isArray() && depth < deepest) {
            addPersons(persons, personsOf(name, depth + 1));
        } else if (object.contains("author"_L1) && name.isUndefined() && depth < deepest) {
            addPersons(persons, personsOf(object.value("author"_L1), depth + 1));
        } else {
            addPersons(persons, statedPersons(textOf(name)));
        }
    }
    return persons;
}

// An issue is part of a volume, which is part of a journal.
QString LinkedData::journalOf(const QJsonObject &object) const
{
    QJsonObject part = object;
    for (int i = 0; i < deepest; ++i) {
        const QJsonArray list = listOf(part.value("isPartOf"_L1));
        part = list.isEmpty() ? QJsonObject() : resolved(list.first());
        const QStringList types = typesOf(part);
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
            value.isString() ? value.toString() : textOf(property.value("value"_L1));
        const bool isDoi =
            text.contains("doi"_L1, Qt::CaseInsensitive) || text.startsWith("10."_L1);
        return isDoi ? doiIn(text) : QString();
    };
    for (const auto key : {"doi"_L1, "identifier"_L1, "@id"_L1, "sameAs"_L1, "url"_L1}) {
        for (const QJsonValue &each : listOf(object.value(key))) {
            if (const QString doi = read(each); !doi.isEmpty())
                return doi;
        }
    }
    return {};
}

QStringList LinkedData::topicsOf(const QJsonObject &object) const
{
    QStringList topics;
    for (const QJsonValue &each : listOf(object.value("keywords"_L1))) {
        const QString text = each.isObject() ? nameOf(each) : textOf(each);
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
    facts.title = textOf(object.value("headline"_L1)).simplified();
    if (facts.title.isEmpty())
        facts.title = textOf(object.value("name"_L1)).simplified();
    for (const auto key : {"author"_L1, "creator"_L1, "authors"_L1}) {
        if (facts.persons.isEmpty())
            facts.persons = personsOf(object.value(key));
    }
    for (const auto key : {"datePublished"_L1, "dateCreated"_L1, "uploadDate"_L1}) {
        if (!facts.date.isKnown())
            facts.date = publicationDate(textOf(object.value(key)));
    }
    facts.site = nameOf(object.value("publisher"_L1));
    facts.journal = journalOf(object);
    for (const auto key : {"url"_L1, "mainEntityOfPage"_L1, "@id"_L1}) {
        const QString address = addressOf(object.value(key));
        if (facts.url.isEmpty() && address.startsWith("http"_L1))
            facts.url = address;
    }
    facts.doi = doiOf(object);
    facts.summary = textOf(object.value("abstract"_L1));
    if (facts.summary.isEmpty())
        facts.summary = textOf(object.value("description"_L1));
    facts.topics = topicsOf(object);
    facts.lang = statedLanguage(nameOf(object.value("inLanguage"_L1)));
    facts.body = textOf(object.value("articleBody"_L1));
    return facts;
}

PageFacts LinkedData::article() const
{
    const QJsonObject object = main();
    return object.isEmpty() ? PageFacts() : factsOf(object);
}

} // namespace acervo
