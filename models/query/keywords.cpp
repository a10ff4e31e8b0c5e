#include "keywords.h"

#include "nametable.h"

namespace acervo {

namespace {

constexpr int of(SortOrder order) { return static_cast<int>(order); }
constexpr int of(DateSpan::Unit unit) { return static_cast<int>(unit); }

enum Presence { None, Known };

const NameTable &presences()
{
    static const NameTable table = {
        {None, u"none ninguno ninguna nenhum nenhuma aucun aucune"},
        {Known, u"any cualquiera qualquer quelconque"},
    };
    return table;
}

const NameTable &states()
{
    static const NameTable table = {
        {0, u"read leido leida lido lida lu lue"},
        {1, u"unread no-leido no-leida nao-lido nao-lida non-lu non-lue"},
        {2, u"starred destacado destacada favorito favorita favori favorite"},
        {3, u"trashed papelera eliminado lixeira lixo corbeille"},
        {4, u"free-note nota-libre nota-livre note-libre"},
    };
    return table;
}

const NameTable &possessions()
{
    static const NameTable table = {
        {0, u"note nota"},
        {1, u"highlight resaltado subrayado destaque surlignage"},
        {2, u"url enlace link lien"},
        {3, u"doi"},
        {4, u"text texto texte"},
        {5, u"summary abstract resumen resumo resume"},
        {6, u"date fecha data"},
        {7, u"suggested sugerido sugerida sugeridos sugeridas suggere suggeree suggeres suggerees"},
    };
    return table;
}

const NameTable &statesOf(Field isOrHas) { return isOrHas == Field::Is ? states() : possessions(); }

const NameTable &sorts()
{
    static const NameTable table = {
        {of(SortOrder::Newest), u"newest recientes recentes recents"},
        {of(SortOrder::Oldest), u"oldest antiguos antigos anciens"},
        {of(SortOrder::Relevance), u"relevance relevancia pertinence"},
        {of(SortOrder::Title), u"title titulo titre"},
        {of(SortOrder::Added), u"added agregado anadido adicionado ajoute"},
        {of(SortOrder::Collection), u"collection coleccion colecao"},
        {of(SortOrder::Unread), u"unread no-leidos no-leido nao-lidos nao-lido non-lus non-lu"},
    };
    return table;
}

const NameTable &units()
{
    static const NameTable table = {
        {of(DateSpan::Unit::Days), u"days day dia dias jour jours"},
        {of(DateSpan::Unit::Weeks), u"weeks week semana semanas semaine semaines"},
        {of(DateSpan::Unit::Months), u"months month mes meses mois"},
        {of(DateSpan::Unit::Years), u"years year ano anos an ans annee annees"},
    };
    return table;
}

template <typename Value>
std::optional<Value> valueIn(const NameTable &table, QStringView typed)
{
    const std::optional<int> meaning = table.meaning(typed);
    return meaning ? std::optional(static_cast<Value>(*meaning)) : std::nullopt;
}

} // namespace

bool isOrWord(QStringView text) { return text == u"OR" || text == u"O" || text == u"OU"; }

bool isAndWord(QStringView text)
{
    return text == u"AND" || text == u"Y" || text == u"E" || text == u"ET";
}

bool meansNone(QStringView text) { return presences().meaning(text) == None; }

bool meansAny(QStringView text) { return presences().meaning(text) == Known; }

std::optional<QString> stateNamed(Field isOrHas, QStringView typed)
{
    const NameTable &table = statesOf(isOrHas);
    const std::optional<int> meaning = table.meaning(typed);
    return meaning ? std::optional(table.canonical(*meaning)) : std::nullopt;
}

QString nearestState(Field isOrHas, QStringView typed) { return statesOf(isOrHas).nearest(typed); }

QStringList statesOfField(Field isOrHas)
{
    QStringList states;
    for (const NameTable::Match &match : statesOf(isOrHas).beginningWith({}))
        states << match.name;
    return states;
}

QStringList namesOfState(Field isOrHas, QStringView canonical)
{
    const NameTable &table = statesOf(isOrHas);
    const std::optional<int> meaning = table.meaning(canonical);
    return meaning ? table.namesOf(*meaning) : QStringList();
}

std::optional<SortOrder> sortNamed(QStringView typed) { return valueIn<SortOrder>(sorts(), typed); }

QString sortName(SortOrder order) { return sorts().canonical(of(order)); }

QString nearestSort(QStringView typed) { return sorts().nearest(typed); }

QStringList namesOfSort(SortOrder order) { return sorts().namesOf(of(order)); }

bool meansLast(QStringView text)
{
    static const NameTable table = {{0, u"last ultimo ultimos ultima ultimas dernier derniers "
                                        "derniere dernieres"}};
    return table.meaning(text).has_value();
}

std::optional<DateSpan::Unit> unitNamed(QStringView typed)
{
    return valueIn<DateSpan::Unit>(units(), typed);
}

QString unitName(DateSpan::Unit unit, int count)
{
    QString name = units().canonical(of(unit));
    if (count == 1)
        name.chop(1);
    return name;
}

} // namespace acervo
