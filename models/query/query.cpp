#include "query.h"

#include <algorithm>
#include <limits>
#include <ranges>

namespace acervo {

namespace {

QDate dayBefore(QDate today, int count, DateSpan::Unit unit)
{
    switch (unit) {
    case DateSpan::Unit::Days:
        return today.addDays(-count);
    case DateSpan::Unit::Weeks:
        return today.addDays(-7 * qint64(count));
    case DateSpan::Unit::Months:
        return today.addMonths(-count);
    case DateSpan::Unit::Years:
        return today.addYears(-count);
    }
    return today;
}

} // namespace

bool Expr::operator==(const Expr &other) const = default;

DateSpan::Days DateSpan::days(QDate today) const
{
    using Limits = std::numeric_limits<qint32>;
    if (last > 0 && today.isValid()) {
        const auto end = static_cast<qint32>(today.toJulianDay());
        return {static_cast<qint32>(dayBefore(today, last, unit).toJulianDay() + 1), end};
    }
    return {from.isKnown() ? from.firstDay() : Limits::min(),
            to.isKnown() ? to.lastDay() : Limits::max()};
}

std::optional<Facet> facetOf(Field field)
{
    switch (field) {
    case Field::Country:
        return Facet::Country;
    case Field::Region:
        return Facet::Region;
    case Field::Topic:
        return Facet::Topic;
    case Field::Tag:
        return Facet::Tag;
    case Field::Date:
        return Facet::Year;
    case Field::Source:
        return Facet::Source;
    case Field::Lang:
        return Facet::Language;
    case Field::Author:
        return Facet::Author;
    case Field::Is:
    case Field::Has:
        return Facet::State;
    default:
        return std::nullopt;
    }
}

Field fieldOf(Facet facet)
{
    switch (facet) {
    case Facet::Country:
        return Field::Country;
    case Facet::Region:
        return Field::Region;
    case Facet::Topic:
        return Field::Topic;
    case Facet::Tag:
        return Field::Tag;
    case Facet::Year:
        return Field::Date;
    case Facet::Source:
        return Field::Source;
    case Facet::Language:
        return Field::Lang;
    case Facet::Author:
        return Field::Author;
    case Facet::State:
        return Field::Is;
    }
    return Field::Any;
}

std::optional<Facet> ownerOf(const Expr &clause)
{
    if (clause.isLeaf())
        return facetOf(clause.field);
    if (clause.parts.isEmpty())
        return std::nullopt;
    const std::optional<Facet> owner = ownerOf(clause.parts.first());
    // The first is asked once: in brackets within brackets, twice would double with each.
    const bool agreed =
        std::ranges::all_of(clause.parts | std::views::drop(1),
                            [&](const Expr &part) { return ownerOf(part) == owner; });
    return agreed ? owner : std::nullopt;
}

} // namespace acervo
