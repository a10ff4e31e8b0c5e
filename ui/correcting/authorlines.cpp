#include "authorlines.h"

namespace acervo {

namespace {

bool isAuthor(const Person &person) { return person.role == Person().role; }

QString lineOf(const Person &person)
{
    return person.name.isEmpty() ? person.family + QStringLiteral(", ") + person.given
                                 : person.name;
}

Person personOf(const QString &line, const QList<Person> &before)
{
    const auto known = std::ranges::find_if(before, [&](const Person &person) {
        return isAuthor(person) && lineOf(person).simplified() == line;
    });
    if (known != before.end())
        return *known;
    const qsizetype comma = line.indexOf(u',');
    if (comma <= 0)
        return {.family = {}, .given = {}, .name = line};
    return {.family = line.first(comma).trimmed(),
            .given = line.sliced(comma + 1).trimmed(),
            .name = {}};
}

} // namespace

QString authorLines(const QList<Person> &persons)
{
    QStringList lines;
    for (const Person &person : persons) {
        if (isAuthor(person))
            lines += lineOf(person).simplified();
    }
    return lines.join(u'\n');
}

QList<Person> personsOfLines(const QString &lines, const QList<Person> &before)
{
    QList<Person> persons;
    for (const QString &line : lines.split(u'\n')) {
        if (const QString name = line.simplified(); !name.isEmpty())
            persons.append(personOf(name, before));
    }
    std::ranges::copy_if(before, std::back_inserter(persons),
                         [](const Person &person) { return !isAuthor(person); });
    return persons;
}

} // namespace acervo
