#include "jsonrecord.h"

#include "datereader.h"
#include "personname.h"
#include "validtext.h"
#include "website.h"

#include <QHash>
#include <QJsonArray>

namespace acervo {

using namespace Qt::StringLiterals;

namespace {

enum class Meaning : quint8 { Title, Summary, Body, Date, Persons, Topics, Doi, Url, Lang, Source };

struct Known
{
    Meaning meaning{};
    int rank = 0; // of two names for one thing, the lower is taken; the other stays in the fields
};

const QHash<QString, Known> &knownNames()
{
    static const QHash<QString, Known> names = [] {
        QHash<QString, Known> result;
        const auto add = [&](Meaning meaning, std::initializer_list<QLatin1StringView> list) {
            int rank = 0;
            for (QLatin1StringView name : list)
                result.insert(name, {meaning, rank++});
        };
        add(Meaning::Title, {"title"_L1, "headline"_L1, "name"_L1});
        add(Meaning::Summary,
            {"summary"_L1, "abstract"_L1, "description"_L1, "excerpt"_L1, "teaser"_L1});
        add(Meaning::Body, {"body"_L1, "fulltext"_L1, "content"_L1, "contenttext"_L1, "text"_L1});
        add(Meaning::Date, {"date"_L1, "published"_L1, "datepublished"_L1, "publicationdate"_L1,
                            "pubdate"_L1, "publishedat"_L1, "issued"_L1, "year"_L1, "created"_L1});
        add(Meaning::Persons,
            {"authors"_L1, "author"_L1, "creators"_L1, "creator"_L1, "byline"_L1});
        add(Meaning::Topics, {"topics"_L1, "topic"_L1, "categories"_L1, "category"_L1,
                              "keywords"_L1, "tags"_L1, "subjects"_L1});
        add(Meaning::Doi, {"doi"_L1});
        add(Meaning::Url, {"url"_L1, "link"_L1, "href"_L1, "permalink"_L1});
        add(Meaning::Lang, {"lang"_L1, "language"_L1});
        add(Meaning::Source, {"source"_L1, "journal"_L1, "publication"_L1, "container"_L1,
                              "containertitle"_L1, "site"_L1, "sitename"_L1, "publisher"_L1});
        return result;
    }();
    return names;
}

std::optional<Known> knownAs(const QString &name)
{
    if (name.size() > 20)
        return std::nullopt;
    const auto &names = knownNames();
    // Most files write the names as we do; only the others need folding.
    auto found = names.constFind(name);
    if (found == names.constEnd()) {
        QString plain = name.toLower();
        plain.removeIf([](QChar c) { return c == u'_' || c == u'-' || c == u' '; });
        found = names.constFind(plain);
    }
    return found == names.constEnd() ? std::nullopt : std::optional(*found);
}

QString textOf(const QJsonValue &value)
{
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 15);
    return validText(value.toString()).trimmed();
}

bool isText(const QJsonValue &value) { return value.isString() || value.isDouble(); }

bool setText(QString &field, const QJsonValue &value)
{
    if (!isText(value))
        return false;
    field = textOf(value);
    return true;
}

std::optional<Person> personOf(const QJsonObject &object)
{
    Person person;
    person.family = textOf(object.value("family"_L1));
    person.given = textOf(object.value("given"_L1));
    if (person.family.isEmpty() && !person.given.isEmpty())
        std::swap(person.name, person.given);
    const QString name = textOf(object.value("name"_L1));
    if (person.family.isEmpty() && person.name.isEmpty()) {
        if (name.isEmpty())
            return std::nullopt;
        person = readPerson(name);
    }
    const QString role = textOf(object.value("role"_L1));
    if (!role.isEmpty())
        person.role = role;
    return person;
}

bool setPersons(QList<Person> &persons, const QJsonValue &value)
{
    if (value.isString()) {
        persons = readPersons(textOf(value));
        return true;
    }
    const QJsonArray list = value.isObject() ? QJsonArray{value} : value.toArray();
    if (list.isEmpty())
        return value.isArray();
    QList<Person> read;
    for (const QJsonValue &item : list) {
        const QString text = textOf(item);
        if (item.isString() && !text.isEmpty())
            read.append(readPerson(text));
        else if (const auto person = item.isObject() ? personOf(item.toObject()) : std::nullopt)
            read.append(*person);
        else if (!item.isNull() && !(item.isString() && text.isEmpty()))
            return false;
    }
    persons = std::move(read);
    return true;
}

bool setTopics(QStringList &topics, const QJsonValue &value)
{
    const auto add = [&](const QString &topic) {
        if (!topic.isEmpty() && !topics.contains(topic))
            topics.append(topic);
    };
    if (isText(value)) {
        const QString text = textOf(value);
        for (const QString &topic : text.split(text.contains(u';') ? u';' : u','))
            add(topic.simplified());
        return true;
    }
    if (!value.isArray())
        return false;
    const QJsonArray list = value.toArray();
    if (!std::ranges::all_of(list, [](const QJsonValue &item) { return isText(item); }))
        return false;
    for (const QJsonValue &item : list)
        add(textOf(item).simplified());
    return true;
}

bool setDate(PartialDate &date, const QJsonValue &value)
{
    if (!isText(value))
        return false;
    const QString text = textOf(value);
    PartialDate read = PartialDate::fromIso(text);
    if (!read.isKnown())
        read = readDate(text);
    if (read.isKnown())
        date = read;
    return read.isKnown() || text.isEmpty();
}

bool setDoi(QString &doi, const QJsonValue &value)
{
    if (!value.isString())
        return false;
    doi = textOf(value);
    for (QLatin1StringView prefix :
         {"https://doi.org/"_L1, "http://doi.org/"_L1, "https://dx.doi.org/"_L1,
          "http://dx.doi.org/"_L1, "doi:"_L1}) {
        if (doi.startsWith(prefix, Qt::CaseInsensitive))
            doi = doi.sliced(prefix.size()).trimmed();
    }
    return true;
}

bool setLang(QString &lang, const QJsonValue &value)
{
    const QString code = textOf(value).section(u'-', 0, 0).section(u'_', 0, 0).toLower();
    if (code.size() != 2)
        return false;
    lang = code;
    return true;
}

bool set(ArticleDraft &draft, Meaning meaning, const QJsonValue &value)
{
    switch (meaning) {
    case Meaning::Title:
        if (!isText(value))
            return false;
        draft.title = textOf(value).simplified();
        return true;
    case Meaning::Summary:
        return setText(draft.summary, value);
    case Meaning::Body:
        return setText(draft.body, value);
    case Meaning::Date:
        return setDate(draft.date, value);
    case Meaning::Persons:
        return setPersons(draft.persons, value);
    case Meaning::Topics:
        return setTopics(draft.topics, value);
    case Meaning::Doi:
        return setDoi(draft.doi, value);
    case Meaning::Url:
        return value.isString() && setText(draft.url, value);
    case Meaning::Lang:
        return setLang(draft.lang, value);
    case Meaning::Source:
        return value.isString() && setText(draft.source, value);
    }
    return false;
}

// Texts of unknown fields go into the library too. The parser bounds the depth.
QJsonValue validValue(const QJsonValue &value)
{
    if (value.isString())
        return validText(value.toString());
    if (value.isArray()) {
        QJsonArray list;
        for (const QJsonValue &item : value.toArray())
            list.append(validValue(item));
        return list;
    }
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        QJsonObject valid;
        for (auto field = object.begin(); field != object.end(); ++field)
            valid.insert(validText(field.key()), validValue(field.value()));
        return valid;
    }
    return value;
}

} // namespace

ArticleDraft articleOf(const QJsonObject &record)
{
    ArticleDraft draft;
    std::array<int, 10> best;
    best.fill(std::numeric_limits<int>::max());
    std::array<QString, 10> usedName;
    for (auto field = record.begin(); field != record.end(); ++field) {
        if (field.value().isNull())
            continue;
        const std::optional<Known> known = knownAs(field.key());
        const bool better = known && known->rank < best[size_t(known->meaning)];
        if (!better || !set(draft, known->meaning, field.value())) {
            draft.fields.insert(validText(field.key()), validValue(field.value()));
            continue;
        }
        QString &used = usedName[size_t(known->meaning)];
        if (!used.isEmpty())
            draft.fields.insert(validText(used), validValue(record.value(used)));
        used = field.key();
        best[size_t(known->meaning)] = known->rank;
    }
    if (draft.source.isEmpty())
        draft.source = siteOf(draft.url);
    return draft;
}

} // namespace acervo
