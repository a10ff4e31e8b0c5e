#include "leafmatch.h"

#include "statenames.h"

namespace acervo {

namespace {

// What an article is, not what it has.
constexpr StateFlags statesOfBeing = StateFlags(StateFlag::Read) | StateFlags(StateFlag::Starred) |
                                     StateFlags(StateFlag::Trashed) |
                                     StateFlags(StateFlag::FreeNote);

Bitmap nothing(const Columns &columns) { return Bitmap(columns.slotCount()); }

Bitmap liveWithout(Bitmap matches, const Columns &columns)
{
    return matches.invert() &= columns.live();
}

template <typename Predicate>
Bitmap whereStates(const Columns &columns, Predicate predicate)
{
    const std::span<const StateFlags> states = columns.states();
    return Bitmap::where(columns.slotCount(), [&](Slot slot) { return predicate(states[slot]); }) &=
           columns.live();
}

bool isBorne(const QList<FacetValue> &values, Facet facet, const Columns &columns)
{
    const ValueCounter &totals = columns.values(facet).totals();
    return std::ranges::any_of(values, [&](FacetValue value) { return totals[value] != 0; });
}

Bitmap withAnyOf(const QList<FacetValue> &wanted, Facet facet, const Columns &columns)
{
    Bitmap matches = nothing(columns);
    if (!isBorne(wanted, facet, columns))
        return matches;
    for (const FacetValue value : wanted)
        matches |= columns.values(facet).bearing(value);
    return matches;
}

// The articles that have something in the field.
Bitmap known(Field field, const Columns &columns)
{
    const auto has = [&](StateFlags flags) {
        return whereStates(columns, [=](StateFlags states) { return (states & flags) != 0; });
    };
    switch (field) {
    case Field::Date:
        return columns.dates().known();
    case Field::Note:
        return has(StateFlags(StateFlag::HasNote));
    case Field::Url:
        return has(StateFlags(StateFlag::HasUrl));
    case Field::Doi:
        return has(StateFlags(StateFlag::HasDoi));
    case Field::Text:
        return has(StateFlags(StateFlag::HasText));
    case Field::Has:
        return has(StateFlags(~statesOfBeing));
    case Field::Is: // read or unread is every article
    case Field::Any:
    case Field::Title:
    case Field::Added:
    case Field::Id:
        return columns.live();
    default:
        return columns.values(*facetOf(field)).bearingAny();
    }
}

Bitmap withState(const QString &name, const Columns &columns)
{
    if (const auto state = stateNamed(name))
        return whereStates(columns, [=](StateFlags states) { return hasState(states, *state); });
    const bool isDate = name.compare(u"date", Qt::CaseInsensitive) == 0;
    return isDate ? known(Field::Date, columns) : nothing(columns);
}

Bitmap withId(const QString &text, const Columns &columns)
{
    Bitmap matches = nothing(columns);
    if (const auto slot = columns.slotOf(ArticleId(text.toLongLong())))
        matches.set(*slot);
    return matches;
}

// Days are UTC's.
Bitmap addedWithin(const DateSpan::Days &days, const Columns &columns)
{
    constexpr qint64 secondsADay = 86400;
    const qint64 epoch = QDate(1970, 1, 1).toJulianDay();
    const qint64 first = (days.first - epoch) * secondsADay;
    const qint64 end = (days.last - epoch + 1) * secondsADay;
    return Bitmap::where(columns.slotCount(), [&](Slot slot) {
               const qint64 added = columns.addedAt(slot);
               return int(added >= first) & int(added < end);
           }) &= columns.live();
}

Bitmap withDates(const Expr &leaf, const Columns &columns, QDate today)
{
    const DateSpan::Days days = leaf.dates.days(today);
    return leaf.field == Field::Added ? addedWithin(days, columns)
                                      : columns.dates().overlapping(days);
}

Bitmap withValue(const Expr &leaf, const Columns &columns)
{
    switch (leaf.field) {
    case Field::Id:
        return withId(leaf.text, columns);
    case Field::Is:
    case Field::Has:
        return withState(leaf.text, columns);
    default:
        break;
    }
    const auto facet = facetOf(leaf.field);
    return facet ? withAnyOf(valuesMeant(leaf, *facet, columns), *facet, columns)
                 : nothing(columns);
}

// A click on an author writes a phrase.
bool isWholeValue(const Expr &leaf)
{
    return leaf.kind == Expr::Kind::Value ||
           (leaf.kind == Expr::Kind::Phrase && leaf.field == Field::Author);
}

bool isText(Field field)
{
    switch (field) {
    case Field::Any:
    case Field::Title:
    case Field::Summary:
    case Field::Text:
    case Field::Note:
    case Field::Url:
    case Field::Doi:
        return true;
    default:
        return false;
    }
}

} // namespace

bool isAboutSummary(const Expr &leaf)
{
    if (leaf.kind == Expr::Kind::Value && leaf.field == Field::Has)
        return leaf.text.compare(u"summary", Qt::CaseInsensitive) == 0;
    return leaf.field == Field::Summary &&
           (leaf.kind == Expr::Kind::Known || leaf.kind == Expr::Kind::None);
}

bool isAboutWords(const Expr &leaf, const Columns &columns)
{
    if (isAboutSummary(leaf) || leaf.field == Field::Collection)
        return true;
    if (isWholeValue(leaf)) {
        return isText(leaf.field) ||
               (leaf.field == Field::Author &&
                !isBorne(valuesMeant(leaf, Facet::Author, columns), Facet::Author, columns));
    }
    return leaf.kind == Expr::Kind::Word || leaf.kind == Expr::Kind::Phrase ||
           leaf.kind == Expr::Kind::Near;
}

Bitmap leafMatches(const Expr &leaf, const Columns &columns, QDate today)
{
    if (isWholeValue(leaf))
        return withValue(leaf, columns);
    switch (leaf.kind) {
    case Expr::Kind::None:
        return liveWithout(known(leaf.field, columns), columns);
    case Expr::Kind::Known:
        return known(leaf.field, columns);
    case Expr::Kind::Dates:
        return withDates(leaf, columns, today);
    default:
        return nothing(columns);
    }
}

QList<FacetValue> valuesMeant(const Expr &leaf, Facet facet, const Columns &columns)
{
    return columns.valuesNamed(facet, valueWritten(leaf));
}

QString valueWritten(const Expr &leaf)
{
    if (isWholeValue(leaf))
        return leaf.text;
    using enum PartialDate::Precision;
    const bool isOneYear = leaf.kind == Expr::Kind::Dates && leaf.field == Field::Date &&
                           leaf.dates.last == 0 && leaf.dates.from == leaf.dates.to &&
                           leaf.dates.from.precision() == Year;
    return isOneYear ? leaf.dates.from.toIso() : QString();
}

} // namespace acervo
