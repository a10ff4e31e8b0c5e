#include "randomsearch.h"

namespace acervo {

namespace {

const QList<Facet> facets = {Facet::Country,  Facet::Region, Facet::Topic,
                             Facet::Tag,      Facet::Year,   Facet::Source,
                             Facet::Language, Facet::Author, Facet::State};
const QList<Field> otherFields = {Field::Url, Field::Doi,        Field::Note, Field::Added,
                                  Field::Id,  Field::Collection, Field::Title};
const QStringList someWords = {QStringLiteral("worker"), QStringLiteral("control"),
                               QStringLiteral("comunas")};

} // namespace

Query RandomQuery::next()
{
    Query query;
    for (int i = m_random.bounded(4); i > 0; --i) {
        const bool isOwned = m_random.bounded(4) != 0;
        const Expr made = clause(isOwned ? std::optional(one(facets)) : std::nullopt);
        if (made.kind == Expr::Kind::And)
            query.clauses += made.parts; // a clause is never an And
        else
            query.clauses += made;
    }
    query.sort = SortOrder(m_random.bounded(5));
    return query;
}

Expr RandomQuery::clause(std::optional<Facet> owner)
{
    switch (m_random.bounded(8)) {
    case 0:
        return combination(Expr::Kind::And, owner);
    case 1:
        return combination(Expr::Kind::Or, owner);
    case 2:
        return {.kind = Expr::Kind::Not, .parts = {leaf(owner)}};
    case 3:
        return {.kind = Expr::Kind::Not, .parts = {combination(Expr::Kind::Or, owner)}};
    case 4:
        return {.kind = Expr::Kind::Not, .parts = {combination(Expr::Kind::And, owner)}};
    default:
        return leaf(owner);
    }
}

Expr RandomQuery::combination(Expr::Kind kind, std::optional<Facet> owner)
{
    const Expr::Kind other = kind == Expr::Kind::Or ? Expr::Kind::And : Expr::Kind::Or;
    Expr expr{.kind = kind};
    for (int i = 2 + m_random.bounded(2); i > 0; --i) {
        switch (m_random.bounded(8)) {
        case 0:
            expr.parts.append({.kind = Expr::Kind::Not, .parts = {leaf(owner)}});
            break;
        case 1:
            expr.parts.append({.kind = other, .parts = {leaf(owner), leaf(owner)}});
            break;
        default:
            expr.parts.append(leaf(owner));
        }
    }
    return expr;
}

Expr RandomQuery::leaf(std::optional<Facet> owner)
{
    if (owner == Facet::State && m_random.bounded(3) == 0)
        return ofField(Field::Has);
    if (owner)
        return ofField(fieldOf(*owner));
    switch (m_random.bounded(3)) {
    case 0:
        return wordsLeaf();
    case 1:
        return ofField(one(otherFields));
    default:
        return ofField(fieldOf(one(facets)));
    }
}

Expr RandomQuery::wordsLeaf()
{
    const Field field = one(QList{Field::Any, Field::Any, Field::Title, Field::Author});
    switch (m_random.bounded(3)) {
    case 0:
        return {.kind = Expr::Kind::Phrase, .field = field, .text = one(someWords)};
    case 1:
        return {.kind = Expr::Kind::Near, .text = one(someWords), .distance = 3};
    default:
        return {.kind = Expr::Kind::Word,
                .field = field,
                .text = one(someWords),
                .prefix = m_random.bounded(2) == 0};
    }
}

Expr RandomQuery::ofField(Field field)
{
    const int choice = m_random.bounded(10);
    if (choice == 0)
        return {.kind = Expr::Kind::None, .field = field};
    if (choice == 1)
        return {.kind = Expr::Kind::Known, .field = field};
    if (field == Field::Date || field == Field::Added)
        return {.kind = Expr::Kind::Dates, .field = field, .dates = dates()};
    const bool isAuthor = field == Field::Author && choice != 2;
    return {.kind = isAuthor ? Expr::Kind::Phrase : Expr::Kind::Value,
            .field = field,
            .text = value(field)};
}

QString RandomQuery::value(Field field)
{
    switch (field) {
    case Field::Country:
        return one(QStringList{"VE", "CU", "AR", "ZZ"});
    case Field::Region:
        return one(QStringList{"419", "005", "150"});
    case Field::Topic:
        return name(Facet::Topic);
    case Field::Tag:
        return name(Facet::Tag);
    case Field::Source:
        return name(Facet::Source);
    case Field::Lang:
        return one(QStringList{"en", "es", "fr"});
    case Field::Author:
        return one(RandomLibrary::authors() + QStringList{QStringLiteral("Nobody Known")});
    case Field::Is:
        return one(QStringList{"read", "unread", "starred", "trashed", "free-note"});
    case Field::Has:
        return one(QStringList{"note", "highlight", "url", "doi", "text", "date", "summary"});
    case Field::Id:
        return QString::number(m_random.bounded(1, 30));
    default:
        return one(someWords);
    }
}

QString RandomQuery::name(Facet facet)
{
    QStringList names{QStringLiteral("gone")};
    for (const NamedValue &name : m_library.names()) {
        if (name.facet == facet)
            names.append(name.name);
    }
    return one(names);
}

DateSpan RandomQuery::dates()
{
    switch (m_random.bounded(5)) {
    case 0:
        return {.last = 1 + m_random.bounded(40), .unit = DateSpan::Unit(m_random.bounded(4))};
    case 1:
        return {.from = date()};
    case 2:
        return {.to = date()};
    default:
        break;
    }
    const PartialDate from = date();
    return {.from = from, .to = m_random.bounded(2) == 0 ? from : date()};
}

PartialDate RandomQuery::date()
{
    const int year = 2020 + m_random.bounded(6);
    switch (m_random.bounded(4)) {
    case 0:
        return PartialDate::ofMonth(year, 1 + m_random.bounded(12));
    case 1:
        return PartialDate::ofDay(year, 6, 1 + m_random.bounded(20));
    default:
        return PartialDate::ofYear(year);
    }
}

} // namespace acervo
