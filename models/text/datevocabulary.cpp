#include "datevocabulary.h"

#include <QHash>
#include <QSet>
#include <QString>

#include <array>

namespace acervo {

namespace {

QHash<QString, int> months()
{
    // Names and abbreviations: Unicode CLDR, and those that bibliographies use besides; behind
    // those of the four languages the German, Italian and Dutch ones, as feeds have them.
    constexpr std::array<QStringView, 12> names = {
        u"january jan enero ene janeiro janvier janv januar gennaio gen januari",
        u"february feb febrero fevereiro fev fevrier fevr februar febbraio februari",
        u"march mar marzo marco mars marz maerz maart mrt",
        u"april apr abril abr avril avr aprile",
        u"may mayo maio mai maggio mag mei",
        u"june jun junio junho juin juni giugno giu",
        u"july jul julio julho juillet juil juli luglio lug",
        u"august aug agosto ago aout augustus",
        u"september sept sep septiembre setiembre set setembro septembre settembre",
        u"october oct octubre outubro out octobre oktober okt ottobre ott",
        u"november nov noviembre novembro novembre",
        u"december dec diciembre dic dezembro dez decembre dezember dicembre",
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

int weekdayNamed(QStringView folded)
{
    static const QHash<QString, int> known = [] {
        constexpr QStringView names[] = {
            u"monday mon lunes lun segunda seg lundi",
            u"tuesday tue tues martes mar terca ter mardi",
            u"wednesday wed miercoles mie quarta qua mercredi mer",
            u"thursday thu thur thurs jueves jue quinta qui jeudi jeu",
            u"friday fri viernes vie sexta sex vendredi ven",
            u"saturday sat sabado sab samedi sam",
            u"sunday sun domingo dom dimanche dim",
        };
        QHash<QString, int> days;
        for (int day = 0; day < 7; ++day) {
            for (const QStringView name : names[day].split(u' '))
                days.insert(name.toString(), day + 1);
        }
        return days;
    }();
    return known.value(folded.toString());
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
