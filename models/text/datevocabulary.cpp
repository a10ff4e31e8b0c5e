#include "datevocabulary.h"

#include <QHash>
#include <QSet>
#include <QString>

#include <array>

namespace acervo {

namespace {

QHash<QString, int> months()
{
    // Names and abbreviations: Unicode CLDR, and those that bibliographies use besides.
    constexpr std::array<QStringView, 12> names = {
        u"january jan enero ene janeiro janvier janv",
        u"february feb febrero fevereiro fev fevrier fevr",
        u"march mar marzo marco mars",
        u"april apr abril abr avril avr",
        u"may mayo maio mai",
        u"june jun junio junho juin",
        u"july jul julio julho juillet juil",
        u"august aug agosto ago aout",
        u"september sept sep septiembre setiembre set setembro septembre",
        u"october oct octubre outubro out octobre",
        u"november nov noviembre novembro novembre",
        u"december dec diciembre dic dezembro dez decembre",
    };
    QHash<QString, int> found;
    for (size_t month = 0; month < names.size(); ++month) {
        for (const QStringView name : names[month].split(u' '))
            found.insert(name.toString(), int(month) + 1);
    }
    return found;
}

QSet<QString> wordsOf(QStringView list)
{
    QSet<QString> set;
    for (const QStringView word : list.split(u' '))
        set.insert(word.toString());
    return set;
}

} // namespace

int monthNamed(QStringView folded)
{
    static const QHash<QString, int> known = months();
    return known.value(folded.toString());
}

bool isWeekday(QStringView folded)
{
    static const QSet<QString> known =
        wordsOf(u"monday tuesday wednesday thursday friday saturday sunday "
                "mon tue tues wed thu thur thurs fri sat sun "
                "lunes martes miercoles jueves viernes sabado domingo lun mar mie jue vie sab dom "
                "segunda terca quarta quinta sexta seg ter qua qui sex "
                "lundi mardi mercredi jeudi vendredi samedi dimanche mer jeu ven sam dim");
    return known.contains(folded.toString());
}

bool isSeason(QStringView folded)
{
    static const QSet<QString> known = wordsOf(
        u"spring summer autumn fall winter primavera verano otono invierno verao outono inverno "
        "printemps ete automne hiver");
    return known.contains(folded.toString());
}

bool isOrdinalEnding(QStringView folded)
{
    static const QSet<QString> known = wordsOf(u"st nd rd th er re ero ro do o a");
    return known.contains(folded.toString());
}

bool isConnective(QStringView folded)
{
    static const QSet<QString> known = wordsOf(u"the of on de del do da le el o");
    return known.contains(folded.toString());
}

} // namespace acervo
