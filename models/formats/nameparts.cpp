#include "nameparts.h"

namespace acervo {

namespace {

bool isSuffix(QStringView word)
{
    static constexpr QStringView suffixes[] = {u"Jr", u"Jr.", u"Sr", u"Sr.", u"II", u"III", u"IV"};
    return std::ranges::find(suffixes, word) != std::end(suffixes);
}

} // namespace

FamilyParts familyParts(QStringView family)
{
    const QString name = family.toString().simplified();
    QStringView core = name;
    FamilyParts parts;
    const qsizetype last = core.lastIndexOf(u' ');
    if (last > 0 && isSuffix(core.sliced(last + 1))) {
        parts.suffix = core.sliced(last + 1).toString();
        core = core.first(last);
    }
    qsizetype begin = 0;
    for (;;) {
        const qsizetype space = core.indexOf(u' ', begin);
        if (space < 0 || !core[begin].isLower())
            break;
        begin = space + 1;
    }
    parts.particle = core.first(begin).trimmed().toString();
    parts.core = core.sliced(begin).toString();
    return parts;
}

QString wholeName(const Person &person)
{
    if (!person.name.isEmpty())
        return person.name.simplified();
    const bool isOne = person.family.isEmpty() || person.given.isEmpty();
    return isOne ? person.shown().simplified() : QString();
}

QString listedName(const Person &person)
{
    const auto plain = [](QString name) { return name.replace(u',', u' ').simplified(); };
    const QString whole = plain(wholeName(person));
    if (!whole.isEmpty())
        return whole.contains(u' ') ? whole + u',' : whole;
    const FamilyParts parts = familyParts(person.family);
    const QString listed = plain(parts.withParticle()) + QStringLiteral(", ") + plain(person.given);
    return parts.suffix.isEmpty() ? listed : listed + QStringLiteral(", ") + parts.suffix;
}

} // namespace acervo
