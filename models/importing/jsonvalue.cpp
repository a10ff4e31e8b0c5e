#include "jsonvalue.h"

#include "authorlist.h"
#include "inlinemarkup.h"
#include "listedname.h"
#include "personname.h"
#include "publicationdate.h"
#include "validtext.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QRegularExpression>
#include <QTimeZone>

namespace acervo {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxDepth = 6;
constexpr qsizetype maxWords = 100'000;
constexpr double firstTimestamp = 100'000'000; // in 1973; 99991231 is still a date
constexpr double firstMilliseconds = 100'000'000'000;

QString plainText(const QString &text)
{
    const QString valid = validText(text);
    return valid.contains(u'<') || valid.contains(u'&') ? withoutInlineMarkup(valid).trimmed()
                                                        : valid.trimmed();
}

QString textIn(const QJsonValue &value, int depth)
{
    if (value.isString())
        return plainText(value.toString());
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 15);
    if (depth > maxDepth)
        return {};
    if (value.isArray()) {
        for (const QJsonValue &item : value.toArray()) {
            const QString text = textIn(item, depth + 1);
            if (!text.isEmpty())
                return text;
        }
        return {};
    }
    const QJsonObject object = value.toObject();
    for (const QLatin1StringView key : {"rendered"_L1,
                                        "value"_L1,
                                        "@value"_L1,
                                        "#text"_L1,
                                        "$t"_L1,
                                        "$"_L1,
                                        "_"_L1,
                                        "text"_L1,
                                        "content"_L1,
                                        "main"_L1,
                                        "display_name"_L1,
                                        "name"_L1,
                                        "title"_L1,
                                        "titleText"_L1,
                                        "description"_L1,
                                        "raw"_L1,
                                        "source"_L1,
                                        "journal"_L1,
                                        "webTitle"_L1,
                                        "label"_L1,
                                        "term"_L1,
                                        "tag"_L1,
                                        "keyword"_L1,
                                        "subject"_L1,
                                        "category"_L1,
                                        "descriptorName"_L1,
                                        "@list"_L1}) {
        const auto found = object.constFind(key);
        if (found == object.constEnd())
            continue;
        const QString text = textIn(*found, depth + 1);
        if (!text.isEmpty())
            return text;
    }
    return {};
}

QString firstText(const QJsonObject &object, std::initializer_list<QLatin1StringView> keys)
{
    for (const QLatin1StringView key : keys) {
        const QJsonValue value = object.value(key);
        const bool holdsText = value.isString() || value.isObject(); // {"$t": "Ana Ruiz"}
        const QString text = holdsText ? textIn(value, 0).simplified() : QString();
        if (!text.isEmpty())
            return text;
    }
    return {};
}

int numberOf(const QJsonValue &value)
{
    return value.isString() ? value.toString().trimmed().toInt() : value.toInt();
}

PartialDate dateOfParts(const QJsonArray &parts)
{
    const int year = numberOf(parts.at(0));
    const int month = numberOf(parts.at(1));
    const int day = numberOf(parts.at(2));
    const PartialDate whole = PartialDate::ofDay(year, month, day);
    const PartialDate inMonth = PartialDate::ofMonth(year, month);
    return whole.isKnown() ? whole : inMonth.isKnown() ? inMonth : PartialDate::ofYear(year);
}

PartialDate dateOfText(const QString &text)
{
    const PartialDate iso = PartialDate::fromIso(text);
    return iso.isKnown() ? iso : publicationDate(text);
}

PartialDate dateOfNumber(double number)
{
    if (number < firstTimestamp)
        return dateOfText(QString::number(number, 'g', 15));
    const double ms = number < firstMilliseconds ? number * 1000 : number;
    if (ms > 253'402'300'799'000.0) // 9999-12-31
        return {};
    return PartialDate::ofDate(QDateTime::fromMSecsSinceEpoch(qint64(ms), QTimeZone::UTC).date());
}

PartialDate dateOfObject(const QJsonObject &object, int depth)
{
    for (const QLatin1StringView key : {"date-parts"_L1, "dateParts"_L1, "date_parts"_L1}) {
        const QJsonArray parts = object.value(key).toArray();
        const PartialDate date = dateOfParts(parts.at(0).isArray() ? parts.at(0).toArray() : parts);
        if (date.isKnown())
            return date;
    }
    if (object.contains("year"_L1)) {
        const QJsonValue year = object.value("year"_L1);
        const QJsonValue month = object.value("month"_L1);
        const PartialDate date = dateOfParts(QJsonArray{year, month, object.value("day"_L1)});
        if (numberOf(month) == 0 && month.isString()) {
            const PartialDate named =
                publicationDate(QString(month.toString() + u' ' + QString::number(numberOf(year))));
            return named.isKnown() ? named : date;
        }
        return date;
    }
    if (depth > maxDepth)
        return {};
    for (const QLatin1StringView key :
         {"raw"_L1, "literal"_L1, "date-time"_L1, "$date"_L1, "date"_L1, "@value"_L1, "value"_L1,
          "#text"_L1, "$t"_L1, "start"_L1}) {
        const QJsonValue value = object.value(key);
        const PartialDate date = value.isObject()   ? dateOfObject(value.toObject(), depth + 1)
                                 : value.isDouble() ? dateOfNumber(value.toDouble())
                                                    : dateOfText(value.toString());
        if (date.isKnown())
            return date;
    }
    return {};
}

std::optional<Person> personOfObject(const QJsonObject &object, int depth)
{
    for (const QLatin1StringView key : {"author"_L1, "creator"_L1, "person"_L1, "agent"_L1}) {
        const QJsonValue inner = object.value(key);
        if (inner.isObject() && depth < maxDepth) {
            if (auto person = personOfObject(inner.toObject(), depth + 1))
                return person;
        }
        if (inner.isString())
            return listedPerson(plainText(inner.toString()));
    }
    Person person;
    person.family = firstText(object, {"family"_L1, "lastName"_L1, "last_name"_L1, "lastname"_L1,
                                       "familyName"_L1, "family_name"_L1, "surname"_L1, "last"_L1});
    person.given = firstText(object, {"given"_L1, "firstName"_L1, "first_name"_L1, "firstname"_L1,
                                      "givenName"_L1, "given_name"_L1, "forename"_L1, "foreName"_L1,
                                      "givenNames"_L1, "first"_L1, "initials"_L1});
    const QString middle = firstText(object, {"middle"_L1, "middleName"_L1, "middlename"_L1});
    if (!middle.isEmpty() && !person.given.isEmpty() && !person.given.contains(middle))
        person.given += u' ' + middle;
    for (const QLatin1StringView key : {"non-dropping-particle"_L1, "dropping-particle"_L1}) {
        const QString particle = firstText(object, {key});
        if (!particle.isEmpty() && !person.family.isEmpty())
            person.family.prepend(particle + u' ');
    }
    const QString suffix = firstText(object, {"suffix"_L1});
    if (!suffix.isEmpty() && !person.family.isEmpty())
        person.family += u' ' + suffix;
    if (person.family.isEmpty() || person.given.isEmpty())
        person.name = person.family.isEmpty() ? person.given : person.family;
    if (!person.name.isEmpty()) {
        person.family.clear();
        person.given.clear();
    }
    if (person.shown().isEmpty()) {
        const QString name =
            firstText(object, {"name"_L1, "literal"_L1, "display_name"_L1, "displayName"_L1,
                               "fullName"_L1, "full_name"_L1, "fullname"_L1, "creatorName"_L1,
                               "collectiveName"_L1, "raw_author_name"_L1, "preferred_name"_L1,
                               "text"_L1, "#text"_L1, "$t"_L1, "@value"_L1, "value"_L1});
        if (name.isEmpty())
            return std::nullopt;
        const bool isWhole = object.contains("literal"_L1) ||
                             object.value("@type"_L1).toString() == "Organization"_L1 ||
                             object.value("nameType"_L1).toString() == "Organizational"_L1;
        if (isWhole)
            person.name = name;
        else
            person = listedPerson(name);
    }
    const QString role = firstText(object, {"role"_L1, "creatorType"_L1});
    if (!role.isEmpty())
        person.role = role.toLower();
    return person;
}

// arXiv's authors_parsed: family, given, suffix.
Person personOfList(const QJsonArray &list)
{
    Person person;
    person.family = textOfJson(list.at(0)).simplified();
    person.given = textOfJson(list.at(1)).simplified();
    const QString suffix = textOfJson(list.at(2)).simplified();
    if (!suffix.isEmpty())
        person.family += u' ' + suffix;
    if (person.given.isEmpty())
        std::swap(person.name, person.family);
    return person;
}

void setRole(Person &person, const QString &role)
{
    if (person.role == u"author")
        person.role = role;
}

// The list in an object of its own: {"author": […]}, {"original": "By …", "person": […]},
// {"1": {…}, "2": {…}}.
QJsonValue unwrapped(QJsonValue value)
{
    for (int depth = 0; value.isObject() && depth < maxDepth; ++depth) {
        const QJsonObject object = value.toObject();
        const auto isNumber = [](const QString &key) { return key.toInt() > 0 || key == u"0"; };
        const QStringList keys = object.keys();
        if (!keys.isEmpty() && std::ranges::all_of(keys, isNumber)) {
            QJsonArray list;
            for (const QJsonValue &each : object)
                list.append(each);
            return list;
        }
        QJsonValue inner;
        for (const QJsonValue &each : object) {
            const bool isList = each.isArray() && !each.toArray().isEmpty();
            inner = object.size() <= 3 && inner.isNull() && isList ? each : inner;
        }
        if (inner.isNull() && object.value("original"_L1).isString())
            return object.value("original"_L1);
        if (inner.isNull())
            return value;
        value = inner;
    }
    return value;
}

// arXiv's: "hep-ph math.CO".
bool areCategories(const QString &text)
{
    static const QRegularExpression list(
        u"^(?=.*[a-z][.-][A-Za-z])[a-z]+(?:-[a-z]+)?(?:\\.[A-Za-z]{2}[A-Za-z-]*)?"
        "(?: [a-z]+(?:-[a-z]+)?(?:\\.[A-Za-z]{2}[A-Za-z-]*)?)+$"_s);
    return text.contains(u' ') && !text.contains(u',') && list.match(text).hasMatch();
}

// Pocket's tags: {"looms": {"tag": "looms"}}.
bool isMapOfObjects(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    return !object.isEmpty() &&
           std::ranges::all_of(object, [](const QJsonValue &each) { return each.isObject(); });
}

// The elements, and those of lists among them (WordPress has one for each kind of term).
QJsonArray flatList(const QJsonValue &value)
{
    const QJsonArray list = value.toArray();
    const auto isList = [](const QJsonValue &each) { return each.isArray(); };
    if (value.isArray() && std::ranges::none_of(list, isList)) // as almost all are
        return list;
    QJsonArray flat;
    for (const QJsonValue &each : value.toObject())
        flat.append(each);
    for (const QJsonValue &each : list) {
        const QJsonArray inner = each.toArray();
        const bool isOfObjects = !inner.isEmpty() && inner.first().isObject();
        for (const QJsonValue &one : isOfObjects ? inner : QJsonArray{each})
            flat.append(one);
    }
    return flat;
}

} // namespace

QString textOfJson(const QJsonValue &value) { return textIn(value, 0); }

QString textOfInvertedIndex(const QJsonValue &value)
{
    QMap<int, QString> words;
    const QJsonObject object = value.toObject();
    for (auto word = object.begin(); word != object.end(); ++word) {
        if (!word->isArray())
            return {};
        for (const QJsonValue &place : word->toArray()) {
            if (!place.isDouble() || words.size() >= maxWords)
                return {};
            words.insert(place.toInt(), word.key());
        }
    }
    return plainText(QStringList(words.values()).join(u' '));
}

std::optional<PartialDate> dateOfJson(const QJsonValue &value)
{
    const QJsonValue one =
        value.isArray() && !value.toArray().isEmpty() ? value.toArray().at(0) : value;
    const QString text = one.isString() ? plainText(one.toString()) : QString();
    const PartialDate date = one.isObject()   ? dateOfObject(one.toObject(), 0)
                             : one.isDouble() ? dateOfNumber(one.toDouble())
                                              : dateOfText(text);
    if (date.isKnown())
        return date;
    return one.isString() && text.isEmpty() ? std::optional(date) : std::nullopt;
}

std::optional<QList<Person>> personsOfJson(const QJsonValue &value, const QString &role)
{
    const QJsonValue inner = unwrapped(value);
    if (inner.isString())
        return authorsIn(plainText(inner.toString()), role);
    const QJsonArray list = inner.isObject() ? QJsonArray{inner} : inner.toArray();
    if (list.isEmpty())
        return inner.isArray() ? std::optional(QList<Person>()) : std::nullopt;
    QList<Person> persons;
    for (const QJsonValue &item : list) {
        if (item.isNull())
            continue;
        const QString text = item.isString() ? plainText(item.toString()).simplified() : QString();
        std::optional<Person> person;
        if (item.isString() && text.isEmpty())
            continue;
        if (item.isString() && list.size() == 1 && (text.contains(u';') || text.count(u',') > 1))
            return authorsIn(text, role);
        if (item.isString())
            person = listedPerson(text);
        else if (item.isArray())
            person = personOfList(item.toArray());
        else if (item.isObject())
            person = personOfObject(item.toObject(), 0);
        if (!person)
            return std::nullopt;
        setRole(*person, role);
        if (!person->shown().isEmpty())
            persons.append(*person);
    }
    return persons;
}

std::optional<QStringList> topicsOfJson(const QJsonValue &value)
{
    QStringList topics;
    const auto add = [&](const QString &text) {
        const QString topic = text.simplified();
        if (!topic.isEmpty() && !topics.contains(topic))
            topics.append(topic);
    };
    if (value.isString()) {
        const QString text = plainText(value.toString());
        if (areCategories(text))
            return text.split(u' ', Qt::SkipEmptyParts);
        const QChar separator = text.contains(u';') ? u';' : text.contains(u'|') ? u'|' : u',';
        for (const QString &topic : text.split(separator))
            add(topic);
        return topics;
    }
    QJsonValue inner = value;
    if (inner.isObject() && inner.toObject().size() <= 2 && inner.toObject().begin()->isArray())
        inner = *inner.toObject().begin();
    if (!inner.isArray() && !isMapOfObjects(inner))
        return std::nullopt;
    for (const QJsonValue &item : flatList(inner)) {
        const QString text = item.isDouble() || item.isArray() ? QString() : textOfJson(item);
        if (text.isEmpty() && !item.isString())
            return std::nullopt;
        add(text);
    }
    return topics;
}

} // namespace acervo
