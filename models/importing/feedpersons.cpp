#include "feedpersons.h"

#include "feedhtml.h"
#include "listedname.h"
#include "webperson.h"

#include <QRegularExpression>

#include <algorithm>

namespace acervo {

using namespace Qt::StringLiterals;

namespace {

QString withoutQuotes(QString name)
{
    while (name.startsWith(u'"') || name.startsWith(u'('))
        name = name.sliced(1).trimmed();
    while (name.endsWith(u'"') || name.endsWith(u')') || name.endsWith(u','))
        name = name.chopped(1).trimmed();
    return name;
}

// "name@example.org (Lucía Paredes)", "Lucía Paredes <name@example.org>", "mailto:…"; a mail
// address alone stays, as it is all that is said.
QString nameIn(const QString &text)
{
    static const QRegularExpression mailThenName(
        u"(?:mailto:)?[^\\s@,;]+@[^\\s@]+\\s*\\(([^()]+)\\)"_s);
    static const QRegularExpression mail(
        u"[<(\\[]?\\s*(?:mailto:)?[^\\s@<>(\\[]+@[^\\s@<>)\\]]+\\s*[>)\\]]?"_s);
    const QString plain = text.simplified();
    if (!plain.contains(u'@'))
        return withoutQuotes(plain);
    QStringList names;
    for (auto match = mailThenName.globalMatch(plain); match.hasNext();)
        names.append(match.next().captured(1).trimmed());
    if (!names.isEmpty())
        return names.join("; "_L1);
    QString rest = plain;
    rest.remove(mail);
    rest = withoutQuotes(rest.simplified());
    return rest.isEmpty() ? plain : rest;
}

// One name that may have commas: an account, or a house ("Smith, Weber & Co, LLP").
bool isOneName(const QString &names)
{
    static const QRegularExpression house(u"\\s(?:Co|P\\.?C|S\\.?A|S\\.?L)\\.?$"_s);
    const qsizetype last = std::max(names.lastIndexOf(u' '), names.lastIndexOf(u','));
    return names.contains(u'@') || names.contains(house) ||
           (last > 0 && isHouseEnding(names.sliced(last + 1)));
}

QList<Person> personsIn(const QString &names)
{
    if (isOneName(names))
        return {Person{.name = names}};
    const qsizetype comma = names.indexOf(u',');
    const bool isInverted = comma > 0 && names.lastIndexOf(u',') == comma &&
                            !names.sliced(comma + 1).trimmed().contains(u' ') &&
                            names.sliced(comma + 1).trimmed().left(1).isUpper() &&
                            !isNameSuffix(names.sliced(comma + 1));
    if (isInverted && !names.contains(" and "_L1))
        return {listedPerson(names)};
    const QList<Person> persons = statedPersons(names);
    return persons.isEmpty() ? QList{Person{.name = names}} : persons;
}

void addPersons(QList<Person> &persons, const FeedField &field, const QString &role)
{
    for (Person person : personsIn(nameIn(feedHtmlLine(field.value)))) {
        person.role = role;
        if (!person.shown().isEmpty() && !persons.contains(person))
            persons.append(std::move(person));
    }
}

void addAllOf(QList<Person> &persons, const FeedRecord &record, QStringView name,
              const QString &role = u"author"_s)
{
    for (const FeedField &field : record.fields) {
        if (field.name == name && !field.value.isEmpty())
            addPersons(persons, field, role);
    }
}

} // namespace

QList<Person> feedPersons(const FeedRecord &item, const FeedRecord &channel)
{
    static constexpr QStringView own[] = {u"dc:creator",    u"author",      u"dcterms:creator",
                                          u"itunes:author", u"dc:author",   u"googleplay:author",
                                          u"source:author", u"media:credit"};
    static constexpr QStringView ofFeed[] = {u"dc:creator", u"author", u"itunes:author",
                                             u"dc:author", u"googleplay:author"};
    QList<Person> persons;
    for (QStringView name : own) {
        if (persons.isEmpty())
            addAllOf(persons, item, name);
    }
    for (QStringView name : ofFeed) {
        if (persons.isEmpty())
            addAllOf(persons, channel, name);
    }
    // The person who answers for a feed; an address or an office wrote nothing.
    if (persons.isEmpty()) {
        addAllOf(persons, channel, u"managingEditor");
        persons.removeIf([](const Person &person) { return person.family.isEmpty(); });
    }
    const QString contributor = u"contributor"_s;
    for (QStringView name : {u"contributor", u"dc:contributor"})
        addAllOf(persons, item, name, contributor);
    return persons;
}

} // namespace acervo
