#include "correction.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace acervo {

namespace {

using namespace Qt::StringLiterals;

template <typename Holder>
QString read(const Holder &holder, Correctable fact)
{
    switch (fact) {
    case Correctable::Title:
        return holder.title;
    case Correctable::Date:
        return holder.date.toIso();
    case Correctable::Authors:
        return textOfPersons(holder.persons);
    case Correctable::Address:
        return holder.url;
    case Correctable::Doi:
        return holder.doi;
    case Correctable::Language:
        return holder.lang;
    case Correctable::Summary:
        return holder.summary;
    case Correctable::Text:
        break;
    }
    return holder.body;
}

template <typename Holder>
void write(Holder &holder, Correctable fact, const QString &value)
{
    switch (fact) {
    case Correctable::Title:
        holder.title = value;
        break;
    case Correctable::Date:
        holder.date = PartialDate::fromIso(value);
        break;
    case Correctable::Authors:
        holder.persons = personsFromText(value);
        break;
    case Correctable::Address:
        holder.url = value;
        break;
    case Correctable::Doi:
        holder.doi = value;
        break;
    case Correctable::Language:
        holder.lang = value;
        break;
    case Correctable::Summary:
        holder.summary = value;
        break;
    case Correctable::Text:
        holder.body = value;
        break;
    }
}

QString tidyPersons(const QString &value)
{
    QList<Person> persons;
    for (Person person : personsFromText(value)) {
        for (QString *part : {&person.family, &person.given, &person.name})
            *part = part->simplified();
        if (!person.shown().isEmpty())
            persons.append(person);
    }
    return textOfPersons(persons);
}

QString tidyLanguage(const QString &value)
{
    const QString code = value.trimmed().toLower();
    return packedCode(code) == 0 ? QString() : code;
}

} // namespace

QString nameOf(Correctable fact)
{
    switch (fact) {
    case Correctable::Title:
        return u"title"_s;
    case Correctable::Date:
        return u"date"_s;
    case Correctable::Authors:
        return u"authors"_s;
    case Correctable::Address:
        return u"url"_s;
    case Correctable::Doi:
        return u"doi"_s;
    case Correctable::Language:
        return u"lang"_s;
    case Correctable::Summary:
        return u"summary"_s;
    case Correctable::Text:
        break;
    }
    return u"body"_s;
}

std::optional<Correctable> correctableNamed(QStringView name)
{
    for (const Correctable fact : correctables) {
        if (nameOf(fact) == name)
            return fact;
    }
    return {};
}

QString factOf(const Article &article, Correctable fact) { return read(article, fact); }

QString factOf(const ArticleDraft &draft, Correctable fact) { return read(draft, fact); }

void setFact(Article &article, Correctable fact, const QString &value)
{
    write(article, fact, value);
}

void setFact(ArticleDraft &draft, Correctable fact, const QString &value)
{
    write(draft, fact, value);
}

QString tidyFact(Correctable fact, const QString &value)
{
    switch (fact) {
    case Correctable::Title:
        return value.simplified();
    case Correctable::Date:
        return PartialDate::fromIso(value.trimmed()).toIso();
    case Correctable::Authors:
        return tidyPersons(value);
    case Correctable::Language:
        return tidyLanguage(value);
    case Correctable::Address:
    case Correctable::Doi:
    case Correctable::Summary:
    case Correctable::Text:
        break;
    }
    return value.trimmed();
}

QString textOfPersons(const QList<Person> &persons)
{
    if (persons.isEmpty())
        return {};
    QJsonArray array;
    for (const Person &person : persons) {
        QJsonObject object;
        for (const auto &[key, text] :
             {std::pair(u"family"_s, person.family), std::pair(u"given"_s, person.given),
              std::pair(u"name"_s, person.name)}) {
            if (!text.isEmpty())
                object.insert(key, text);
        }
        if (person.role != Person().role)
            object.insert(u"role"_s, person.role);
        array.append(object);
    }
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QList<Person> personsFromText(const QString &text)
{
    QList<Person> persons;
    for (const QJsonValue &item : QJsonDocument::fromJson(text.toUtf8()).array()) {
        const QJsonObject object = item.toObject();
        const Person person{.family = object.value(u"family"_s).toString(),
                            .given = object.value(u"given"_s).toString(),
                            .name = object.value(u"name"_s).toString(),
                            .role = object.value(u"role"_s).toString(Person().role)};
        if (!person.shown().isEmpty())
            persons.append(person);
    }
    return persons;
}

} // namespace acervo
