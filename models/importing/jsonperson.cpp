#include "jsonperson.h"

#include "authorlist.h"
#include "jsonvalue.h"
#include "listedname.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace acervo {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxDepth = 6;

QString firstText(const QJsonObject &object, std::initializer_list<QLatin1StringView> keys)
{
    for (const QLatin1StringView key : keys) {
        const QJsonValue value = object.value(key);
        const bool holdsText = value.isString() || value.isObject(); // {"$t": "Ana Ruiz"}
        const QString text = holdsText ? textOfJson(value).simplified() : QString();
        if (!text.isEmpty())
            return text;
    }
    return {};
}

bool isOrganization(const QJsonValue &type)
{
    return type.toString().compare("organization"_L1, Qt::CaseInsensitive) == 0;
}

std::optional<Person> personOfObject(const QJsonObject &object, int depth)
{
    for (const QLatin1StringView key :
         {"author"_L1, "creator"_L1, "person"_L1, "agent"_L1, "person_or_org"_L1}) {
        const QJsonValue inner = object.value(key);
        if (inner.isObject() && depth < maxDepth) {
            if (auto person = personOfObject(inner.toObject(), depth + 1))
                return person;
        }
        if (inner.isString())
            return listedPerson(textOfJson(inner));
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
        if (name.isEmpty() && object.size() == 1 && object.begin()->isString())
            return listedPerson(textOfJson(*object.begin()));
        if (name.isEmpty())
            return std::nullopt;
        const bool isWhole = object.contains("literal"_L1) ||
                             isOrganization(object.value("@type"_L1)) ||
                             isOrganization(object.value("type"_L1)) ||
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

} // namespace

std::optional<QList<Person>> personsOfJson(const QJsonValue &value, const QString &role)
{
    const QJsonValue inner = unwrapped(value);
    if (inner.isString())
        return authorsIn(textOfJson(inner), role);
    const QJsonArray list = inner.isObject() ? QJsonArray{inner} : inner.toArray();
    if (list.isEmpty())
        return inner.isArray() ? std::optional(QList<Person>()) : std::nullopt;
    QList<Person> persons;
    persons.reserve(list.size());
    for (const QJsonValue &item : list) {
        if (item.isNull())
            continue;
        const QString text = item.isString() ? textOfJson(item) : QString();
        std::optional<Person> person;
        if (item.isString() && text.isEmpty())
            continue;
        if (item.isString() && list.size() == 1 && (text.contains(u';') || text.count(u',') > 1))
            return authorsIn(text.simplified(), role);
        if (item.isString())
            person = listedPerson(text);
        else if (item.isArray())
            person = personOfList(item.toArray());
        else if (item.isObject())
            person = personOfObject(item.toObject(), 0);
        if (!person)
            return std::nullopt;
        setRole(*person, role);
        if (!person->name.isEmpty() || !person->family.isEmpty() || !person->given.isEmpty())
            persons.append(std::move(*person));
    }
    return persons;
}

} // namespace acervo
