#include "fieldnames.h"

#include "nametable.h"

namespace acervo {

namespace {

constexpr int sortName = -1;

constexpr int of(Field field) { return static_cast<int>(field); }

const NameTable &names()
{
    static const NameTable table = {
        {of(Field::Title), u"title titulo titre"},
        {of(Field::Summary), u"summary abstract resumen resumo resume"},
        {of(Field::Text), u"text texto texte"},
        {of(Field::Author), u"author autor autora auteur autrice"},
        {of(Field::Note), u"note nota"},
        {of(Field::Country), u"country pais pays"},
        {of(Field::Region), u"region regiao"},
        {of(Field::Topic), u"topic tema topico sujet theme"},
        {of(Field::Tag), u"tag etiqueta etiquette"},
        {of(Field::Source), u"source fuente fonte"},
        {of(Field::Lang), u"lang language idioma lengua lingua langue"},
        {of(Field::Url), u"url enlace link lien"},
        {of(Field::Doi), u"doi"},
        {of(Field::Date), u"date fecha data"},
        {of(Field::Added), u"added agregado anadido adicionado ajoute"},
        {of(Field::Collection), u"collection coleccion colecao"},
        {of(Field::Is), u"is es e est"},
        {of(Field::Has), u"has tiene tem avec"},
        {of(Field::Id), u"id"},
        {sortName, u"sort orden ordem tri"},
    };
    return table;
}

} // namespace

std::optional<Field> fieldNamed(QStringView typed)
{
    const std::optional<int> meaning = names().meaning(typed);
    if (!meaning || *meaning == sortName)
        return std::nullopt;
    return static_cast<Field>(*meaning);
}

bool isSortName(QStringView typed) { return names().meaning(typed) == sortName; }

QString fieldName(Field field) { return names().canonical(of(field)); }

QString nearestFieldName(QStringView typed) { return names().nearest(typed); }

QList<FieldNameMatch> fieldNamesBeginning(QStringView typed)
{
    QList<FieldNameMatch> matches;
    for (const NameTable::Match &match : names().beginningWith(typed)) {
        const bool isSort = match.meaning == sortName;
        matches.append({isSort ? Field::Any : static_cast<Field>(match.meaning), match.name});
    }
    return matches;
}

bool isTextField(Field field)
{
    switch (field) {
    case Field::Any:
    case Field::Title:
    case Field::Summary:
    case Field::Text:
    case Field::Author:
    case Field::Note:
        return true;
    default:
        return false;
    }
}

} // namespace acervo
