#include "listedname.h"

#include "personname.h"
#include "singlespaced.h"

#include <QStringList>

namespace acervo {

bool isNameSuffix(QStringView word)
{
    static const QStringList suffixes{
        QStringLiteral("jr"),    QStringLiteral("jnr"),    QStringLiteral("sr"),
        QStringLiteral("snr"),   QStringLiteral("ii"),     QStringLiteral("iii"),
        QStringLiteral("iv"),    QStringLiteral("junior"), QStringLiteral("senior"),
        QStringLiteral("2nd"),   QStringLiteral("3rd"),    QStringLiteral("4th"),
        QStringLiteral("filho"), QStringLiteral("neto"),   QStringLiteral("phd"),
        QStringLiteral("md"),    QStringLiteral("esq")};
    QString plain = word.trimmed().toString().toLower();
    plain.remove(u'.');
    return suffixes.contains(plain);
}

bool isHouseEnding(QStringView word)
{
    static const QStringList endings{
        QStringLiteral("inc"),  QStringLiteral("llc"),  QStringLiteral("llp"),
        QStringLiteral("ltd"),  QStringLiteral("corp"), QStringLiteral("plc"),
        QStringLiteral("gmbh"), QStringLiteral("ltda"), QStringLiteral("sarl")};
    QString plain = word.toString().toLower();
    plain.removeIf([](QChar c) { return c == u'.' || c.isSpace(); });
    return endings.contains(plain);
}

namespace {

// "AB", "A.", "A.-B.": capitals, each perhaps with a full stop.
bool areInitials(QStringView word)
{
    const auto capitals = std::ranges::count_if(word, [](QChar c) { return c.isUpper(); });
    return capitals > 0 && capitals <= 3 &&
           std::ranges::all_of(word, [](QChar c) { return c.isUpper() || c == u'.' || c == u'-'; });
}

// Where the initials begin that end "Family A. B."; -1 where the name is none such.
qsizetype initialsAt(QStringView name)
{
    qsizetype begin = -1;
    for (qsizetype end = name.size(); end > 0;) {
        const qsizetype space = name.first(end).lastIndexOf(u' ');
        if (space < 0 || !areInitials(name.sliced(space + 1, end - space - 1)))
            break;
        begin = space + 1;
        end = space;
    }
    if (begin < 0)
        return -1;
    const QStringView family = name.first(begin);
    return std::ranges::any_of(family, [](QChar c) { return c.isLower(); }) ? begin : -1;
}

} // namespace

Person listedPerson(QStringView name)
{
    const qsizetype comma = name.indexOf(u',');
    if (comma < 0) {
        const SingleSpaced plain(name);
        const qsizetype at = initialsAt(plain.view());
        if (at < 0)
            return readPerson(plain.view());
        Person person;
        person.family = plain.view().first(at - 1).toString();
        person.given = plain.view().sliced(at).toString();
        return person;
    }
    if (isHouseEnding(name.sliced(comma + 1))) {
        Person house;
        house.name = name.toString().simplified();
        return house;
    }
    const QString family = name.first(comma).toString().simplified();
    const QStringView rest = name.sliced(comma + 1);
    const qsizetype second = rest.indexOf(u',');
    QString given = (second < 0 ? rest : rest.first(second)).toString().simplified();
    QString suffix = second < 0 ? QString() : rest.sliced(second + 1).toString().simplified();
    if (suffix.isEmpty() ? false : isNameSuffix(given) && !isNameSuffix(suffix))
        std::swap(given, suffix); // "King, Jr., Martin Luther"
    Person person;
    if (family.isEmpty() || given.isEmpty()) {
        person.name = family.isEmpty() ? given : family;
        return person;
    }
    person.family = suffix.isEmpty() ? family : QString(family + u' ' + suffix);
    person.given = given;
    return person;
}

} // namespace acervo
